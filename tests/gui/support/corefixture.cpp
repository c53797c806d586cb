#include "tests/gui/support/corefixture.h"

#include "core/operations/cancellationcallback.h"
#include "core/operations/operationcontext.h"

#include <QTest>
#include <QThreadPool>

namespace ktrdr::test {

using operations::AsyncOperation;
using operations::OperationContext;
using operations::OperationId;
using operations::OperationOutcome;
using operations::OperationStatus;
using operations::Result;

namespace {

Result<OperationOutcome> outcomeOf(CoreFixture::End end)
{
    OperationOutcome outcome;
    switch (end) {
    case CoreFixture::End::Failed:
        return operations::failure({QStringLiteral("TEST-Failed"),
                                    QStringLiteral("The disk is full."),
                                    QStringLiteral("Make room."),
                                    {},
                                    {}});
    case CoreFixture::End::Warned:
        outcome.warnings << QStringLiteral("2 gaps left.");
        break;
    case CoreFixture::End::Completed:
        break;
    }
    return outcome;
}

} // namespace

CoreFixture::CoreFixture()
    : ledger(operations::OperationLedger::open(home.path()).value())
    , store(marketdata::BarStore::open(home.path()).value())
    , estimator(std::make_unique<operations::TimeEstimationEngine>(ledger.get(), clock))
    , orchestrator(std::make_unique<operations::Orchestrator>(ledger.get(), estimator.get(), clock))
    , data(std::make_unique<marketdata::DataManager>(*store, *orchestrator, estimator.get(),
                                                     marketdata::DataSourceSettings{}, clock))
    , training(std::make_unique<training::TrainingManager>(
          *store, *orchestrator,
          training::TrainingFolders{home.filePath(QStringLiteral("models")),
                                    home.filePath(QStringLiteral("runs"))},
          clock, estimator.get()))
{
    data->registerProviders(providers);
    training->registerProviders(providers);
    board = std::make_unique<operations::OperationBoard>(*orchestrator, ledger.get(), providers);
}

CoreFixture::~CoreFixture()
{
    // Work that opens the engine cannot be interrupted; left behind, it would outlive the clock.
    if (orchestrator) {
        orchestrator->cancelAll();
        if (!QTest::qWaitFor([this] { return orchestrator->liveCount() == 0; }, 60'000))
            qWarning("Work goes on after it was cancelled");
    }
    QThreadPool::globalInstance()->waitForDone();
}

OperationId CoreFixture::start(const QString &name, End end)
{
    // A gate for each: who cancels one operation opens its gate and nobody else's.
    m_gate = std::make_shared<QSemaphore>();
    AsyncOperation operation;
    operation.type = QStringLiteral("data_load");
    operation.name = name;
    operation.work = [gate = m_gate, end](OperationContext &context) -> Result<OperationOutcome> {
        const operations::CancellationCallback wake(context.token(), [gate] { gate->release(); });
        gate->acquire();
        context.token().throwIfCancelled("gate");
        return outcomeOf(end);
    };
    const OperationId id = orchestrator->start(std::move(operation)).value();
    if (!QTest::qWaitFor([&] { return board->find(id).has_value(); }))
        qFatal("The board does not know the operation");
    return id;
}

OperationStatus CoreFixture::status(const OperationId &id) const
{
    const auto record = board->find(id);
    return record ? record->status : OperationStatus::Pending;
}

} // namespace ktrdr::test
