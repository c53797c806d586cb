#include "core/operations/pump.h"

#include "core/operations/orchestrator.h"
#include "core/operations/timeestimationengine.h"
#include "tests/doubles/fakeclock.h"
#include "tests/doubles/gate.h"
#include "tests/doubles/orchestratorlog.h"
#include "tests/doubles/sampledoperation.h"
#include "tests/doubles/work.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class Renderer : public ProgressRenderer
{
public:
    explicit Renderer(std::function<QString(const ProgressState &)> message)
        : m_message(std::move(message))
    {}

    [[nodiscard]] QString renderMessage(const ProgressState &state) const override
    {
        return m_message(state);
    }
    [[nodiscard]] QString renderStepDetail(const ProgressState &state) const override
    {
        return state.stepDetail.toUpper();
    }

private:
    std::function<QString(const ProgressState &)> m_message;
};

} // namespace

class TestPump : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void oneDeliveryPerTickAndNoneWithoutNews();
    void theTimerRunsOnlyWhileSomethingRuns();
    void aNewTextWithTheSameValueIsShown();
    void theLastStateBeforeTheEndIsAlwaysShown();
    void percentIsHundredOnlyWhenCompleted();
    void theRendererSpeaksForTheRow();
    void aThrowingRendererCostsItsOwnRowOnly();
    void aSlowRendererIsNotAskedForEver();
    void theRendererNeverSeesItsOwnWords();
    void theRateCountsOnlyTheWorkOfThisAttempt();
    void aStallBringsTheRateDown();
    void theRemainingTimeComesFromTheEstimatorAndIsBlankWhileWaiting();
    void aRemainingTimeThatChangesIsNewsByItself();
    void aMillionReportsMakeFewDeliveries();
    void anObserverMayGoDuringItsOwnCall();

private:
    void begin(Pump &pump, SampledOperation &operation);

    FakeClock m_clock;
};

void TestPump::begin(Pump &pump, SampledOperation &operation)
{
    operation.live.startedAt = m_clock.now();
    pump.beginAttempt(operation.live, 1, m_clock.now());
    pump.add(operation.live);
}

void TestPump::oneDeliveryPerTickAndNoneWithoutNews()
{
    Pump pump(m_clock, nullptr, [](OperationHandle) { return nullptr; });
    QList<QList<OperationRecord>> deliveries;
    connect(&pump, &Pump::ticked, this,
            [&](const QList<OperationRecord> &changed) { deliveries.append(changed); });
    SampledOperation one(u"one"_s);
    SampledOperation two(u"two"_s);
    begin(pump, one);
    begin(pump, two);
    pump.tick();
    deliveries.clear();

    pump.tick();
    QCOMPARE(deliveries.size(), 0);
    for (int i = 0; i < 1000; ++i) {
        one.progress.advance();
        two.progress.advance();
    }
    pump.tick();
    QCOMPARE(deliveries.size(), 1);
    QCOMPARE(deliveries.first().size(), 2);
    QCOMPARE(deliveries.first().first().progress.itemsProcessed, quint64(1000));
    one.progress.advance();
    pump.tick();
    QCOMPARE(deliveries.size(), 2);
    QCOMPARE(deliveries.last().size(), 1);
    pump.tick();
    QCOMPARE(deliveries.size(), 2);
    pump.remove(one.live);
    pump.remove(two.live);
}

void TestPump::theTimerRunsOnlyWhileSomethingRuns()
{
    Pump pump(m_clock, nullptr, [](OperationHandle) { return nullptr; });
    QVERIFY(!pump.isTicking());
    SampledOperation one(u"one"_s);
    begin(pump, one);
    QVERIFY(pump.isTicking());
    pump.remove(one.live);
    QVERIFY(!pump.isTicking());
}

void TestPump::aNewTextWithTheSameValueIsShown()
{
    Pump pump(m_clock, nullptr, [](OperationHandle) { return nullptr; });
    QStringList messages;
    connect(&pump, &Pump::ticked, this, [&](const QList<OperationRecord> &changed) {
        messages.append(changed.first().message);
    });
    SampledOperation one(u"one"_s);
    begin(pump, one);
    one.progress.setText("reading");
    pump.tick();
    one.progress.setText("writing");
    pump.tick();
    QCOMPARE(messages, (QStringList{u"reading"_s, u"writing"_s}));
    pump.remove(one.live);
}

void TestPump::theLastStateBeforeTheEndIsAlwaysShown()
{
    Orchestrator orchestrator(nullptr, nullptr);
    orchestrator.setPumpInterval(1min);
    const OrchestratorLog log(orchestrator);
    QVERIFY(orchestrator.start(
        work(u"load"_s, [](OperationContext &context) -> Result<OperationOutcome> {
            context.progress().setTotalItems(1000);
            for (int i = 0; i < 777; ++i) {
                context.progress().advance();
            }
            context.progress().setText("the last word");
            return failure(error(u"Broken."_s));
        })));
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(log.changes().last(), log.finished().first());
    QCOMPARE(log.changes().last().progress.itemsProcessed, quint64(777));
    QCOMPARE(log.changes().last().message, u"the last word"_s);
}

void TestPump::percentIsHundredOnlyWhenCompleted()
{
    Pump pump(m_clock, nullptr, [](OperationHandle) { return nullptr; });
    const std::vector<OperationStatus> ends{OperationStatus::Failed, OperationStatus::Cancelled,
                                            OperationStatus::Completed};
    for (const OperationStatus end : ends) {
        SampledOperation one(u"one"_s);
        begin(pump, one);
        one.progress.setTotalItems(10);
        one.progress.advance(10);
        pump.tick();
        QVERIFY(*one.live.record.progress.percentage < 100);
        one.live.record.status = end;
        pump.finish(one.live, one.live.record, m_clock.now());
        QCOMPARE(*one.live.record.progress.percentage == 100, end == OperationStatus::Completed);
    }
}

void TestPump::theRendererSpeaksForTheRow()
{
    Pump pump(m_clock, nullptr, [](OperationHandle) { return nullptr; });
    SampledOperation one(u"one"_s);
    one.live.renderer = std::make_shared<Renderer>(
        [](const ProgressState &state) { return u"Rows: %1"_s.arg(state.itemsProcessed); });
    begin(pump, one);
    one.progress.advance(5);
    one.progress.setDetail("part 5");
    pump.tick();
    QCOMPARE(one.live.record.message, u"Rows: 5"_s);
    QCOMPARE(one.live.record.stepDetail, u"PART 5"_s);
    pump.remove(one.live);
}

void TestPump::aThrowingRendererCostsItsOwnRowOnly()
{
    Pump pump(m_clock, nullptr, [](OperationHandle) { return nullptr; });
    SampledOperation bad(u"bad"_s);
    SampledOperation good(u"good"_s);
    bad.live.renderer = std::make_shared<Renderer>(
        [](const ProgressState &) -> QString { throw std::runtime_error("no words"); });
    good.live.renderer =
        std::make_shared<Renderer>([](const ProgressState &) { return u"well said"_s; });
    begin(pump, bad);
    begin(pump, good);
    bad.progress.setText("raw text");
    good.progress.setText("raw text");
    pump.tick();
    QCOMPARE(bad.live.record.message, u"raw text"_s);
    QCOMPARE(good.live.record.message, u"well said"_s);
    pump.remove(bad.live);
    pump.remove(good.live);
}

void TestPump::aSlowRendererIsNotAskedForEver()
{
    Pump pump(m_clock, nullptr, [](OperationHandle) { return nullptr; });
    int asked = 0;
    SampledOperation one(u"one"_s);
    one.live.renderer = std::make_shared<Renderer>([&](const ProgressState &) {
        ++asked;
        m_clock.advance(50ms);
        return u"at last"_s;
    });
    begin(pump, one);
    for (int i = 0; i < 10; ++i) {
        one.progress.setText("raw text " + std::to_string(i));
        pump.tick();
    }
    QCOMPARE(asked, 3);
    QCOMPARE(one.live.record.message, u"raw text 9"_s);
    pump.remove(one.live);
}

void TestPump::theRendererNeverSeesItsOwnWords()
{
    Pump pump(m_clock, nullptr, [](OperationHandle) { return nullptr; });
    SampledOperation one(u"one"_s);
    one.live.renderer = std::make_shared<Renderer>(
        [](const ProgressState &state) { return QString(u"* " + state.message); });
    begin(pump, one);
    one.progress.setText("reading");
    for (int i = 0; i < 5; ++i) {
        one.progress.advance();
        pump.tick();
    }
    QCOMPARE(one.live.record.message, u"* reading"_s);
    pump.remove(one.live);
}

void TestPump::theRateCountsOnlyTheWorkOfThisAttempt()
{
    Pump pump(m_clock, nullptr, [](OperationHandle) { return nullptr; });
    SampledOperation one(u"one"_s);
    begin(pump, one);
    const auto workFor = [&](int seconds, quint64 itemsPerSecond) {
        for (int i = 0; i < seconds; ++i) {
            m_clock.advance(1s);
            one.progress.advance(itemsPerSecond);
            pump.tick();
        }
    };
    workFor(4, 1000);
    QCOMPARE(*one.live.record.progress.rate, 1000.0);

    pump.beginWaiting(one.live, m_clock.now());
    one.live.record.status = OperationStatus::Waiting;
    m_clock.advance(1h);
    pump.tick();
    pump.endWaiting(one.live, m_clock.now());
    one.live.record.status = OperationStatus::Running;
    workFor(2, 1000);
    QCOMPARE(*one.live.record.progress.rate, 1000.0);
    QCOMPARE(one.live.record.progress.elapsed, std::chrono::milliseconds(1h + 6s));

    one.progress.beginAttempt(2);
    pump.beginAttempt(one.live, 2, m_clock.now());
    workFor(3, 10);
    QCOMPARE(*one.live.record.progress.rate, 10.0);
    pump.remove(one.live);
}

void TestPump::aStallBringsTheRateDown()
{
    Pump pump(m_clock, nullptr, [](OperationHandle) { return nullptr; });
    SampledOperation one(u"one"_s);
    begin(pump, one);
    for (int i = 0; i < 5; ++i) {
        m_clock.advance(1s);
        one.progress.advance(100);
        pump.tick();
    }
    double before = *one.live.record.progress.rate;
    for (int i = 0; i < 20; ++i) {
        m_clock.advance(1s);
        pump.tick();
        QVERIFY(*one.live.record.progress.rate <= before);
        before = *one.live.record.progress.rate;
    }
    QCOMPARE(before, 0.0);
    pump.remove(one.live);
}

void TestPump::theRemainingTimeComesFromTheEstimatorAndIsBlankWhileWaiting()
{
    TimeEstimationEngine estimator(nullptr, m_clock);
    Pump pump(m_clock, &estimator, [](OperationHandle) { return nullptr; });
    SampledOperation one(u"one"_s);
    begin(pump, one);
    one.progress.setTotalItems(100);
    for (int i = 0; i < 100; ++i) {
        m_clock.advance(100ms);
        if (i % 2 == 0) {
            one.progress.advance(1);
        }
        pump.tick();
    }
    const std::optional<TimeEstimate> remaining = one.live.record.progress.remaining;
    QVERIFY(remaining);
    QVERIFY(remaining->mid > 9s && remaining->mid < 11s);

    one.live.record.status = OperationStatus::Waiting;
    pump.beginWaiting(one.live, m_clock.now());
    m_clock.advance(100ms);
    pump.tick();
    QVERIFY(!one.live.record.progress.remaining);
    one.live.record.status = OperationStatus::Completed;
    pump.finish(one.live, one.live.record, m_clock.now());
    QVERIFY(!one.live.record.progress.remaining);
}

void TestPump::aRemainingTimeThatChangesIsNewsByItself()
{
    TimeEstimationEngine estimator(nullptr, m_clock);
    Pump pump(m_clock, &estimator, [](OperationHandle) { return nullptr; });
    QSet<qint64> shown;
    connect(&pump, &Pump::ticked, this, [&](const QList<OperationRecord> &changed) {
        if (const auto &remaining = changed.first().progress.remaining) {
            shown.insert(remaining->mid.count());
        }
    });
    SampledOperation one(u"one"_s);
    begin(pump, one);
    one.progress.setTotalItems(100);
    for (int i = 0; i < 50; ++i) {
        m_clock.advance(100ms);
        one.progress.advance(1);
        pump.tick();
    }
    shown.clear();
    for (int i = 0; i < 20; ++i) {
        m_clock.advance(100ms);
        pump.tick();
    }
    QVERIFY(shown.size() > 1);
    pump.remove(one.live);
}

void TestPump::aMillionReportsMakeFewDeliveries()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(orchestrator.start(work(u"load"_s, [](OperationContext &context) {
        context.progress().setTotalItems(1'000'000);
        for (int i = 0; i < 1'000'000; ++i) {
            context.progress().advance();
            context.progress().setPhase(static_cast<PhaseId>(i % 7), {i, 0, 0, 0});
        }
        return OperationOutcome{};
    })));
    QTRY_COMPARE_WITH_TIMEOUT(log.finished().size(), 1, 60'000);
    QCOMPARE(log.finished().first().progress.itemsProcessed, quint64(1'000'000));
    QVERIFY(log.changeCalls() <= 3 + timer.elapsed() / 100);
}

void TestPump::anObserverMayGoDuringItsOwnCall()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    auto observer = std::make_unique<QObject>();
    int calls = 0;
    QList<OperationRecord> copy;
    connect(&orchestrator, &Orchestrator::operationsChanged, observer.get(),
            [&](const QList<OperationRecord> &records) {
                ++calls;
                copy = records;
                observer.reset();
            });
    QVERIFY(orchestrator.start(work(u"load"_s, nothing())));
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(calls, 1);
    QCOMPARE(copy.first().name, u"load"_s);
}

QTEST_GUILESS_MAIN(TestPump)

#include "tst_pump.moc"
