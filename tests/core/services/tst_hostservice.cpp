#include "core/services/hostservice.h"

#include "tests/core/services/enginefixture.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ktrdr::services;
using ktrdr::operations::CancellationSource;
using ktrdr::operations::OperationCancelled;
using ktrdr::test::beside;
using ktrdr::test::get;
using ktrdr::test::originOf;
using ktrdr::test::post;
using ktrdr::test::WirePeer;
using ktrdr::test::WireServer;

class TestHostService : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void pathTokenAndNameAreAdded();
    void aServiceThatComesBackIsReachedByTrying();
    void afterAllTriesTheErrorTellsHowMany();
    void aProbeWaitsOnce();
    void aPostThatFailedAfterSendingIsNotRepeated();
    void aPostWithAKeyIsRepeated();
    void aDeadConnectionIsReplacedAtOnce();
    void retryAfterIsObeyed();
    void aLongRetryAfterIsHandedUp();
    void theTotalTimeBoundsAllTries();
    void refusalsOfTheServiceAreNotRepeated_data();
    void refusalsOfTheServiceAreNotRepeated();
    void cancellingInThePauseUnwindsAtOnce();
    void theBreakerLeavesAFailingServiceAlone();
    void healthComesFromTraffic();
    void callLaterBringsTheSame();
    void errorsSpeakToPeople_data();
    void errorsSpeakToPeople();

private:
    [[nodiscard]] static ServiceSettings settingsFor(quint16 port)
    {
        ServiceSettings settings;
        settings.name = u"host"_s;
        settings.origin = originOf(port);
        settings.retries.firstBound = 1ms;
        settings.retries.longestBound = 2ms;
        return settings;
    }
};

void TestHostService::pathTokenAndNameAreAdded()
{
    QByteArray seen;
    WireServer server([&seen](WirePeer &peer) {
        seen = peer.readRequest().value_or(QByteArray());
        peer.answer("{}");
    });
    HttpEngine engine;
    ServiceSettings settings = settingsFor(server.port());
    settings.basePath = "/api/v1";
    settings.token = "secret";
    HostService service(settings, engine);
    QVERIFY(service.call(get("/operations"), {}));
    QVERIFY(seen.startsWith("GET /api/v1/operations HTTP/1.1\r\n"));
    QVERIFY(seen.contains("\r\nAuthorization: Bearer secret\r\n"));
    QVERIFY(seen.contains("\r\nAccept: application/json\r\n"));
}

void TestHostService::aServiceThatComesBackIsReachedByTrying()
{
    std::atomic<int> requests = 0;
    WireServer server([&requests](WirePeer &peer) {
        while (peer.readRequest()) {
            if (++requests < 3)
                peer.answer("busy", "503 Service Unavailable");
            else
                peer.answer("ok");
        }
    });
    HttpEngine engine;
    HostService service(settingsFor(server.port()), engine);
    const auto answer = service.call(get(), {});
    QVERIFY(answer);
    QCOMPARE(answer->body, "ok");
    QCOMPARE(requests, 3);
    QCOMPARE(service.statistics().retries, 2U);
}

void TestHostService::afterAllTriesTheErrorTellsHowMany()
{
    std::atomic<int> requests = 0;
    WireServer server([&requests](WirePeer &peer) {
        if (peer.readRequest())
            ++requests;
    });
    HttpEngine engine;
    HostService service(settingsFor(server.port()), engine);
    const auto answer = service.call(get("/x?y=1"), {});
    QVERIFY(!answer);
    QCOMPARE(requests, 4);
    QCOMPARE(answer.error().attempts, 4);
    QCOMPARE(toString(answer.error().kind), toString(FailureKind::Closed));
    QCOMPARE(answer.error().service, u"host"_s);
    QCOMPARE(answer.error().endpoint, "/x?y=1");
    QVERIFY(!answer.error().outcomeUnknown);
    QCOMPARE(answer.error().error().code, u"SERVICE-Unreachable"_s);
}

void TestHostService::aProbeWaitsOnce()
{
    std::atomic<int> requests = 0;
    WireServer server([&requests](WirePeer &peer) {
        if (peer.readRequest())
            ++requests;
        peer.waitForClose();
    });
    HttpEngine engine;
    ServiceSettings settings = settingsFor(server.port());
    QCOMPARE(HostService(settings, engine).probe("/health").timeouts.firstByte, 10s);
    settings.timeouts.firstByte = 50ms;
    HostService service(settings, engine);
    const auto answer = service.call(service.probe("/health"), {});
    QVERIFY(!answer);
    QCOMPARE(toString(answer.error().kind), toString(FailureKind::FirstByteTimeout));
    QCOMPARE(answer.error().attempts, 1);
    QCOMPARE(requests, 1);
}

void TestHostService::aPostThatFailedAfterSendingIsNotRepeated()
{
    std::atomic<int> requests = 0;
    WireServer server([&requests](WirePeer &peer) {
        if (peer.readRequest())
            ++requests;
    });
    HttpEngine engine;
    HostService service(settingsFor(server.port()), engine);
    const auto answer = service.call(post("order"), {});
    QVERIFY(!answer);
    QCOMPARE(requests, 1);
    QVERIFY(answer.error().outcomeUnknown);
    QVERIFY(answer.error().error().context.value(u"outcome_unknown"_s).toBool());
}

void TestHostService::aPostWithAKeyIsRepeated()
{
    std::atomic<int> requests = 0;
    WireServer server([&requests](WirePeer &peer) {
        while (peer.readRequest()) {
            if (++requests == 1)
                return;
            peer.answer("ok");
        }
    });
    HttpEngine engine;
    HostService service(settingsFor(server.port()), engine);
    HttpRequest request = post("order");
    request.fields.add("Idempotency-Key", "1");
    QVERIFY(service.call(request, {}));
    QCOMPARE(requests, 2);
}

void TestHostService::aDeadConnectionIsReplacedAtOnce()
{
    WireServer server([](WirePeer &peer) {
        if (peer.readRequest())
            peer.answer("ok");
        if (peer.number() == 1)
            (void)peer.readRequest();
        else
            WireServer::answering("ok")(peer);
    });
    HttpEngine engine;
    ServiceSettings settings = settingsFor(server.port());
    settings.retries.firstBound = 1h;
    settings.retries.longestBound = 1h;
    HostService service(settings, engine);
    QVERIFY(service.call(get(), {}));
    QVERIFY(service.call(get(), {}));
    QCOMPARE(server.accepted(), 2);
    QVERIFY(service.health().health().process == Light::Up);
}

void TestHostService::retryAfterIsObeyed()
{
    std::atomic<int> requests = 0;
    WireServer server([&requests](WirePeer &peer) {
        while (peer.readRequest()) {
            if (++requests == 1)
                peer.answer("slow down", "429 Too Many Requests", "Retry-After: 1\r\n");
            else
                peer.answer("ok");
        }
    });
    HttpEngine engine;
    HostService service(settingsFor(server.port()), engine);
    std::chrono::milliseconds shown{0};
    const auto show = [&shown](std::chrono::milliseconds wait) {
        shown = wait;
        return std::shared_ptr<void>();
    };
    const auto begun = std::chrono::steady_clock::now();
    QVERIFY(service.call(post("x"), {}, show));
    QVERIFY(std::chrono::steady_clock::now() - begun >= 990ms);
    QCOMPARE(shown, 1'000ms);
}

void TestHostService::aLongRetryAfterIsHandedUp()
{
    WireServer server([](WirePeer &peer) {
        while (peer.readRequest())
            peer.answer("", "429 Too Many Requests", "Retry-After: 7200\r\n");
    });
    HttpEngine engine;
    HostService service(settingsFor(server.port()), engine);
    const auto answer = service.call(get(), {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().attempts, 1);
    QVERIFY(answer.error().retryAfter == 7200s);
    QCOMPARE(answer.error().error().code, u"SERVICE-RateLimited"_s);
}

void TestHostService::theTotalTimeBoundsAllTries()
{
    WireServer server([](WirePeer &peer) { peer.waitForClose(); });
    HttpEngine engine;
    HostService service(settingsFor(server.port()), engine);
    HttpRequest request = get();
    request.timeouts.firstByte = 60ms;
    request.timeouts.total = 150ms;
    const auto answer = service.call(request, {});
    QVERIFY(!answer);
    QVERIFY(answer.error().elapsed >= 60ms);
    QVERIFY(answer.error().attempts <= 3);
}

void TestHostService::refusalsOfTheServiceAreNotRepeated_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("400") << QByteArray("400 Bad Request") << u"SERVICE-Refused"_s;
    QTest::newRow("401") << QByteArray("401 Unauthorized") << u"SERVICE-Unauthorized"_s;
    QTest::newRow("403") << QByteArray("403 Forbidden") << u"SERVICE-Forbidden"_s;
    QTest::newRow("404") << QByteArray("404 Not Found") << u"SERVICE-NotFound"_s;
    QTest::newRow("418") << QByteArray("418 Teapot") << u"SERVICE-RateLimited"_s;
    QTest::newRow("500") << QByteArray("500 Oops") << u"SERVICE-Failed"_s;
    QTest::newRow("307") << QByteArray("307 Elsewhere") << u"SERVICE-Refused"_s;
}

void TestHostService::refusalsOfTheServiceAreNotRepeated()
{
    QFETCH(QByteArray, status);
    QFETCH(QString, code);
    std::atomic<int> requests = 0;
    WireServer server([&](WirePeer &peer) {
        while (peer.readRequest()) {
            ++requests;
            peer.answer("{\"detail\":\"why\"}", status);
        }
    });
    HttpEngine engine;
    HostService service(settingsFor(server.port()), engine);
    const auto answer = service.call(get(), {});
    QVERIFY(!answer);
    QCOMPARE(requests, 1);
    QCOMPARE(answer.error().status, status.first(3).toInt());
    QCOMPARE(answer.error().body, "{\"detail\":\"why\"}");
    QCOMPARE(answer.error().error().code, code);
    QVERIFY(!answer.error().error().hint.isEmpty());
}

void TestHostService::cancellingInThePauseUnwindsAtOnce()
{
    WireServer server([](WirePeer &peer) {
        while (peer.readRequest())
            peer.answer("", "503 Busy", "Retry-After: 50\r\n");
    });
    HttpEngine engine;
    HostService service(settingsFor(server.port()), engine);
    CancellationSource source;
    auto call = beside([&] {
        try {
            (void)service.call(get(), source.token());
            return false;
        } catch (const OperationCancelled &) {
            return true;
        }
    });
    QTRY_COMPARE(service.statistics().retries, 1U);
    source.cancel();
    QVERIFY(call.get());
}

void TestHostService::theBreakerLeavesAFailingServiceAlone()
{
    quint16 port = 0;
    {
        const WireServer gone(WireServer::answering("ok"));
        port = gone.port();
    }
    HttpEngine engine;
    HostService service(settingsFor(port), engine);
    (void)service.call(get(), {});
    (void)service.call(get(), {});
    const auto blocked = service.call(get(), {});
    QVERIFY(!blocked);
    QCOMPARE(toString(blocked.error().kind), toString(FailureKind::CircuitOpen));
    QVERIFY(blocked.error().retryAfter > 0ms);
    QCOMPARE(blocked.error().error().code, u"SERVICE-Unreachable"_s);
}

void TestHostService::healthComesFromTraffic()
{
    WireServer server(WireServer::answering("ok"));
    HttpEngine engine;
    HostService service(settingsFor(server.port()), engine);
    QVERIFY(service.health().health().process == Light::Unknown);
    QVERIFY(service.call(get(), {}));
    QVERIFY(service.health().health().process == Light::Up);
    QVERIFY(service.health().health().latency);
}

void TestHostService::callLaterBringsTheSame()
{
    WireServer server(WireServer::answering("ok"));
    HttpEngine engine;
    HostService service(settingsFor(server.port()), engine);
    std::atomic<int> answered = 0;
    for (int i = 0; i < 20; ++i) {
        service.callLater(get(), {}, [&answered](const auto &outcome) {
            answered += outcome && *outcome && (*outcome)->body == "ok" ? 1 : 0;
        });
    }
    QTRY_COMPARE(answered, 20);

    CancellationSource source;
    source.cancel();
    std::atomic<int> cancelled = 0;
    service.callLater(get(), source.token(),
                      [&cancelled](const auto &outcome) { cancelled += outcome ? 0 : 1; });
    QTRY_COMPARE(cancelled, 1);
}

void TestHostService::errorsSpeakToPeople_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(FailureKind::Shutdown); ++kind)
        QTest::addRow("%s", qPrintable(toString(FailureKind(kind)))) << kind;
}

void TestHostService::errorsSpeakToPeople()
{
    QFETCH(int, kind);
    ServiceError error;
    error.kind = FailureKind(kind);
    error.service = u"IB"_s;
    error.address = u"ib.example:5001"_s;
    error.method = "GET";
    error.endpoint = "/health";
    error.status = error.kind == FailureKind::Status ? 500 : 0;
    error.detail = u"what the system said"_s;
    const auto words = error.error();
    QVERIFY(words.code.startsWith(u"SERVICE-"));
    QVERIFY(words.message.endsWith(u'.') || words.message.endsWith(u"said"));
    QVERIFY(!words.message.contains(u'%'));
    QCOMPARE(words.context.value(u"detail"_s).toString(), u"what the system said"_s);
    QCOMPARE(words.context.value(u"request"_s).toString(), u"GET /health"_s);
}

QTEST_GUILESS_MAIN(TestHostService)
#include "tst_hostservice.moc"
