#include "core/operations/ledgerconnection.h"
#include "core/operations/operationledger.h"

#include "tests/core/operations/ledgerfixture.h"
#include "tests/core/operations/workerprocess.h"
#include "tests/support/stricttest.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestLedgerProcesses : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void operationsOfAnotherProcessShowLive();
    void onlyForeignChangesAreTold();
    void cancelReachesTheOtherProcess();
    void pauseAndResumeReachTheOtherProcess();
    void aPauseReachesTheOtherProcessAsFastAsACancel();
    void aProcessKilledWhilePausedIsInterrupted();
    void pauseOfWhatEndedIsNotLeftBehind();
    void cancelOfWhatEndedIsNotLeftBehind();
    void removalIsToldToTheOthers();
    void aKilledProcessIsSeenWhileWatching();

private:
    void prepare() override;
    [[nodiscard]] bool told(const QSignalSpy &spy, const OperationId &id,
                            OperationStatus status) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestLedgerProcesses::prepare()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

bool TestLedgerProcesses::told(const QSignalSpy &spy, const OperationId &id,
                               OperationStatus status) const
{
    for (const QVariantList &call : spy) {
        for (const OperationRecord &record : call.first().value<QList<OperationRecord>>()) {
            if (record.id == id && record.status == status) {
                return true;
            }
        }
    }
    return false;
}

void TestLedgerProcesses::operationsOfAnotherProcessShowLive()
{
    const auto ledger = opened(m_dir->path());
    QSignalSpy changed(ledger.get(), &OperationLedger::foreignChanged);
    WorkerProcess worker(m_dir->path(), u"hold"_s);
    const std::optional<WorkerLine> added = worker.waitFor(u"added"_s);
    QVERIFY(added);
    QVERIFY(!ledger->isOwn(added->id));
    QTRY_VERIFY(told(changed, added->id, OperationStatus::Running));
    const qsizetype before = changed.size();
    QTRY_VERIFY(changed.size() > before + 2);
    const auto latest = changed.last().first().value<QList<OperationRecord>>().last();
    QVERIFY(latest.progress.itemsProcessed > 0);
    QVERIFY(ledger->find(added->id)->progress.itemsProcessed > 0);
}

void TestLedgerProcesses::onlyForeignChangesAreTold()
{
    const auto mine = opened(m_dir->path());
    const auto other = opened(m_dir->path());
    QSignalSpy mineChanged(mine.get(), &OperationLedger::foreignChanged);
    QSignalSpy otherChanged(other.get(), &OperationLedger::foreignChanged);
    const OperationRecord record = fullRecord();
    store(*mine, record);
    QTRY_VERIFY(told(otherChanged, record.id, OperationStatus::Pending));
    const OperationRecord answer = fullRecord();
    store(*other, answer);
    QTRY_VERIFY(told(mineChanged, answer.id, OperationStatus::Pending));
    QVERIFY(!told(mineChanged, record.id, OperationStatus::Pending));
    QVERIFY(mine->isOwn(record.id) && !mine->isOwn(answer.id));
}

void TestLedgerProcesses::cancelReachesTheOtherProcess()
{
    const auto ledger = opened(m_dir->path());
    QSignalSpy changed(ledger.get(), &OperationLedger::foreignChanged);
    WorkerProcess worker(m_dir->path(), u"hold"_s);
    const std::optional<WorkerLine> added = worker.waitFor(u"added"_s);
    QVERIFY(added);
    ledger->requestCancel(added->id, CancelWhy::User, u"enough"_s);
    QTRY_VERIFY(told(changed, added->id, OperationStatus::Cancelled));
    QCOMPARE(ledger->find(added->id)->reason, u"enough"_s);
    const std::optional<WorkerLine> finished = worker.waitFor(u"finished"_s);
    QVERIFY(finished && finished->status == OperationStatus::Cancelled);
    QTRY_VERIFY(!worker.isRunning());
}

void TestLedgerProcesses::pauseAndResumeReachTheOtherProcess()
{
    const auto ledger = opened(m_dir->path());
    QSignalSpy changed(ledger.get(), &OperationLedger::foreignChanged);
    WorkerProcess worker(m_dir->path(), u"pause"_s);
    const std::optional<WorkerLine> added = worker.waitFor(u"added"_s);
    QVERIFY(added);
    QTRY_VERIFY(told(changed, added->id, OperationStatus::Running));
    QVERIFY(ledger->find(added->id)->isPausable);

    ledger->requestPause(added->id, true);
    QTRY_VERIFY(told(changed, added->id, OperationStatus::Paused));
    const OperationRecord paused = *ledger->find(added->id);
    QCOMPARE(toString(paused.status), u"paused"_s);
    QVERIFY(!paused.progress.remaining);
    // It would count two hundred a second.
    QTest::qWait(100);
    QCOMPARE(ledger->find(added->id)->progress.itemsProcessed, paused.progress.itemsProcessed);

    changed.clear();
    ledger->requestPause(added->id, false);
    QTRY_VERIFY(told(changed, added->id, OperationStatus::Running));
    QTRY_VERIFY(ledger->find(added->id)->progress.itemsProcessed > paused.progress.itemsProcessed);

    // Cancel reaches it while it is paused, too.
    ledger->requestPause(added->id, true);
    QTRY_VERIFY(told(changed, added->id, OperationStatus::Paused));
    ledger->requestCancel(added->id);
    QTRY_VERIFY(told(changed, added->id, OperationStatus::Cancelled));
}

void TestLedgerProcesses::aPauseReachesTheOtherProcessAsFastAsACancel()
{
    const auto ledger = opened(m_dir->path());
    QSignalSpy changed(ledger.get(), &OperationLedger::foreignChanged);
    WorkerProcess worker(m_dir->path(), u"pause"_s);
    const std::optional<WorkerLine> added = worker.waitFor(u"added"_s);
    QVERIFY(added);
    QTRY_VERIFY(told(changed, added->id, OperationStatus::Running));
    QList<qint64> times;
    for (int i = 0; i < 20; ++i) {
        const bool isPaused = i % 2 == 0;
        changed.clear();
        QElapsedTimer timer;
        timer.start();
        ledger->requestPause(added->id, isPaused);
        QTRY_VERIFY(told(changed, added->id,
                         isPaused ? OperationStatus::Paused : OperationStatus::Running));
        times.append(timer.elapsed());
    }
    std::sort(times.begin(), times.end());
    qInfo("pause and resume of another process: median %lld ms, slowest %lld ms", times.at(10),
          times.last());
    QVERIFY2(times.at(10) < 1'000, qPrintable(QString::number(times.at(10))));
    ledger->requestCancel(added->id);
    QTRY_VERIFY(told(changed, added->id, OperationStatus::Cancelled));
}

void TestLedgerProcesses::aProcessKilledWhilePausedIsInterrupted()
{
    const auto ledger = opened(m_dir->path());
    QSignalSpy changed(ledger.get(), &OperationLedger::foreignChanged);
    WorkerProcess worker(m_dir->path(), u"pause"_s);
    const std::optional<WorkerLine> added = worker.waitFor(u"added"_s);
    QVERIFY(added);
    QTRY_VERIFY(told(changed, added->id, OperationStatus::Running));
    ledger->requestPause(added->id, true);
    QTRY_VERIFY(told(changed, added->id, OperationStatus::Paused));
    worker.signal(SIGKILL);
    ledger->reconcile();
    QTRY_VERIFY(told(changed, added->id, OperationStatus::Interrupted));
    QCOMPARE(toString(opened(m_dir->path())->find(added->id)->status), u"interrupted"_s);
}

void TestLedgerProcesses::pauseOfWhatEndedIsNotLeftBehind()
{
    const auto ledger = opened(m_dir->path());
    const OperationRecord record = fullRecord();
    store(*ledger, record);
    store(*ledger, ended(record, OperationStatus::Completed));
    ledger->requestPause(record.id, true);
    QVERIFY(ledger->flush(10s));
    LedgerConnection connection(ledger->file(), LedgerConnection::Mode::ReadOnly);
    QCOMPARE(connection.value(u"SELECT count(*) FROM pause_requests"_s).toInt(), 0);
}

void TestLedgerProcesses::cancelOfWhatEndedIsNotLeftBehind()
{
    const auto mine = opened(m_dir->path());
    const auto other = opened(m_dir->path());
    QSignalSpy asked(mine.get(), &OperationLedger::cancelRequested);
    const OperationRecord live = running(fullRecord());
    const OperationRecord done = fullRecord();
    mine->writeStart(live, [](const Result<void> &) {});
    store(*mine, done);
    store(*mine, ended(done, OperationStatus::Completed));
    other->requestCancel(done.id, CancelWhy::User, u"late"_s);
    other->requestCancel(live.id, CancelWhy::Timeout, u"slow"_s);
    QTRY_COMPARE(asked.size(), 1);
    QVERIFY(*static_cast<const OperationId *>(asked.first().at(0).constData()) == live.id);
    QVERIFY(asked.first().at(1).value<CancelWhy>() == CancelWhy::Timeout);
    QCOMPARE(asked.first().at(2).toString(), u"slow"_s);
    LedgerConnection connection(mine->file(), LedgerConnection::Mode::ReadOnly);
    QTRY_COMPARE(connection.value(u"SELECT count(*) FROM cancel_requests"_s).toInt(), 0);
}

void TestLedgerProcesses::removalIsToldToTheOthers()
{
    const auto mine = opened(m_dir->path());
    const auto other = opened(m_dir->path());
    QSignalSpy gone(other.get(), &OperationLedger::removed);
    const OperationRecord done = fullRecord();
    store(*mine, done);
    store(*mine, ended(done, OperationStatus::Completed));
    mine->remove({done.id});
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(gone.first().first().value<QList<OperationId>>(), QList{done.id});
}

void TestLedgerProcesses::aKilledProcessIsSeenWhileWatching()
{
    const auto ledger = opened(m_dir->path());
    QSignalSpy changed(ledger.get(), &OperationLedger::foreignChanged);
    WorkerProcess worker(m_dir->path(), u"hold"_s);
    const std::optional<WorkerLine> added = worker.waitFor(u"added"_s);
    QVERIFY(added);
    worker.signal(SIGKILL);
    QTRY_VERIFY(told(changed, added->id, OperationStatus::Interrupted));
    const std::optional<OperationRecord> record = ledger->find(added->id);
    QVERIFY(record->reason.contains(u"ledgerworker"_s));
    QVERIFY(record->endedAt);
    QVERIFY(!record->request.isEmpty());
}

QTEST_GUILESS_MAIN(TestLedgerProcesses)

#include "tst_ledgerprocesses.moc"
