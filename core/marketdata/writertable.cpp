#include "core/marketdata/writertable.h"

#include "core/marketdata/processmark.h"
#include "core/marketdata/storequery.h"
#include "core/marketdata/text.h"

#include <QDateTime>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;

namespace {

struct Holder
{
    ProcessMark process;
    QDateTime since;
};

std::optional<Holder> holderOf(StoreSession &session, const SeriesId &id)
{
    StoreQuery query =
        session.run("SELECT pid, boot, started, since FROM writers WHERE symbol=? AND timeframe=?",
                    {id.symbol.toString(), id.timeframe.toString()});
    if (!query.next()) {
        return std::nullopt;
    }
    return Holder{{query.number(0), query.text(1), query.number(2)},
                  QDateTime::fromMSecsSinceEpoch(query.number(3), Qt::UTC)};
}

[[noreturn]] void reportBusy(const SeriesId &id, const Holder &holder)
{
    throw DataFailure(
        dataError("DATA-SeriesBusy",
                  Text::tr("%1 is being written by another operation (process %2).")
                      .arg(id.toString())
                      .arg(holder.process.pid),
                  Text::tr("Wait until that operation has ended, or cancel it, then try again."),
                  {{u"series"_s, id.toString()},
                   {u"pid"_s, holder.process.pid},
                   {u"since"_s, holder.since.toString(Qt::ISODate)}}));
}

} // namespace

WriterTable::WriterTable(StoreSession &session)
    : m_session(session)
{}

void WriterTable::acquire(const SeriesId &id, const QString &token) const
{
    if (const std::optional<Holder> holder = holderOf(m_session, id);
        holder && holder->process.isAlive()) {
        reportBusy(id, *holder);
    }
    const ProcessMark own = ProcessMark::own();
    m_session.run("INSERT OR REPLACE INTO writers(symbol, timeframe, token, pid, boot, started, "
                  "since) VALUES(?, ?, ?, ?, ?, ?, ?)",
                  {id.symbol.toString(), id.timeframe.toString(), token, own.pid, own.bootId,
                   own.startTicks, QDateTime::currentMSecsSinceEpoch()});
}

void WriterTable::release(const SeriesId &id, const QString &token) const
{
    m_session.run("DELETE FROM writers WHERE symbol=? AND timeframe=? AND token=?",
                  {id.symbol.toString(), id.timeframe.toString(), token});
}

void WriterTable::refuseForeign(const SeriesId &id) const
{
    const std::optional<Holder> holder = holderOf(m_session, id);
    if (holder && holder->process != ProcessMark::own() && holder->process.isAlive()) {
        reportBusy(id, *holder);
    }
}

} // namespace ktrdr::marketdata
