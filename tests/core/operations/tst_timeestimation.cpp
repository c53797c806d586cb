#include "core/operations/timeestimationengine.h"

#include "tests/core/operations/simulatedruns.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <cmath>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class ManualClock final : public Clock
{
public:
    [[nodiscard]] TimePoint now() const override { return m_now; }
    [[nodiscard]] QDateTime utc() const override { return m_utc; }
    void advance(std::chrono::milliseconds by)
    {
        m_now += by;
        m_utc = m_utc.addMSecs(by.count());
    }
    void moveDate(int days) { m_utc = m_utc.addDays(days); }

private:
    TimePoint m_now{1h};
    QDateTime m_utc = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
};

double seconds(std::chrono::milliseconds duration)
{
    return static_cast<double>(duration.count()) / 1000.0;
}

const TimingKey key{u"import"_s, u"source=file"_s, {}};

/// One operation under an engine, on a clock of its own making.
class Driver
{
public:
    explicit Driver(TimeEstimationEngine &engine, ManualClock &clock, const TimingKey &of = key)
        : m_engine(engine)
        , m_clock(clock)
        , m_id(OperationId::create(of.type, clock.utc()))
    {
        m_engine.begin(m_id, of);
    }

    std::optional<TimeEstimate> step(std::chrono::milliseconds by, std::optional<double> fraction,
                                     bool waiting = false, int step = 0)
    {
        m_clock.advance(by);
        return m_engine.estimate(m_id, {m_clock.now(), fraction, waiting, step});
    }
    void finish(OperationStatus end = OperationStatus::Completed) { m_engine.finish(m_id, end); }
    [[nodiscard]] const OperationId &id() const { return m_id; }

private:
    TimeEstimationEngine &m_engine;
    ManualClock &m_clock;
    OperationId m_id;
};

void runEvenly(TimeEstimationEngine &engine, ManualClock &clock, std::chrono::milliseconds total,
               const TimingKey &of = key, OperationStatus end = OperationStatus::Completed)
{
    Driver run(engine, clock, of);
    for (int i = 1; i <= 50; ++i) {
        (void)run.step(total / 50, i / 50.0);
    }
    run.finish(end);
}

struct Score
{
    double error = 0;
    double churn = 0;
};

} // namespace

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
    void keysNameTypeDetailsAndSize();
    void fifteenRunsKeepTheLastTen();
    void fewerThanTwoRunsSayNothing();
    void recentRunsDominate();
    void oldRunsFade();
    void runsWithoutDurationAreIgnored();
    void oneStrayRunDoesNotSpoilTheMean();
    void sizesAreKeptApart();
    void keysAreBounded();
    void onlyCompletedRunsAreLearned();
    void stepSharesAreLearned();
    void ownErrorIsMeasuredPerKind();
    void historyBlendBeatsLinearByAQuarter();

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

void TestTimeEstimation::keysNameTypeDetailsAndSize()
{
    QCOMPARE((TimingKey{u"load"_s, {}, {}}).toString(), u"load"_s);
    QCOMPARE((TimingKey{u"load"_s, u"mode=tail"_s, u"large"_s}).toString(),
             u"load|mode=tail|size:large"_s);
    QCOMPARE(TimingKey::sizeClassOf(999), u"small"_s);
    QCOMPARE(TimingKey::sizeClassOf(1000), u"medium"_s);
    QCOMPARE(TimingKey::sizeClassOf(10000), u"large"_s);
}

void TestTimeEstimation::fifteenRunsKeepTheLastTen()
{
    TimingHistory history;
    for (int i = 1; i <= 15; ++i) {
        history.add({u"k"_s, u"load"_s, m_clock.utc(), std::chrono::seconds(i), {}, {}, {}});
    }
    const QList<Timing> runs = history.runs(u"k"_s);
    QCOMPARE(runs.size(), 10);
    QCOMPARE(runs.first().duration, std::chrono::milliseconds(6s));
    QCOMPARE(runs.last().duration, std::chrono::milliseconds(15s));
}

void TestTimeEstimation::fewerThanTwoRunsSayNothing()
{
    TimeEstimationEngine engine(nullptr, m_clock);
    QVERIFY(!engine.expected(key));
    runEvenly(engine, m_clock, 10s);
    QVERIFY(!engine.expected(key));
    runEvenly(engine, m_clock, 10s);
    QVERIFY(std::abs(seconds(engine.expected(key)->mid) - 10.0) < 0.1);
}

void TestTimeEstimation::recentRunsDominate()
{
    TimingHistory history;
    for (int i = 0; i < 10; ++i) {
        const auto duration = i < 5 ? 10s : 20s;
        history.add({u"k"_s, u"load"_s, m_clock.utc(), duration, {}, {}, {}});
    }
    const double mid = seconds(history.prior(u"k"_s, m_clock.utc())->duration.mid);
    QVERIFY(mid > 16.0 && mid < 20.0);
}

void TestTimeEstimation::oldRunsFade()
{
    TimingHistory history;
    history.add({u"k"_s, u"load"_s, m_clock.utc(), 20s, {}, {}, {}});
    m_clock.moveDate(40);
    history.add({u"k"_s, u"load"_s, m_clock.utc(), 10s, {}, {}, {}});
    const double mid = seconds(history.prior(u"k"_s, m_clock.utc())->duration.mid);
    QCOMPARE(mid, (0.5 * 1 * 20.0 + 2 * 10.0) / 2.5);
}

void TestTimeEstimation::runsWithoutDurationAreIgnored()
{
    TimingHistory history;
    history.add({u"k"_s, u"load"_s, m_clock.utc(), 0s, {}, {}, {}});
    history.add({u"k"_s, u"load"_s, m_clock.utc(), -5s, {}, {}, {}});
    QVERIFY(history.runs(u"k"_s).isEmpty());
}

void TestTimeEstimation::oneStrayRunDoesNotSpoilTheMean()
{
    TimingHistory history;
    for (int i = 0; i < 9; ++i) {
        history.add({u"k"_s, u"load"_s, m_clock.utc(), 10s, {}, {}, {}});
    }
    history.add({u"k"_s, u"load"_s, m_clock.utc(), 10h, {}, {}, {}});
    QVERIFY(seconds(history.prior(u"k"_s, m_clock.utc())->duration.mid) < 15.0);
}

void TestTimeEstimation::sizesAreKeptApart()
{
    TimeEstimationEngine engine(nullptr, m_clock);
    TimingKey large = key;
    large.sizeClass = u"large"_s;
    for (int i = 0; i < 2; ++i) {
        runEvenly(engine, m_clock, 10s);
        runEvenly(engine, m_clock, 90s, large);
    }
    QVERIFY(std::abs(seconds(engine.expected(key)->mid) - 10.0) < 0.1);
    QVERIFY(std::abs(seconds(engine.expected(large)->mid) - 90.0) < 0.1);
}

void TestTimeEstimation::keysAreBounded()
{
    TimingHistory history;
    for (int i = 0; i < 2 * TimingHistory::Keys; ++i) {
        m_clock.advance(1s);
        history.add({QString::number(i), u"load"_s, m_clock.utc(), 1s, {}, {}, {}});
    }
    QCOMPARE(history.keyCount(), TimingHistory::Keys);
    QVERIFY(history.runs(u"0"_s).isEmpty());
    QVERIFY(!history.runs(QString::number(2 * TimingHistory::Keys - 1)).isEmpty());
}

void TestTimeEstimation::onlyCompletedRunsAreLearned()
{
    TimeEstimationEngine engine(nullptr, m_clock);
    for (const OperationStatus end :
         {OperationStatus::Failed, OperationStatus::Cancelled, OperationStatus::Interrupted,
          OperationStatus::CompletedWithWarnings}) {
        runEvenly(engine, m_clock, 3s, key, end);
        runEvenly(engine, m_clock, 3s, key, end);
    }
    QVERIFY(!engine.expected(key));
}

void TestTimeEstimation::stepSharesAreLearned()
{
    TimeEstimationEngine engine(nullptr, m_clock);
    for (int i = 0; i < 3; ++i) {
        Driver run(engine, m_clock);
        for (int tick = 1; tick <= 40; ++tick) {
            (void)run.step(100ms, tick / 40.0, false, tick <= 10 ? 1 : 2);
        }
        run.finish();
    }
    const std::optional<std::vector<double>> shares = engine.stepShares(key, 2);
    QVERIFY(shares);
    QVERIFY(std::abs(shares->at(0) - 0.25) < 0.01);
    QVERIFY(std::abs(shares->at(1) - 0.75) < 0.01);
    QVERIFY(!engine.stepShares(key, 3));
}

void TestTimeEstimation::ownErrorIsMeasuredPerKind()
{
    TimeEstimationEngine engine(nullptr, m_clock);
    QVERIFY(!engine.quality(u"even"_s));
    runEvenly(engine, m_clock, 60s, {u"even"_s, {}, {}});
    QVERIFY(*engine.quality(u"even"_s) < 0.02);
    Driver odd(engine, m_clock, {u"odd"_s, {}, {}});
    for (int tick = 1; tick <= 600; ++tick) {
        (void)odd.step(100ms, std::pow(tick / 600.0, 3));
    }
    odd.finish();
    QVERIFY(*engine.quality(u"odd"_s) > 0.2);
}

/// Mean error and churn of the predicted end as shares of the duration, engine against a straight
/// line, both judged at the same moments.
void TestTimeEstimation::historyBlendBeatsLinearByAQuarter()
{
    Score blend;
    Score linear;
    for (int shape = 0; shape < ShapeCount; ++shape) {
        std::mt19937 random(static_cast<unsigned>(1000 + shape));
        TimeEstimationEngine engine(nullptr, m_clock);
        Score blendOfShape;
        Score linearOfShape;
        for (int i = 0; i < 20; ++i) {
            const SimulatedRun run = simulate(static_cast<Shape>(shape), random);
            Driver driver(engine, m_clock);
            Score mine;
            Score line;
            double lastMine = 0;
            double lastLine = 0;
            int judged = 0;
            for (double now = 0.1; now < run.seconds; now += 0.1) {
                const double fraction = run.fraction(now);
                const auto estimate = driver.step(100ms, fraction);
                if (now < 1.0 || fraction < 0.005 || fraction >= 1.0) {
                    continue;
                }
                QVERIFY(estimate);
                const double mineEnd = now + seconds(estimate->mid);
                const double lineEnd = now / fraction;
                mine.error += std::abs(mineEnd - run.seconds) / run.seconds;
                line.error += std::abs(lineEnd - run.seconds) / run.seconds;
                if (judged > 0) {
                    mine.churn += std::abs(mineEnd - lastMine) / run.seconds;
                    line.churn += std::abs(lineEnd - lastLine) / run.seconds;
                }
                lastMine = mineEnd;
                lastLine = lineEnd;
                ++judged;
            }
            driver.finish();
            blendOfShape.error += mine.error / judged / 20;
            linearOfShape.error += line.error / judged / 20;
            blendOfShape.churn += mine.churn / 20;
            linearOfShape.churn += line.churn / 20;
        }
        qInfo("%-13s error %5.1f %% against %5.1f %%, churn %4.0f %% against %4.0f %%",
              name(static_cast<Shape>(shape)), 100 * blendOfShape.error, 100 * linearOfShape.error,
              100 * blendOfShape.churn, 100 * linearOfShape.churn);
        blend.error += blendOfShape.error / ShapeCount;
        linear.error += linearOfShape.error / ShapeCount;
        blend.churn += blendOfShape.churn / ShapeCount;
        linear.churn += linearOfShape.churn / ShapeCount;
    }
    qInfo("all           error %5.1f %% against %5.1f %%, churn %4.0f %% against %4.0f %%",
          100 * blend.error, 100 * linear.error, 100 * blend.churn, 100 * linear.churn);
    QVERIFY(blend.error <= 0.75 * linear.error);
}

QTEST_GUILESS_MAIN(TestTimeEstimation)

#include "tst_timeestimation.moc"
