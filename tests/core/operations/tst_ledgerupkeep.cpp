#include "core/operations/ledgerconnection.h"
#include "core/operations/ledgerschema.h"
#include "core/operations/operationledger.h"
#include "core/operations/timeestimationengine.h"

#include "tests/core/operations/ledgerfixture.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QTest>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestLedgerUpkeep : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void onlyEndedOperationsAreRemoved();
    void logLinesGoWithTheirOperation();
    void retentionKeepsTheNewestAndAllThatRuns();
    void retentionByAgeRemovesOldEnds();
    void aFileOfANewerVersionIsRefused();
    void anOlderFileMigratesForward();
    void aFileFromBeforePausesCanPause();
    void aFailedMigrationLeavesTheOldVersion();
    void durationsAreLearnedAcrossPrograms();
    void damagedDurationsAreIgnored();
    void durationsAreBounded();

private:
    void prepare() override;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestLedgerUpkeep::prepare()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestLedgerUpkeep::onlyEndedOperationsAreRemoved()
{
    const auto ledger = opened(m_dir->path());
    QSignalSpy removed(ledger.get(), &OperationLedger::removed);
    const OperationRecord live = fullRecord();
    const OperationRecord done = fullRecord();
    store(*ledger, live);
    store(*ledger, done);
    store(*ledger, ended(running(done), OperationStatus::Completed));
    ledger->remove({live.id, done.id});
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().value<QList<OperationId>>(), QList{done.id});
    QVERIFY(ledger->find(live.id));
    QVERIFY(!ledger->find(done.id));
    QVERIFY(ledger->stateChanges(done.id).isEmpty());
}

void TestLedgerUpkeep::logLinesGoWithTheirOperation()
{
    const auto ledger = opened(m_dir->path());
    const QString logs = m_dir->filePath(u"logs"_s);
    ledger->setLogFolder(logs);
    const OperationRecord record = fullRecord();
    store(*ledger, ended(record, OperationStatus::Completed));
    QVERIFY(QDir().mkpath(logs + u"/operations"_s));
    const QString lines = logs + u"/operations/"_s + record.id.toString() + u".log"_s;
    QFile file(lines);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    ledger->remove({record.id});
    QTRY_VERIFY(!QFile::exists(lines));
}

void TestLedgerUpkeep::retentionKeepsTheNewestAndAllThatRuns()
{
    const auto ledger = opened(m_dir->path());
    OperationRecord oldest = fullRecord();
    oldest.createdAt = oldest.createdAt.addDays(-1);
    store(*ledger, oldest);
    for (int i = 0; i < 600; ++i) {
        ledger->writeEnd(ended(fullRecord(), OperationStatus::Completed),
                         [](const Result<void> &) {});
    }
    ledger->setRetention(100, std::chrono::days(365));
    QTRY_COMPARE_WITH_TIMEOUT(ledger->count(), 100, 30'000);
    QVERIFY(ledger->find(oldest.id));
    store(*ledger, ended(fullRecord(), OperationStatus::Completed));
    QTRY_COMPARE(ledger->count(), 100);
}

void TestLedgerUpkeep::retentionByAgeRemovesOldEnds()
{
    const auto ledger = opened(m_dir->path());
    OperationRecord old = ended(fullRecord(), OperationStatus::Completed);
    old.createdAt = old.createdAt.addDays(-40);
    const OperationRecord fresh = ended(fullRecord(), OperationStatus::Completed);
    store(*ledger, old);
    store(*ledger, fresh);
    ledger->setRetention(1000, std::chrono::days(30));
    QTRY_VERIFY(!ledger->find(old.id));
    QVERIFY(ledger->find(fresh.id));
}

void TestLedgerUpkeep::aFileOfANewerVersionIsRefused()
{
    QString file;
    {
        const auto ledger = opened(m_dir->path());
        file = ledger->file();
    }
    {
        LedgerConnection connection(file, LedgerConnection::Mode::ReadWrite);
        connection.run(u"PRAGMA user_version = 999"_s);
    }
    const auto refused = OperationLedger::open(m_dir->path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"LEDGER-NewerSchema"_s);
    QVERIFY(!refused.error().hint.isEmpty());
    QCOMPARE(QDir(m_dir->path()).entryList({u"*damaged*"_s}, QDir::Files).size(), 0);
}

void TestLedgerUpkeep::anOlderFileMigratesForward()
{
    const auto ledger = opened(m_dir->path());
    const OperationRecord record = fullRecord();
    store(*ledger, record);
    LedgerConnection connection(ledger->file(), LedgerConnection::Mode::ReadWrite);
    const int version = LedgerSchema::version(connection);
    QCOMPARE(version, LedgerSchema::steps().size());
    QList<QStringList> next = LedgerSchema::steps();
    next += QStringList{u"ALTER TABLE operations ADD COLUMN colour TEXT DEFAULT 'blue'"_s};
    LedgerSchema::migrate(connection, next);
    QCOMPARE(LedgerSchema::version(connection), version + 1);
    QCOMPARE(
        connection.value(u"SELECT colour FROM operations WHERE id = ?"_s, {record.id.toString()})
            .toString(),
        u"blue"_s);
}

void TestLedgerUpkeep::aFileFromBeforePausesCanPause()
{
    const OperationRecord record = fullRecord();
    QString file;
    {
        const auto ledger = opened(m_dir->path());
        file = ledger->file();
        store(*ledger, record);
    }
    {
        LedgerConnection connection(file, LedgerConnection::Mode::ReadWrite);
        connection.run(u"DROP TABLE pause_requests"_s);
        connection.run(u"PRAGMA user_version = 1"_s);
    }
    const auto ledger = opened(m_dir->path());
    QCOMPARE(ledger->find(record.id)->name, record.name);
    const OperationRecord live = fullRecord();
    store(*ledger, live);
    ledger->requestPause(live.id, true);
    QVERIFY(ledger->flush(10s));
    LedgerConnection connection(file, LedgerConnection::Mode::ReadOnly);
    QCOMPARE(LedgerSchema::version(connection), 2);
    QCOMPARE(connection.value(u"SELECT id FROM pause_requests"_s).toString(), live.id.toString());
}

void TestLedgerUpkeep::aFailedMigrationLeavesTheOldVersion()
{
    const auto ledger = opened(m_dir->path());
    LedgerConnection connection(ledger->file(), LedgerConnection::Mode::ReadWrite);
    QList<QStringList> next = LedgerSchema::steps();
    next += QStringList{u"CREATE TABLE extra(a)"_s, u"THIS IS NOT SQL"_s};
    QVERIFY_THROWS_EXCEPTION(LedgerFailure, LedgerSchema::migrate(connection, next));
    QCOMPARE(LedgerSchema::version(connection), LedgerSchema::steps().size());
    QCOMPARE(connection.value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'extra'"_s).toInt(),
             0);
}

void TestLedgerUpkeep::durationsAreLearnedAcrossPrograms()
{
    const TimingKey key{u"import"_s, u"source=file"_s, u"small"_s};
    const Timing timing{key.toString(), key.type, QDateTime::currentDateTimeUtc(), 30s, {0.25, 0.5},
                        {10s, 20s},     0.125};
    {
        const auto ledger = opened(m_dir->path());
        ledger->writeTiming(timing);
        ledger->writeTiming(timing);
    }
    const auto ledger = opened(m_dir->path());
    QCOMPARE(ledger->timings().size(), 2);
    QVERIFY(ledger->timings().first().profile == timing.profile);
    QVERIFY(ledger->timings().first().steps == timing.steps);
    const TimeEstimationEngine engine(ledger.get());
    QCOMPARE(engine.expected(key)->mid, std::chrono::milliseconds(30s));
    QCOMPARE(engine.quality(u"import"_s), std::optional(0.125));
}

void TestLedgerUpkeep::damagedDurationsAreIgnored()
{
    const TimingKey key{u"import"_s, u"source=file"_s, u"small"_s};
    const auto ledger = opened(m_dir->path());
    for (int i = 0; i < 3; ++i) {
        ledger->writeTiming({key.toString(),
                             key.type,
                             QDateTime::currentDateTimeUtc(),
                             30s,
                             {0.25, 0.5},
                             {10s, 20s},
                             {}});
    }
    QVERIFY(ledger->flush(10s));
    LedgerConnection connection(ledger->file(), LedgerConnection::Mode::ReadWrite);
    connection.run(u"UPDATE timings SET profile = 'c__builtin__', steps = x'80049500', "
                   "duration = -5 WHERE timing = (SELECT min(timing) FROM timings)"_s);
    const TimeEstimationEngine engine(ledger.get());
    QVERIFY(engine.expected(key));
    QCOMPARE(engine.expected(key)->mid, std::chrono::milliseconds(30s));
}

void TestLedgerUpkeep::durationsAreBounded()
{
    const auto ledger = opened(m_dir->path());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < 30; ++i) {
        ledger->writeTiming({u"a"_s, u"t"_s, now, std::chrono::seconds(i + 1), {}, {}, {}});
    }
    for (int i = 0; i < TimingHistory::Keys; ++i) {
        ledger->writeTiming({u"key%1"_s.arg(i), u"t"_s, now, 1s, {}, {}, {}});
    }
    QVERIFY(ledger->flush(30s));
    const QList<Timing> timings = ledger->timings();
    QCOMPARE(timings.size(), TimingHistory::Keys);
    QCOMPARE(timings.first().key, u"key0"_s);
}

QTEST_GUILESS_MAIN(TestLedgerUpkeep)

#include "tst_ledgerupkeep.moc"
