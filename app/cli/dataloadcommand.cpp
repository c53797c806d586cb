#include "app/cli/dataloadcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/humantext.h"
#include "app/cli/jsonlines.h"
#include "app/cli/seriesarguments.h"
#include "app/cli/serviceaccess.h"
#include "app/cli/text.h"
#include "core/marketdata/datamanager.h"
#include "core/marketdata/isotime.h"
#include "core/marketdata/loadtexts.h"

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using marketdata::DataLoadRequest;
using marketdata::LoadPlan;
using operations::failure;
using operations::Result;

namespace {

QString seriesText(const marketdata::SeriesPlan &plan)
{
    const QString title = plan.derivedFrom
                              ? Text::tr("%1 made of %2 from %3, mode %4")
                                    .arg(plan.series.toString(), plan.derivedFrom->toString(),
                                         plan.source, toString(plan.mode))
                              : Text::tr("%1 from %2, mode %3")
                                    .arg(plan.series.toString(), plan.source, toString(plan.mode));
    if (plan.segments.isEmpty()) {
        return title + u": "_s +
               (plan.derivedFrom ? Text::tr("nothing more to ask for")
                                 : Text::tr("nothing to ask for")) +
               u'\n';
    }
    const QString bars = marketdata::barsText(plan.expectedBars());
    QString text =
        title + u", "_s +
        (plan.derivedFrom ? Text::tr("expecting %1 of %2").arg(bars, plan.derivedFrom->toString())
                          : Text::tr("expecting %1").arg(bars)) +
        u'\n';
    for (const marketdata::PlannedSegment &segment : plan.segments) {
        text += u"  "_s +
                Text::tr("%1 to %2")
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
        return Text::tr("not known yet");
    }
    const QString time = durationText(*expected);
    const std::optional<marketdata::TimeBasis> basis = plan.basis();
    return basis ? Text::tr("%1, %2").arg(time, marketdata::basisText(*basis)) : time;
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
    text += Text::tr("Requests: %1. Expected time: %2. Nothing was started.")
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

void DataLoadCommand::start(CliSession &session, Done done)
{
    const Result<DataLoadRequest> asked = parseLoad(m_options);
    if (!asked) {
        follow(session, failure(asked.error()), std::move(done));
        return;
    }
    prepare(session, done);
    withSources(session, [this, &session, request = *asked, done] { go(session, request, done); });
}

void DataLoadCommand::go(CliSession &session, const DataLoadRequest &request, const Done &done)
{
    const Result<marketdata::DataManager *> manager = session.dataManager();
    if (!manager) {
        follow(session, failure(manager.error()), done);
        return;
    }
    if (!m_options.planOnly) {
        follow(session, (*manager)->loadData(request), done);
        return;
    }
    const Result<LoadPlan> plan = (*manager)->plan(request);
    if (!plan) {
        follow(session, failure(plan.error()), done);
        return;
    }
    showPlan(session, *plan);
    done(ExitCode::Done);
}

} // namespace ktrdr::cli
