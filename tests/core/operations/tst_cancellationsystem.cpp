#include "core/operations/cancellationcallback.h"
#include "core/operations/cancellationsystem.h"
#include "core/operations/operationcancelled.h"

#include "tests/support/stricttest.h"

#include <QTest>

#include <thread>

using namespace ktrdr::operations;
using namespace Qt::StringLiterals;

namespace {

OperationId id(const QString &name)
{
    return OperationId::parse(u"op_"_s + name).value();
}

} // namespace

class TestCancellationSystem : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void cancelReachesTheOperationOfThatName();
    void cancelOfUnknownOrReleasedIsFalse();
    void secondCancelIsFalse();
    void cancelAllHitsWhatIsRegisteredNow();
    void operationsStartedAfterCancelAllRun();
    void shutdownIsSticky();
    void cancelAllCountsOnlyWhatWasNotCancelled();
    void operationFollowsItsParent();
    void recycledSlotNeverAnswersToAnOldHandle();
    void handleOfNothingIsUnknown();
    void sameNameAgainReplacesTheFormer();
    void thousandsAreAllCancelledAndReleased();
    void callbackMayRegisterWhileAllAreCancelled();
    void runReturnsItsResultAndReleases();
    void runReleasesWhenTheWorkThrows();
    void runOfACancelledParentNeverStarts();
    void runInFlightSeesCancelAll();
    void manyThreadsMayUseIt();
};

void TestCancellationSystem::cancelReachesTheOperationOfThatName()
{
    CancellationSystem system;
    const CancellationToken one = system.create(id(u"one"_s));
    const CancellationToken two = system.create(id(u"two"_s));
    QVERIFY(system.cancel(id(u"one"_s), CancelWhy::User, u"that one"_s));
    QVERIFY(one.isCancelled());
    QVERIFY(!two.isCancelled());
    QCOMPARE(one.reason()->text, u"that one"_s);
    QCOMPARE(system.token(id(u"one"_s)), one);
    try {
        one.throwIfCancelled("here");
        QFAIL("did not throw");
    } catch (const OperationCancelled &cancelled) {
        QCOMPARE(cancelled.what(), "Operation op_one cancelled: at here: (that one)");
    }
}

void TestCancellationSystem::cancelOfUnknownOrReleasedIsFalse()
{
    CancellationSystem system;
    QVERIFY(!system.cancel(id(u"nobody"_s)));
    const CancellationToken token = system.create(id(u"one"_s));
    system.release(id(u"one"_s));
    system.release(id(u"one"_s));
    QVERIFY(!system.cancel(id(u"one"_s)));
    QVERIFY(!token.isCancelled());
    QVERIFY(!token.canBeCancelled());
    QCOMPARE(system.token(id(u"one"_s)), CancellationToken());
}

void TestCancellationSystem::secondCancelIsFalse()
{
    CancellationSystem system;
    const CancellationToken token = system.create(id(u"one"_s));
    QVERIFY(system.cancel(id(u"one"_s), CancelWhy::User, u"first"_s));
    QVERIFY(!system.cancel(id(u"one"_s), CancelWhy::User, u"second"_s));
    QCOMPARE(token.reason()->text, u"first"_s);
}

void TestCancellationSystem::cancelAllHitsWhatIsRegisteredNow()
{
    CancellationSystem system;
    std::vector<CancellationToken> tokens;
    for (int i = 0; i < 3; ++i) {
        tokens.push_back(system.create(id(QString::number(i))));
    }
    QCOMPARE(system.cancelAll(CancelWhy::User, u"stop"_s), 3);
    for (const CancellationToken &token : tokens) {
        QCOMPARE(token.reason()->text, u"stop"_s);
    }
}

void TestCancellationSystem::operationsStartedAfterCancelAllRun()
{
    CancellationSystem system;
    system.create(id(u"before"_s));
    QCOMPARE(system.cancelAll(), 1);
    const CancellationToken after = system.create(id(u"after"_s));
    QVERIFY(!after.isCancelled());
    QVERIFY(system.cancel(id(u"after"_s)));
}

void TestCancellationSystem::shutdownIsSticky()
{
    CancellationSystem system;
    const CancellationToken before = system.create(id(u"before"_s));
    QCOMPARE(system.shutdown(u"bye"_s), 1);
    QVERIFY(before.reason()->why == CancelWhy::Shutdown);
    const CancellationToken after = system.create(id(u"after"_s));
    QVERIFY(after.isCancelled());
    QVERIFY(after.reason()->why == CancelWhy::Shutdown);
    QCOMPARE(after.reason()->text, u"bye"_s);
}

void TestCancellationSystem::cancelAllCountsOnlyWhatWasNotCancelled()
{
    CancellationSystem system;
    system.create(id(u"one"_s));
    system.create(id(u"two"_s));
    system.cancel(id(u"one"_s));
    QCOMPARE(system.cancelAll(), 1);
    QCOMPARE(system.cancelAll(), 0);
}

void TestCancellationSystem::operationFollowsItsParent()
{
    CancellationSystem system;
    const CancellationToken parent = system.create(id(u"parent"_s));
    const CancellationToken child = system.create(id(u"child"_s), parent);
    QVERIFY(system.cancel(id(u"parent"_s), CancelWhy::User, u"both"_s));
    QCOMPARE(child.reason(), parent.reason());
    QVERIFY(!system.cancel(id(u"child"_s)));
}

void TestCancellationSystem::recycledSlotNeverAnswersToAnOldHandle()
{
    CancellationSystem system;
    const CancellationHandle old = system.add(id(u"old"_s), CancellationSource());
    system.release(old);
    const CancellationSource source;
    const CancellationHandle fresh = system.add(id(u"fresh"_s), source);
    QCOMPARE(fresh.slot, old.slot);
    QVERIFY(fresh != old);
    QVERIFY(!system.isRegistered(old));
    QVERIFY(system.isRegistered(fresh));
    QVERIFY(!system.cancel(old));
    system.release(old);
    QVERIFY(!source.isCancelled());
    QVERIFY(system.cancel(fresh));
    QVERIFY(source.isCancelled());
}

void TestCancellationSystem::handleOfNothingIsUnknown()
{
    CancellationSystem system;
    QVERIFY(!system.isRegistered({}));
    QVERIFY(!system.isRegistered({0, 1}));
    QVERIFY(!system.isRegistered({0xFFFFFFFF, 1}));
    QVERIFY(!system.cancel(CancellationHandle{}));
    system.create(id(u"one"_s));
    QVERIFY(!system.isRegistered({}));
    QVERIFY(!system.isRegistered({1, 1}));
    QVERIFY(!system.handle(id(u"two"_s)));
    QVERIFY(system.handle(id(u"one"_s)));
}

void TestCancellationSystem::sameNameAgainReplacesTheFormer()
{
    CancellationSystem system;
    const CancellationToken former = system.create(id(u"one"_s));
    const CancellationToken now = system.create(id(u"one"_s));
    QCOMPARE(system.count(), 1);
    QVERIFY(system.cancel(id(u"one"_s)));
    QVERIFY(now.isCancelled());
    QVERIFY(!former.isCancelled());
}

void TestCancellationSystem::thousandsAreAllCancelledAndReleased()
{
    constexpr int Count = 3000;
    CancellationSystem system;
    std::vector<CancellationToken> tokens;
    for (int i = 0; i < Count; ++i) {
        tokens.push_back(system.create(id(QString::number(i))));
    }
    QCOMPARE(system.count(), Count);
    QCOMPARE(system.cancelAll(), Count);
    for (int i = 0; i < Count; ++i) {
        QVERIFY(tokens[size_t(i)].isCancelled());
        system.release(id(QString::number(i)));
    }
    QCOMPARE(system.count(), 0);
}

void TestCancellationSystem::callbackMayRegisterWhileAllAreCancelled()
{
    CancellationSystem system;
    const CancellationToken token = system.create(id(u"one"_s));
    CancellationToken late;
    const CancellationCallback callback(token, [&] { late = system.create(id(u"late"_s)); });
    QCOMPARE(system.cancelAll(), 1);
    QVERIFY(late.canBeCancelled());
    QVERIFY(!late.isCancelled());
}

void TestCancellationSystem::runReturnsItsResultAndReleases()
{
    CancellationSystem system;
    const int result = system.run(id(u"one"_s), {}, [&](const CancellationToken &token) {
        return token.canBeCancelled() && system.count() == 1 ? 42 : 0;
    });
    QCOMPARE(result, 42);
    QCOMPARE(system.count(), 0);
    QVERIFY(!system.cancel(id(u"one"_s)));
}

void TestCancellationSystem::runReleasesWhenTheWorkThrows()
{
    CancellationSystem system;
    QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                             system.run(id(u"one"_s), {}, [](const CancellationToken &) {
                                 throw std::runtime_error("broken");
                             }));
    QCOMPARE(system.count(), 0);
}

void TestCancellationSystem::runOfACancelledParentNeverStarts()
{
    CancellationSystem system;
    const CancellationSource parent;
    parent.cancel();
    bool started = false;
    QVERIFY_THROWS_EXCEPTION(OperationCancelled,
                             system.run(id(u"one"_s), parent.token(),
                                        [&](const CancellationToken &) { started = true; }));
    QVERIFY(!started);
}

void TestCancellationSystem::runInFlightSeesCancelAll()
{
    CancellationSystem system;
    int chunks = 0;
    try {
        system.run(id(u"one"_s), {}, [&](const CancellationToken &token) {
            for (; chunks < 10; ++chunks) {
                token.throwIfCancelled("segment 3 of 10");
                if (chunks == 2) {
                    system.cancelAll(CancelWhy::User, u"Ctrl+C"_s);
                }
            }
        });
        QFAIL("did not throw");
    } catch (const OperationCancelled &cancelled) {
        QCOMPARE(cancelled.where(), u"segment 3 of 10"_s);
        QCOMPARE(cancelled.reason().text, u"Ctrl+C"_s);
    }
    QCOMPARE(chunks, 3);
}

void TestCancellationSystem::manyThreadsMayUseIt()
{
    constexpr int ThreadCount = 4;
    constexpr int Rounds = 300;
    CancellationSystem system;
    std::atomic<int> wrong = 0;
    std::vector<std::jthread> threads;
    for (int i = 0; i < ThreadCount; ++i) {
        threads.emplace_back([&, i] {
            const OperationId mine = id(QString::number(i));
            const OperationId next = id(QString::number((i + 1) % ThreadCount));
            for (int round = 0; round < Rounds; ++round) {
                const CancellationToken token = system.create(mine);
                system.cancel(next, CancelWhy::User, u"neighbour"_s);
                if (round % 16 == 0) {
                    system.cancelAll(CancelWhy::User, u"all"_s);
                }
                const auto reason = token.reason();
                const bool known =
                    !reason || reason->text == u"neighbour"_s || reason->text == u"all"_s;
                wrong += known ? 0 : 1;
                system.release(mine);
            }
        });
    }
    threads.clear();
    QCOMPARE(wrong.load(), 0);
    QCOMPARE(system.count(), 0);
}

QTEST_GUILESS_MAIN(TestCancellationSystem)

#include "tst_cancellationsystem.moc"
