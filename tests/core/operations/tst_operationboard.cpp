#include "core/operations/operationboard.h"

#include "core/operations/operationcontext.h"
#include "core/operations/operationledger.h"
#include "core/operations/operationproviders.h"
#include "core/operations/orchestrator.h"
#include "tests/core/operations/ledgerfixture.h"
#include "tests/core/operations/workerprocess.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <csignal>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Work that ends at once, or holds until it is cancelled.
AsyncOperation work(bool holds)
{
    AsyncOperation operation;
    operation.type = u"hold"_s;
    operation.name = u"Holding"_s;
    operation.request = {{u"holds"_s, holds}};
    operation.work = [holds](OperationContext &context) -> Result<OperationOutcome> {
        while (holds) {
            (void)context.token().waitFor(1h);
            context.token().throwIfCancelled("holding");
        }
        return OperationOutcome{};
    };
    return operation;
}

class HoldProvider final : public OperationProvider
{
public:
    [[nodiscard]] QString type() const override { return u"hold"_s; }
    [[nodiscard]] Result<AsyncOperation> fromRequest(const QJsonObject &request) const override
    {
        return work(request.value(u"holds"_s).toBool());
    }
};

/// A program of its own: ledger, orchestrator and board over one folder.
struct Program
{
    explicit Program(const QString &folder)
        : ledger(opened(folder))
        , orchestrator(ledger.get(), nullptr)
        , board(orchestrator, ledger.get(), providers)
        , added(&board, &OperationBoard::recordsAdded)
        , changed(&board, &OperationBoard::recordsChanged)
        , removed(&board, &OperationBoard::recordsRemoved)
        , finished(&board, &OperationBoard::recordFinished)
    {
        providers.add(std::make_unique<HoldProvider>());
    }

    /// What runs here answers at once.
    [[nodiscard]] Result<OperationId> retry(const OperationId &id)
    {
        std::optional<Result<OperationId>> answer;
        board.retry(id, [&answer](const Result<OperationId> &given) { answer = given; });
        return *answer;
    }
    [[nodiscard]] bool shows(const OperationId &id, OperationStatus status) const
    {
        const std::optional<OperationRecord> record = board.find(id);
        return record && record->status == status;
    }
    [[nodiscard]] int timesAdded(const OperationId &id) const
    {
        int times = 0;
        for (const QVariantList &call : added) {
            for (const OperationRecord &record : call.first().value<QList<OperationRecord>>()) {
                times += record.id == id ? 1 : 0;
            }
        }
        return times;
    }

    OperationProviders providers;
    std::unique_ptr<OperationLedger> ledger;
    Orchestrator orchestrator;
    OperationBoard board;
    QSignalSpy added;
    QSignalSpy changed;
    QSignalSpy removed;
    QSignalSpy finished;
};

} // namespace

class TestOperationBoard : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void ownOperationsAreSeenOnceFromStartToEnd();
    void operationsOfAnotherProcessAreSeenOnceFromStartToEnd();
    void historyComesInChunksAndIsNotAnnouncedAsFinished();
    void historyNeverReplacesWhatIsNewer();
    void cancelReachesHereAndElsewhere();
    void cancelAllReachesEverybody();
    void cancelAllEndsWhatIsQueuedInOneStep();
    void retryNamesTheOldOperation();
    void retryOfWhatRunsOrIsUnknownIsRefused();
    void onlyEndedOperationsAreRemoved();
    void removedHereIsRemovedElsewhere();
    void whatWasRemovedAfterHistoryArrivedLeavesNoTrace();
    void aKilledProcessLeavesAnInterruptedRow();
    void worksWithoutALedger();

private:
    void prepare() override;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestOperationBoard::prepare()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestOperationBoard::ownOperationsAreSeenOnceFromStartToEnd()
{
    Program program(m_dir->path());
    const OperationId id = *program.orchestrator.start(work(false));
    QTRY_COMPARE(program.finished.size(), 1);
    QVERIFY(program.shows(id, OperationStatus::Completed));
    QCOMPARE(program.timesAdded(id), 1);
    QCOMPARE(program.board.records().size(), 1);
    QCOMPARE(program.board.liveCount(), 0);
}

void TestOperationBoard::operationsOfAnotherProcessAreSeenOnceFromStartToEnd()
{
    Program program(m_dir->path());
    Program other(m_dir->path());
    const OperationId id = *other.orchestrator.start(work(true));
    QTRY_VERIFY(program.shows(id, OperationStatus::Running));
    QCOMPARE(program.board.liveCount(), 1);
    other.orchestrator.cancel(id);
    QTRY_COMPARE(program.finished.size(), 1);
    QVERIFY(program.shows(id, OperationStatus::Cancelled));
    QCOMPARE(program.timesAdded(id), 1);
    QCOMPARE(program.board.liveCount(), 0);
}

void TestOperationBoard::historyComesInChunksAndIsNotAnnouncedAsFinished()
{
    constexpr int Many = 1800;
    {
        const auto ledger = opened(m_dir->path());
        for (int i = 0; i < Many; ++i) {
            OperationRecord record = ended(fullRecord(), OperationStatus::Completed);
            record.createdAt = record.createdAt.addSecs(i - 2 * Many);
            ledger->writeEnd(record, [](const Result<void> &) {});
        }
        QVERIFY(ledger->flush(60s));
    }
    Program program(m_dir->path());
    QSignalSpy loaded(&program.board, &OperationBoard::historyLoaded);
    program.board.loadHistory(Many - 300);
    QVERIFY(program.board.records().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 30'000);
    QCOMPARE(program.board.records().size(), Many - 300);
    QVERIFY(program.added.size() > 1);
    QVERIFY(program.finished.isEmpty());
    program.board.loadHistory(Many);
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 2, 30'000);
    QCOMPARE(program.board.records().size(), Many);
}

void TestOperationBoard::historyNeverReplacesWhatIsNewer()
{
    Program program(m_dir->path());
    const OperationId id = *program.orchestrator.start(work(true));
    QTRY_VERIFY(program.shows(id, OperationStatus::Running));
    QSignalSpy loaded(&program.board, &OperationBoard::historyLoaded);
    program.board.loadHistory(10);
    program.orchestrator.cancel(id);
    QTRY_COMPARE(program.finished.size(), 1);
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(program.shows(id, OperationStatus::Cancelled));
    QCOMPARE(program.timesAdded(id), 1);
}

void TestOperationBoard::cancelReachesHereAndElsewhere()
{
    Program program(m_dir->path());
    WorkerProcess worker(m_dir->path(), u"hold"_s);
    const std::optional<WorkerLine> theirs = worker.waitFor(u"added"_s);
    QVERIFY(theirs);
    const OperationId mine = *program.orchestrator.start(work(true));
    QTRY_COMPARE(program.board.liveCount(), 2);
    program.board.cancel({mine, theirs->id, *OperationId::parse(u"unknown"_s)}, u"both"_s);
    QTRY_VERIFY(program.shows(mine, OperationStatus::Cancelled));
    QTRY_VERIFY(program.shows(theirs->id, OperationStatus::Cancelled));
    QCOMPARE(program.board.find(theirs->id)->reason, u"both"_s);
    QCOMPARE(program.finished.size(), 2);
}

void TestOperationBoard::cancelAllReachesEverybody()
{
    Program program(m_dir->path());
    Program other(m_dir->path());
    const OperationId mine = *program.orchestrator.start(work(true));
    const OperationId theirs = *other.orchestrator.start(work(true));
    QTRY_COMPARE(program.board.liveCount(), 2);
    program.board.cancelAll(u"all"_s);
    QTRY_VERIFY(program.shows(mine, OperationStatus::Cancelled));
    QTRY_VERIFY(program.shows(theirs, OperationStatus::Cancelled));
    QTRY_VERIFY(other.shows(theirs, OperationStatus::Cancelled));
}

void TestOperationBoard::cancelAllEndsWhatIsQueuedInOneStep()
{
    constexpr int Many = 200;
    Program program(m_dir->path());
    QSet<OperationId> ids;
    for (int i = 0; i < Many; ++i) {
        ids.insert(*program.orchestrator.start(work(true)));
    }
    QTRY_COMPARE(program.board.liveCount(), Many);
    program.board.cancelAll(u"all"_s);
    QTRY_COMPARE_WITH_TIMEOUT(program.finished.size(), Many, 20'000);
    for (const OperationRecord &record : program.board.records()) {
        const QList<StateChange> changes = program.ledger->stateChanges(record.id);
        QVERIFY(record.status == OperationStatus::Cancelled);
        QVERIFY(record.startedAt || changes.size() == 2);
    }
}

void TestOperationBoard::retryNamesTheOldOperation()
{
    Program program(m_dir->path());
    const OperationId first = *program.orchestrator.start(work(false));
    QTRY_VERIFY(program.shows(first, OperationStatus::Completed));
    const Result<OperationId> again = program.retry(first);
    QVERIFY(again);
    QVERIFY(*again != first);
    QTRY_VERIFY(program.shows(*again, OperationStatus::Completed));
    QVERIFY(program.board.find(*again)->retryOf == first);
}

void TestOperationBoard::retryOfWhatRunsOrIsUnknownIsRefused()
{
    Program program(m_dir->path());
    const OperationId id = *program.orchestrator.start(work(true));
    QTRY_COMPARE(program.board.liveCount(), 1);
    const OperationRecord alien = ended(fullRecord(u"alien"_s), OperationStatus::Failed);
    store(*program.ledger, alien);
    const OperationId unknown = *OperationId::parse(u"unknown"_s);
    QCOMPARE(program.retry(id).error().code, u"OPERATION-StillRuns"_s);
    QCOMPARE(program.retry(unknown).error().code, u"OPERATION-Unknown"_s);
    QCOMPARE(program.retry(alien.id).error().code, u"OPERATION-UnknownType"_s);
    QCOMPARE(program.board.liveCount(), 1);
}

void TestOperationBoard::onlyEndedOperationsAreRemoved()
{
    Program program(m_dir->path());
    const OperationId done = *program.orchestrator.start(work(false));
    const OperationId live = *program.orchestrator.start(work(true));
    QTRY_VERIFY(program.shows(done, OperationStatus::Completed));
    QTRY_VERIFY(program.shows(live, OperationStatus::Running));
    program.board.remove({done, live});
    QTRY_COMPARE(program.removed.size(), 1);
    QVERIFY(!program.board.find(done));
    QVERIFY(!program.orchestrator.record(done));
    QVERIFY(!program.ledger->find(done));
    QVERIFY(program.shows(live, OperationStatus::Running));
}

void TestOperationBoard::removedHereIsRemovedElsewhere()
{
    Program program(m_dir->path());
    Program other(m_dir->path());
    const OperationId id = *program.orchestrator.start(work(false));
    QTRY_VERIFY(other.shows(id, OperationStatus::Completed));
    other.board.remove({id});
    QTRY_VERIFY(!program.board.find(id));
    QTRY_VERIFY(!other.board.find(id));
}

void TestOperationBoard::whatWasRemovedAfterHistoryArrivedLeavesNoTrace()
{
    Program program(m_dir->path());
    QSignalSpy loaded(&program.board, &OperationBoard::historyLoaded);
    program.board.loadHistory(10);
    QTRY_COMPARE(loaded.size(), 1);
    const OperationId id = *program.orchestrator.start(work(false));
    QTRY_VERIFY(program.shows(id, OperationStatus::Completed));
    const OperationRecord record = *program.board.find(id);
    QVERIFY(program.ledger->isOwn(id));
    program.board.remove({id});
    QTRY_VERIFY(!program.board.find(id));
    QVERIFY(!program.ledger->isOwn(id));
    store(*program.ledger, record);
    program.board.loadHistory(10);
    QTRY_COMPARE(loaded.size(), 2);
    QVERIFY(program.shows(id, OperationStatus::Completed));
}

void TestOperationBoard::aKilledProcessLeavesAnInterruptedRow()
{
    Program program(m_dir->path());
    WorkerProcess worker(m_dir->path(), u"hold"_s);
    const std::optional<WorkerLine> added = worker.waitFor(u"added"_s);
    QVERIFY(added);
    QTRY_VERIFY(program.shows(added->id, OperationStatus::Running));
    worker.signal(SIGKILL);
    QTRY_VERIFY(program.shows(added->id, OperationStatus::Interrupted));
    QCOMPARE(program.finished.size(), 1);
    QCOMPARE(program.board.liveCount(), 0);
}

void TestOperationBoard::worksWithoutALedger()
{
    OperationProviders providers;
    providers.add(std::make_unique<HoldProvider>());
    Orchestrator orchestrator(nullptr, nullptr);
    OperationBoard board(orchestrator, nullptr, providers);
    QSignalSpy finished(&board, &OperationBoard::recordFinished);
    QSignalSpy loaded(&board, &OperationBoard::historyLoaded);
    board.loadHistory(10);
    QCOMPARE(loaded.size(), 1);
    const OperationId id = *orchestrator.start(work(false));
    QTRY_COMPARE(finished.size(), 1);
    board.remove({id});
    QVERIFY(!board.find(id));
}

QTEST_GUILESS_MAIN(TestOperationBoard)

#include "tst_operationboard.moc"
