#include "app/cli/datacheckcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/humantext.h"
#include "app/cli/jsonlines.h"
#include "app/cli/seriesarguments.h"
#include "app/cli/text.h"
#include "app/cli/texttable.h"
#include "core/marketdata/datamanager.h"
#include "core/marketdata/isotime.h"
#include "core/marketdata/loadtexts.h"
#include "core/marketdata/marketcalendars.h"
#include "core/operations/operationcancelled.h"

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using marketdata::Coverage;
using marketdata::CoverageGap;
using marketdata::DataManager;
using marketdata::GapClass;
using marketdata::SeriesCheck;
using marketdata::SeriesId;
using operations::CancellationToken;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

/// People get the newest gaps; all of them are in the JSON.
constexpr qsizetype ShownGaps = 20;

QString gapWord(GapClass gapClass)
{
    switch (gapClass) {
    case GapClass::Closed:
        return Text::tr("closed");
    case GapClass::Holiday:
        return Text::tr("holiday");
    case GapClass::ConfirmedEmpty:
        return Text::tr("confirmed empty");
    case GapClass::Missing:
        return Text::tr("missing");
    }
    Q_UNREACHABLE();
}

QString gapsText(const Coverage &coverage)
{
    using Align = TextTable::Align;
    QList<CoverageGap> gaps = coverage.gaps;
    gaps.removeIf([](const CoverageGap &gap) { return gap.bars == 0; });
    if (gaps.isEmpty()) {
        return Text::tr("No gaps.") + u'\n';
    }
    TextTable table({{Text::tr("GAP FROM")},
                     {Text::tr("TO")},
                     {Text::tr("BARS"), Align::Right},
                     {Text::tr("CLASS")}});
    const qsizetype hidden = std::max<qsizetype>(0, gaps.size() - ShownGaps);
    for (const CoverageGap &gap : gaps.sliced(hidden)) {
        table.add({marketdata::toIsoTime(gap.range.start), marketdata::toIsoTime(gap.range.end),
                   countText(gap.bars), gapWord(gap.gapClass)});
    }
    const QString more =
        hidden == 0
            ? QString()
            : Text::tr("Earlier gaps: %1; --json has them all.").arg(countText(hidden)) + u'\n';
    return more + table.toText();
}

QString calendarText(const SeriesCheck &check)
{
    if (!check.coverage.isCalendarInferred) {
        return Text::tr("Calendar: %1").arg(check.coverage.calendar);
    }
    return check.summary.calendar.isEmpty()
               ? Text::tr("Calendar: inferred from the bars; name the market with --calendar.")
               : Text::tr("Calendar: inferred from the bars, because %1 cannot be used.")
                     .arg(check.summary.calendar);
}

QString checkText(const SeriesCheck &check)
{
    const Coverage &coverage = check.coverage;
    QString text = Text::tr("%1: %2 from %3 to %4")
                       .arg(check.summary.id.toString(), marketdata::barsText(check.summary.bars),
                            marketdata::toIsoTime(check.summary.first),
                            marketdata::toIsoTime(check.summary.last)) +
                   u'\n';
    text += calendarText(check) + u'\n';
    text += Text::tr("Expected: %1. Held: %2. Confirmed empty: %3. Missing: %4.")
                .arg(countText(coverage.expected), countText(coverage.held),
                     countText(coverage.confirmedEmpty), countText(coverage.missing)) +
            u'\n' + gapsText(coverage);
    if (check.quality.issues.isEmpty()) {
        return text + Text::tr("Nothing unusual about the bars.") + u'\n';
    }
    for (const marketdata::QualityIssue &issue : check.quality.issues) {
        text += describe(issue) + u' ' +
                Text::tr("First: %1.").arg(marketdata::toIsoTime(issue.first)) + u'\n';
    }
    return text;
}

Result<SeriesCheck> checkSeries(DataManager &manager, const SeriesId &series,
                                const QString &calendar, const CancellationToken &token)
{
    if (!calendar.isEmpty()) {
        if (const Result<void> set = manager.setCalendar(series, calendar); !set) {
            return failure(set.error());
        }
    }
    return manager.check(series, token);
}

ExitCode print(CliSession &session, DataManager &manager, const SeriesId &series,
               const QString &calendar, const CancellationToken &token)
{
    try {
        const Result<SeriesCheck> check = checkSeries(manager, series, calendar, token);
        if (!check) {
            session.report(check.error());
            return exitCodeOfRefusal(check.error());
        }
        if (session.options().json) {
            session.out().writeRaw(jsonLine(check->toJson()));
        } else {
            session.out().write(checkText(*check));
        }
        return ExitCode::Done;
    } catch (const operations::OperationCancelled &) {
        return ExitCode::Cancelled;
    }
}

} // namespace

DataCheckCommand::DataCheckCommand(DataCheckOptions options)
    : m_options(std::move(options))
{}

void DataCheckCommand::start(CliSession &session, Done done)
{
    const auto refuse = [&](const Error &error) {
        session.report(error);
        done(exitCodeOfRefusal(error));
    };
    const auto series = parseSeries(m_options.symbol, m_options.timeframe);
    if (!series) {
        return refuse(series.error());
    }
    const auto known = marketdata::marketCalendar(m_options.calendar);
    if (!m_options.calendar.isEmpty() && !known) {
        return refuse(known.error());
    }
    const auto manager = session.dataManager();
    if (!manager) {
        return refuse(manager.error());
    }
    m_task.start(
        [&session, manager = *manager, series = *series,
         calendar = m_options.calendar](const CancellationToken &token) {
            return print(session, *manager, series, calendar, token);
        },
        std::move(done));
}

void DataCheckCommand::interrupt(const QString &signalName)
{
    m_task.cancel(signalName);
}

} // namespace ktrdr::cli
