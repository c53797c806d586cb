/// A program whose work does not stop when it ends, for the test that this does no harm: it uses
/// the store to the last moment. Exits with 0 when the work was seen using the store after all
/// that the program owns was destroyed.
#include "core/logging/logging.h"
#include "core/operations/operationcontext.h"
#include "core/operations/operationledger.h"
#include "core/operations/orchestrator.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

#include <cstdlib>
#include <numeric>

using namespace ktrdr::operations;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// What work refers to without owning it.
struct Store
{
    std::vector<int> rows = std::vector<int>(1000, 1);
};

std::atomic<int> looks{0};

AsyncOperation stubborn(const Store &store)
{
    AsyncOperation operation;
    operation.type = u"stubborn"_s;
    operation.name = u"Stubborn"_s;
    operation.work = [&store](OperationContext &context) -> Result<OperationOutcome> {
        while (true) {
            if (std::accumulate(store.rows.begin(), store.rows.end(), 0) == 1000) {
                ++looks;
            }
            context.setResult(u"looks"_s, looks.load());
        }
    };
    return operation;
}

bool looksOn()
{
    const int before = looks;
    const QDeadlineTimer patience(20s);
    while (looks < before + 100 && !patience.hasExpired()) {
        QThread::yieldCurrentThread();
    }
    return looks >= before + 100;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    (void)ktrdr::logging::setUp({folder, spdlog::level::info, false});
    {
        auto store = std::make_shared<Store>();
        auto ledger = OperationLedger::open(folder);
        if (!ledger) {
            return 2;
        }
        Orchestrator orchestrator(ledger->get(), nullptr);
        orchestrator.shareWithWork(store);
        if (!orchestrator.start(stubborn(*store)) || !looksOn()) {
            return 3;
        }
        QObject::connect(&orchestrator, &Orchestrator::shutdownFinished, &app,
                         &QCoreApplication::quit);
        orchestrator.shutdown(50ms);
        QCoreApplication::exec();
    }
    const bool survives = looksOn() && Orchestrator::isWorkLeftBehind();
    ktrdr::logging::flush();
    std::_Exit(survives ? 0 : 1);
}
