#include "app/cli/dataexportcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/jsonlines.h"
#include "app/cli/seriesarguments.h"
#include "app/cli/text.h"
#include "core/marketdata/datamanager.h"
#include "core/marketdata/loadtexts.h"
#include "core/operations/operationcancelled.h"

#include <QFileInfo>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using marketdata::SeriesId;
using operations::CancellationToken;
using operations::Error;

namespace {

void tellDone(CliSession &session, const SeriesId &series, qint64 bars, const QString &file)
{
    if (session.options().json) {
        session.out().writeRaw(jsonLine({{u"type"_s, u"exported"_s},
                                         {u"symbol"_s, series.symbol.toString()},
                                         {u"timeframe"_s, series.timeframe.toString()},
                                         {u"bars"_s, bars},
                                         {u"file"_s, file}}));
        return;
    }
    session.say(Text::tr("%1 of %2 written to %3.")
                    .arg(marketdata::barsText(bars), series.toString(), file));
}

ExitCode write(CliSession &session, const marketdata::DataManager &manager, const SeriesId &series,
               const std::optional<marketdata::TimeRange> &range, const QString &file,
               const CancellationToken &token)
{
    try {
        const operations::Result<qint64> bars = manager.exportFile(series, range, file, token);
        if (!bars) {
            session.report(bars.error());
            return exitCodeOfRefusal(bars.error());
        }
        if (token.isCancelled()) {
            session.warn(Text::tr("The file was complete before it could be cancelled."));
        }
        tellDone(session, series, *bars, file);
        return ExitCode::Done;
    } catch (const operations::OperationCancelled &) {
        session.warn(Text::tr("The export was cancelled; nothing was written."));
        return ExitCode::Cancelled;
    }
}

} // namespace

DataExportCommand::DataExportCommand(DataExportOptions options)
    : m_options(std::move(options))
{}

void DataExportCommand::start(CliSession &session, Done done)
{
    const auto refuse = [&](const Error &error) {
        session.report(error);
        done(exitCodeOfRefusal(error));
    };
    const auto series = parseSeries(m_options.symbol, m_options.timeframe);
    if (!series) {
        return refuse(series.error());
    }
    const auto range = parseRange(m_options.range);
    if (!range) {
        return refuse(range.error());
    }
    const auto manager = session.dataManager();
    if (!manager) {
        return refuse(manager.error());
    }
    const QString file = QFileInfo(m_options.file).absoluteFilePath();
    m_task.start(
        [&session, manager = *manager, series = *series, range = *range,
         file](const CancellationToken &token) {
            return write(session, *manager, series, range, file, token);
        },
        std::move(done));
}

void DataExportCommand::interrupt(const QString &signalName)
{
    m_task.cancel(signalName);
}

} // namespace ktrdr::cli
