#include "core/operations/cancellationsource.h"
#include "core/operations/operationcancelled.h"
#include "core/services/ratelimiter.h"

#include "tests/core/services/enginefixture.h"
#include "tests/doubles/fakeclock.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ktrdr::operations::CancellationSource;
using ktrdr::operations::OperationCancelled;
using ktrdr::services::RateLimiter;
using ktrdr::services::RateRule;
using ktrdr::test::beside;
using ktrdr::test::FakeClock;

class TestRateLimiter : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void withoutRulesNobodyWaits();
    void theRuleHoldsOverEveryWindow();
    void weightsAreCounted();
    void subjectsAreCountedApart();
    void whoCameFirstGoesFirst();
    void aCancelledWaitEndsAtOnceAndFreesItsPlace();
    void whatTheServerReportsCounts();
    void aPauseHoldsEverybody();
    void waitingIsShownWhileItLasts();
};

void TestRateLimiter::withoutRulesNobodyWaits()
{
    RateLimiter limiter;
    for (int i = 0; i < 1'000; ++i)
        limiter.acquire({});
    QCOMPARE(limiter.state().waiting, 0);
}

void TestRateLimiter::theRuleHoldsOverEveryWindow()
{
    constexpr auto Window = 100ms;
    RateLimiter limiter({{u"3 per window"_s, 3, Window}});
    std::vector<std::chrono::steady_clock::time_point> times;
    for (int i = 0; i < 10; ++i) {
        limiter.acquire({});
        times.push_back(std::chrono::steady_clock::now());
    }
    for (std::size_t i = 3; i < times.size(); ++i)
        QVERIFY(times[i] - times[i - 3] >= Window - 5ms);
}

void TestRateLimiter::weightsAreCounted()
{
    FakeClock clock;
    RateLimiter limiter({{u"weight"_s, 10, 60s}}, clock);
    limiter.acquire({}, 7);
    limiter.acquire({}, 3);
    QCOMPARE(limiter.state().rules.front().used, 10.0);
    clock.advance(61s);
    QCOMPARE(limiter.state().rules.front().used, 0.0);
    // Heavier than the whole rule: it goes alone.
    limiter.acquire({}, 25);
    QCOMPARE(limiter.state().rules.front().used, 25.0);
}

void TestRateLimiter::subjectsAreCountedApart()
{
    FakeClock clock;
    RateLimiter limiter({{u"one each"_s, 1, 60s, true}}, clock);
    limiter.acquire({}, 1, u"AAPL"_s);
    limiter.acquire({}, 1, u"MSFT"_s);
    CancellationSource source;
    auto third = beside([&] {
        try {
            limiter.acquire(source.token(), 1, u"AAPL"_s);
            return true;
        } catch (const OperationCancelled &) {
            return false;
        }
    });
    QTRY_COMPARE(limiter.state().waiting, 1);
    QCOMPARE(limiter.state().untilNext, 60'000ms);
    source.cancel();
    QVERIFY(!third.get());
}

void TestRateLimiter::whoCameFirstGoesFirst()
{
    RateLimiter limiter({{u"slow"_s, 1, 20ms}});
    limiter.acquire({});
    std::mutex mutex;
    QList<int> order;
    std::vector<std::future<void>> callers;
    limiter.pause(1500ms);
    for (int i = 0; i < 6; ++i) {
        callers.push_back(beside([&, i] {
            limiter.acquire({});
            const std::lock_guard lock(mutex);
            order.append(i);
        }));
        QTRY_COMPARE(limiter.state().waiting, i + 1);
    }
    callers.clear();
    QCOMPARE(order, QList<int>({0, 1, 2, 3, 4, 5}));
}

void TestRateLimiter::aCancelledWaitEndsAtOnceAndFreesItsPlace()
{
    RateLimiter limiter;
    limiter.pause(1h);
    CancellationSource first;
    CancellationSource second;
    const auto wait = [&limiter](CancellationSource &source) {
        try {
            limiter.acquire(source.token());
            return false;
        } catch (const OperationCancelled &) {
            return true;
        }
    };
    auto one = beside([&] { return wait(first); });
    QTRY_COMPARE(limiter.state().waiting, 1);
    auto two = beside([&] { return wait(second); });
    QTRY_COMPARE(limiter.state().waiting, 2);
    first.cancel();
    QVERIFY(one.get());
    QCOMPARE(limiter.state().waiting, 1);
    second.cancel();
    QVERIFY(two.get());
    QCOMPARE(limiter.state().waiting, 0);
}

void TestRateLimiter::whatTheServerReportsCounts()
{
    FakeClock clock;
    RateLimiter limiter({{u"used"_s, 100, 60s}}, clock);
    limiter.acquire({}, 5);
    limiter.reportUsed(u"used"_s, 80);
    QCOMPARE(limiter.state().rules.front().used, 80.0);
    limiter.reportUsed(u"used"_s, 20);
    QCOMPARE(limiter.state().rules.front().used, 80.0);
    limiter.reportUsed(u"another"_s, 1'000);
    QCOMPARE(limiter.state().rules.front().used, 80.0);
}

void TestRateLimiter::aPauseHoldsEverybody()
{
    FakeClock clock;
    RateLimiter limiter({}, clock);
    limiter.pause(30s);
    limiter.pause(10s);
    QCOMPARE(limiter.state().pausedFor, 30'000ms);
    clock.advance(31s);
    limiter.acquire({});
    QCOMPARE(limiter.state().pausedFor, 0ms);
}

void TestRateLimiter::waitingIsShownWhileItLasts()
{
    RateLimiter limiter({{u"slow"_s, 1, 100ms}});
    std::atomic<int> shown = 0;
    std::atomic<int> hidden = 0;
    std::chrono::milliseconds expected{0};
    const auto show = [&](std::chrono::milliseconds wait) {
        expected = wait;
        ++shown;
        return std::shared_ptr<void>(&hidden, [&hidden](void *) { ++hidden; });
    };
    limiter.acquire({}, 1, {}, show);
    QCOMPARE(shown, 0);
    limiter.acquire({}, 1, {}, show);
    QCOMPARE(shown, 1);
    QCOMPARE(hidden, 1);
    QVERIFY(expected > 0ms && expected <= 100ms);
}

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
