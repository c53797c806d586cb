#include "app/cli/dataloadcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/humantext.h"
#include "app/cli/jsonlines.h"
#include "app/cli/seriesarguments.h"
#include "core/marketdata/datamanager.h"
#include "core/marketdata/isotime.h"

#include <QCoreApplication>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using marketdata::DataLoadRequest;
using marketdata::LoadPlan;
using operations::failure;
using operations::Result;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("LoadPlan", text);
}

QString planText(const LoadPlan &plan)
{
    QString text;
    for (const marketdata::SeriesPlan &series : plan.series) {
        text += tr("%1 from %2, mode %3, expecting %4 bars:")
                    .arg(series.series.toString(), series.source, toString(series.mode),
                         countText(series.expectedBars())) +
                u'\n';
        for (const marketdata::PlannedSegment &segment : series.segments) {
            text += u"  "_s + marketdata::toIsoTime(segment.range.start) + u" to "_s +
                    marketdata::toIsoTime(segment.range.end) + u'\n';
        }
        for (const QString &note : series.notes) {
            text += u"  "_s + note + u'\n';
        }
    }
    const std::optional<std::chrono::milliseconds> expected = plan.expected();
    text += QCoreApplication::translate("LoadPlan", "%n request(s)", nullptr, plan.requests());
    text += u", "_s + (expected ? tr("about %1").arg(durationText(*expected))
                                : tr("expected time not known yet"));
    return text + u".\n"_s + tr("Nothing was started.") + u'\n';
}

void showPlan(CliSession &session, const LoadPlan &plan)
{
    if (session.options().json) {
        session.out().writeRaw(jsonLine(plan.toJson()));
    } else {
        session.out().write(planText(plan));
    }
}

} // namespace

DataLoadCommand::DataLoadCommand(DataLoadOptions options)
    : m_options(std::move(options))
{}

Result<DataLoadRequest> DataLoadCommand::request() const
{
    const auto symbols = parseSymbols(m_options.symbols);
    if (!symbols) {
        return failure(symbols.error());
    }
    const auto timeframes = parseTimeframes(m_options.timeframes);
    if (!timeframes) {
        return failure(timeframes.error());
    }
    DataLoadRequest request;
    request.symbols = *symbols;
    request.timeframes = *timeframes;
    request.mode = *marketdata::loadModeFromString(m_options.mode);
    request.start = m_options.range.start;
    request.end = m_options.range.end;
    request.source = m_options.source;
    if (const Result<void> valid = request.validate(); !valid) {
        return failure(valid.error());
    }
    return request;
}

void DataLoadCommand::start(CliSession &session, Done done)
{
    const Result<DataLoadRequest> asked = request();
    if (!asked) {
        follow(session, failure(asked.error()), std::move(done));
        return;
    }
    const Result<marketdata::DataManager *> manager = session.dataManager();
    if (!manager) {
        follow(session, failure(manager.error()), std::move(done));
        return;
    }
    if (!m_options.planOnly) {
        follow(session, (*manager)->loadData(*asked), std::move(done));
        return;
    }
    const Result<LoadPlan> plan = (*manager)->plan(*asked);
    if (!plan) {
        follow(session, failure(plan.error()), std::move(done));
        return;
    }
    showPlan(session, *plan);
    done(ExitCode::Done);
}

} // namespace ktrdr::cli
