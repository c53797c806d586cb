#include "core/marketdata/dataloadingjob.h"

#include "core/logging/logging.h"
#include "core/marketdata/barstore.h"
#include "core/marketdata/dataerror.h"
#include "core/marketdata/isotime.h"
#include "core/marketdata/loadphase.h"
#include "core/marketdata/loadplanner.h"
#include "core/marketdata/loadtexts.h"
#include "core/marketdata/text.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::failure;
using operations::OperationContext;
using operations::OperationOutcome;
using operations::PhaseArguments;
using operations::PhaseId;
using operations::ProgressStep;
using operations::Result;

namespace {

enum Step { Validate = 1, Stored, Range, Gaps, Segments, Download, Merge };

void enter(OperationContext &context, Step step, LoadPhase phase,
           const PhaseArguments &arguments = {}, std::optional<quint64> units = {})
{
    context.progress().startStep(step, units);
    context.progress().setPhase(static_cast<PhaseId>(phase), arguments);
}

FetchContext::Announce announceOn(OperationContext &context)
{
    return [&context](const QString &reason, std::optional<std::chrono::milliseconds> expected) {
        return std::make_shared<operations::WaitingScope>(context.waiting(reason, expected));
    };
}

/// A source promises ascending bars; what breaks the promise is no answer.
Result<FetchedBars> inOrder(Result<FetchedBars> fetched, const SeriesId &series)
{
    if (!fetched || fetched->bars.isStrictlyAscending()) {
        return fetched;
    }
    return failure(
        sourceError(SourceFailure::BadAnswer,
                    Text::tr("The bars of %1 came in disorder.").arg(series.toString()),
                    Text::tr("Try again; if it happens again, the source is at fault.")));
}

void log(const std::string &line)
{
    logging::logger("marketdata")->info(line);
}

} // namespace

DataLoadingJob::DataLoadingJob(std::shared_ptr<DataEnvironment> environment,
                               DataLoadRequest request, OperationContext &context)
    : m_environment(std::move(environment))
    , m_store(m_environment->store)
    , m_request(std::move(request))
    , m_series(m_request.series().constFirst())
    , m_context(context)
    , m_fetchContext(context.token(), announceOn(context),
                     [&context](std::chrono::milliseconds duration, const QString &reason) {
                         context.wait(duration, reason);
                     })
    , m_storeWait(StoreWait::of(context))
{}

std::vector<ProgressStep> DataLoadingJob::steps()
{
    return {{Text::tr("Validating symbol"), 5},     {Text::tr("Loading cached data"), 10},
            {Text::tr("Validating date range"), 5}, {Text::tr("Analyzing data gaps"), 5},
            {Text::tr("Creating segments"), 5},     {Text::tr("Downloading segments"), 60},
            {Text::tr("Merging and saving"), 10}};
}

Result<OperationOutcome> DataLoadingJob::run()
{
    const Result<SeriesPlan> plan = prepare();
    if (!plan) {
        return failure(plan.error());
    }
    if (const Result<void> downloaded = download(*plan); !downloaded) {
        return failure(downloaded.error());
    }
    return finish(*plan);
}

Result<SeriesPlan> DataLoadingJob::prepare()
{
    enter(m_context, Validate, LoadPhase::Starting);
    log(fmt::format("Loading {} in mode {}.", m_series.toString().toStdString(),
                    toString(m_request.mode).toStdString()));
    if (m_request.mode != LoadMode::Local) {
        Result<WriterLease> lease = m_store.acquireWriter(m_series, m_storeWait);
        if (!lease) {
            return failure(lease.error());
        }
        m_lease.emplace(*std::move(lease));
    }
    const auto available = findSource();
    if (!available) {
        return failure(available.error());
    }
    enter(m_context, Stored, LoadPhase::LoadingStored);
    Result<StoredState> stored = readStored(m_store, m_series, m_request, m_source.get());
    if (!stored) {
        return failure(stored.error());
    }
    m_stored = *std::move(stored);
    enter(m_context, Range, LoadPhase::ValidatingRange);
    enter(m_context, Gaps, LoadPhase::AnalysingGaps);
    Result<SeriesPlan> plan =
        preparePlan(*m_environment, m_source.get(), m_series, m_request, m_stored, *available);
    if (plan) {
        enter(m_context, Segments, LoadPhase::CreatingSegments,
              phaseArguments(plan->segments.size()));
        log(fmt::format("{} segments to fetch, {} bars stored.", plan->segments.size(),
                        m_stored.times.size()));
    }
    return plan;
}

Result<std::optional<TimeRange>> DataLoadingJob::findSource()
{
    m_context.progress().setPhase(static_cast<PhaseId>(LoadPhase::ValidatingSymbol));
    if (m_request.mode == LoadMode::Local) {
        return std::optional<TimeRange>();
    }
    const auto summary = m_store.summary(m_series);
    if (!summary) {
        return failure(summary.error());
    }
    const QString cameFrom = *summary ? (*summary)->source : QString();
    auto source = m_environment->sources.choose(m_request.source, cameFrom);
    if (!source) {
        return failure(source.error());
    }
    m_source = *std::move(source);
    return tried<std::optional<TimeRange>>(
        [this] { return askForRange(*m_source, m_series, m_request, m_fetchContext); });
}

template<typename T, typename Ask>
Result<T> DataLoadingJob::tried(Ask ask)
{
    for (int attempt = 1;; ++attempt) {
        m_context.token().throwIfCancelled("asking the source");
        m_context.pausePoint();
        Result<T> answer = ask();
        if (answer) {
            return answer;
        }
        const auto delay = m_environment->retries.delayBefore(attempt + 1, answer.error());
        if (!delay) {
            return answer;
        }
        log(fmt::format("Try {} failed: {} Next try in {} ms.", attempt,
                        answer.error().message.toStdString(), delay->count()));
        m_fetchContext.wait(
            *delay, Text::tr("%1 Next try in %2.")
                        .arg(answer.error().message,
                             durationText(std::chrono::ceil<std::chrono::seconds>(*delay))));
    }
}

Result<void> DataLoadingJob::download(const SeriesPlan &plan)
{
    const auto count = static_cast<quint64>(plan.segments.size());
    enter(m_context, Download, LoadPhase::Downloading, phaseArguments(plan.segments.size()), count);
    m_context.progress().setTotalItems(static_cast<quint64>(plan.expectedBars()));
    if (plan.segments.isEmpty()) {
        return {};
    }
    const Result<void> remembered =
        rememberUnfinished(unfinishedWith(plan, m_stored.unfinished, m_stored.times));
    if (!remembered) {
        return failure(remembered.error());
    }
    for (const PlannedSegment &segment : plan.segments) {
        m_context.progress().setPhase(static_cast<PhaseId>(LoadPhase::Downloading),
                                      phaseArguments(plan.segments.size(), LoadDetail::Segment,
                                                     segment.range.start, segment.range.end));
        const qint64 before = m_fetched;
        if (const Result<void> loaded = load(segment); !loaded) {
            return failure(loaded.error());
        }
        if (segment == plan.segments.constFirst() && endsWithFirst(plan)) {
            return failure(loadFailed());
        }
        m_context.progress().setPhase(
            static_cast<PhaseId>(LoadPhase::Downloading),
            phaseArguments(plan.segments.size(), LoadDetail::LoadedBars, m_fetched - before));
        m_context.progress().advanceStep();
    }
    if (m_failed.size() == plan.segments.size()) {
        return failure(loadFailed());
    }
    return {};
}

/// Who cannot be reached is not asked for every other segment, too; and bars of another scale must
/// not be stored beside those that could not be compared.
bool DataLoadingJob::endsWithFirst(const SeriesPlan &plan) const
{
    const auto kind = m_failed.isEmpty() ? std::nullopt : sourceFailure(m_failed.first().error);
    return kind == SourceFailure::Transport ||
           (kind && plan.comparesFirst && kind != SourceFailure::NoData);
}

Error DataLoadingJob::loadFailed() const
{
    const Error &first = m_failed.constFirst().error;
    return first.wrappedBy(dataError(
        "DATA-LoadFailed", Text::tr("%1 could not be loaded: %2").arg(title(), first.message),
        first.hint, first.context));
}

/// Fetches and stores one segment. A failure of the segment is noted, and the rest goes on; an
/// error is what ends the load.
Result<void> DataLoadingJob::load(const PlannedSegment &segment)
{
    const auto fetched = tried<FetchedBars>([this, &segment] {
        ++m_requests;
        return inOrder(m_source->fetch({m_series, segment.range}, m_fetchContext), m_series);
    });
    m_context.setResult(u"requests"_s, m_requests);
    SegmentKeeper keeper(m_store, m_series, m_source->name(), m_request.reload, m_storeWait);
    const UnfinishedLoad left{requestKey(m_request),
                              withoutSegment(m_unfinished, segment.range, m_series.timeframe)};
    const auto kept = fetched ? keeper.keep(*fetched, segment.range, left, m_environment->now())
                              : Result<KeptSegment>(failure(fetched.error()));
    if (!kept) {
        const std::optional<SourceFailure> kind = sourceFailure(kept.error());
        if (!kind || endsTheLoad(*kind)) {
            return failure(kept.error());
        }
        m_failed.append({segment.range, kept.error()});
        return {};
    }
    for (const QString &warning : fetched->warnings) {
        if (!m_sourceWarnings.contains(warning)) {
            m_sourceWarnings << warning;
        }
    }
    m_outcome += kept->outcome;
    m_fetched += kept->bars.size();
    m_quality.add(kept->bars, m_series.timeframe);
    m_context.keep(storedText(loadedBars()));
    m_context.setResult(u"bars_loaded"_s, loadedBars());
    m_unfinished = left.ranges;
    m_context.progress().advance(static_cast<quint64>(kept->bars.size()));
    return {};
}

Result<void> DataLoadingJob::rememberUnfinished(const QList<TimeRange> &ranges)
{
    m_unfinished = ranges;
    return m_store.setUnfinished(m_series, {requestKey(m_request), ranges}, m_storeWait);
}

Result<OperationOutcome> DataLoadingJob::finish(const SeriesPlan &plan)
{
    enter(m_context, Merge, LoadPhase::Merging,
          phaseArguments(0, LoadDetail::SavedBars, loadedBars()));
    Result<StoredState> stored = readStored(m_store, m_series, m_request, m_source.get());
    if (!stored) {
        return failure(stored.error());
    }
    m_stored = *std::move(stored);
    const Coverage asked = coverageIn(plan.range);
    if (!m_stored.times.empty()) {
        const TimeRange all{m_stored.times.front(), m_stored.times.back()};
        if (const auto set = m_store.setMissing(m_series, coverageIn(all), m_storeWait); !set) {
            return failure(set.error());
        }
    }
    sayWhatIsMissing(plan, asked);
    OperationOutcome outcome;
    outcome.kept = storedText(loadedBars());
    outcome.result = resultOf(plan, asked);
    log(summary(asked).toStdString());
    return outcome;
}

Coverage DataLoadingJob::coverageIn(const std::optional<TimeRange> &range) const
{
    const Timeframe timeframe = m_series.timeframe;
    return analyseCoverage(m_stored.times, timeframe, range.value_or(TimeRange{1, 0}),
                           m_stored.answered, *m_stored.calendar(timeframe));
}

QJsonObject DataLoadingJob::resultOf(const SeriesPlan &plan, const Coverage &asked) const
{
    QJsonObject result{
        {u"symbol"_s, m_series.symbol.toString()},
        {u"timeframe"_s, m_series.timeframe.toString()},
        {u"mode"_s, toString(m_request.mode)},
        {u"source"_s, m_source ? m_source->name() : QString()},
        {u"bars_loaded"_s, loadedBars()},
        {u"bars_stored"_s, qint64(std::ssize(m_stored.times))},
        {u"requests"_s, m_requests},
        {u"segments_done"_s, plan.segments.size() - m_failed.size()},
        {u"segments_failed"_s, m_failed.size()},
        {u"revisions"_s, m_outcome.replaced},
        {u"gaps_left"_s, asked.missingRanges().size()},
        {u"bars_missing"_s, asked.missing},
        {u"confirmed_empty"_s, asked.confirmedEmpty},
        {u"calendar"_s, asked.calendar},
        {u"quality"_s, m_quality.toJson()},
        {u"notes"_s, QJsonArray::fromStringList(plan.notes)},
        {u"summary"_s, summary(asked)},
    };
    if (!m_stored.times.empty()) {
        result.insert(u"first"_s, toIsoTime(m_stored.times.front()));
        result.insert(u"last"_s, toIsoTime(m_stored.times.back()));
    }
    return result;
}

void DataLoadingJob::sayWhatIsMissing(const SeriesPlan &plan, const Coverage &asked)
{
    for (const QString &warning : m_sourceWarnings) {
        m_context.warn(warning);
    }
    for (const FailedSegment &failed : m_failed) {
        m_context.warn(Text::tr("%1 from %2 to %3 could not be loaded: %4")
                           .arg(title(), momentText(failed.range.start),
                                momentText(failed.range.end), failed.error.message));
    }
    if (m_request.reload && !m_failed.isEmpty()) {
        m_context.warn(
            Text::tr("The stored bars that were not read again keep their earlier prices."));
    }
    const bool isLocal = m_request.mode == LoadMode::Local;
    if (m_stored.times.empty() || (!isLocal && m_failed.isEmpty() && cameEmpty(asked))) {
        QStringList sentences{
            isLocal ? Text::tr("Nothing of %1 is stored.").arg(title())
                    : Text::tr("There are no bars of %1 in this range.").arg(title())};
        m_context.warn((sentences + plan.notes).join(u' '));
    } else if (!asked.isComplete() && m_failed.isEmpty() && !isLocal) {
        m_context.warn(Text::tr("%1 is not complete: %2.")
                           .arg(title(), gapsText(asked.missingRanges().size())));
    }
}

bool DataLoadingJob::cameEmpty(const Coverage &asked) const
{
    if (!m_request.start && !m_request.end) {
        return m_requests > 0 && m_fetched == 0 && asked.held == 0;
    }
    const auto first = std::ranges::lower_bound(
        m_stored.times, m_request.start.value_or(std::numeric_limits<qint64>::min()));
    return first == m_stored.times.end() || (m_request.end && *first > *m_request.end);
}

QString DataLoadingJob::summary(const Coverage &asked) const
{
    if (m_stored.times.empty()) {
        return Text::tr("%1: nothing stored").arg(title());
    }
    const QString gaps = gapsText(asked.missingRanges().size());
    const QString stored = storedText(std::ssize(m_stored.times));
    if (m_request.mode == LoadMode::Local) {
        return Text::tr("%1: %2, %3").arg(title(), stored, gaps);
    }
    if (loadedBars() == 0 && m_failed.isEmpty() && asked.isComplete()) {
        return Text::tr("%1: up to date, %2").arg(title(), stored);
    }
    return Text::tr("%1: %2, %3").arg(title(), barsText(loadedBars()), gaps);
}

qint64 DataLoadingJob::loadedBars() const
{
    return m_outcome.inserted + m_outcome.replaced;
}

QString DataLoadingJob::title() const
{
    return m_series.symbol.toString() + u' ' + m_series.timeframe.toString();
}

} // namespace ktrdr::marketdata
