#include "core/operations/ledgerqueue.h"

#include "tests/core/operations/ledgerfixture.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <thread>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

OperationRecord at(OperationRecord record, quint64 items)
{
    record.progress.itemsProcessed = items;
    return record;
}

LedgerTask taskOf(const OperationRecord &record)
{
    LedgerTask task;
    task.record = record;
    return task;
}

QList<quint64> itemsOf(const LedgerBatch &batch)
{
    QList<quint64> items;
    for (const LedgerTask &task : batch.tasks) {
        items += task.record->progress.itemsProcessed;
    }
    return items;
}

} // namespace

class TestLedgerQueue : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void tasksKeepTheirOrder();
    void progressWaitsAsTheLatestOfEachOperation();
    void aRecordTakesThePlaceOfItsOlderProgress();
    void whatIsGivenBackComesFirst();
    void progressGivenBackGivesWayToNewer();
    void flushWaitsForWhatIsOwed();
    void whatIsOwedAndGivenBackIsStillOwed();
    void stoppingWakesTheThreadAndKeepsWhatWaits();
};

void TestLedgerQueue::tasksKeepTheirOrder()
{
    LedgerQueue queue;
    for (quint64 i = 0; i < 5; ++i) {
        queue.add(taskOf(at(fullRecord(), i)));
    }
    QCOMPARE(itemsOf(queue.take({})), (QList<quint64>{0, 1, 2, 3, 4}));
    QVERIFY(queue.isEmpty());
}

void TestLedgerQueue::progressWaitsAsTheLatestOfEachOperation()
{
    LedgerQueue queue;
    const OperationRecord a = running(fullRecord());
    const OperationRecord b = running(fullRecord());
    for (quint64 i = 1; i <= 1000; ++i) {
        queue.addProgress({at(a, i), at(b, 2 * i)});
    }
    const LedgerBatch batch = queue.take({});
    QCOMPARE(batch.progress.size(), 2);
    QCOMPARE(batch.progress.constFind(a.id)->progress.itemsProcessed, 1000U);
    QCOMPARE(batch.progress.constFind(b.id)->progress.itemsProcessed, 2000U);
}

void TestLedgerQueue::aRecordTakesThePlaceOfItsOlderProgress()
{
    LedgerQueue queue;
    const OperationRecord a = running(fullRecord());
    queue.addProgress({at(a, 1)});
    queue.add(taskOf(at(a, 2)));
    QVERIFY(queue.take({}).progress.isEmpty());
    queue.add(taskOf(at(a, 3)));
    queue.addProgress({at(a, 4)});
    QCOMPARE(queue.take({}).progress.size(), 1);
}

void TestLedgerQueue::whatIsGivenBackComesFirst()
{
    LedgerQueue queue;
    queue.add(taskOf(at(fullRecord(), 1)));
    queue.add(taskOf(at(fullRecord(), 2)));
    LedgerBatch batch = queue.take({});
    queue.add(taskOf(at(fullRecord(), 3)));
    queue.giveBack(std::move(batch));
    queue.add(taskOf(at(fullRecord(), 4)));
    QCOMPARE(itemsOf(queue.take({})), (QList<quint64>{1, 2, 3, 4}));
}

void TestLedgerQueue::progressGivenBackGivesWayToNewer()
{
    LedgerQueue queue;
    const OperationRecord a = running(fullRecord());
    const OperationRecord b = running(fullRecord());
    const OperationRecord c = running(fullRecord());
    queue.addProgress({at(a, 1), at(b, 1), at(c, 1)});
    LedgerBatch batch = queue.take({});
    queue.addProgress({at(a, 2)});
    queue.add(taskOf(at(b, 2)));
    queue.giveBack(std::move(batch));
    const LedgerBatch again = queue.take({});
    QCOMPARE(again.progress.constFind(a.id)->progress.itemsProcessed, 2U);
    QVERIFY(!again.progress.contains(b.id));
    QCOMPARE(again.progress.constFind(c.id)->progress.itemsProcessed, 1U);
}

void TestLedgerQueue::flushWaitsForWhatIsOwed()
{
    LedgerQueue queue;
    QVERIFY(queue.flush(0ms));
    const OperationRecord a = fullRecord();
    queue.add(taskOf(a));
    QVERIFY(!queue.flush(0ms));
    (void)queue.take({});
    QVERIFY(!queue.flush(0ms));
    queue.done({a.id});
    QVERIFY(!queue.flush(0ms));
    QCOMPARE(queue.owed(), QList{a.id});
    queue.done({});
    QVERIFY(queue.flush(0ms));
}

void TestLedgerQueue::whatIsOwedAndGivenBackIsStillOwed()
{
    LedgerQueue queue;
    LedgerTask task = taskOf(fullRecord());
    task.isOwed = true;
    const OperationId id = task.record->id;
    LedgerBatch batch;
    batch.tasks.push_back(std::move(task));
    queue.giveBack(std::move(batch));
    queue.done({});
    QCOMPARE(queue.owed(), QList{id});
}

void TestLedgerQueue::stoppingWakesTheThreadAndKeepsWhatWaits()
{
    LedgerQueue queue;
    std::thread thread([&queue] {
        while (!queue.stoppedAt()) {
            (void)queue.take(std::chrono::steady_clock::now() + 1h);
        }
    });
    queue.stop();
    thread.join();
    queue.add(taskOf(fullRecord()));
    QCOMPARE(queue.take({}).tasks.size(), 1U);
}

QTEST_GUILESS_MAIN(TestLedgerQueue)

#include "tst_ledgerqueue.moc"
