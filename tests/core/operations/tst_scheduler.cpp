#include "core/operations/scheduler.h"

#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::operations;
using namespace Qt::StringLiterals;

namespace {

OperationHandle handle(quint32 number)
{
    return {number, 1};
}

Scheduler::Job job(quint32 number, int priority = 0, std::vector<ResourceClaim> resources = {},
                   WorkKind kind = WorkKind::Blocking)
{
    return {handle(number), kind, priority, std::move(resources)};
}

std::vector<quint32> numbers(const std::vector<OperationHandle> &handles)
{
    std::vector<quint32> result;
    for (const OperationHandle &each : handles) {
        result.push_back(each.slot);
    }
    return result;
}

using Numbers = std::vector<quint32>;

} // namespace

class TestScheduler : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void firstComeFirstServedWithinOnePriority();
    void higherPriorityOvertakes();
    void noMoreThanTheSlotsStart();
    void thePoolsDoNotTakeEachOthersSlots();
    void aResourceLimitHoldsBackOnlyThoseWhoNeedIt();
    void aFreedResourceGoesToTheNextInLine();
    void aCandidateHeldByAnotherResourceLetsTheNextOneTry();
    void aJobOfTheOtherPoolGetsTheFreedResource();
    void withdrawnJobsNeverStart();
    void withdrawingTheCandidateLetsTheNextOneTry();
    void withdrawAllKeepsTheOrderOfArrival();
    void aLentSlotLetsAThirdJobStartAndKeepsTheResource();
    void aPausedJobLendsItsSlotAndWhatMayBeLent();
    void aPausedJobQueuesForWhatItLent();
    void aPausedJobThatGoesOnAtOnceTakesItBack();
    void aPausedJobThatEndsLeavesNothingBehind();
    void tenThousandJobsOfOneResourceAllRunOneByOne();
};

void TestScheduler::firstComeFirstServedWithinOnePriority()
{
    Scheduler scheduler(1, 2);
    for (const quint32 number : {5U, 3U, 9U}) {
        scheduler.enqueue(job(number));
    }
    QCOMPARE(numbers(scheduler.takeReady()), (Numbers{5, 3}));
    scheduler.release(handle(5));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{9});
}

void TestScheduler::higherPriorityOvertakes()
{
    Scheduler scheduler(1, 1);
    scheduler.enqueue(job(1));
    scheduler.enqueue(job(2, 5));
    scheduler.enqueue(job(3, -1));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{2});
    scheduler.release(handle(2));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{1});
    scheduler.release(handle(1));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{3});
}

void TestScheduler::noMoreThanTheSlotsStart()
{
    Scheduler scheduler(1, 2);
    for (quint32 number = 0; number < 5; ++number) {
        scheduler.enqueue(job(number));
    }
    QCOMPARE(scheduler.takeReady().size(), size_t{2});
    QVERIFY(scheduler.takeReady().empty());
    QCOMPARE(scheduler.queuedCount(), 3);
}

void TestScheduler::thePoolsDoNotTakeEachOthersSlots()
{
    Scheduler scheduler(1, 1);
    scheduler.enqueue(job(1, 0, {}, WorkKind::Blocking));
    scheduler.enqueue(job(2, 0, {}, WorkKind::Blocking));
    scheduler.enqueue(job(3, 0, {}, WorkKind::Cpu));
    const Numbers started = numbers(scheduler.takeReady());
    QCOMPARE(started.size(), size_t{2});
    QVERIFY(std::find(started.begin(), started.end(), 3U) != started.end());
}

void TestScheduler::aResourceLimitHoldsBackOnlyThoseWhoNeedIt()
{
    Scheduler scheduler(1, 8);
    scheduler.enqueue(job(1, 0, {{u"writer"_s, 1}}));
    scheduler.enqueue(job(2, 0, {{u"writer"_s, 1}}));
    scheduler.enqueue(job(3, 0, {{u"other"_s, 1}}));
    scheduler.enqueue(job(4));
    QCOMPARE(numbers(scheduler.takeReady()), (Numbers{1, 3, 4}));
}

void TestScheduler::aFreedResourceGoesToTheNextInLine()
{
    Scheduler scheduler(1, 8);
    for (quint32 number = 1; number <= 4; ++number) {
        scheduler.enqueue(job(number, number == 4 ? 1 : 0, {{u"source"_s, 2}}));
    }
    QCOMPARE(numbers(scheduler.takeReady()), (Numbers{4, 1}));
    scheduler.release(handle(1));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{2});
    scheduler.release(handle(4));
    scheduler.release(handle(2));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{3});
}

void TestScheduler::aCandidateHeldByAnotherResourceLetsTheNextOneTry()
{
    Scheduler scheduler(1, 8);
    scheduler.enqueue(job(1, 0, {{u"a"_s, 1}}));
    scheduler.enqueue(job(2, 0, {{u"b"_s, 1}}));
    scheduler.enqueue(job(3, 0, {{u"a"_s, 1}, {u"b"_s, 1}}));
    scheduler.enqueue(job(4, 0, {{u"a"_s, 1}}));
    QCOMPARE(numbers(scheduler.takeReady()), (Numbers{1, 2}));
    scheduler.release(handle(1));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{4});
    scheduler.release(handle(2));
    QVERIFY(scheduler.takeReady().empty());
    scheduler.release(handle(4));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{3});
}

void TestScheduler::aJobOfTheOtherPoolGetsTheFreedResource()
{
    Scheduler scheduler(1, 1);
    scheduler.enqueue(job(1, 0, {{u"a"_s, 2}}, WorkKind::Blocking));
    scheduler.enqueue(job(2, 0, {{u"a"_s, 1}}, WorkKind::Cpu));
    const Numbers started = numbers(scheduler.takeReady());
    QCOMPARE(started, (Numbers{2, 1}));
    scheduler.enqueue(job(3, 0, {{u"a"_s, 1}}, WorkKind::Cpu));
    scheduler.release(handle(2));
    QVERIFY(scheduler.takeReady().empty());
    scheduler.release(handle(1));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{3});
}

void TestScheduler::withdrawnJobsNeverStart()
{
    Scheduler scheduler(1, 1);
    scheduler.enqueue(job(1));
    scheduler.enqueue(job(2));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{1});
    QVERIFY(scheduler.withdraw(handle(2)));
    QVERIFY(!scheduler.withdraw(handle(2)));
    QVERIFY(!scheduler.withdraw(handle(1)));
    scheduler.release(handle(1));
    QVERIFY(scheduler.takeReady().empty());
}

void TestScheduler::withdrawingTheCandidateLetsTheNextOneTry()
{
    Scheduler scheduler(1, 4);
    scheduler.enqueue(job(1, 0, {{u"a"_s, 1}}));
    scheduler.enqueue(job(2, 0, {{u"a"_s, 1}}));
    scheduler.enqueue(job(3, 0, {{u"a"_s, 1}}));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{1});
    scheduler.release(handle(1));
    QVERIFY(scheduler.withdraw(handle(2)));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{3});
}

void TestScheduler::withdrawAllKeepsTheOrderOfArrival()
{
    Scheduler scheduler(1, 1);
    scheduler.enqueue(job(4, 0, {{u"a"_s, 1}}));
    scheduler.enqueue(job(2, 9));
    scheduler.enqueue(job(7, 0, {{u"a"_s, 1}}));
    scheduler.enqueue(job(1));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{2});
    QCOMPARE(numbers(scheduler.withdrawAll().inOrderOfArrival()), (Numbers{4, 7, 1}));
    QCOMPARE(scheduler.queuedCount(), 0);
    scheduler.release(handle(2));
    QVERIFY(scheduler.takeReady().empty());
}

void TestScheduler::aLentSlotLetsAThirdJobStartAndKeepsTheResource()
{
    Scheduler scheduler(1, 2);
    scheduler.enqueue(job(1, 0, {{u"a"_s, 1}}));
    scheduler.enqueue(job(2));
    scheduler.enqueue(job(3, 0, {{u"a"_s, 1}}));
    scheduler.enqueue(job(4));
    scheduler.enqueue(job(5));
    QCOMPARE(numbers(scheduler.takeReady()), (Numbers{1, 2}));
    scheduler.lendSlot(handle(1));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{4});
    scheduler.reclaimSlot(handle(1));
    scheduler.release(handle(2));
    QVERIFY(scheduler.takeReady().empty());
    scheduler.release(handle(4));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{5});
}

void TestScheduler::aPausedJobLendsItsSlotAndWhatMayBeLent()
{
    Scheduler scheduler(1, 1);
    scheduler.enqueue(job(1, 0, {{u"series"_s, 1}, {u"source"_s, 1, true}}));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{1});
    scheduler.enqueue(job(2, 0, {{u"source"_s, 1, true}}));
    scheduler.enqueue(job(3, 0, {{u"series"_s, 1}}));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{});
    scheduler.pause(handle(1));
    scheduler.pause(handle(1));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{2});
    scheduler.release(handle(2));
    // The series stays the paused one's.
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{});
}

void TestScheduler::aPausedJobQueuesForWhatItLent()
{
    Scheduler scheduler(1, 4);
    scheduler.enqueue(job(1, 0, {{u"source"_s, 1, true}}));
    scheduler.enqueue(job(2, 0, {{u"source"_s, 1, true}}));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{1});
    QVERIFY(!scheduler.enqueueAgain(handle(1)));
    scheduler.pause(handle(1));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{2});
    QVERIFY(scheduler.enqueueAgain(handle(1)));
    QVERIFY(!scheduler.enqueueAgain(handle(1)));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{});
    scheduler.release(handle(2));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{1});
    // It holds it again.
    scheduler.enqueue(job(3, 0, {{u"source"_s, 1, true}}));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{});
    scheduler.release(handle(1));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{3});
}

void TestScheduler::aPausedJobThatGoesOnAtOnceTakesItBack()
{
    Scheduler scheduler(1, 1);
    scheduler.enqueue(job(1, 0, {{u"source"_s, 1, true}}));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{1});
    scheduler.pause(handle(1));
    QVERIFY(scheduler.enqueueAgain(handle(1)));
    scheduler.resumeAtOnce(handle(1));
    QCOMPARE(scheduler.queuedCount(), 0);
    scheduler.enqueue(job(2, 0, {{u"source"_s, 1, true}}));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{});
    scheduler.release(handle(1));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{2});
}

void TestScheduler::aPausedJobThatEndsLeavesNothingBehind()
{
    Scheduler scheduler(1, 1);
    scheduler.enqueue(job(1, 0, {{u"series"_s, 1}, {u"source"_s, 1, true}}));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{1});
    scheduler.pause(handle(1));
    scheduler.release(handle(1));
    QCOMPARE(scheduler.runningCount(), 0);
    scheduler.enqueue(job(2, 0, {{u"series"_s, 1}, {u"source"_s, 1, true}}));
    QCOMPARE(numbers(scheduler.takeReady()), Numbers{2});
}

void TestScheduler::tenThousandJobsOfOneResourceAllRunOneByOne()
{
    Scheduler scheduler(1, 8);
    for (quint32 number = 0; number < 10'000; ++number) {
        scheduler.enqueue(job(number, 0, {{u"a"_s, 1}}));
    }
    for (quint32 number = 0; number < 10'000; ++number) {
        QCOMPARE(numbers(scheduler.takeReady()), Numbers{number});
        scheduler.release(handle(number));
    }
    QVERIFY(scheduler.takeReady().empty());
    QCOMPARE(scheduler.runningCount(), 0);
}

QTEST_GUILESS_MAIN(TestScheduler)

#include "tst_scheduler.moc"
