#include "core/remote/servicecheck.h"

#include "core/services/engine/httpengine.h"
#include "tests/doubles/binancedouble.h"
#include "tests/doubles/coinbasedouble.h"
#include "tests/doubles/krakendouble.h"
#include "tests/doubles/ktrdrbackenddouble.h"
#include "tests/doubles/ktrdribhostdouble.h"
#include "tests/doubles/ktrdrtraininghostdouble.h"
#include "tests/support/stricttest.h"

#include <QTcpServer>
#include <QTest>

using namespace ktrdr::remote;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ktrdr::services::HostService;
using ktrdr::services::HttpEngine;
using ktrdr::services::Light;

/// What "Test connection" says, over real sockets.
class TestServiceCheck : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnswersIsNamed();
    void nothingThere();
    void anUnknownHost();
    void someOtherProgram_data();
    void someOtherProgram();
    void anotherOfKtrdrsServices();
    void aTokenThatIsMissing();
    void anotherVersionOfOurs();
    void aProcessThatDoesNotDoItsWork();
    void exchangesAreKnownByTheirTime();
    void whatIsNoExchange_data();
    void whatIsNoExchange();

private:
    [[nodiscard]] ServiceCheck check(ServiceKind kind, const QUrl &url);

    HttpEngine m_engine;
};

ServiceCheck TestServiceCheck::check(ServiceKind kind, const QUrl &url)
{
    const ServiceEntry entry{u"lab"_s, kind, url};
    auto settings = entry.settings({});
    settings.retries.retries = 0;
    HostService service(settings, m_engine);
    return checkService(service, kind, {});
}

void TestServiceCheck::whatAnswersIsNamed()
{
    const KtrdrBackendDouble backend;
    const ServiceCheck found = check(ServiceKind::Backend, backend.url());
    QVERIFY(found.isUsable());
    QVERIFY(!found.identity.isEmpty());
    QVERIFY(found.health.process == Light::Up);
    QVERIFY(found.health.service == Light::Up);

    const TrainingHostDouble host;
    QVERIFY(check(ServiceKind::TrainingHost, host.url()).isUsable());

    // Its process proves nothing on IB.
    const IbHostDouble ib;
    const ServiceCheck ibFound = check(ServiceKind::Ib, ib.url());
    QVERIFY(ibFound.isUsable());
    QVERIFY(ibFound.health.process == Light::Up);
    QVERIFY(ibFound.health.service == Light::Unknown);
    QVERIFY(!ibFound.health.provenAt);
}

void TestServiceCheck::nothingThere()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
    server.close();
    const ServiceCheck found = check(ServiceKind::Backend, url);
    QCOMPARE(found.error->code, u"SERVICE-Unreachable"_s);
    QCOMPARE(found.error->context[u"failure"_s].toString(), u"refused"_s);
    QVERIFY(found.health.process == Light::Down);
    QVERIFY(found.identity.isEmpty());
}

void TestServiceCheck::anUnknownHost()
{
    const ServiceCheck found =
        check(ServiceKind::Backend, QUrl(u"http://no-such-host.invalid:8000"_s));
    QCOMPARE(found.error->context[u"failure"_s].toString(), u"dns"_s);
}

void TestServiceCheck::someOtherProgram_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a web site") << 200 << QByteArray("<html>Welcome</html>");
    QTest::newRow("other json") << 200 << QByteArray("{\"hello\":1}");
    QTest::newRow("a list") << 200 << QByteArray("[]");
    QTest::newRow("nothing here") << 404 << QByteArray("{\"detail\":\"Not Found\"}");
    QTest::newRow("empty") << 200 << QByteArray();
}

void TestServiceCheck::someOtherProgram()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const KtrdrHttpDouble server([=](const DoubleRequest &) { return DoubleReply{status, body}; });
    const ServiceCheck found = check(ServiceKind::Backend, server.url());
    QVERIFY(found.error);
    QCOMPARE(found.error->code, u"SERVICES-NotKtrdr"_s);
    QVERIFY(found.error->cause);
}

void TestServiceCheck::anotherOfKtrdrsServices()
{
    const TrainingHostDouble host;
    const ServiceCheck found = check(ServiceKind::Ib, host.url());
    QCOMPARE(found.error->code, u"SERVICES-OtherKind"_s);
    QCOMPARE(found.identity, u"training-worker"_s);
}

void TestServiceCheck::aTokenThatIsMissing()
{
    const KtrdrHttpDouble server(
        [](const DoubleRequest &) { return DoubleReply::detail(u"Not authenticated"_s, 401); });
    const ServiceCheck found = check(ServiceKind::Serve, server.url());
    QVERIFY(found.error);
    QVERIFY2(found.error->code == u"SERVICE-Unauthorized" || found.error->code == u"KTRDR-Denied",
             qPrintable(found.error->code));
    QVERIFY(found.health.process == Light::Up);
}

void TestServiceCheck::anotherVersionOfOurs()
{
    QCoreApplication::setApplicationVersion(u"1.2.0"_s);
    const KtrdrHttpDouble server([](const DoubleRequest &request) {
        const QJsonObject health{{u"success"_s, true},
                                 {u"status"_s, u"ok"_s},
                                 {u"service"_s, u"ktrdr-serve"_s},
                                 {u"version"_s, u"2.0.1"_s}};
        const QJsonObject list{
            {u"success"_s, true}, {u"data"_s, QJsonArray()}, {u"total_count"_s, 0}};
        return DoubleReply::json(request.path.endsWith(u"health") ? health : list);
    });
    QCOMPARE(check(ServiceKind::Serve, server.url()).error->code, u"SERVICES-OtherVersion"_s);
    QCoreApplication::setApplicationVersion(u"2.5.0"_s);
    QVERIFY(check(ServiceKind::Serve, server.url()).isUsable());
}

void TestServiceCheck::aProcessThatDoesNotDoItsWork()
{
    const KtrdrHttpDouble server([](const DoubleRequest &request) {
        return request.path.endsWith(u"health")
                   ? DoubleReply::json({{u"status"_s, u"ok"_s}, {u"version"_s, u"1.0"_s}})
                   : DoubleReply::detail(u"database is locked"_s, 500);
    });
    const ServiceCheck found = check(ServiceKind::Backend, server.url());
    QVERIFY(!found.isUsable());
    QVERIFY(found.health.process == Light::Up);
    QVERIFY(found.health.service == Light::Down);
}

void TestServiceCheck::exchangesAreKnownByTheirTime()
{
    const BinanceDouble binance;
    const CoinbaseDouble coinbase;
    const KrakenDouble kraken;
    for (const auto &[kind, server] :
         {std::pair<ServiceKind, const ExchangeDouble &>{ServiceKind::Binance, binance},
          {ServiceKind::Coinbase, coinbase},
          {ServiceKind::Kraken, kraken}}) {
        const ServiceCheck found = check(kind, server.url());
        QVERIFY2(found.isUsable(), qPrintable(kindText(kind)));
        QCOMPARE(found.identity, kindText(kind));
        QVERIFY(found.health.service == Light::Up);
        // No bars were asked for: they count at the exchange.
        QCOMPARE(server.barRequests(), 0);
    }
    QCOMPARE(check(ServiceKind::Kraken, binance.url()).error->code, u"SERVICES-OtherKind"_s);
}

void TestServiceCheck::whatIsNoExchange_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("a web site") << 200 << QByteArray("<html>Welcome</html>")
                                << u"SERVICES-OtherKind"_s;
    QTest::newRow("other json") << 200 << QByteArray("{\"a\":1}") << u"SERVICES-OtherKind"_s;
    QTest::newRow("nothing here") << 404 << QByteArray("{}") << u"SERVICES-OtherKind"_s;
    QTest::newRow("region") << 451 << QByteArray("{}") << u"SERVICES-OtherRegion"_s;
    QTest::newRow("trouble") << 503 << QByteArray("{}") << u"SERVICE-Failed"_s;
}

void TestServiceCheck::whatIsNoExchange()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const KtrdrHttpDouble server([=](const DoubleRequest &) { return DoubleReply{status, body}; });
    for (const ServiceKind kind :
         {ServiceKind::Binance, ServiceKind::Coinbase, ServiceKind::Kraken}) {
        const ServiceCheck found = check(kind, server.url());
        QVERIFY(found.error);
        QTEST(found.error->code, "code");
        QVERIFY(!found.error->hint.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestServiceCheck)

#include "tst_servicecheck.moc"
