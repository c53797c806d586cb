#include "app/cli/dataloadcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/humantext.h"
#include "app/cli/jsonlines.h"
#include "app/cli/seriesarguments.h"
#include "core/marketdata/datamanager.h"
#include "core/marketdata/isotime.h"
#include "core/marketdata/loadtexts.h"

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

QString seriesText(const marketdata::SeriesPlan &plan)
{
    const QString title =
        tr("%1 from %2, mode %3").arg(plan.series.toString(), plan.source, toString(plan.mode));
    if (plan.segments.isEmpty()) {
        return title + u": "_s + tr("nothing to ask for") + u'\n';
    }
    QString text =
        title + u", "_s + tr("expecting %1").arg(marketdata::barsText(plan.expectedBars())) + u'\n';
    for (const marketdata::PlannedSegment &segment : plan.segments) {
        text += u"  "_s +
                tr("%1 to %2")
                    .arg(marketdata::toIsoTime(segment.range.start),
                         marketdata::toIsoTime(segment.range.end)) +
                u'\n';
    }
    return text;
}

QString expectedText(const LoadPlan &plan)
{
    const std::optional<std::chrono::milliseconds> expected = plan.expected();
    if (!expected) {
        return tr("not known yet");
    }
    const QString time = durationText(*expected);
    const std::optional<marketdata::TimeBasis> basis = plan.basis();
    return basis ? tr("%1, %2").arg(time, marketdata::basisText(*basis)) : time;
}

QString planText(const LoadPlan &plan)
{
    QString text;
    for (const marketdata::SeriesPlan &series : plan.series) {
        text += seriesText(series);
        for (const QString &note : series.notes) {
            text += u"  "_s + note + u'\n';
        }
    }
    text += tr("Requests: %1. Expected time: %2. Nothing was started.")
                .arg(countText(plan.requests()), expectedText(plan));
    return text + u'\n';
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
