#include "core/operations/timeestimationengine.h"

#include "tests/core/operations/estimationdriver.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <cmath>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestTimingHistory : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
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

private:
    void prepare() override;
    ManualClock m_clock;
};

void TestTimingHistory::prepare()
{
    m_clock = ManualClock();
}

void TestTimingHistory::keysNameTypeDetailsAndSize()
{
    QCOMPARE((TimingKey{u"load"_s, {}, {}}).toString(), u"load"_s);
    QCOMPARE((TimingKey{u"load"_s, u"mode=tail"_s, u"large"_s}).toString(),
             u"load|mode=tail|size:large"_s);
    QCOMPARE(TimingKey::sizeClassOf(999), u"small"_s);
    QCOMPARE(TimingKey::sizeClassOf(1000), u"medium"_s);
    QCOMPARE(TimingKey::sizeClassOf(10000), u"large"_s);
}

void TestTimingHistory::fifteenRunsKeepTheLastTen()
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

void TestTimingHistory::fewerThanTwoRunsSayNothing()
{
    TimeEstimationEngine engine(nullptr, m_clock);
    QVERIFY(!engine.expected(key));
    runEvenly(engine, m_clock, 10s);
    QVERIFY(!engine.expected(key));
    runEvenly(engine, m_clock, 10s);
    QVERIFY(std::abs(seconds(engine.expected(key)->mid) - 10.0) < 0.1);
}

void TestTimingHistory::recentRunsDominate()
{
    TimingHistory history;
    for (int i = 0; i < 10; ++i) {
        const auto duration = i < 5 ? 10s : 20s;
        history.add({u"k"_s, u"load"_s, m_clock.utc(), duration, {}, {}, {}});
    }
    const double mid = seconds(history.prior(u"k"_s, m_clock.utc())->duration.mid);
    QVERIFY(mid > 16.0 && mid < 20.0);
}

void TestTimingHistory::oldRunsFade()
{
    TimingHistory history;
    history.add({u"k"_s, u"load"_s, m_clock.utc(), 20s, {}, {}, {}});
    m_clock.moveDate(40);
    history.add({u"k"_s, u"load"_s, m_clock.utc(), 10s, {}, {}, {}});
    const double mid = seconds(history.prior(u"k"_s, m_clock.utc())->duration.mid);
    QCOMPARE(mid, (0.5 * 1 * 20.0 + 2 * 10.0) / 2.5);
}

void TestTimingHistory::runsWithoutDurationAreIgnored()
{
    TimingHistory history;
    history.add({u"k"_s, u"load"_s, m_clock.utc(), 0s, {}, {}, {}});
    history.add({u"k"_s, u"load"_s, m_clock.utc(), -5s, {}, {}, {}});
    QVERIFY(history.runs(u"k"_s).isEmpty());
}

void TestTimingHistory::oneStrayRunDoesNotSpoilTheMean()
{
    TimingHistory history;
    for (int i = 0; i < 9; ++i) {
        history.add({u"k"_s, u"load"_s, m_clock.utc(), 10s, {}, {}, {}});
    }
    history.add({u"k"_s, u"load"_s, m_clock.utc(), 10h, {}, {}, {}});
    QVERIFY(seconds(history.prior(u"k"_s, m_clock.utc())->duration.mid) < 15.0);
}

void TestTimingHistory::sizesAreKeptApart()
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

void TestTimingHistory::keysAreBounded()
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

void TestTimingHistory::onlyCompletedRunsAreLearned()
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

void TestTimingHistory::stepSharesAreLearned()
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

void TestTimingHistory::ownErrorIsMeasuredPerKind()
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

QTEST_GUILESS_MAIN(TestTimingHistory)

#include "tst_timinghistory.moc"
