#include "core/operations/ledgerconnection.h"
#include "core/operations/operationledger.h"
#include "core/operations/processidentity.h"

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

/// Stopped in the middle of one it would keep the file locked for everybody.
bool stopsOutsideATransaction(WorkerProcess &worker, const QString &file)
{
    worker.signal(SIGSTOP);
    try {
        LedgerConnection connection(file, LedgerConnection::Mode::ReadWrite);
        connection.run(u"PRAGMA busy_timeout = 50"_s);
        const LedgerTransaction probe(connection, LedgerTransaction::Kind::Write);
        return true;
    } catch (const LedgerFailure &) {
        worker.signal(SIGCONT);
        return false;
    }
}

/// Makes the last beat of all processes an hour old, and their numbers those of `pidSpace`.
void makeSilent(const QString &file, const QString &pidSpace = ProcessIdentity::current().pidSpace)
{
    LedgerConnection connection(file, LedgerConnection::Mode::ReadWrite);
    connection.write(u"UPDATE processes SET beat = beat - 3600000, pid_space = ?"_s, {pidSpace});
}

} // namespace

/// Whether the process that runs an operation lives.
class TestLedgerOwners final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledProcessIsSeenAtOnceWhenOpening();
    void aReusedPidIsNotTheOwner();
    void anotherBootIsDead();
    void silenceOfTenSecondsInAnotherPidSpaceIsDead();
    void whoIsHeardInAnotherPidSpaceIsAlive();
    void aStoppedOwnerIsAliveHoweverSilent();
    void aLivingOwnerIsLeftAlone();
    void twoLookersInterruptOnce();
    void whoWasSilentTooLongElsewhereStopsWorking();

private:
    void prepare() override { m_dir = std::make_unique<QTemporaryDir>(); }
    /// Writes an owner by hand and gives it one running operation.
    OperationId ownedBy(const ProcessIdentity &process, std::chrono::milliseconds beat);

    std::unique_ptr<QTemporaryDir> m_dir;
};

OperationId TestLedgerOwners::ownedBy(const ProcessIdentity &process,
                                      std::chrono::milliseconds beat)
{
    const OperationRecord record = running(fullRecord());
    QString file;
    {
        const auto ledger = opened(m_dir->path());
        file = ledger->file();
        store(*ledger, record);
    }
    LedgerConnection connection(file, LedgerConnection::Mode::ReadWrite);
    connection.write(u"INSERT INTO processes VALUES(77, ?, ?, ?, ?, ?, ?, 0)"_s,
                     {process.pid, process.pidSpace, process.bootId, process.started,
                      process.program, static_cast<qint64>(beat.count())});
    connection.write(u"UPDATE operations SET owner = 77, live = 1, status = 'running', "
                     "ended_at = NULL WHERE id = ?"_s,
                     {record.id.toString()});
    return record.id;
}

void TestLedgerOwners::aKilledProcessIsSeenAtOnceWhenOpening()
{
    WorkerProcess worker(m_dir->path(), u"hold"_s);
    const std::optional<WorkerLine> added = worker.waitFor(u"added"_s);
    QVERIFY(added);
    worker.signal(SIGKILL);
    QTRY_VERIFY(!worker.isRunning());
    const auto ledger = opened(m_dir->path());
    QVERIFY(ledger->find(added->id)->status == OperationStatus::Interrupted);
    QVERIFY(ledger->stateChanges(added->id).last().status == OperationStatus::Interrupted);
}

void TestLedgerOwners::aReusedPidIsNotTheOwner()
{
    ProcessIdentity owner = ProcessIdentity::current();
    owner.started -= 1;
    const OperationId id = ownedBy(owner, ProcessIdentity::monotonic());
    QVERIFY(opened(m_dir->path())->find(id)->status == OperationStatus::Interrupted);
}

void TestLedgerOwners::anotherBootIsDead()
{
    ProcessIdentity owner = ProcessIdentity::current();
    owner.bootId = u"another"_s;
    const OperationId id = ownedBy(owner, ProcessIdentity::monotonic());
    QVERIFY(opened(m_dir->path())->find(id)->status == OperationStatus::Interrupted);
}

void TestLedgerOwners::silenceOfTenSecondsInAnotherPidSpaceIsDead()
{
    ProcessIdentity owner = ProcessIdentity::current();
    owner.pidSpace = u"pid:[1]"_s;
    const OperationId silent = ownedBy(owner, ProcessIdentity::monotonic() - LongestSilence - 1s);
    QVERIFY(opened(m_dir->path())->find(silent)->status == OperationStatus::Interrupted);
}

void TestLedgerOwners::whoIsHeardInAnotherPidSpaceIsAlive()
{
    ProcessIdentity owner = ProcessIdentity::current();
    owner.pidSpace = u"pid:[1]"_s;
    const OperationId heard = ownedBy(owner, ProcessIdentity::monotonic() - LongestSilence + 9s);
    QVERIFY(opened(m_dir->path())->find(heard)->status == OperationStatus::Running);
}

void TestLedgerOwners::aStoppedOwnerIsAliveHoweverSilent()
{
    const auto ledger = opened(m_dir->path());
    WorkerProcess worker(m_dir->path(), u"hold"_s);
    const std::optional<WorkerLine> added = worker.waitFor(u"added"_s);
    QVERIFY(added);
    QTRY_VERIFY(stopsOutsideATransaction(worker, ledger->file()));
    makeSilent(ledger->file());
    QVERIFY(opened(m_dir->path())->find(added->id)->status == OperationStatus::Running);
    worker.signal(SIGCONT);
    ledger->requestCancel(added->id);
    QTRY_VERIFY(ledger->find(added->id)->status == OperationStatus::Cancelled);
}

void TestLedgerOwners::aLivingOwnerIsLeftAlone()
{
    const OperationId id =
        ownedBy(ProcessIdentity::current(), ProcessIdentity::monotonic() - LongestSilence + 9s);
    const auto ledger = opened(m_dir->path());
    QVERIFY(ledger->find(id)->status == OperationStatus::Running);
    ledger->reconcile();
    QVERIFY(ledger->flush(10s));
    QVERIFY(ledger->find(id)->status == OperationStatus::Running);
}

void TestLedgerOwners::twoLookersInterruptOnce()
{
    const auto first = opened(m_dir->path());
    const auto second = opened(m_dir->path());
    WorkerProcess worker(m_dir->path(), u"hold"_s);
    const std::optional<WorkerLine> added = worker.waitFor(u"added"_s);
    QVERIFY(added);
    worker.signal(SIGKILL);
    QTRY_VERIFY(!worker.isRunning());
    first->reconcile();
    second->reconcile();
    QTRY_VERIFY_WITH_TIMEOUT(first->find(added->id)->status == OperationStatus::Interrupted,
                             30'000);
    QVERIFY(first->flush(10s) && second->flush(10s));
    int interruptions = 0;
    for (const StateChange &change : first->stateChanges(added->id)) {
        interruptions += change.status == OperationStatus::Interrupted ? 1 : 0;
    }
    QCOMPARE(interruptions, 1);
}

void TestLedgerOwners::whoWasSilentTooLongElsewhereStopsWorking()
{
    const auto ledger = opened(m_dir->path());
    WorkerProcess worker(m_dir->path(), u"hold"_s);
    const std::optional<WorkerLine> added = worker.waitFor(u"added"_s);
    QVERIFY(added);
    QTRY_VERIFY(stopsOutsideATransaction(worker, ledger->file()));
    makeSilent(ledger->file(), u"pid:[1]"_s);
    ledger->reconcile();
    QTRY_VERIFY(ledger->find(added->id)->status == OperationStatus::Interrupted);
    worker.signal(SIGCONT);
    QVERIFY(worker.waitFor(u"finished"_s));
    QTRY_VERIFY(!worker.isRunning());
    QVERIFY(ledger->find(added->id)->status == OperationStatus::Interrupted);
}

QTEST_GUILESS_MAIN(TestLedgerOwners)

#include "tst_ledgerowners.moc"
