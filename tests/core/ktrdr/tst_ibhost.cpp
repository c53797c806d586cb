#include "core/ktrdr/answererror.h"
#include "core/ktrdr/iberror.h"
#include "core/ktrdr/ibhost.h"
#include "core/operations/cancellationsource.h"
#include "core/operations/operationcancelled.h"
#include "tests/core/ktrdr/serviceunderdouble.h"
#include "tests/doubles/fakeclock.h"
#include "tests/doubles/ktrdribhostdouble.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ktrdr::test;
using namespace ktrdr::wire;
using ktrdr::operations::CancellationSource;
using ktrdr::operations::CancellationToken;
using ktrdr::operations::OperationCancelled;
using ktrdr::services::Light;
using ktrdr::services::RateLimiter;
using Manner = DoubleReply::Manner;

namespace {

const QDateTime End({2025, 6, 20}, {0, 0}, Qt::UTC);

IbHistoricalRequest dayOf(const QString &symbol)
{
    return {symbol, u"1h"_s, End.addDays(-1), End, u"STK"_s};
}

const DoubleReply Silent{200, {}, {}, Manner::Silence};

} // namespace

class IbHostTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void barsProveThatIbWorks();
    void symbolsAndHeadTimestampsAreAsked();
    void healthProvesNothing();
    void invalidRequestsAreNotSent();
    void aRequestIsSentOnceHoweverItFails_data();
    void aRequestIsSentOnceHoweverItFails();
    void requestsWaitForTheirPace();
    void identicalRequestsWaitLonger();
    void aPacingViolationHoldsBackEverybody();
    void oneRequestAtATimeForEachSymbol();
    void aCancelReleasesWhoWaitsForItsTurn();
    void aCancelReleasesWhoWaitsForAnAnswer();
    void anIdleConnectionThatWasClosedDoesNotMatter();
};

void IbHostTest::barsProveThatIbWorks()
{
    IbHostDouble server;
    ServiceUnderDouble client(server);
    RateLimiter limiter;
    IbHost host(client.service(), limiter);
    const auto bars = host.historical(dayOf(u"AAPL"_s), {});
    QVERIFY(bars.has_value());
    QCOMPARE(bars->bars.bars.size(), 25);
    QVERIFY(client.service().health().health().provenAt.has_value());
    QCOMPARE(server.requests().constFirst().json()[u"start"_s].toString(),
             u"2025-06-19T00:00:00Z"_s);
    server.setGatewayEmpty(true);
    QCOMPARE(host.historical(dayOf(u"MSFT"_s), {})->kind, IbHistoricalAnswer::Kind::NothingAtIb);
}

void IbHostTest::symbolsAndHeadTimestampsAreAsked()
{
    IbHostDouble server;
    ServiceUnderDouble client(server);
    RateLimiter limiter;
    IbHost host(client.service(), limiter);
    QCOMPARE(host.validate(u"EURUSD"_s, {u"1h"_s}, {})->suggestion, u"EUR.USD"_s);
    QVERIFY(!client.service().health().health().provenAt);
    QVERIFY(!*host.headTimestamp(u"NOPE"_s, u"1h"_s, {}, {}));
    QVERIFY(!client.service().health().health().provenAt);
    QCOMPARE(host.headTimestamp(u"AAPL"_s, u"1h"_s, u"STK"_s, {}).value(),
             QDateTime({2004, 1, 23}, {14, 30}, Qt::UTC));
    QVERIFY(client.service().health().health().provenAt.has_value());
}

void IbHostTest::healthProvesNothing()
{
    IbHostDouble server;
    ServiceUnderDouble client(server);
    RateLimiter limiter;
    IbHost host(client.service(), limiter);
    QVERIFY(host.health({})->isHealthy);
    QVERIFY(client.service().health().health().process == Light::Up);
    QVERIFY(!client.service().health().health().provenAt);
}

void IbHostTest::invalidRequestsAreNotSent()
{
    IbHostDouble server;
    ServiceUnderDouble client(server);
    RateLimiter limiter;
    IbHost host(client.service(), limiter);
    IbHistoricalRequest request = dayOf(u"AAPL"_s);
    request.timeframe = u"7m"_s;
    QCOMPARE(host.historical(request, {}).error().code, u"KTRDR-InvalidRequest"_s);
    QVERIFY(server.requests().isEmpty());
}

void IbHostTest::aRequestIsSentOnceHoweverItFails_data()
{
    QTest::addColumn<int>("manner");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("hang-up") << int(Manner::Hangup) << 200 << u"SERVICE-Unreachable"_s;
    QTest::newRow("cut off") << int(Manner::CutOff) << 200 << u"SERVICE-Unreachable"_s;
    QTest::newRow("503") << int(Manner::Whole) << 503 << u"KTRDR-Unavailable"_s;
    QTest::newRow("500") << int(Manner::Whole) << 500 << u"KTRDR-ServerTrouble"_s;
    QTest::newRow("no sense") << int(Manner::Whole) << 200 << u"KTRDR-BadAnswer"_s;
}

void IbHostTest::aRequestIsSentOnceHoweverItFails()
{
    QFETCH(int, manner);
    QFETCH(int, status);
    QFETCH(QString, code);
    IbHostDouble server;
    ServiceUnderDouble client(server);
    RateLimiter limiter;
    IbHost host(client.service(), limiter);
    server.script({{status, "{\"detail\":", {}, static_cast<Manner>(manner)}});
    const auto result = host.historical(dayOf(u"AAPL"_s), {});
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QCOMPARE(server.requests().size(), 1);
}

void IbHostTest::requestsWaitForTheirPace()
{
    IbHostDouble server;
    ServiceUnderDouble client(server);
    FakeClock clock;
    RateLimiter limiter(ibRateRules(), clock);
    IbHost host(client.service(), limiter);
    QVERIFY(host.historical(dayOf(u"AAPL"_s), {}).has_value());
    // The second one must wait for two seconds, which it tells; then it is withdrawn.
    CancellationSource source;
    std::chrono::milliseconds shown{0};
    const auto show = [&](std::chrono::milliseconds wait) -> std::shared_ptr<void> {
        shown = wait;
        source.cancel(ktrdr::operations::CancelWhy::User);
        return nullptr;
    };
    QVERIFY_THROWS_EXCEPTION(OperationCancelled,
                             (void)host.historical(dayOf(u"MSFT"_s), source.token(), show));
    QCOMPARE(shown, 2s);
    QCOMPARE(server.requests().size(), 1);
    clock.advance(2s);
    QVERIFY(host.historical(dayOf(u"MSFT"_s), {}).has_value());
}

void IbHostTest::identicalRequestsWaitLonger()
{
    IbHostDouble server;
    ServiceUnderDouble client(server);
    FakeClock clock;
    RateLimiter limiter(ibRateRules(), clock);
    IbHost host(client.service(), limiter);
    QVERIFY(host.historical(dayOf(u"AAPL"_s), {}).has_value());
    clock.advance(5s);
    CancellationSource source;
    std::chrono::milliseconds shown{0};
    const auto show = [&](std::chrono::milliseconds wait) -> std::shared_ptr<void> {
        shown = wait;
        source.cancel(ktrdr::operations::CancelWhy::User);
        return nullptr;
    };
    QVERIFY_THROWS_EXCEPTION(OperationCancelled,
                             (void)host.historical(dayOf(u"AAPL"_s), source.token(), show));
    QCOMPARE(shown, 10s);
    IbHistoricalRequest other = dayOf(u"AAPL"_s);
    other.end = End.addSecs(-3600);
    QVERIFY(host.historical(other, {}).has_value());
}

void IbHostTest::aPacingViolationHoldsBackEverybody()
{
    IbHostDouble server;
    ServiceUnderDouble client(server);
    FakeClock clock;
    RateLimiter limiter({}, clock);
    IbHost host(client.service(), limiter);
    server.failNext({u"Error 162: Historical data request pacing violation"_s});
    QVERIFY(ibCategory(host.historical(dayOf(u"AAPL"_s), {}).error()) ==
            IbTrouble::Category::Pacing);
    QCOMPARE(limiter.state().pausedFor, 60s);
    clock.advance(60s);
    QVERIFY(host.historical(dayOf(u"AAPL"_s), {}).has_value());
}

void IbHostTest::oneRequestAtATimeForEachSymbol()
{
    IbHostDouble server;
    ServiceUnderDouble client(server);
    RateLimiter limiter;
    IbHost host(client.service(), limiter);
    server.script({Silent});
    CancellationSource first;
    CancellationSource second;
    const auto ask = [&host](const QString &symbol, const CancellationToken &token) {
        return std::async(std::launch::async, [&host, symbol, token] {
            try {
                return host.historical(dayOf(symbol), token).has_value();
            } catch (const OperationCancelled &) {
                return false;
            }
        });
    };
    std::future<bool> hanging = ask(u"AAPL"_s, first.token());
    QVERIFY(server.waitForRequests(1));
    // The same symbol, however it is written, waits; another one does not.
    std::future<bool> waiting = ask(u" aapl "_s, second.token());
    QVERIFY(host.historical(dayOf(u"MSFT"_s), {}).has_value());
    QCOMPARE(server.requests().size(), 2);
    first.cancel(ktrdr::operations::CancelWhy::User);
    QVERIFY(!hanging.get());
    QVERIFY(waiting.get());
    QCOMPARE(server.requests().size(), 3);
}

void IbHostTest::aCancelReleasesWhoWaitsForItsTurn()
{
    SubjectTurns turns;
    const auto turn = turns.take(u"AAPL"_s, {});
    CancellationSource source;
    source.cancel(ktrdr::operations::CancelWhy::User);
    QVERIFY_THROWS_EXCEPTION(OperationCancelled, (void)turns.take(u"AAPL"_s, source.token()));
    CancellationSource later;
    std::future<bool> waiting = std::async(std::launch::async, [&turns, token = later.token()] {
        try {
            (void)turns.take(u"AAPL"_s, token);
            return true;
        } catch (const OperationCancelled &) {
            return false;
        }
    });
    later.cancel(ktrdr::operations::CancelWhy::User);
    QVERIFY(!waiting.get());
}

void IbHostTest::aCancelReleasesWhoWaitsForAnAnswer()
{
    IbHostDouble server;
    ServiceUnderDouble client(server);
    RateLimiter limiter;
    IbHost host(client.service(), limiter);
    server.script({Silent});
    CancellationSource source;
    std::future<bool> waiting = std::async(std::launch::async, [&host, token = source.token()] {
        try {
            return host.historical(dayOf(u"AAPL"_s), token).has_value();
        } catch (const OperationCancelled &) {
            return false;
        }
    });
    QVERIFY(server.waitForRequests(1));
    source.cancel(ktrdr::operations::CancelWhy::User);
    QVERIFY(!waiting.get());
    QVERIFY(server.waitForConnections(0));
}

void IbHostTest::anIdleConnectionThatWasClosedDoesNotMatter()
{
    IbHostDouble server;
    ServiceUnderDouble client(server);
    RateLimiter limiter;
    IbHost host(client.service(), limiter);
    for (int i = 0; i < 10; ++i) {
        QVERIFY(host.health({}).has_value());
        QVERIFY(host.historical(dayOf(u"AAPL"_s), {}).has_value());
        server.closeIdle();
    }
    QCOMPARE(server.count(u"POST /data/historical"_s), 10);
    QCOMPARE(server.count(u"GET /health"_s), 10);
}

QTEST_GUILESS_MAIN(IbHostTest)
#include "tst_ibhost.moc"
