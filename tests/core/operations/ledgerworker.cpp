/// A program of its own for the tests of several processes: runs operations with the real
/// orchestrator and ledger and prints, line by line, what it shows.
///
///   ledgerworker FOLDER hold    one operation that runs until it is cancelled
///   ledgerworker FOLDER churn   short and long operations without end
///   ledgerworker FOLDER pause   the same, which can be paused
///   ledgerworker FOLDER keep    one operation that stores a line in FOLDER/store, then says so,
///                               again and again
#include "core/operations/operationboard.h"
#include "core/operations/operationcontext.h"
#include "core/operations/operationledger.h"
#include "core/operations/operationproviders.h"
#include "core/operations/orchestrator.h"
#include "core/operations/processidentity.h"
#include "core/operations/timeestimationengine.h"

#include <QCoreApplication>

#include <cstdio>
#include <fcntl.h>
#include <random>
#include <unistd.h>

using namespace ktrdr::operations;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int AtOnce = 4;

void say(const QString &what, const OperationRecord &record)
{
    const QString words = u"%1 %2 %3 %4 %5\n"_s.arg(what, record.id.toString())
                              .arg(toString(record.status))
                              .arg(record.progress.itemsProcessed)
                              .arg(ProcessIdentity::monotonic().count());
    const QByteArray line = words.toUtf8();
    // Not buffered: what was said must outlive a kill.
    if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) < 0) {
        std::exit(3);
    }
}

AsyncOperation lasting(std::chrono::milliseconds time, bool isPausable)
{
    AsyncOperation operation;
    operation.isPausable = isPausable;
    operation.type = u"count"_s;
    operation.name = u"Counting"_s;
    operation.request = {{u"milliseconds"_s, static_cast<qint64>(time.count())}};
    operation.work = [time](OperationContext &context) -> Result<OperationOutcome> {
        context.progress().setTotalItems(static_cast<quint64>(time.count()));
        for (auto passed = 0ms; passed < time; passed += 5ms) {
            context.pausePoint();
            context.progress().advance(5);
            (void)context.token().waitFor(5ms);
        }
        return OperationOutcome{};
    };
    return operation;
}

/// Keeps a line first and says so then, as every work does.
AsyncOperation keeping(const QString &store)
{
    AsyncOperation operation;
    operation.type = u"keep"_s;
    operation.name = u"Keeping"_s;
    operation.work = [store](OperationContext &context) -> Result<OperationOutcome> {
        const int file = ::open(qPrintable(store), O_WRONLY | O_CREAT | O_APPEND, 0600);
        for (int lines = 1; !context.token().isCancelled(); ++lines) {
            if (::write(file, "x\n", 2) != 2 || ::fsync(file) != 0) {
                std::exit(4);
            }
            context.keep(QString::number(lines));
            (void)context.token().waitFor(1ms);
        }
        ::close(file);
        return OperationOutcome{};
    };
    return operation;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto ledger = OperationLedger::open(arguments.value(1));
    if (!ledger) {
        std::fprintf(stderr, "%s\n", qPrintable(ledger.error().message));
        return 1;
    }
    TimeEstimationEngine estimator(ledger->get());
    Orchestrator orchestrator(ledger->get(), &estimator);
    const OperationProviders providers;
    const OperationBoard board(orchestrator, ledger->get(), providers);
    const bool churn = arguments.value(2) == "churn"_L1;
    std::mt19937 random(std::random_device{}());
    const auto next = [&] {
        const auto time = std::chrono::milliseconds(random() % 3 == 0 ? 2000 : 5 + random() % 60);
        auto started =
            orchestrator.start(arguments.value(2) == "keep"_L1
                                   ? keeping(arguments.value(1) + u"/store"_s)
                                   : lasting(churn ? time : 1h, arguments.value(2) == "pause"_L1));
        if (!started) {
            std::fprintf(stderr, "%s\n", qPrintable(started.error().message));
            std::exit(2);
        }
    };
    QObject::connect(&orchestrator, &Orchestrator::operationAdded,
                     [](const OperationRecord &record) { say(u"added"_s, record); });
    QObject::connect(&orchestrator, &Orchestrator::operationsChanged,
                     [](const QList<OperationRecord> &records) {
                         for (const OperationRecord &record : records) {
                             say(u"changed"_s, record);
                         }
                     });
    QObject::connect(&orchestrator, &Orchestrator::operationFinished,
                     [&](const OperationRecord &record) {
                         say(u"finished"_s, record);
                         churn ? next() : QCoreApplication::quit();
                     });
    for (int i = 0; i < (churn ? AtOnce : 1); ++i) {
        next();
    }
    return QCoreApplication::exec();
}
