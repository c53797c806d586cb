#pragma once

#include "core/operations/liveoperation.h"

#include <QObject>
#include <QTimer>

namespace ktrdr::operations {

class TimeEstimationEngine;

/// Samples the progress of what runs, on the consumer's thread: renders it, measures its rate,
/// estimates its remaining time, and tells what changed in one call per tick. Costs nothing while
/// nothing runs.
class Pump final : public QObject
{
    Q_OBJECT

public:
    using FindOperation = std::function<LiveOperation *(OperationHandle)>;

    Pump(const Clock &clock, TimeEstimationEngine *estimator, FindOperation find,
         QObject *parent = nullptr);

    /// Not below 16 ms.
    void setInterval(std::chrono::milliseconds interval);
    /// Whether `stored` is wanted, five times a second.
    void setStoring(bool isStoring);
    void add(LiveOperation &operation);
    void remove(LiveOperation &operation);
    [[nodiscard]] bool isTicking() const { return m_ticks.isActive(); }

    /// A try begins: what was measured before no longer counts.
    void beginAttempt(LiveOperation &operation, int attempt, Clock::TimePoint at);
    void beginWaiting(LiveOperation &operation, Clock::TimePoint at);
    void endWaiting(LiveOperation &operation, Clock::TimePoint at);
    /// Neither working time nor elapsed time goes on.
    void beginPause(LiveOperation &operation, Clock::TimePoint at);
    void endPause(LiveOperation &operation, Clock::TimePoint at);
    /// The last sample, into `record`, which is final.
    void finish(LiveOperation &operation, OperationRecord &record, Clock::TimePoint at);

    void tick();

Q_SIGNALS:
    /// What is different from the last tick; never empty.
    void ticked(const QList<ktrdr::operations::OperationRecord> &changed);
    void toStore(const QList<ktrdr::operations::OperationRecord> &changed);

private:
    /// One that is sampled, with what tells quickly that there is nothing to do for it.
    struct Sampled
    {
        LiveOperation *operation = nullptr;
        ProgressMark mark;
        /// Until the worker writes, nothing about it changes.
        bool isStill = false;
    };

    void storeTick();
    /// Calls `visit` for those that may have changed, after sampling them.
    template<typename Visit>
    void sampleAll(Visit visit);
    [[nodiscard]] bool isMeasured(const LiveOperation &operation) const;
    void sample(LiveOperation &operation, Clock::TimePoint now);
    [[nodiscard]] ProgressState progressOf(LiveOperation &operation) const;
    bool measure(LiveOperation &operation, ProgressState &state, Clock::TimePoint now) const;
    void render(LiveOperation &operation, OperationRecord &record) const;
    void updateTimers();
    void beginEstimate(const LiveOperation &operation) const;
    [[nodiscard]] std::optional<TimeEstimate> estimate(const LiveOperation &operation,
                                                       const ProgressState &state,
                                                       Clock::TimePoint now) const;
    void finishEstimate(const OperationRecord &record) const;

    const Clock &m_clock;
    TimeEstimationEngine *m_estimator;
    FindOperation m_find;
    std::vector<Sampled> m_sampled;
    QTimer m_ticks;
    QTimer m_storing;
    bool m_isStoring = false;
};

} // namespace ktrdr::operations
