#include "app/cli/datalistcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/humantext.h"
#include "app/cli/jsonlines.h"
#include "app/cli/text.h"
#include "app/cli/texttable.h"
#include "core/marketdata/datamanager.h"
#include "core/marketdata/isotime.h"

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using marketdata::CatalogueEntry;
using marketdata::SeriesSummary;

namespace {

QJsonValue moment(const SeriesSummary &summary, qint64 time)
{
    return summary.bars > 0 ? QJsonValue(marketdata::toIsoTime(time))
                            : QJsonValue(QJsonValue::Null);
}

QJsonObject seriesJson(const CatalogueEntry &entry)
{
    const SeriesSummary &summary = entry.summary;
    return {{u"type"_s, u"series"_s},
            {u"symbol"_s, summary.id.symbol.toString()},
            {u"timeframe"_s, summary.id.timeframe.toString()},
            {u"source"_s, summary.source},
            {u"first"_s, moment(summary, summary.first)},
            {u"last"_s, moment(summary, summary.last)},
            {u"bars"_s, summary.bars},
            {u"missing"_s, entry.missing},
            {u"size_bytes"_s, summary.sizeBytes},
            {u"updated"_s, summary.updated.toUTC().toString(Qt::ISODateWithMs)}};
}

QString momentText(const SeriesSummary &summary, qint64 time)
{
    if (summary.bars == 0) {
        return QString(u'-');
    }
    const QString format =
        summary.id.timeframe.isIntraday() ? u"yyyy-MM-dd HH:mm"_s : u"yyyy-MM-dd"_s;
    return QDateTime::fromSecsSinceEpoch(time, Qt::UTC).toString(format);
}

QStringList row(const CatalogueEntry &entry)
{
    const SeriesSummary &summary = entry.summary;
    return {summary.id.symbol.toString(),
            summary.id.timeframe.toString(),
            summary.source,
            momentText(summary, summary.first),
            momentText(summary, summary.last),
            countText(summary.bars),
            countText(entry.missing),
            bytesText(summary.sizeBytes),
            summary.updated.toUTC().toString(u"yyyy-MM-dd HH:mm"_s)};
}

TextTable table()
{
    using Align = TextTable::Align;
    return TextTable({{Text::tr("SYMBOL")},
                      {Text::tr("BAR")},
                      {Text::tr("SOURCE")},
                      {Text::tr("FIRST")},
                      {Text::tr("LAST")},
                      {Text::tr("BARS"), Align::Right},
                      {Text::tr("MISSING"), Align::Right},
                      {Text::tr("SIZE"), Align::Right},
                      {Text::tr("UPDATED")}});
}

} // namespace

void DataListCommand::start(CliSession &session, Done done)
{
    const auto manager = session.dataManager();
    const auto catalogue = manager ? (*manager)->catalogue() : operations::failure(manager.error());
    if (!catalogue) {
        session.report(catalogue.error());
        done(exitCodeOfRefusal(catalogue.error()));
        return;
    }
    TextTable lines = table();
    for (const CatalogueEntry &entry : *catalogue) {
        if (session.options().json) {
            session.out().writeRaw(jsonLine(seriesJson(entry)));
        } else {
            lines.add(row(entry));
        }
    }
    if (catalogue->isEmpty()) {
        session.say(Text::tr("The store is empty. Try 'ktrdr data load GOOG 1d' for sample bars."));
    } else if (!session.options().json) {
        session.out().write(lines.toText(session.out().isTerminal() ? session.out().columns() : 0));
    }
    done(ExitCode::Done);
}

void DataListCommand::interrupt(const QString &) {}

} // namespace ktrdr::cli
