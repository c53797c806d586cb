#include "app/cli/demoreporter.h"

#include "app/cli/clisession.h"
#include "app/cli/humantext.h"
#include "app/cli/jsonlines.h"
#include "app/cli/text.h"
#include "core/marketdata/datamanager.h"
#include "core/marketdata/isotime.h"

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using marketdata::SeriesCheck;
using operations::OperationRecord;
using operations::OperationStatus;

namespace {

QString dateText(qint64 time)
{
    return marketdata::toIsoTime(time).first(10);
}

} // namespace

DemoReporter::DemoReporter(CliSession &session, const marketdata::DataManager &manager,
                           QList<marketdata::SeriesId> series, std::unique_ptr<RunReporter> run)
    : m_session(session)
    , m_manager(manager)
    , m_series(std::move(series))
    , m_run(std::move(run))
{}

void DemoReporter::started(const OperationRecord &record)
{
    m_run->started(record);
}

void DemoReporter::changed(const OperationRecord &record)
{
    m_run->changed(record);
}

void DemoReporter::ended(const OperationRecord &record)
{
    const bool isLoaded = record.status == OperationStatus::Completed ||
                          record.status == OperationStatus::CompletedWithWarnings;
    if (isLoaded && m_session.options().json) {
        reportSeries();
    }
    m_run->ended(record);
    if (isLoaded && !m_session.options().json) {
        reportSeries();
        m_session.say(
            Text::tr("\nNext: 'ktrdr data load GOOG 1d' keeps these bars in your own store; "
                     "'ktrdr data import FILE …' brings yours."));
    }
}

void DemoReporter::reportSeries()
{
    for (const marketdata::SeriesId &series : std::as_const(m_series)) {
        const operations::Result<SeriesCheck> check = m_manager.check(series);
        if (!check) {
            m_session.report(check.error());
        } else if (m_session.options().json) {
            m_session.out().writeRaw(jsonLine(check->toJson()));
        } else {
            reportCheck(*check);
        }
    }
}

void DemoReporter::reportCheck(const SeriesCheck &check)
{
    const marketdata::SeriesSummary &summary = check.summary;
    m_session.out().write(Text::tr("\n%1: %2 bars, %3 to %4, source %5, %6")
                              .arg(summary.id.toString(), countText(summary.bars),
                                   dateText(summary.first), dateText(summary.last), summary.source,
                                   bytesText(summary.sizeBytes)) +
                          u'\n');
    m_session.out().write(
        Text::tr("  Coverage: %1 of %2 expected bars held, %3 missing (calendar %4)")
            .arg(countText(check.coverage.held), countText(check.coverage.expected),
                 countText(check.coverage.missing), check.coverage.calendar) +
        u'\n');
    if (check.quality.issues.isEmpty()) {
        m_session.out().write(Text::tr("  Quality: nothing to report") + u'\n');
    }
    for (const marketdata::QualityIssue &issue : check.quality.issues) {
        m_session.out().write(Text::tr("  Quality: %1").arg(describe(issue)) + u'\n');
    }
}

} // namespace ktrdr::cli
