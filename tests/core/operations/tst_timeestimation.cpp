#include "core/operations/timeestimationengine.h"

#include "tests/core/operations/estimationdriver.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestTimeEstimation : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsEstimatedBeforeOneSecondOrHalfAPercent();
    void historyEstimatesFromTheFirstSample();
    void constantPaceIsWithinOnePercentFromTwoSecondsOn();
    void estimateGrowsWhileProgressStalls();
    void aLongGapIsAPauseAndDoesNotJump();
    void waitingIsBlankAndDoesNotCount();
    void samplingRateDoesNotChangeTheEstimate();
    void twelveBurstsDoNotMakeItOscillate();
    void neverNegativeAndAlwaysInOrder();
    void aRunSlowerThanHistoryDoesNotSitAtZero();
    void unknownTotalCountsDownFromHistoryAndGoesBlankWhenOverrun();
    void aNewAttemptStartsAfresh();

private:
    void prepare() override;
    ManualClock m_clock;
};

void TestTimeEstimation::prepare()
{
    m_clock = ManualClock();
}

void TestTimeEstimation::nothingIsEstimatedBeforeOneSecondOrHalfAPercent()
{
    TimeEstimationEngine engine(nullptr, m_clock);
    Driver quick(engine, m_clock);
    QVERIFY(!quick.step(900ms, 0.5));
    QVERIFY(quick.step(100ms, 0.55));
    Driver slow(engine, m_clock);
    QVERIFY(!slow.step(4s, 0.001));
    QVERIFY(!slow.step(4s, 0.0049));
    QVERIFY(slow.step(4s, 0.0051));
    QVERIFY(!engine.estimate(OperationId::create(u"other"_s, m_clock.utc()), {m_clock.now(), 0.5}));
}

void TestTimeEstimation::historyEstimatesFromTheFirstSample()
{
    TimeEstimationEngine engine(nullptr, m_clock);
    runEvenly(engine, m_clock, 40s);
    runEvenly(engine, m_clock, 40s);
    Driver run(engine, m_clock);
    const std::optional<TimeEstimate> first = run.step(100ms, 0.0);
    QVERIFY(first);
    QVERIFY(std::abs(seconds(first->mid) - 40.0) < 1.0);
}

void TestTimeEstimation::constantPaceIsWithinOnePercentFromTwoSecondsOn()
{
    TimeEstimationEngine engine(nullptr, m_clock);
    Driver run(engine, m_clock);
    for (int tick = 1; tick < 1000; ++tick) {
        const double now = tick / 10.0;
        const std::optional<TimeEstimate> estimate = run.step(100ms, now / 100.0);
        if (now >= 2.0) {
            QVERIFY(estimate);
            QVERIFY2(std::abs(now + seconds(estimate->mid) - 100.0) < 1.0,
                     qPrintable(QString::number(now)));
        }
    }
}

void TestTimeEstimation::estimateGrowsWhileProgressStalls()
{
    TimeEstimationEngine engine(nullptr, m_clock);
    Driver run(engine, m_clock);
    std::optional<TimeEstimate> before;
    for (int tick = 1; tick <= 100; ++tick) {
        before = run.step(100ms, tick / 400.0);
    }
    std::optional<TimeEstimate> last = before;
    for (int second = 1; second <= 20; ++second) {
        std::optional<TimeEstimate> now;
        for (int tick = 0; tick < 10; ++tick) {
            now = run.step(100ms, 0.25);
        }
        QVERIFY(now);
        if (second > 1) {
            QVERIFY(now->mid > last->mid);
        }
        last = now;
    }
    QVERIFY(last->mid > before->mid * 3 / 2);
}

void TestTimeEstimation::aLongGapIsAPauseAndDoesNotJump()
{
    TimeEstimationEngine engine(nullptr, m_clock);
    Driver run(engine, m_clock);
    std::optional<TimeEstimate> before;
    for (int tick = 1; tick <= 100; ++tick) {
        before = run.step(100ms, tick / 400.0);
    }
    const std::optional<TimeEstimate> after = run.step(8h, 0.25);
    QCOMPARE(after->mid, before->mid);
    const std::optional<TimeEstimate> later = run.step(100ms, 101 / 400.0);
    QVERIFY(std::abs(seconds(later->mid) - seconds(before->mid)) < 0.5);
}

void TestTimeEstimation::waitingIsBlankAndDoesNotCount()
{
    TimeEstimationEngine engine(nullptr, m_clock);
    Driver run(engine, m_clock);
    std::optional<TimeEstimate> before;
    for (int tick = 1; tick <= 100; ++tick) {
        before = run.step(100ms, tick / 400.0);
    }
    for (int tick = 0; tick < 300; ++tick) {
        QVERIFY(!run.step(100ms, 0.25, true));
    }
    (void)run.step(100ms, 0.25);
    const std::optional<TimeEstimate> after = run.step(100ms, 101 / 400.0);
    QVERIFY(std::abs(seconds(after->mid) - seconds(before->mid)) < 0.5);
}

void TestTimeEstimation::samplingRateDoesNotChangeTheEstimate()
{
    TimeEstimationEngine engine(nullptr, m_clock);
    const auto sampled = [&](std::chrono::milliseconds every) {
        Driver run(engine, m_clock);
        std::optional<TimeEstimate> last;
        for (auto now = every; now <= 24s; now += every) {
            const double t = seconds(now);
            last = run.step(every, t < 12 ? t / 60.0 : 0.2 + (t - 12) / 90.0);
        }
        return seconds(last->mid);
    };
    const double often = sampled(20ms);
    const double seldom = sampled(1000ms);
    QVERIFY2(std::abs(often - seldom) < 0.03 * often,
             qPrintable(u"%1 against %2"_s.arg(often).arg(seldom)));
}

void TestTimeEstimation::twelveBurstsDoNotMakeItOscillate()
{
    TimeEstimationEngine engine(nullptr, m_clock);
    Driver run(engine, m_clock);
    double lowest = 1e9;
    double highest = 0;
    for (int tick = 1; tick < 1200; ++tick) {
        const double now = tick / 10.0;
        const std::optional<TimeEstimate> estimate =
            run.step(100ms, std::floor(now / 10.0 + 1e-9) / 12.0);
        if (now >= 25.0) {
            const double end = now + seconds(estimate->mid);
            lowest = std::min(lowest, end);
            highest = std::max(highest, end);
        }
    }
    QVERIFY2(highest - lowest < 0.05 * 120.0,
             qPrintable(u"end predicted between %1 and %2"_s.arg(lowest).arg(highest)));
}

void TestTimeEstimation::neverNegativeAndAlwaysInOrder()
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> uniform;
    TimeEstimationEngine engine(nullptr, m_clock);
    for (int round = 0; round < 200; ++round) {
        Driver run(engine, m_clock);
        double fraction = 0;
        for (int tick = 0; tick < 60; ++tick) {
            fraction = std::min(1.0, fraction + 0.04 * uniform(random) * uniform(random));
            const auto by = std::chrono::milliseconds(1 + static_cast<int>(7000 * uniform(random)));
            const auto estimate = run.step(by, uniform(random) < 0.1 ? NAN : fraction);
            if (estimate) {
                QVERIFY(estimate->low >= 0ms);
                QVERIFY(estimate->low <= estimate->mid && estimate->mid <= estimate->high);
                QVERIFY(estimate->high < 24h * 365);
            }
        }
        run.finish(round % 3 == 0 ? OperationStatus::Completed : OperationStatus::Failed);
    }
}

void TestTimeEstimation::aRunSlowerThanHistoryDoesNotSitAtZero()
{
    TimeEstimationEngine engine(nullptr, m_clock);
    runEvenly(engine, m_clock, 20s);
    runEvenly(engine, m_clock, 20s);
    Driver run(engine, m_clock);
    std::optional<TimeEstimate> estimate;
    for (int tick = 1; tick <= 300; ++tick) {
        estimate = run.step(100ms, tick / 1000.0);
    }
    QVERIFY(seconds(estimate->mid) > 40.0);
    for (int tick = 301; tick <= 800; ++tick) {
        estimate = run.step(100ms, tick / 1000.0);
    }
    QVERIFY(std::abs(seconds(estimate->mid) - 20.0) < 2.0);
}

void TestTimeEstimation::unknownTotalCountsDownFromHistoryAndGoesBlankWhenOverrun()
{
    TimeEstimationEngine engine(nullptr, m_clock);
    runEvenly(engine, m_clock, 20s);
    runEvenly(engine, m_clock, 20s);
    Driver run(engine, m_clock);
    std::optional<TimeEstimate> estimate;
    for (int tick = 0; tick < 50; ++tick) {
        estimate = run.step(100ms, std::nullopt);
    }
    QVERIFY(std::abs(seconds(estimate->mid) - 15.0) < 0.5);
    for (int tick = 0; tick < 200; ++tick) {
        estimate = run.step(100ms, std::nullopt);
    }
    QVERIFY(!estimate);
}

void TestTimeEstimation::aNewAttemptStartsAfresh()
{
    TimeEstimationEngine engine(nullptr, m_clock);
    Driver run(engine, m_clock);
    for (int tick = 1; tick <= 100; ++tick) {
        (void)run.step(100ms, tick / 110.0);
    }
    engine.begin(run.id(), key);
    QVERIFY(!run.step(500ms, 0.05));
    std::optional<TimeEstimate> estimate;
    for (int tick = 6; tick <= 30; ++tick) {
        estimate = run.step(100ms, tick / 100.0);
    }
    QVERIFY(std::abs(seconds(estimate->mid) - 7.0) < 0.7);
}

QTEST_GUILESS_MAIN(TestTimeEstimation)

#include "tst_timeestimation.moc"
