#include "core/operations/operationledger.h"

#include "tests/core/operations/ledgerfixture.h"
#include "tests/support/stricttest.h"

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
    void anyThreadMayReadWhileOthersWrite();
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
        QVERIFY(ledger->flush(10s));
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
