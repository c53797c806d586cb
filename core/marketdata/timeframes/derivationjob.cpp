#include "core/marketdata/timeframes/derivationjob.h"

#include "core/logging/logging.h"
#include "core/marketdata/barstore.h"
#include "core/marketdata/coverage.h"
#include "core/marketdata/dataerror.h"
#include "core/marketdata/dataloadingjob.h"
#include "core/marketdata/isotime.h"
#include "core/marketdata/loadphase.h"
#include "core/marketdata/loadplanner.h"
#include "core/marketdata/loadtexts.h"
#include "core/marketdata/marketcalendars.h"
#include "core/marketdata/text.h"
#include "core/marketdata/timeframes/aggregation.h"
#include "core/marketdata/timeframes/multitimeframecoordinator.h"

#include <QJsonArray>

#include <algorithm>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::failure;
using operations::OperationContext;
using operations::OperationOutcome;
using operations::ProgressStep;
using operations::Result;

namespace {

/// Shorter bars in one window: a cancel waits for no more, and memory holds no more.
constexpr qint64 WindowParts = 65'536;
constexpr int DerivingWeight = 10;

/// Start of the bar of `to` at or after `time`.
qint64 ceiling(Timeframe to, qint64 time)
{
    const qint64 floor = to.floor(time);
    return floor == time ? time : to.next(floor);
}

} // namespace

DerivationJob::DerivationJob(std::shared_ptr<DataEnvironment> environment, DataLoadRequest request,
                             Timeframe from, std::shared_ptr<FinerLoads> loads,
                             OperationContext &context)
    : m_environment(std::move(environment))
    , m_store(m_environment->store)
    , m_request(std::move(request))
    , m_series(m_request.series().constFirst())
    , m_finer{m_series.symbol, from}
    , m_loads(std::move(loads))
    , m_context(context)
    , m_storeWait(StoreWait::of(context))
{}

std::vector<ProgressStep> DerivationJob::steps()
{
    std::vector<ProgressStep> steps = DataLoadingJob::steps();
    steps.push_back({Text::tr("Making longer bars"), DerivingWeight});
    return steps;
}

Result<OperationOutcome> DerivationJob::run()
{
    if (const Result<void> loaded = loadFiner(); !loaded) {
        return failure(loaded.error());
    }
    const auto lease = m_store.acquireWriter(m_series, m_storeWait);
    if (!lease) {
        return failure(lease.error());
    }
    if (const Result<void> made = make(); !made) {
        return failure(made.error());
    }
    return finish();
}

Result<void> DerivationJob::loadFiner()
{
    if (m_loads->hasEnded(m_finer)) {
        const std::optional<operations::Error> error = m_loads->errorOf(m_finer);
        if (!error) {
            return {};
        }
        return failure(error->wrappedBy(
            dataError("DATA-FinerLoadFailed",
                      Text::tr("%1 cannot be made, for the bars of %2 could not be loaded: %3")
                          .arg(title(), m_finer.timeframe.toString(), error->message),
                      error->hint, error->context)));
    }
    // Until the bars are there, it is the shorter ones that progress tells of.
    m_context.progress().setContext("timeframe"_L1, m_finer.timeframe.toString());
    const DataLoadRequest request =
        finerRequest(m_request, m_series, m_finer.timeframe, m_environment->now());
    const Result<OperationOutcome> loaded = DataLoadingJob(m_environment, request, m_context).run();
    m_loads->add(m_finer, loaded ? std::nullopt : std::optional(loaded.error()));
    m_context.progress().setContext("timeframe"_L1, m_series.timeframe.toString());
    if (!loaded) {
        return failure(loaded.error());
    }
    m_loadResult = loaded->result;
    return {};
}

Result<void> DerivationJob::make()
{
    auto parts = readStored(m_store, m_finer, m_request.forSeries(m_finer));
    auto stored = readStored(m_store, m_series, m_request);
    if (!parts || !stored) {
        return failure(parts ? stored.error() : parts.error());
    }
    m_parts = *std::move(parts);
    m_stored = *std::move(stored);
    if (m_parts.times.empty()) {
        return {};
    }
    const auto source = m_environment->sources.choose(
        m_request.source, m_parts.summary ? m_parts.summary->source : QString());
    m_parts.sourceCalendar = source ? (*source)->capabilities().calendar : QString();
    const QString chosen = m_stored.summary && !m_stored.summary->calendar.isEmpty()
                               ? m_stored.summary->calendar
                               : QString();
    const auto calendar = chosen.isEmpty() ? m_parts.calendar(m_finer.timeframe)
                                           : calendarFor(chosen, m_parts.times, m_finer.timeframe);
    if (calendar->isInferred() && m_finer.timeframe.isIntraday() &&
        !m_series.timeframe.isIntraday()) {
        m_notes << Text::tr("Trading days are taken as days in UTC, for no market is known of %1: "
                            "choose its calendar with “ktrdr data check”.")
                       .arg(m_finer.toString());
    }
    const FinerSeries series{m_finer.timeframe, m_parts.times, m_parts.answered, *calendar};
    const TimeRange all = bucketsToMake();
    const qint64 span = WindowParts * m_finer.timeframe.duration().count();
    const auto windows = static_cast<quint64>((all.end - all.start) / span + 1);
    m_context.progress().startStep(int(steps().size()), windows);
    m_context.progress().setPhase(static_cast<operations::PhaseId>(LoadPhase::Deriving));
    for (qint64 start = all.start; start <= all.end;) {
        m_context.token().throwIfCancelled("making longer bars");
        m_context.pausePoint();
        const qint64 next = m_series.timeframe.next(m_series.timeframe.floor(start + span));
        if (const auto made = makeWindow(series, {start, std::min(next - 1, all.end)}); !made) {
            return made;
        }
        start = next;
        m_context.progress().advanceStep();
    }
    return rememberAnswered(m_parts.answered);
}

/// In mode tail, from the last stored bar on: its parts may have been revised. Else all that the
/// request asks for.
TimeRange DerivationJob::bucketsToMake() const
{
    const Timeframe to = m_series.timeframe;
    TimeRange range{to.floor(m_parts.times.front()),
                    to.floor(m_parts.times.back() + SecondsPerDay)};
    if (m_request.mode == LoadMode::Tail && !m_request.reload && !m_stored.times.empty()) {
        range.start = std::max(range.start, m_stored.times.back());
    }
    if (m_request.start && m_request.mode != LoadMode::Tail) {
        range.start = std::max(range.start, to.floor(*m_request.start));
    }
    if (m_request.end) {
        range.end = std::min(range.end, to.floor(*m_request.end));
    }
    return range;
}

Result<void> DerivationJob::makeWindow(const FinerSeries &series, const TimeRange &buckets)
{
    const qint64 end = m_series.timeframe.next(m_series.timeframe.floor(buckets.end));
    const auto parts =
        m_store.read(m_finer, TimeRange{buckets.start - SecondsPerDay, end + SecondsPerDay});
    if (!parts) {
        return failure(parts.error());
    }
    const Aggregation made =
        aggregate(*parts, series, m_series.timeframe, buckets, m_environment->now());
    m_incomplete.insert(m_incomplete.end(), made.incomplete.begin(), made.incomplete.end());
    m_outsideSessions += made.outsideSessions;
    return store(made);
}

Result<void> DerivationJob::store(const Aggregation &made)
{
    if (made.bars.isEmpty()) {
        return {};
    }
    Provenance provenance;
    provenance.source = m_parts.summary ? m_parts.summary->source : QString();
    provenance.derivedFrom = m_finer.timeframe.toString();
    const auto stored = m_store.write(m_series, made.bars, provenance, m_storeWait);
    if (!stored) {
        return failure(stored.error());
    }
    m_outcome += *stored;
    m_context.keep(storedText(m_outcome.inserted + m_outcome.replaced));
    return {};
}

/// What the source has no shorter bars of, it has no longer ones of; but a bar that cannot be made
/// is not one that does not exist.
Result<void> DerivationJob::rememberAnswered(const QList<TimeRange> &answered)
{
    const Timeframe to = m_series.timeframe;
    const qint64 margin = m_finer.timeframe.isIntraday() && !to.isIntraday() ? SecondsPerDay : 0;
    QList<TimeRange> whole;
    for (const TimeRange &range : answered) {
        const qint64 first = ceiling(to, range.start + margin);
        const qint64 after = to.floor(range.end + 1 - margin);
        if (first < after) {
            whole << TimeRange{first, after - 1};
        }
    }
    for (const qint64 time : m_incomplete) {
        whole = without(whole, {time, to.next(time) - 1});
    }
    const QString source = m_parts.summary ? m_parts.summary->source : QString();
    for (const TimeRange &range : std::as_const(whole)) {
        if (const auto added = m_store.addConfirmedEmpty(m_series, range, source, m_storeWait);
            !added) {
            return added;
        }
    }
    return {};
}

void DerivationJob::sayWhatIsNotMade()
{
    const QString from = m_finer.timeframe.toString();
    const qint64 lastFinal = lastFinalBar(m_series.timeframe, m_environment->now());
    std::erase_if(m_incomplete, [lastFinal](qint64 time) { return time > lastFinal; });
    // At either end the shorter bars begin or end within a bar: nothing is missing.
    const qint64 first = m_series.timeframe.floor(m_parts.times.front());
    const qint64 last = m_series.timeframe.floor(m_parts.times.back());
    for (const qint64 edge : {first, last}) {
        if (std::erase(m_incomplete, edge) > 0) {
            m_notes << Text::tr("The bar of %1 is not made: the bars of %2 do not fill it.")
                           .arg(dayText(edge), from);
        }
    }
    if (!m_incomplete.empty()) {
        const auto count = static_cast<int>(m_incomplete.size());
        m_context.warn(Text::tr("%n bar(s) of %1 were not made, for bars of %2 are missing in them "
                                "or reach beyond them; the first is that of %3.",
                                nullptr, count)
                           .arg(title(), from, momentText(m_incomplete.front())));
    }
    if (m_outsideSessions > 0) {
        m_notes << Text::tr("%n bar(s) of %1 outside the sessions belong to no trading day.",
                            nullptr, static_cast<int>(m_outsideSessions))
                       .arg(from);
    }
}

Result<OperationOutcome> DerivationJob::finish()
{
    if (m_parts.times.empty()) {
        m_context.warn(
            Text::tr("There are no bars of %1 to make %2 of.").arg(m_finer.toString(), title()));
    } else {
        sayWhatIsNotMade();
    }
    auto stored = readStored(m_store, m_series, m_request);
    if (!stored) {
        return failure(stored.error());
    }
    m_stored = *std::move(stored);
    m_stored.sourceCalendar = m_parts.sourceCalendar;
    Coverage coverage;
    if (!m_stored.times.empty()) {
        coverage = analyseCoverage(m_stored.times, m_series.timeframe,
                                   {m_stored.times.front(), m_stored.times.back()},
                                   m_stored.answered, *m_stored.calendar(m_series.timeframe));
        if (const auto set = m_store.setMissing(m_series, coverage, m_storeWait); !set) {
            return failure(set.error());
        }
    }
    const qint64 made = m_outcome.inserted + m_outcome.replaced;
    const QString bars =
        made == 0 ? Text::tr("up to date, %1").arg(storedText(std::ssize(m_stored.times)))
                  : barsText(made);
    OperationOutcome outcome;
    outcome.kept = storedText(made);
    outcome.result = QJsonObject{
        {u"symbol"_s, m_series.symbol.toString()},
        {u"timeframe"_s, m_series.timeframe.toString()},
        {u"mode"_s, toString(m_request.mode)},
        {u"source"_s, m_parts.summary ? m_parts.summary->source : QString()},
        {u"derived_from"_s, m_finer.timeframe.toString()},
        {u"finer_bars_loaded"_s, m_loadResult[u"bars_loaded"_s].toInteger()},
        {u"requests"_s, m_loadResult[u"requests"_s].toInteger()},
        {u"segments_failed"_s, m_loadResult[u"segments_failed"_s].toInteger()},
        {u"bars_loaded"_s, made},
        {u"bars_stored"_s, qint64(std::ssize(m_stored.times))},
        {u"bars_incomplete"_s, qint64(std::ssize(m_incomplete))},
        {u"revisions"_s, m_outcome.replaced},
        {u"gaps_left"_s, coverage.missingRanges().size()},
        {u"bars_missing"_s, coverage.missing},
        {u"confirmed_empty"_s, coverage.confirmedEmpty},
        {u"calendar"_s, coverage.calendar},
        {u"notes"_s, QJsonArray::fromStringList(m_notes)},
        {u"summary"_s,
         Text::tr("%1: %2 (made of %3)").arg(title(), bars, m_finer.timeframe.toString())},
    };
    if (!m_stored.times.empty()) {
        outcome.result.insert(u"first"_s, toIsoTime(m_stored.times.front()));
        outcome.result.insert(u"last"_s, toIsoTime(m_stored.times.back()));
    }
    logging::logger("marketdata")
        ->info("Made {} bars of {} from {}.", made, m_series.toString().toStdString(),
               m_finer.timeframe.toString().toStdString());
    return outcome;
}

QString DerivationJob::title() const
{
    return m_series.symbol.toString() + u' ' + m_series.timeframe.toString();
}

} // namespace ktrdr::marketdata
