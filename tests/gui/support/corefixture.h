#pragma once

#include "core/marketdata/barstore.h"
#include "core/marketdata/datamanager.h"
#include "core/operations/operationboard.h"
#include "core/operations/operationledger.h"
#include "core/operations/operationproviders.h"
#include "core/operations/orchestrator.h"
#include "core/operations/timeestimationengine.h"
#include "core/training/manager/trainingmanager.h"

#include <QSemaphore>
#include <QTemporaryDir>

namespace ktrdr::test {

/// The computer's clock, moved on by what the test says.
class MovedClock final : public operations::Clock
{
public:
    [[nodiscard]] TimePoint now() const override { return system().now() + shift.load(); }
    [[nodiscard]] QDateTime utc() const override
    {
        return system().utc().addMSecs(shift.load().count());
    }

    std::atomic<std::chrono::milliseconds> shift{std::chrono::milliseconds(0)};
};

/// The real core in a folder of its own: ledger, orchestrator, board, store, data and training.
class CoreFixture
{
public:
    CoreFixture();
    ~CoreFixture();

    enum class End { Completed, Warned, Failed };

    /// Runs until finish() or cancel; returns once the board knows it.
    [[nodiscard]] operations::OperationId start(const QString &name, End end = End::Completed);
    /// Lets the operation started last end.
    void finish() { m_gate->release(); }
    [[nodiscard]] operations::OperationStatus status(const operations::OperationId &id) const;

    QTemporaryDir home;
    MovedClock clock;
    std::unique_ptr<operations::OperationLedger> ledger;
    std::unique_ptr<marketdata::BarStore> store;
    std::unique_ptr<operations::TimeEstimationEngine> estimator;
    std::unique_ptr<operations::Orchestrator> orchestrator;
    std::unique_ptr<marketdata::DataManager> data;
    std::unique_ptr<training::TrainingManager> training;
    operations::OperationProviders providers;
    std::unique_ptr<operations::OperationBoard> board;

private:
    std::shared_ptr<QSemaphore> m_gate;
};

} // namespace ktrdr::test
