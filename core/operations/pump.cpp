#include "core/operations/pump.h"

#include "core/logging/logging.h"

#include <QCoreApplication>

#include <algorithm>

namespace ktrdr::operations {

using namespace std::chrono_literals;

namespace {

constexpr auto FirstInterval = 100ms;
constexpr auto ShortestInterval = 16ms;
constexpr auto StoringInterval = 200ms;
/// A rendering that takes longer than a frame is slow; who is slow too often is not asked again.
constexpr auto LongestRendering = 16ms;
constexpr int MostSlowRenderings = 3;
/// Far enough that memory answers before it is needed.
constexpr size_t FetchedAhead = 16;

QString rawText(const ProgressState &state)
{
    return state.message.isEmpty() ? state.stepName : state.message;
}

bool looksTheSame(const std::optional<TimeEstimate> &a, const std::optional<TimeEstimate> &b)
{
    if (!a || !b) {
        return a.has_value() == b.has_value();
    }
    const auto seconds = [](std::chrono::milliseconds value) {
        return std::chrono::round<std::chrono::seconds>(value);
    };
    return seconds(a->mid) == seconds(b->mid);
}

bool looksTheSame(const std::optional<double> &a, const std::optional<double> &b)
{
    if (!a || !b) {
        return a.has_value() == b.has_value();
    }
    return std::abs(*a - *b) <= 0.01 * std::max(std::abs(*a), std::abs(*b));
}

std::chrono::milliseconds toMilliseconds(Clock::TimePoint::duration duration)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(duration);
}

} // namespace

Pump::Pump(const Clock &clock, TimeEstimationEngine *estimator, FindOperation find, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_estimator(estimator)
    , m_find(std::move(find))
{
    m_ticks.setTimerType(Qt::PreciseTimer);
    m_ticks.setInterval(FirstInterval);
    m_storing.setInterval(StoringInterval);
    connect(&m_ticks, &QTimer::timeout, this, &Pump::tick);
    connect(&m_storing, &QTimer::timeout, this, &Pump::storeTick);
}

void Pump::setInterval(std::chrono::milliseconds interval)
{
    m_ticks.setInterval(std::max<std::chrono::milliseconds>(interval, ShortestInterval));
}

void Pump::setStoring(bool isStoring)
{
    m_isStoring = isStoring;
    updateTimers();
}

void Pump::add(LiveOperation &operation)
{
    if (!std::exchange(operation.isSampled, true)) {
        m_sampled.push_back({&operation, {}, false});
        updateTimers();
    }
}

void Pump::remove(LiveOperation &operation)
{
    if (std::exchange(operation.isSampled, false)) {
        std::erase_if(m_sampled, [&operation](const Sampled &sampled) {
            return sampled.operation == &operation;
        });
        updateTimers();
    }
}

void Pump::updateTimers()
{
    const auto turn = [](QTimer &timer, bool isWanted) {
        if (isWanted != timer.isActive()) {
            isWanted ? timer.start() : timer.stop();
        }
    };
    turn(m_ticks, !m_sampled.empty());
    turn(m_storing, m_isStoring && !m_sampled.empty());
}

void Pump::beginAttempt(LiveOperation &operation, int attempt, Clock::TimePoint at)
{
    operation.record.progress.attempt = attempt;
    operation.workingSince = at;
    operation.workedBefore = {};
    operation.rate = {};
    beginEstimate(operation);
}

void Pump::beginWaiting(LiveOperation &operation, Clock::TimePoint at)
{
    if (operation.workingSince) {
        operation.workedBefore += at - *operation.workingSince;
        operation.workingSince.reset();
    }
}

void Pump::endWaiting(LiveOperation &operation, Clock::TimePoint at)
{
    if (!operation.workingSince) {
        operation.workingSince = at;
    }
}

void Pump::beginPause(LiveOperation &operation, Clock::TimePoint at)
{
    // What it came to is shown with the pause, not after it.
    if (operation.record.startedAt && !operation.pausedSince) {
        sample(operation, at);
    }
    beginWaiting(operation, at);
    operation.record.progress.remaining.reset();
    operation.record.progress.rate.reset();
    if (operation.record.startedAt && !operation.pausedSince) {
        operation.pausedSince = at;
        operation.record.progress.elapsed = toMilliseconds(operation.elapsed(at));
        // The words may name the remaining time, too.
        render(operation, operation.record);
    }
}

void Pump::endPause(LiveOperation &operation, Clock::TimePoint at)
{
    if (const auto since = std::exchange(operation.pausedSince, std::nullopt)) {
        operation.pausedBefore += at - *since;
        endWaiting(operation, at);
    }
}

template<typename Visit>
void Pump::sampleAll(Visit visit)
{
    const Clock::TimePoint now = m_clock.now();
    for (size_t i = 0; i < m_sampled.size(); ++i) {
        if (i + FetchedAhead < m_sampled.size()) {
            m_sampled[i + FetchedAhead].mark.fetchAhead();
        }
        Sampled &sampled = m_sampled[i];
        if (sampled.isStill && !sampled.mark.mayHaveNews()) {
            continue;
        }
        LiveOperation &operation = *sampled.operation;
        sample(operation, now);
        visit(operation);
        const bool isPending = operation.isTickPending || operation.isStoringPending;
        sampled.isStill =
            operation.sampler && !operation.children && !isPending && !isMeasured(operation);
        if (sampled.isStill) {
            sampled.mark = operation.sampler->mark();
        }
    }
}

void Pump::tick()
{
    QList<OperationRecord> changed;
    sampleAll([&changed](LiveOperation &operation) {
        if (operation.isStartShown && std::exchange(operation.isTickPending, false)) {
            changed.append(operation.record);
        }
    });
    if (!changed.isEmpty()) {
        Q_EMIT ticked(changed);
    }
}

void Pump::storeTick()
{
    QList<OperationRecord> changed;
    sampleAll([&changed](LiveOperation &operation) {
        if (std::exchange(operation.isStoringPending, false)) {
            changed.append(operation.record);
        }
    });
    if (!changed.isEmpty()) {
        Q_EMIT toStore(changed);
    }
}

/// Whether time alone can change what is shown.
bool Pump::isMeasured(const LiveOperation &operation) const
{
    return m_estimator || operation.record.progress.itemsProcessed > 0;
}

void Pump::sample(LiveOperation &operation, Clock::TimePoint now)
{
    ProgressState &shown = operation.record.progress;
    if (operation.hasChildNews || (operation.sampler && operation.sampler->hasNews())) {
        ProgressState state = progressOf(operation);
        state.remaining = shown.remaining;
        state.rate = shown.rate;
        shown = std::move(state);
        measure(operation, shown, now);
    } else if (!isMeasured(operation) || !measure(operation, shown, now)) {
        return;
    }
    render(operation, operation.record);
    operation.isTickPending = true;
    operation.isStoringPending = true;
    if (LiveOperation *parent = m_find(operation.parent)) {
        parent->hasChildNews = true;
    }
}

ProgressState Pump::progressOf(LiveOperation &operation) const
{
    if (operation.sampler) {
        operation.sampler->sample();
    }
    if (!operation.children) {
        return operation.sampler->state();
    }
    operation.hasChildNews = false;
    std::vector<const ProgressState *> running;
    for (const OperationHandle child : operation.liveChildren) {
        const LiveOperation *live = m_find(child);
        if (live && live->record.status != OperationStatus::Pending) {
            running.push_back(&live->record.progress);
        }
    }
    const ProgressState *own = operation.sampler ? &operation.sampler->state() : nullptr;
    ProgressState state = operation.children->progress(running, own);
    state.percentage = std::max(state.percentage, operation.record.progress.percentage);
    if (state.message.isEmpty()) {
        state.message =
            QCoreApplication::translate("Operations", "Part %1 of %n", nullptr, state.totalSteps)
                .arg(state.currentStep);
    }
    return state;
}

/// Updates the times of `state`; true = the rate or the remaining time looks different now. Time
/// passing alone is no news: whoever shows it has a clock.
bool Pump::measure(LiveOperation &operation, ProgressState &state, Clock::TimePoint now) const
{
    state.elapsed = toMilliseconds(operation.elapsed(now));
    Clock::TimePoint::duration worked = operation.workedBefore;
    if (operation.workingSince) {
        worked += now - *operation.workingSince;
    }
    operation.rate.sample(std::chrono::duration<double>(worked).count(), state.itemsProcessed);
    const std::optional<double> rate = operation.pausedSince ? std::nullopt : operation.rate.rate();
    const std::optional<TimeEstimate> remaining = estimate(operation, state, now);
    if (looksTheSame(state.rate, rate) && looksTheSame(state.remaining, remaining)) {
        return false;
    }
    state.rate = rate;
    state.remaining = remaining;
    return true;
}

/// A renderer that throws or dawdles costs its own row its words, and nobody else anything.
void Pump::render(LiveOperation &operation, OperationRecord &record) const
{
    record.message = rawText(record.progress);
    record.stepDetail = record.progress.stepDetail;
    if (!operation.renderer || operation.slowRenderings >= MostSlowRenderings) {
        return;
    }
    const Clock::TimePoint begin = m_clock.now();
    try {
        record.message = operation.renderer->renderMessage(record.progress);
        record.stepDetail = operation.renderer->renderStepDetail(record.progress);
    } catch (const std::exception &exception) {
        logging::logger("operations")
            ->error("The progress of {} is shown raw, because its renderer threw: {}",
                    record.id.toString().toStdString(), exception.what());
        record.message = rawText(record.progress);
        operation.slowRenderings = MostSlowRenderings;
    } catch (...) {
        record.message = rawText(record.progress);
        operation.slowRenderings = MostSlowRenderings;
    }
    if (m_clock.now() - begin > LongestRendering &&
        ++operation.slowRenderings == MostSlowRenderings) {
        logging::logger("operations")
            ->warn("The progress of {} is shown raw from now on, because its renderer is slow",
                   record.id.toString().toStdString());
    }
}

void Pump::finish(LiveOperation &operation, OperationRecord &record, Clock::TimePoint at)
{
    remove(operation);
    if (!record.startedAt) {
        return;
    }
    const bool isCompleted = record.status == OperationStatus::Completed ||
                             record.status == OperationStatus::CompletedWithWarnings;
    ProgressState state;
    if (operation.children) {
        state = progressOf(operation);
        if (isCompleted) {
            state.percentage = 100;
        }
    } else {
        state = operation.sampler->finish(isCompleted);
    }
    measure(operation, state, at);
    state.remaining.reset();
    record.progress = std::move(state);
    render(operation, record);
    finishEstimate(record);
}

} // namespace ktrdr::operations
