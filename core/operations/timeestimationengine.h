#pragma once

#include "core/operations/clock.h"
#include "core/operations/operationid.h"
#include "core/operations/operationstatus.h"
#include "core/operations/runestimator.h"
#include "core/operations/timinghistory.h"

#include <map>

namespace ktrdr::operations {

class OperationLedger;

/// Remaining time, learned from earlier runs. A running operation is announced with begin(), fed
/// with one sample per tick by estimate(), and closed with finish(), which learns from Completed
/// runs only and measures how wrong the shown estimates were.
///
/// Thread: the consumer's (the pump's). History is read once from the ledger and written on the
/// ledger's thread; without a ledger it lasts as long as the engine.
class TimeEstimationEngine
{
public:
    explicit TimeEstimationEngine(OperationLedger *ledger = nullptr,
                                  const Clock &clock = Clock::system());
    ~TimeEstimationEngine();
    TimeEstimationEngine(const TimeEstimationEngine &) = delete;
    TimeEstimationEngine &operator=(const TimeEstimationEngine &) = delete;

    /// A run of `id` begins, or a new attempt of it: what was sampled before no longer counts.
    void begin(const OperationId &id, const TimingKey &key);
    /// Takes a sample and answers what is still to come. Call it at every tick while the operation
    /// runs, also when nothing changed: a stall is a sample too. Empty before 1 s or 0.5 % unless
    /// there is history, while waiting or paused, and for ids that were never begun.
    [[nodiscard]] std::optional<TimeEstimate> estimate(const OperationId &id,
                                                       const EstimateSample &sample);
    /// The operation ended; forgets the run.
    void finish(const OperationId &id, OperationStatus end);

    /// What a run of this kind takes, before it starts; empty with fewer than two earlier runs.
    [[nodiscard]] std::optional<TimeEstimate> expected(const TimingKey &key) const;
    /// Which share of the time each step took in earlier runs (sums to 1), for `steps` steps.
    [[nodiscard]] std::optional<std::vector<double>> stepShares(const TimingKey &key,
                                                                int steps) const;
    /// Mean error of the shown estimates of this kind of work, as a share of the runs' duration;
    /// empty before the first measured run.
    [[nodiscard]] std::optional<double> quality(const QString &type) const;

private:
    OperationLedger *m_ledger;
    const Clock &m_clock;
    TimingHistory m_history;
    struct Run
    {
        TimingKey key;
        RunEstimator estimator;
    };
    std::map<OperationId, Run> m_runs;
};

} // namespace ktrdr::operations
