#include "core/services/hostservice.h"

#include "tests/core/services/enginefixture.h"
#include "tests/core/services/serverthread.h"
#include "tests/doubles/testcertificates.h"
#include "tests/doubles/wireclient.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ktrdr::services;
using ktrdr::test::beside;
using ktrdr::test::get;
using ktrdr::test::originOf;
using ktrdr::test::post;
using ktrdr::test::ServerThread;
using ktrdr::test::TestCertificates;
using ktrdr::test::WireClient;
using ktrdr::test::WirePeer;
using ktrdr::test::WireServer;

/// The client's checks against our own server with TLS and against servers that break off.
class TestHttpEngineTls : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theServersOwnAuthorityIsBelieved_data();
    void theServersOwnAuthorityIsBelieved();
    void connectionsAreKept();
    void bodiesOfAllSizesGoBothWays();
    void manyCallsAtOnceAreServed();
    void aCertificateThatFailsACheckIsRefused_data();
    void aCertificateThatFailsACheckIsRefused();
    void aRefusedCertificateIsNotTriedAgain();
    void nothingIsSentToAServerThatIsNotTrusted();
    void aFileOfAuthoritiesThatIsNoneIsTold_data();
    void aFileOfAuthoritiesThatIsNoneIsTold();
    void plainHttpOnAnOriginWithTlsIsTold();
    void tlsOnAPlainOriginIsTold();
    void aServerThatClosesInTheHandshakeIsTriedAgain();
    void aHandshakeThatHangsMeetsTheTimeForConnecting();
    void aServerWithoutAUsableCertificateDoesNotListen();
    void halfAHandshakeDoesNotKeepOthersOut();

private:
    struct Server
    {
        TestCertificates::Pair files;
        ServerThread thread;

        explicit Server(const TestCertificates::Pair &pair)
            : files(pair)
            , thread(settingsFor(pair), echo())
        {}
    };

    [[nodiscard]] static ServerSettings settingsFor(const TestCertificates::Pair &pair);
    [[nodiscard]] static HttpServer::Handler echo();
    [[nodiscard]] Origin secure(quint16 port) const;
    [[nodiscard]] static ServiceSettings serviceAt(const Origin &origin, int retries);

    TestCertificates m_certificates;
    TestCertificates m_otherAuthority;
    HttpEngine m_engine;
};

ServerSettings TestHttpEngineTls::settingsFor(const TestCertificates::Pair &pair)
{
    ServerSettings settings;
    settings.certificateFile = pair.certificateFile;
    settings.keyFile = pair.keyFile;
    return settings;
}

HttpServer::Handler TestHttpEngineTls::echo()
{
    return [](const ServerRequest &request, const std::shared_ptr<ServerReply> &reply) {
        reply->send({200, request.method + ' ' + request.body});
    };
}

Origin TestHttpEngineTls::secure(quint16 port) const
{
    Origin origin = originOf(port);
    origin.scheme = Origin::Scheme::Https;
    origin.host = u"localhost"_s;
    origin.caFile = m_certificates.authorityFile();
    return origin;
}

ServiceSettings TestHttpEngineTls::serviceAt(const Origin &origin, int retries)
{
    ServiceSettings settings;
    settings.name = u"bars"_s;
    settings.origin = origin;
    settings.retries.retries = retries;
    settings.retries.firstBound = 1ms;
    return settings;
}

void TestHttpEngineTls::theServersOwnAuthorityIsBelieved_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("rsa");
    QTest::newRow("by name") << u"localhost"_s << false;
    QTest::newRow("by address") << u"127.0.0.1"_s << false;
    QTest::newRow("with an RSA key") << u"localhost"_s << true;
}

void TestHttpEngineTls::theServersOwnAuthorityIsBelieved()
{
    QFETCH(QString, host);
    QFETCH(bool, rsa);
    TestCertificates::Wish wish;
    wish.key = rsa ? TestCertificates::Key::Rsa : TestCertificates::Key::Ec;
    const Server server(m_certificates.issue(wish));
    QVERIFY(server.thread.listening());
    Origin origin = secure(server.thread.port());
    origin.host = host;
    const auto answer = m_engine.exchange(origin, post("hello"));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->body, "POST hello");
}

void TestHttpEngineTls::connectionsAreKept()
{
    const Server server(m_certificates.issue());
    const Origin origin = secure(server.thread.port());
    for (int i = 0; i < 20; ++i)
        QVERIFY(m_engine.exchange(origin, get()));
    QCOMPARE(m_engine.statistics(origin).connectionsOpened, 1U);
    QCOMPARE(server.thread.connections(), 1);
}

void TestHttpEngineTls::bodiesOfAllSizesGoBothWays()
{
    const Server server(m_certificates.issue());
    const Origin origin = secure(server.thread.port());
    for (const int size : {0, 1, 16'383, 16'384, 16'385, 65'536, 1'000'000, 8'000'000}) {
        const QByteArray body(size, 'x');
        const auto answer = m_engine.exchange(origin, post(body));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QVERIFY(answer->body == "POST " + body);
    }
}

void TestHttpEngineTls::manyCallsAtOnceAreServed()
{
    const Server server(m_certificates.issue());
    const Origin origin = secure(server.thread.port());
    std::vector<std::future<bool>> calls;
    for (int i = 0; i < 200; ++i) {
        calls.push_back(beside([&] { return m_engine.exchange(origin, get()).has_value(); }));
    }
    for (auto &call : calls)
        QVERIFY(call.get());
    QVERIFY(m_engine.statistics(origin).mostOpen <= 20);
}

void TestHttpEngineTls::aCertificateThatFailsACheckIsRefused_data()
{
    QTest::addColumn<TestCertificates::Pair>("pair");
    QTest::addColumn<bool>("pinned");
    QTest::addColumn<QString>("says");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    TestCertificates::Wish expired;
    expired.from = now.addDays(-3);
    expired.until = now.addDays(-1);
    TestCertificates::Wish early;
    early.from = now.addDays(1);
    early.until = now.addDays(3);
    TestCertificates::Wish elsewhere;
    elsewhere.names = QStringList{u"DNS:elsewhere.example"_s};
    QTest::newRow("another authority")
        << m_otherAuthority.issue() << true << u"an authority that is not"_s;
    QTest::newRow("the authority is not pinned")
        << m_certificates.issue() << false << u"an authority that is not"_s;
    QTest::newRow("expired") << m_certificates.issue(expired) << true << u"has expired (on "_s;
    QTest::newRow("not valid yet")
        << m_certificates.issue(early) << true << u"not valid yet (from "_s;
    QTest::newRow("made for another name")
        << m_certificates.issue(elsewhere) << true << u"for another name (elsewhere.example"_s;
    QTest::newRow("self-signed") << m_certificates.selfSigned() << true << u"is self-signed"_s;
}

void TestHttpEngineTls::aCertificateThatFailsACheckIsRefused()
{
    QFETCH(TestCertificates::Pair, pair);
    QFETCH(bool, pinned);
    QFETCH(QString, says);
    const ServerThread server(settingsFor(pair), echo());
    Origin origin = secure(server.port());
    if (!pinned)
        origin.caFile.clear();
    HostService service(serviceAt(origin, 0), m_engine);
    const auto answer = service.call(get(), {});
    QVERIFY(!answer);
    QCOMPARE(toString(answer.error().kind), u"tls"_s);
    QVERIFY(!answer.error().outcomeUnknown);
    const auto error = answer.error().error();
    QCOMPARE(error.code, u"SERVICE-Unreachable"_s);
    QVERIFY2(error.message.contains(says), qPrintable(error.message));
    QVERIFY2(error.hint.contains(u"file of trusted certificates"), qPrintable(error.hint));
    QTRY_COMPARE(server.connections(), 0);
}

void TestHttpEngineTls::aRefusedCertificateIsNotTriedAgain()
{
    const Server server(m_certificates.selfSigned());
    HostService service(serviceAt(secure(server.thread.port()), 3), m_engine);
    const auto answer = service.call(get(), {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().attempts, 1);
}

void TestHttpEngineTls::nothingIsSentToAServerThatIsNotTrusted()
{
    std::atomic<int> requests = 0;
    const ServerThread server(
        settingsFor(m_certificates.selfSigned()),
        [&requests](const ServerRequest &, const std::shared_ptr<ServerReply> &reply) {
            ++requests;
            reply->send({200, "ok"});
        });
    HttpRequest request = post("secret");
    request.fields.add("Authorization", "Bearer secret");
    QVERIFY(!m_engine.exchange(secure(server.port()), request));
    QTRY_COMPARE(server.connections(), 0);
    QCOMPARE(requests, 0);
}

void TestHttpEngineTls::aFileOfAuthoritiesThatIsNoneIsTold_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("says");
    QTest::newRow("not there") << u"/nowhere/ca.pem"_s << u"cannot be read: /nowhere/ca.pem"_s;
    QTest::newRow("no certificate in it")
        << m_certificates.issue().keyFile << u"There is no certificate in PEM form in "_s;
}

void TestHttpEngineTls::aFileOfAuthoritiesThatIsNoneIsTold()
{
    QFETCH(QString, file);
    QFETCH(QString, says);
    const Server server(m_certificates.issue());
    Origin origin = secure(server.thread.port());
    origin.caFile = file;
    const auto answer = m_engine.exchange(origin, get());
    QVERIFY(!answer);
    QCOMPARE(toString(answer.error().kind), u"tls"_s);
    QVERIFY2(answer.error().detail.contains(says), qPrintable(answer.error().detail));
}

void TestHttpEngineTls::plainHttpOnAnOriginWithTlsIsTold()
{
    const ServerThread plain({}, echo());
    HostService service(serviceAt(secure(plain.port()), 0), m_engine);
    const auto answer = service.call(get(), {});
    QVERIFY(!answer);
    QCOMPARE(toString(answer.error().kind), u"tls"_s);
    const auto error = answer.error().error();
    QVERIFY2(error.message.contains(u"does not speak TLS"), qPrintable(error.message));
}

void TestHttpEngineTls::tlsOnAPlainOriginIsTold()
{
    const Server server(m_certificates.issue());
    HostService service(serviceAt(originOf(server.thread.port()), 0), m_engine);
    const auto answer = service.call(get(), {});
    QVERIFY(!answer);
    const auto error = answer.error().error();
    QVERIFY2(error.hint.contains(u"https://"), qPrintable(error.hint));
    QTRY_COMPARE(server.thread.connections(), 0);
}

void TestHttpEngineTls::aServerThatClosesInTheHandshakeIsTriedAgain()
{
    WireServer server([](WirePeer &peer) { (void)peer.readSome(); });
    HostService service(serviceAt(secure(server.port()), 2), m_engine);
    const auto answer = service.call(post("order"), {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().attempts, 3);
    QVERIFY(!answer.error().outcomeUnknown);
    QCOMPARE(server.accepted(), 3);
}

void TestHttpEngineTls::aHandshakeThatHangsMeetsTheTimeForConnecting()
{
    WireServer server([](WirePeer &peer) { peer.waitForClose(); });
    HttpRequest request = get();
    request.timeouts.connect = 100ms;
    const auto answer = m_engine.exchange(secure(server.port()), request);
    QVERIFY(!answer);
    QCOMPARE(toString(answer.error().kind), u"connect_timeout"_s);
    QVERIFY(!answer.error().wasSent);
    QTRY_COMPARE(server.open(), 0);
}

void TestHttpEngineTls::aServerWithoutAUsableCertificateDoesNotListen()
{
    const auto pair = m_certificates.issue();
    const auto codeFor = [](const TestCertificates::Pair &files) {
        const ServerThread server(settingsFor(files), echo());
        return server.listening() ? QString() : server.listening().error().code;
    };
    QCOMPARE(codeFor(pair), QString());
    QCOMPARE(codeFor({pair.certificateFile, u"/nowhere"_s}), u"SERVER-BadCertificate"_s);
    QCOMPARE(codeFor({pair.certificateFile, {}}), u"SERVER-BadCertificate"_s);
    QCOMPARE(codeFor({{}, pair.keyFile}), u"SERVER-BadCertificate"_s);
    QCOMPARE(codeFor({pair.keyFile, pair.certificateFile}), u"SERVER-BadCertificate"_s);
    TestCertificates::Wish rsa;
    rsa.key = TestCertificates::Key::Rsa;
    for (const auto &wish : {TestCertificates::Wish(), rsa}) {
        const auto one = m_certificates.issue(wish);
        const auto other = m_certificates.issue(wish);
        QCOMPARE(codeFor(one), QString());
        QCOMPARE(codeFor({one.certificateFile, other.keyFile}), u"SERVER-BadCertificate"_s);
    }
}

void TestHttpEngineTls::halfAHandshakeDoesNotKeepOthersOut()
{
    const Server server(m_certificates.issue());
    std::vector<std::unique_ptr<WireClient>> silent;
    for (int i = 0; i < 100; ++i) {
        silent.push_back(std::make_unique<WireClient>(server.thread.port()));
        QVERIFY(silent.back()->send(QByteArray("\x16\x03\x01", 3)));
    }
    HttpRequest request = get();
    request.timeouts.connect = 2s;
    const auto answer = m_engine.exchange(secure(server.thread.port()), request);
    QVERIFY2(answer, answer ? "" : qPrintable(toString(answer.error().kind)));
}

QTEST_GUILESS_MAIN(TestHttpEngineTls)
#include "tst_httpenginetls.moc"
