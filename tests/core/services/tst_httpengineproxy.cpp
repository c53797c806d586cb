#include "core/services/hostservice.h"

#include "tests/core/services/enginefixture.h"
#include "tests/core/services/serverthread.h"
#include "tests/doubles/proxydouble.h"
#include "tests/doubles/testcertificates.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ktrdr::services;
using ktrdr::operations::CancellationSource;
using ktrdr::operations::CancellationToken;
using ktrdr::operations::OperationCancelled;
using ktrdr::test::beside;
using ktrdr::test::get;
using ktrdr::test::originOf;
using ktrdr::test::post;
using ktrdr::test::ProxyDouble;
using ktrdr::test::ServerThread;
using ktrdr::test::TestCertificates;
using ktrdr::test::WireServer;
using Manner = ktrdr::test::ProxyDouble::Manner;

/// Calls through HTTP CONNECT and SOCKS5 proxies, and what becomes of them where the proxy does not
/// play along.
class TestHttpEngineProxy : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void callsGoThroughTheProxy_data() { bothKinds(); }
    void callsGoThroughTheProxy();
    void largeBodiesGoThrough_data() { bothKinds(); }
    void largeBodiesGoThrough();
    void tlsGoesThroughAndIsVerified_data() { bothKinds(); }
    void tlsGoesThroughAndIsVerified();
    void credentialsAreSentWhereAskedFor_data() { bothKinds(); }
    void credentialsAreSentWhereAskedFor();
    void aProxyThatRefusesIsTold_data();
    void aProxyThatRefusesIsTold();
    void aProxyThatIsDownIsTold_data() { bothKinds(); }
    void aProxyThatIsDownIsTold();
    void aServiceThatIsDownBehindTheProxyIsTold_data() { bothKinds(); }
    void aServiceThatIsDownBehindTheProxyIsTold();
    void aProxyThatHangsMeetsTheTimeForConnecting_data() { bothKinds(); }
    void aProxyThatHangsMeetsTheTimeForConnecting();
    void cancellingInTheProxysHandshakeClosesIt_data() { bothKinds(); }
    void cancellingInTheProxysHandshakeClosesIt();
    void cancellingBehindTheProxyClosesTheTunnel_data() { bothKinds(); }
    void cancellingBehindTheProxyClosesTheTunnel();

private:
    static void bothKinds();
};

namespace {

/// A service whose name only the proxy knows.
Origin originBehind(const QUrl &proxy, quint16 port)
{
    Origin origin = originOf(port);
    origin.host = u"bars.invalid"_s;
    origin.proxy = proxy;
    return origin;
}

QByteArray reasonOf(const Transported<HttpAnswer> &answer)
{
    return answer ? QByteArray("answered")
                  : (toString(answer.error().kind) + u": " + answer.error().detail).toUtf8();
}

/// Whether the call ends by its token.
bool unwinds(HttpEngine &engine, const Origin &origin, const CancellationToken &token)
{
    try {
        (void)engine.exchange(origin, get(), token);
        return false;
    } catch (const OperationCancelled &) {
        return true;
    }
}

} // namespace

void TestHttpEngineProxy::bothKinds()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("CONNECT") << u"http"_s;
    QTest::newRow("SOCKS5") << u"socks5"_s;
}

void TestHttpEngineProxy::callsGoThroughTheProxy()
{
    QFETCH(QString, scheme);
    WireServer server(WireServer::answering("bars"));
    const ProxyDouble proxy;
    HttpEngine engine;
    const Origin origin = originBehind(proxy.url(scheme), server.port());
    for (int i = 0; i < 5; ++i) {
        const auto answer = engine.exchange(origin, get());
        QVERIFY2(answer, reasonOf(answer).constData());
        QCOMPARE(answer->body, "bars");
        QCOMPARE(answer->reusedConnection, i > 0);
    }
    QCOMPARE(proxy.targets(), QStringList{u"bars.invalid:%1"_s.arg(server.port())});
    QCOMPARE(server.accepted(), 1);
}

void TestHttpEngineProxy::largeBodiesGoThrough()
{
    QFETCH(QString, scheme);
    const QByteArray large(3'000'000, 'x');
    QByteArray seen;
    WireServer server([&](ktrdr::test::WirePeer &peer) {
        seen = peer.readRequest().value_or(QByteArray());
        peer.answer(large);
        peer.waitForClose();
    });
    const ProxyDouble proxy;
    HttpEngine engine;
    const auto answer =
        engine.exchange(originBehind(proxy.url(scheme), server.port()), post(large));
    QVERIFY2(answer, reasonOf(answer).constData());
    QVERIFY(answer->body == large);
    QVERIFY(seen.endsWith(large));
}

void TestHttpEngineProxy::tlsGoesThroughAndIsVerified()
{
    QFETCH(QString, scheme);
    TestCertificates certificates;
    TestCertificates::Wish wish;
    wish.names = QStringList{u"DNS:bars.invalid"_s};
    const auto pair = certificates.issue(wish);
    ServerSettings settings;
    settings.certificateFile = pair.certificateFile;
    settings.keyFile = pair.keyFile;
    const ServerThread server(settings, [](const ServerRequest &, const auto &reply) {
        reply->send({200, "secret bars"});
    });
    const ProxyDouble proxy;
    HttpEngine engine;
    Origin origin = originBehind(proxy.url(scheme), server.port());
    origin.scheme = Origin::Scheme::Https;
    origin.caFile = certificates.authorityFile();
    const auto answer = engine.exchange(origin, get());
    QVERIFY2(answer, reasonOf(answer).constData());
    QCOMPARE(answer->body, "secret bars");
    QVERIFY(engine.exchange(origin, get())->reusedConnection);
    origin.host = u"other.invalid"_s;
    const auto other = engine.exchange(origin, get());
    QVERIFY(!other);
    QCOMPARE(toString(other.error().kind), u"tls"_s);
}

void TestHttpEngineProxy::credentialsAreSentWhereAskedFor()
{
    QFETCH(QString, scheme);
    WireServer server(WireServer::answering("bars"));
    const ProxyDouble proxy(Manner::AsksForPassword);
    QUrl url = proxy.url(scheme);
    url.setUserName(u"ada"_s);
    url.setPassword(u"s3cret"_s);
    HttpEngine engine;
    const auto answer = engine.exchange(originBehind(url, server.port()), get());
    QVERIFY2(answer, reasonOf(answer).constData());
    QCOMPARE(answer->body, "bars");
}

void TestHttpEngineProxy::aProxyThatRefusesIsTold_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<bool>("forbids");
    QTest::addColumn<QString>("password");
    for (const QString &scheme : {u"http"_s, u"socks5"_s}) {
        const auto row = [&scheme](const char *what) -> QTestData & {
            return QTest::addRow("%s, %s", qPrintable(scheme), what);
        };
        row("no password (407)") << scheme << false << QString();
        row("wrong password") << scheme << false << u"wr0ng"_s;
        row("forbidden (403)") << scheme << true << QString();
    }
}

void TestHttpEngineProxy::aProxyThatRefusesIsTold()
{
    QFETCH(QString, scheme);
    QFETCH(bool, forbids);
    QFETCH(QString, password);
    WireServer server(WireServer::answering("bars"));
    const ProxyDouble proxy(forbids ? Manner::Forbids : Manner::AsksForPassword);
    QUrl url = proxy.url(scheme);
    if (!password.isEmpty()) {
        url.setUserName(u"ada"_s);
        url.setPassword(password);
    }
    HttpEngine engine;
    ServiceSettings settings;
    settings.name = u"bars"_s;
    settings.origin = originBehind(url, server.port());
    settings.retries.retries = 0;
    HostService service(settings, engine);
    HttpRequest request = post("order");
    request.timeouts.connect = 3s;
    const auto answer = service.call(request, {});
    QVERIFY(!answer);
    QVERIFY2(answer.error().kind == FailureKind::Proxy,
             qPrintable(toString(answer.error().kind) + u' ' + answer.error().detail));
    QVERIFY(!answer.error().outcomeUnknown);
    const auto error = answer.error().error();
    QCOMPARE(error.code, u"SERVICE-Unreachable"_s);
    QVERIFY(error.message.contains(u"proxy"));
    QVERIFY(error.hint.contains(u"credentials"));
    QVERIFY(password.isEmpty() || !answer.error().detail.contains(password));
    QCOMPARE(server.accepted(), 0);
    QTRY_COMPARE(proxy.open(), 0);
}

void TestHttpEngineProxy::aProxyThatIsDownIsTold()
{
    QFETCH(QString, scheme);
    QUrl nobody;
    {
        const ProxyDouble proxy;
        nobody = proxy.url(scheme);
    }
    HttpEngine engine;
    const auto answer = engine.exchange(originBehind(nobody, 1), get());
    QVERIFY(!answer);
    QVERIFY2(answer.error().kind == FailureKind::Proxy, reasonOf(answer).constData());
    QVERIFY(!answer.error().wasSent);
}

void TestHttpEngineProxy::aServiceThatIsDownBehindTheProxyIsTold()
{
    QFETCH(QString, scheme);
    quint16 nobody = 0;
    {
        const WireServer server(WireServer::answering("bars"));
        nobody = server.port();
    }
    const ProxyDouble proxy;
    HttpEngine engine;
    const auto answer = engine.exchange(originBehind(proxy.url(scheme), nobody), get());
    QVERIFY(!answer);
    QVERIFY2(answer.error().kind == FailureKind::Proxy ||
                 answer.error().kind == FailureKind::Refused,
             reasonOf(answer).constData());
    QVERIFY(!answer.error().wasSent);
}

void TestHttpEngineProxy::aProxyThatHangsMeetsTheTimeForConnecting()
{
    QFETCH(QString, scheme);
    const ProxyDouble proxy(Manner::Hangs);
    HttpEngine engine;
    HttpRequest request = get();
    request.timeouts.connect = 150ms;
    const auto answer = engine.exchange(originBehind(proxy.url(scheme), 1), request);
    QVERIFY(!answer);
    QVERIFY2(answer.error().kind == FailureKind::ConnectTimeout, reasonOf(answer).constData());
    QTRY_COMPARE(proxy.open(), 0);
}

void TestHttpEngineProxy::cancellingInTheProxysHandshakeClosesIt()
{
    QFETCH(QString, scheme);
    const ProxyDouble proxy(Manner::Hangs);
    HttpEngine engine;
    const Origin origin = originBehind(proxy.url(scheme), 1);
    const CancellationSource source;
    auto call = beside([&] { return unwinds(engine, origin, source.token()); });
    QTRY_COMPARE(proxy.open(), 1);
    source.cancel();
    QVERIFY(call.get());
    QTRY_COMPARE(engine.statistics(origin).open, 0);
    QTRY_COMPARE(proxy.open(), 0);
}

void TestHttpEngineProxy::cancellingBehindTheProxyClosesTheTunnel()
{
    QFETCH(QString, scheme);
    std::promise<void> reached;
    WireServer server([&reached](ktrdr::test::WirePeer &peer) {
        (void)peer.readRequest();
        reached.set_value();
        peer.waitForClose();
    });
    const ProxyDouble proxy;
    HttpEngine engine;
    const Origin origin = originBehind(proxy.url(scheme), server.port());
    const CancellationSource source;
    auto call = beside([&] { return unwinds(engine, origin, source.token()); });
    reached.get_future().wait();
    source.cancel();
    QVERIFY(call.get());
    QTRY_COMPARE(proxy.open(), 0);
    QTRY_COMPARE(server.open(), 0);
}

QTEST_GUILESS_MAIN(TestHttpEngineProxy)
#include "tst_httpengineproxy.moc"
