#include "core/operations/operationledger.h"

#include "core/logging/operationlog.h"
#include "core/operations/ledgerconnection.h"
#include "core/operations/ledgerschema.h"
#include "core/operations/timeestimationengine.h"
#include "tests/core/operations/ledgerfixture.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <thread>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestOperationLedger : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfARecordComesBackAfterReopening();
    void newestComeFirstAndPagesDoNotOverlap();
    void queriesNarrowByStatusTypeAndTime();
    void anEndNeverChanges();
    void answersComeInTheOrderOfTheCalls();
    void stateChangesAreKept();
    void attemptsAreKeptWithTheirErrors();
    void progressHistoryIsBoundedAndReachesTheEnd();
    void onlyEndedOperationsAreRemoved();
    void logLinesGoWithTheirOperation();
    void retentionKeepsTheNewestAndAllThatRuns();
    void retentionByAgeRemovesOldEnds();
    void aFileOfANewerVersionIsRefused();
    void anOlderFileMigratesForward();
    void aFailedMigrationLeavesTheOldVersion();
    void anyThreadMayReadWhileOthersWrite();
    void durationsAreLearnedAcrossPrograms();
    void durationsAreBounded();
    void whatStillLivesAtClosingIsInterrupted();

private:
    void prepare() override;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestOperationLedger::prepare()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestOperationLedger::everythingOfARecordComesBackAfterReopening()
{
    OperationRecord record = fullRecord();
    {
        const auto ledger = opened(m_dir->path());
        store(*ledger, record);
        record = running(record);
        record.progress.attempt = 2;
        record.progress.stepName = u"Reading"_s;
        record.progress.stepCurrent = 7;
        record.progress.stepTotal = 9;
        record.progress.itemsProcessed = 5'000'000'000;
        record.progress.totalItems = 6'000'000'000;
        record.progress.percentage = 83.25;
        record.progress.phase = 4;
        record.progress.phaseArguments = {1, -2, 9'007'199'254'740'993, 4};
        record.progress.message = u"raw"_s;
        record.progress.stepDetail = u"detail"_s;
        record.progress.context = {{u"worker"_s, u"a"_s}};
        record.progress.elapsed = 90s;
        record.progress.remaining = TimeEstimate{1s, 2s, 3s};
        record.progress.rate = 0.1;
        store(*ledger, record);
        record = ended(record, OperationStatus::Failed);
        record.reason = u"because"_s;
        record.error = Error{u"X-Y"_s,
                             u"It failed."_s,
                             u"Do this."_s,
                             {{u"line"_s, 3}},
                             std::make_shared<Error>(Error{u"Z"_s, u"inner"_s, {}, {}, {}})};
        record.warnings = {u"one"_s, u"two"_s};
        record.result = {{u"rows"_s, 12}};
        record.kept = u"12 rows are stored."_s;
        store(*ledger, record);
    }
    const auto ledger = opened(m_dir->path());
    QVERIFY(ledger->notices().isEmpty());
    const std::optional<OperationRecord> back = ledger->find(record.id);
    QVERIFY(back);
    QVERIFY(back->progress == record.progress);
    QVERIFY(back->error == record.error);
    QVERIFY(*back == record);
    QVERIFY(!ledger->find(*OperationId::parse(u"unknown"_s)));
}

void TestOperationLedger::newestComeFirstAndPagesDoNotOverlap()
{
    const auto ledger = opened(m_dir->path());
    QList<OperationId> ids;
    for (int i = 0; i < 25; ++i) {
        OperationRecord record = fullRecord();
        record.createdAt = record.createdAt.addSecs(i);
        ids.prepend(record.id);
        store(*ledger, record);
    }
    QList<OperationId> read;
    for (int page = 0; page < 3; ++page) {
        LedgerQuery query;
        query.limit = 10;
        query.offset = page * 10;
        for (const OperationRecord &record : ledger->list(query)) {
            read += record.id;
        }
    }
    QCOMPARE(read, ids);
    QCOMPARE(ledger->count(), 25);
    int chunks = 0;
    ledger->read({}, 10, [&chunks](const QList<OperationRecord> &) { return ++chunks < 2; });
    QCOMPARE(chunks, 2);
}

void TestOperationLedger::queriesNarrowByStatusTypeAndTime()
{
    const auto ledger = opened(m_dir->path());
    const OperationRecord import = fullRecord(u"import"_s);
    OperationRecord old = fullRecord(u"export"_s);
    old.createdAt = old.createdAt.addDays(-10);
    store(*ledger, import);
    store(*ledger, old);
    store(*ledger, ended(old, OperationStatus::Cancelled));
    LedgerQuery byStatus;
    byStatus.status = OperationStatus::Cancelled;
    QCOMPARE(ledger->list(byStatus).size(), 1);
    QCOMPARE(ledger->count(byStatus), 1);
    LedgerQuery byType;
    byType.type = u"import"_s;
    QCOMPARE(ledger->list(byType).first().id, import.id);
    LedgerQuery byTime;
    byTime.createdUntil = import.createdAt.addDays(-1);
    QCOMPARE(ledger->list(byTime).first().id, old.id);
    byTime.createdSince = import.createdAt.addDays(-2);
    QVERIFY(ledger->list(byTime).isEmpty());
}

void TestOperationLedger::anEndNeverChanges()
{
    const auto ledger = opened(m_dir->path());
    const OperationRecord record = fullRecord();
    store(*ledger, record);
    store(*ledger, ended(running(record), OperationStatus::Completed));
    const Result<void> reopened = outcome([&](OperationJournal::Stored stored) {
        ledger->writeChange(running(record), std::move(stored));
    });
    QVERIFY(!reopened);
    QCOMPARE(reopened.error().code, u"LEDGER-EndedElsewhere"_s);
    ledger->writeProgress({running(record)});
    QVERIFY(ledger->flush(10s));
    QVERIFY(ledger->find(record.id)->status == OperationStatus::Completed);
}

void TestOperationLedger::answersComeInTheOrderOfTheCalls()
{
    const auto ledger = opened(m_dir->path());
    QList<int> order;
    for (int i = 0; i < 100; ++i) {
        ledger->writeStart(fullRecord(), [&order, i](const Result<void> &stored) {
            QVERIFY(stored);
            order += i;
        });
    }
    QVERIFY(order.isEmpty());
    QTRY_COMPARE(order.size(), 100);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QCOMPARE(ledger->count(), 100);
}

void TestOperationLedger::stateChangesAreKept()
{
    const auto ledger = opened(m_dir->path());
    OperationRecord record = fullRecord();
    store(*ledger, record);
    record = running(record);
    store(*ledger, record);
    record.status = OperationStatus::Cancelling;
    record.reason = u"enough"_s;
    store(*ledger, record);
    store(*ledger, ended(record, OperationStatus::Cancelled));
    QList<OperationStatus> states;
    for (const StateChange &change : ledger->stateChanges(record.id)) {
        states += change.status;
    }
    QVERIFY(states == (QList{OperationStatus::Pending, OperationStatus::Running,
                             OperationStatus::Cancelling, OperationStatus::Cancelled}));
    QCOMPARE(ledger->stateChanges(record.id).last().reason, u"enough"_s);
}

void TestOperationLedger::attemptsAreKeptWithTheirErrors()
{
    const auto ledger = opened(m_dir->path());
    OperationRecord record = fullRecord();
    store(*ledger, record);
    record = running(record);
    store(*ledger, record);
    record.progress.attempt = 2;
    record.error = Error{u"NET-Timeout"_s, u"No answer."_s, {}, {}, {}};
    store(*ledger, record);
    record.error.reset();
    store(*ledger, ended(record, OperationStatus::Completed));
    const QList<OperationAttempt> attempts = ledger->attempts(record.id);
    QCOMPARE(attempts.size(), 2);
    QCOMPARE(attempts.at(0).error->code, u"NET-Timeout"_s);
    QVERIFY(attempts.at(0).endedAt);
    QCOMPARE(attempts.at(1).attempt, 2);
    QVERIFY(attempts.at(1).endedAt && !attempts.at(1).error);
}

void TestOperationLedger::progressHistoryIsBoundedAndReachesTheEnd()
{
    const auto ledger = opened(m_dir->path());
    OperationRecord record = fullRecord();
    store(*ledger, record);
    record = running(record);
    for (int i = 1; i <= 4000; ++i) {
        record.progress.elapsed = i * 250ms;
        record.progress.percentage = i / 41.0;
        record.progress.itemsProcessed = static_cast<quint64>(i);
        ledger->writeProgress({record});
    }
    record.progress.elapsed = 1000s + 1ms;
    store(*ledger, ended(record, OperationStatus::Cancelled));
    const std::vector<ProgressPoint> points = ledger->progressHistory(record.id);
    QVERIFY2(points.size() >= 100 && points.size() <= 500,
             qPrintable(QString::number(points.size())));
    QVERIFY(points.front().elapsed < 20s);
    QCOMPARE(points.back().elapsed, std::chrono::milliseconds(1000s + 1ms));
    for (size_t i = 1; i < points.size(); ++i) {
        QVERIFY(points[i - 1].elapsed < points[i].elapsed);
        QVERIFY(points[i].elapsed - points[i - 1].elapsed < 20s);
    }
}

void TestOperationLedger::onlyEndedOperationsAreRemoved()
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

void TestOperationLedger::logLinesGoWithTheirOperation()
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

void TestOperationLedger::retentionKeepsTheNewestAndAllThatRuns()
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

void TestOperationLedger::retentionByAgeRemovesOldEnds()
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

void TestOperationLedger::aFileOfANewerVersionIsRefused()
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

void TestOperationLedger::anOlderFileMigratesForward()
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

void TestOperationLedger::aFailedMigrationLeavesTheOldVersion()
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

void TestOperationLedger::anyThreadMayReadWhileOthersWrite()
{
    const auto ledger = opened(m_dir->path());
    OperationRecord record = running(fullRecord());
    store(*ledger, record);
    std::atomic<bool> stop{false};
    std::atomic<int> torn{0};
    std::vector<std::thread> readers;
    for (int i = 0; i < 3; ++i) {
        readers.emplace_back([&] {
            while (!stop) {
                const std::optional<OperationRecord> found = ledger->find(record.id);
                const bool whole =
                    found && found->progress.itemsProcessed ==
                                 static_cast<quint64>(found->progress.elapsed.count());
                torn += whole && ledger->count() >= 1 ? 0 : 1;
            }
        });
    }
    for (int i = 1; i <= 300; ++i) {
        record.progress.elapsed = std::chrono::milliseconds(i);
        record.progress.itemsProcessed = static_cast<quint64>(i);
        ledger->writeProgress({record});
        if (i % 50 == 0) {
            QVERIFY(ledger->flush(20s));
        }
    }
    stop = true;
    for (std::thread &reader : readers) {
        reader.join();
    }
    QCOMPARE(torn.load(), 0);
}

void TestOperationLedger::durationsAreLearnedAcrossPrograms()
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

void TestOperationLedger::durationsAreBounded()
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

void TestOperationLedger::whatStillLivesAtClosingIsInterrupted()
{
    const OperationRecord record = running(fullRecord());
    {
        const auto ledger = opened(m_dir->path());
        store(*ledger, record);
    }
    const auto ledger = opened(m_dir->path());
    const std::optional<OperationRecord> found = ledger->find(record.id);
    QVERIFY(found->status == OperationStatus::Interrupted);
    QVERIFY(!found->reason.isEmpty());
    QVERIFY(found->endedAt);
    QCOMPARE(found->request, record.request);
}

QTEST_GUILESS_MAIN(TestOperationLedger)

#include "tst_operationledger.moc"
