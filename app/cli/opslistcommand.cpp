#include "app/cli/opslistcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/humantext.h"
#include "app/cli/jsonlines.h"
#include "app/cli/operationlookup.h"
#include "app/cli/texttable.h"
#include "core/operations/operationledger.h"

#include <QCoreApplication>

#include <cmath>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using operations::OperationRecord;

namespace {

constexpr int Chunk = 1000;
constexpr int NewestOnTerminal = 50;
constexpr qsizetype ShownOfId = 8;

QString tr(const char *text)
{
    return QCoreApplication::translate("OpsList", text);
}

QString percent(const OperationRecord &record)
{
    const std::optional<double> percentage = record.progress.percentage;
    return percentage ? QString::number(static_cast<int>(std::floor(*percentage))) + u'%'
                      : QString(u'-');
}

/// On a terminal the end of the id, which every command takes; whole for other programs.
QStringList row(const OperationRecord &record, bool shortId)
{
    const QString id = record.id.toString();
    return {shortId ? id.last(std::min(id.size(), ShownOfId)) : id,
            statusText(record.status),
            percent(record),
            record.createdAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
            durationText(record.progress.elapsed),
            record.name};
}

TextTable table()
{
    using Align = TextTable::Align;
    return TextTable({{tr("ID")},
                      {tr("STATUS")},
                      {tr("DONE"), Align::Right},
                      {tr("CREATED")},
                      {tr("TOOK"), Align::Right},
                      {tr("WHAT")}});
}

void listJson(CliSession &session, const operations::LedgerQuery &query)
{
    session.ledger().read(query, Chunk, [&](const QList<OperationRecord> &records) {
        for (const OperationRecord &record : records) {
            session.out().writeRaw(jsonLine(operationJson(record)));
        }
        return session.out().isOpen();
    });
}

void listText(CliSession &session, operations::LedgerQuery query)
{
    const bool onTerminal = session.out().isTerminal();
    const bool isShortened = onTerminal && query.limit == 0;
    query.limit = isShortened ? NewestOnTerminal + 1 : query.limit;
    QList<OperationRecord> records = session.ledger().list(query);
    const bool hasMore = isShortened && records.size() > NewestOnTerminal;
    if (hasMore) {
        records.removeLast();
    }
    if (records.isEmpty()) {
        session.say(tr("No operations."));
        return;
    }
    TextTable lines = table();
    for (const OperationRecord &record : std::as_const(records)) {
        lines.add(row(record, onTerminal));
    }
    session.out().write(lines.toText(onTerminal ? session.out().columns() : 0));
    if (hasMore) {
        session.say(tr("There are older ones; --limit N shows more."));
    }
}

} // namespace

OpsListCommand::OpsListCommand(OpsListOptions options)
    : m_options(std::move(options))
{}

void OpsListCommand::start(CliSession &session, Done done)
{
    if (session.options().json) {
        listJson(session, ledgerQuery(m_options));
    } else {
        listText(session, ledgerQuery(m_options));
    }
    done(ExitCode::Done);
}

void OpsListCommand::interrupt(const QString &) {}

} // namespace ktrdr::cli
