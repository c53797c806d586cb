#include "core/operations/timeestimationengine.h"

#include "core/operations/operationledger.h"

namespace ktrdr::operations {

TimeEstimationEngine::TimeEstimationEngine(OperationLedger *ledger, const Clock &clock)
    : m_ledger(ledger)
    , m_clock(clock)
{
    if (m_ledger == nullptr) {
        return;
    }
    for (const Timing &timing : m_ledger->timings()) {
        m_history.add(timing);
    }
}

TimeEstimationEngine::~TimeEstimationEngine() = default;

void TimeEstimationEngine::begin(const OperationId &id, const TimingKey &key)
{
    const RunEstimator estimator(m_clock.now(), m_history.prior(key.toString(), m_clock.utc()));
    m_runs.insert_or_assign(id, Run{key, estimator});
}

std::optional<TimeEstimate> TimeEstimationEngine::estimate(const OperationId &id,
                                                           const EstimateSample &sample)
{
    const auto run = m_runs.find(id);
    return run == m_runs.end() ? std::nullopt : run->second.estimator.estimate(sample);
}

void TimeEstimationEngine::finish(const OperationId &id, OperationStatus end)
{
    auto node = m_runs.extract(id);
    if (!node || end != OperationStatus::Completed) {
        return;
    }
    RunEstimator &run = node.mapped().estimator;
    run.complete(m_clock.now());
    const TimingKey &key = node.mapped().key;
    const Timing timing{key.toString(), key.type,    m_clock.utc(),  run.active(),
                        run.profile(),  run.steps(), run.meanError()};
    if (timing.duration.count() <= 0) {
        return;
    }
    m_history.add(timing);
    if (m_ledger != nullptr) {
        m_ledger->writeTiming(timing);
    }
}

std::optional<TimeEstimate> TimeEstimationEngine::expected(const TimingKey &key) const
{
    const std::optional<TimingPrior> prior = m_history.prior(key.toString(), m_clock.utc());
    return prior ? std::optional(prior->duration) : std::nullopt;
}

std::optional<std::vector<double>> TimeEstimationEngine::stepShares(const TimingKey &key,
                                                                    int steps) const
{
    return m_history.stepShares(key.toString(), static_cast<size_t>(steps));
}

std::optional<double> TimeEstimationEngine::quality(const QString &type) const
{
    return m_history.error(type);
}

} // namespace ktrdr::operations
