#include "core/services/circuitbreaker.h"

#include "tests/doubles/fakeclock.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace std::chrono_literals;
using ktrdr::services::CircuitBreaker;
using ktrdr::test::FakeClock;
using State = CircuitBreaker::State;

class TestCircuitBreaker : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void fewFailuresDoNotOpenIt();
    void halfOfTenOpensIt();
    void oldFailuresAreForgotten();
    void fiveRefusalsInARowOpenIt();
    void oneProbeAtATimeDecides();
    void breaksDoubleAndEnd();
    void aCancelledProbeLetsTheNextTry();
};

namespace {

void refuse(CircuitBreaker &breaker, int times)
{
    for (int i = 0; i < times; ++i)
        breaker.failed(true);
}

} // namespace

void TestCircuitBreaker::fewFailuresDoNotOpenIt()
{
    FakeClock clock;
    CircuitBreaker breaker(clock);
    for (int i = 0; i < 9; ++i)
        breaker.failed(false);
    QVERIFY(!breaker.blockedFor());
    QVERIFY(breaker.state() == State::Closed);
}

void TestCircuitBreaker::halfOfTenOpensIt()
{
    FakeClock clock;
    CircuitBreaker breaker(clock);
    for (int i = 0; i < 5; ++i) {
        breaker.succeeded();
        QVERIFY(!breaker.blockedFor());
        breaker.failed(false);
    }
    QVERIFY(breaker.blockedFor() == 5s);
}

void TestCircuitBreaker::oldFailuresAreForgotten()
{
    FakeClock clock;
    CircuitBreaker breaker(clock);
    for (int i = 0; i < 9; ++i)
        breaker.failed(false);
    clock.advance(31s);
    breaker.failed(false);
    QVERIFY(!breaker.blockedFor());
}

void TestCircuitBreaker::fiveRefusalsInARowOpenIt()
{
    FakeClock clock;
    CircuitBreaker breaker(clock);
    refuse(breaker, 4);
    breaker.succeeded();
    refuse(breaker, 4);
    QVERIFY(!breaker.blockedFor());
    refuse(breaker, 1);
    QVERIFY(breaker.blockedFor());
}

void TestCircuitBreaker::oneProbeAtATimeDecides()
{
    FakeClock clock;
    CircuitBreaker breaker(clock);
    refuse(breaker, 5);
    clock.advance(5s);
    QVERIFY(!breaker.blockedFor());
    QVERIFY(breaker.state() == State::Probing);
    QVERIFY(breaker.blockedFor());
    breaker.succeeded();
    QVERIFY(!breaker.blockedFor());
    QVERIFY(breaker.state() == State::Closed);
}

void TestCircuitBreaker::breaksDoubleAndEnd()
{
    FakeClock clock;
    CircuitBreaker breaker(clock);
    refuse(breaker, 5);
    for (const auto expected : {5s, 10s, 20s, 40s, 60s, 60s}) {
        QVERIFY(breaker.blockedFor() == expected);
        clock.advance(expected);
        QVERIFY(!breaker.blockedFor());
        breaker.failed(false);
    }
    clock.advance(60s);
    QVERIFY(!breaker.blockedFor());
    breaker.succeeded();
    refuse(breaker, 5);
    QVERIFY(breaker.blockedFor() == 5s);
}

void TestCircuitBreaker::aCancelledProbeLetsTheNextTry()
{
    FakeClock clock;
    CircuitBreaker breaker(clock);
    refuse(breaker, 5);
    clock.advance(5s);
    QVERIFY(!breaker.blockedFor());
    breaker.abandoned();
    QVERIFY(!breaker.blockedFor());
}

QTEST_APPLESS_MAIN(TestCircuitBreaker)
#include "tst_circuitbreaker.moc"
