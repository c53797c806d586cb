#include "core/api/apiservice.h"
#include "core/operations/cancellationsource.h"
#include "core/operations/mailbox.h"
#include "core/operations/operationcancelled.h"
#include "core/operations/operationproviders.h"
#include "core/services/hostservice.h"
#include "core/services/servereventreader.h"
#include "core/training/manager/trainingmanager.h"

#include "tests/core/marketdata/dataworkplace.h"
#include "tests/support/stricttest.h"

#include <QJsonDocument>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ktrdr::api::ApiService;
using ktrdr::marketdata::LoadMode;
using ktrdr::services::HostService;
using ktrdr::services::HttpEngine;
using ktrdr::services::HttpRequest;
using ktrdr::test::DataWorkplace;
using Act = ktrdr::test::ScriptedSource::Act;

/// The API over real sockets, with a real orchestrator and store behind it and our own client
/// before it.
class TestApiService : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void healthIsToldWithoutOperations();
    void aLoadIsStartedAndItsBarsAreRead();
    void aTrainingThatCannotStartSaysWhy();
    void listsAreFilteredAndPaged();
    void cancelIsAnsweredWhenTheWorkHasStopped_data();
    void cancelIsAnsweredWhenTheWorkHasStopped();
    void whatEndedCannotBeCancelled();
    void aRetryReallyRuns();
    void eventsIsNoId();
    void eventsTellWhatChanges();
    void malformedInputIsRefused_data();
    void malformedInputIsRefused();

protected:
    void prepare() override;

private:
    struct Answer
    {
        int status = 0;
        QJsonObject body{};
    };

    [[nodiscard]] Answer ask(const QByteArray &method, const QByteArray &target,
                             const QByteArray &body = {});
    [[nodiscard]] QString startHangingLoad();

    std::unique_ptr<ApiService> m_api;
    std::unique_ptr<HostService> m_client;
    std::unique_ptr<ktrdr::operations::OperationBoard> m_board;
    std::unique_ptr<ktrdr::operations::OperationProviders> m_providers;
    std::unique_ptr<DataWorkplace> m_work;
    std::unique_ptr<ktrdr::training::TrainingManager> m_training;
    HttpEngine m_engine;
};

void TestApiService::prepare()
{
    m_client.reset();
    m_api.reset();
    m_board.reset();
    m_training.reset();
    m_work = std::make_unique<DataWorkplace>();
    m_training = std::make_unique<ktrdr::training::TrainingManager>(
        m_work->store(), m_work->orchestrator(),
        ktrdr::training::TrainingFolders{m_work->filePath(u"models"_s),
                                         m_work->filePath(u"runs"_s)});
    m_work->source().setBars(ktrdr::test::weekdayBars("2024-01-01", "2024-02-29"));
    m_providers = std::make_unique<ktrdr::operations::OperationProviders>();
    m_work->manager().registerProviders(*m_providers);
    m_board = std::make_unique<ktrdr::operations::OperationBoard>(m_work->orchestrator(), nullptr,
                                                                  *m_providers);
    m_api = std::make_unique<ApiService>(*m_board, m_work->manager(), *m_training,
                                         ktrdr::services::ServerSettings{});
    QVERIFY(m_api->listen());
    ktrdr::services::ServiceSettings settings;
    settings.name = u"serve"_s;
    settings.origin.host = u"127.0.0.1"_s;
    settings.origin.port = m_api->port();
    m_client = std::make_unique<HostService>(settings, m_engine);
}

TestApiService::Answer TestApiService::ask(const QByteArray &method, const QByteArray &target,
                                           const QByteArray &body)
{
    HttpRequest request;
    request.method = method;
    request.target = target;
    request.body = body;
    ktrdr::operations::Mailbox mail;
    std::optional<ktrdr::services::Served<ktrdr::services::HttpAnswer>> arrived;
    m_client->callLater(request, {}, [&mail, &arrived](const auto &outcome) {
        mail.post([&arrived, outcome] { arrived = outcome; });
    });
    if (!QTest::qWaitFor([&arrived] { return arrived.has_value(); }, 20'000))
        qFatal("the API did not answer");
    const auto &result = *arrived;
    const QByteArray bytes = result ? result->body : result.error().body;
    return {result ? result->status() : result.error().status,
            QJsonDocument::fromJson(bytes).object()};
}

QString TestApiService::startHangingLoad()
{
    m_work->source().script({Act::Hang});
    const auto started = ask("POST", "/api/v1/data/acquire/download",
                             R"({"symbol":"TEST","timeframe":"1d","mode":"full",)"
                             R"("source":"scripted"})");
    if (!m_work->source().waitUntilHanging())
        return {};
    return started.body.value(u"operation_id"_s).toString();
}

void TestApiService::healthIsToldWithoutOperations()
{
    const Answer health = ask("GET", "/health");
    QCOMPARE(health.status, 200);
    QCOMPARE(health.body.value(u"status"_s).toString(), u"ok"_s);
    QCOMPARE(ask("GET", "/api/v1/operations").body.value(u"total_count"_s).toInt(-1), 0);
    QCOMPARE(ask("GET", "/nowhere").status, 404);
}

void TestApiService::aLoadIsStartedAndItsBarsAreRead()
{
    const Answer started = ask("POST", "/api/v1/data/acquire/download",
                               R"({"symbol":"TEST","timeframe":"1d","mode":"full",)"
                               R"("source":"scripted"})");
    QCOMPARE(started.status, 200);
    QCOMPARE(started.body.value(u"status"_s).toString(), u"started"_s);
    const QString id = started.body.value(u"operation_id"_s).toString();
    Answer detail;
    QTRY_VERIFY((detail = ask("GET", "/api/v1/operations/" + id.toLatin1()))
                    .body.value(u"data"_s)
                    .toObject()
                    .value(u"status"_s) == u"completed"_s);
    const QJsonObject data = detail.body.value(u"data"_s).toObject();
    QCOMPARE(data.value(u"operation_type"_s).toString(), u"data_load"_s);
    QCOMPARE(data.value(u"metadata"_s).toObject().value(u"symbol"_s).toString(), u"TEST"_s);
    QCOMPARE(data.value(u"progress"_s).toObject().value(u"percentage"_s).toDouble(), 100.0);

    const Answer bars = ask("GET", "/api/v1/data/TEST/1d?limit=2&end_date=2024-01-31");
    const QJsonObject columns = bars.body.value(u"data"_s).toObject();
    QCOMPARE(columns.value(u"dates"_s).toArray(),
             QJsonArray({u"2024-01-30T00:00:00"_s, u"2024-01-31T00:00:00"_s}));
    QCOMPARE(columns.value(u"ohlcv"_s).toArray().first().toArray().size(), 5);
    const Answer none = ask("GET", "/api/v1/data/NOPE/1d");
    QCOMPARE(none.status, 200);
    QVERIFY(none.body.value(u"data"_s).toObject().value(u"dates"_s).toArray().isEmpty());
}

void TestApiService::aTrainingThatCannotStartSaysWhy()
{
    constexpr auto Start = "/api/v1/trainings/start";
    const Answer unknown = ask("POST", Start, R"({"strategy_name":"nothing"})");
    QCOMPARE(unknown.status, 400);
    QVERIFY(unknown.body["detail"_L1].toString().contains(u"nothing"));
    // A sample strategy, whose bars are not stored here.
    const Answer missing = ask("POST", Start, R"({"strategy_name":"rsi"})");
    QCOMPARE(missing.status, 400);
    QCOMPARE(missing.body["error"_L1]["code"_L1].toString(), u"DATA-SeriesNotFound"_s);
    QVERIFY(missing.body["error"_L1]["message"_L1].toString().contains(u"GOOG/1d"));
    const Answer invalid = ask("POST", Start, R"({"strategy_yaml":"name: x"})");
    QCOMPARE(invalid.status, 400);
    QCOMPARE(invalid.body["error"_L1]["code"_L1].toString(), u"TRAINING-InvalidStrategy"_s);
    QVERIFY(m_work->orchestrator().records().isEmpty());
}

void TestApiService::listsAreFilteredAndPaged()
{
    for (const char *symbol : {"A", "B", "C"}) {
        const QByteArray body = R"({"symbol":")" + QByteArray(symbol) +
                                R"(","timeframe":"1d","mode":"full","source":"scripted"})";
        QCOMPARE(ask("POST", "/api/v1/data/acquire/download", body).status, 200);
    }
    QTRY_COMPARE(m_board->liveCount(), 0);
    const auto idsOf = [this](const QByteArray &query) {
        QStringList symbols;
        for (const auto entry :
             ask("GET", "/api/v1/operations?" + query).body.value(u"data"_s).toArray())
            symbols.append(entry.toObject().value(u"symbol"_s).toString());
        symbols.sort();
        return symbols.join(u',');
    };
    QCOMPARE(idsOf("limit=100"), u"A,B,C"_s);
    QCOMPARE(idsOf("status=completed"), u"A,B,C"_s);
    QCOMPARE(idsOf("status=failed"), QString());
    QCOMPARE(idsOf("active_only=true"), QString());
    QCOMPARE(idsOf("operation_type=training"), QString());
    QCOMPARE(idsOf("limit=2").split(u',').size(), 2);
    QCOMPARE(idsOf("limit=2&offset=2").split(u',').size(), 1);
    QCOMPARE(ask("GET", "/api/v1/operations?limit=0").status, 422);
    QCOMPARE(ask("GET", "/api/v1/operations?limit=1001").status, 422);
    QCOMPARE(ask("GET", "/api/v1/operations?offset=-1").status, 422);
}

void TestApiService::cancelIsAnsweredWhenTheWorkHasStopped_data()
{
    QTest::addColumn<QByteArray>("suffix");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("as the backend") << QByteArray() << QByteArray(R"({"reason":"enough"})");
    QTest::newRow("as the hosts") << QByteArray("/cancel?reason=enough") << QByteArray();
}

void TestApiService::cancelIsAnsweredWhenTheWorkHasStopped()
{
    QFETCH(QByteArray, suffix);
    QFETCH(QByteArray, body);
    const QString id = startHangingLoad();
    const Answer answer = ask("DELETE", "/api/v1/operations/" + id.toLatin1() + suffix, body);
    QCOMPARE(answer.status, 200);
    const QJsonObject data = answer.body.value(u"data"_s).toObject();
    QCOMPARE(data.value(u"status"_s).toString(), u"cancelled"_s);
    QCOMPARE(data.value(u"task_cancelled"_s).toBool(), true);
    QVERIFY(data.value(u"cancelled_at"_s).isString());
    const auto record = m_board->find(*ktrdr::operations::OperationId::parse(id));
    QVERIFY(record->status == ktrdr::operations::OperationStatus::Cancelled);
    QCOMPARE(record->reason, u"enough"_s);
}

void TestApiService::whatEndedCannotBeCancelled()
{
    const QString id = startHangingLoad();
    QCOMPARE(ask("DELETE", "/api/v1/operations/" + id.toLatin1()).status, 200);
    const Answer again = ask("DELETE", "/api/v1/operations/" + id.toLatin1());
    QCOMPARE(again.status, 400);
    QVERIFY(again.body.value(u"detail"_s).toString().contains(u"cannot be cancelled"));
    QCOMPARE(ask("DELETE", "/api/v1/operations/op_unknown").status, 404);
}

void TestApiService::aRetryReallyRuns()
{
    const QString id = startHangingLoad();
    QCOMPARE(ask("POST", "/api/v1/operations/" + id.toLatin1() + "/retry").status, 400);
    QCOMPARE(ask("DELETE", "/api/v1/operations/" + id.toLatin1()).status, 200);
    const Answer answer = ask("POST", "/api/v1/operations/" + id.toLatin1() + "/retry");
    QCOMPARE(answer.status, 200);
    const QString again =
        answer.body.value(u"data"_s).toObject().value(u"operation_id"_s).toString();
    QVERIFY(again != id);
    QTRY_VERIFY(ask("GET", "/api/v1/operations/" + again.toLatin1())
                    .body.value(u"data"_s)
                    .toObject()
                    .value(u"status"_s) == u"completed"_s);
}

void TestApiService::eventsIsNoId()
{
    QCOMPARE(ask("DELETE", "/api/v1/operations/events").status, 404);
    QCOMPARE(ask("POST", "/api/v1/operations/events/retry").status, 404);
}

void TestApiService::eventsTellWhatChanges()
{
    ktrdr::operations::CancellationSource leave;
    std::mutex mutex;
    QList<ktrdr::services::ServerEvent> events;
    std::thread listener([&] {
        HttpRequest request;
        request.target = "/api/v1/operations/events";
        auto stream = m_client->stream(request, leave.token());
        ktrdr::services::ServerEventReader reader;
        try {
            while (stream) {
                const auto piece = stream->read(leave.token());
                if (!piece || !*piece)
                    break;
                const std::lock_guard lock(mutex);
                events += reader.add(**piece).value_or(QList<ktrdr::services::ServerEvent>());
            }
        } catch (const ktrdr::operations::OperationCancelled &) {
        }
    });
    const auto count = [&](const QByteArray &type, const QByteArray &part) {
        const std::lock_guard lock(mutex);
        return std::count_if(events.begin(), events.end(), [&](const auto &event) {
            return event.type == type && event.data.contains(part);
        });
    };
    QTRY_COMPARE(count("ready", "{}"), 1);
    const QString id = startHangingLoad();
    QTRY_VERIFY(count("operation", "\"state\":\"running\"") > 0);
    QCOMPARE(ask("DELETE", "/api/v1/operations/" + id.toLatin1()).status, 200);
    QTRY_COMPARE(count("operation", "\"state\":\"cancelled\""), 1);
    leave.cancel();
    listener.join();
    m_api->drain();
    QTRY_COMPARE(m_api->connections(), 0);
}

void TestApiService::malformedInputIsRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto add = [](const char *name, const char *method, const char *target, const char *body,
                        int status) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(target) << QByteArray(body)
                            << status;
    };
    constexpr auto Download = "/api/v1/data/acquire/download";
    add("no JSON", "POST", Download, "{", 400);
    add("a list", "POST", Download, "[]", 400);
    add("nothing asked for", "POST", Download, "{}", 422);
    add("a symbol that is a path", "POST", Download,
        R"({"symbol":"../x","timeframe":"1d","mode":"tail"})", 422);
    add("a number for a symbol", "POST", Download, R"({"symbol":5,"timeframe":"1d"})", 422);
    add("an unknown timeframe", "POST", Download, R"({"symbol":"A","timeframe":"7d"})", 422);
    add("an unknown mode", "POST", Download, R"({"symbol":"A","timeframe":"1d","mode":"all"})",
        422);
    add("a wrong method", "GET", Download, "", 405);
    add("bars of a path", "GET", "/api/v1/data/..%2F..%2Fetc/1d", "", 422);
    add("bars of an unknown timeframe", "GET", "/api/v1/data/A/7d", "", 422);
    add("bars since never", "GET", "/api/v1/data/A/1d?start_date=never", "", 422);
    add("an id with a blank", "GET", "/api/v1/operations/a%20b", "", 404);
    add("an id that is too long", "GET",
        "/api/v1/operations/"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "", 404);
    add("a training without JSON", "POST", "/api/v1/trainings/start", "{", 400);
    add("a training of a path", "POST", "/api/v1/trainings/start",
        R"({"strategy_name":"rsi","symbols":["../x"]})", 422);
    add("a training asked for", "GET", "/api/v1/trainings/start", "", 405);
    add("no such room", "GET", "/api/v1/nothing", "", 404);
    add("no such aspect", "GET", "/api/v1/operations/x/y/z", "", 404);
}

void TestApiService::malformedInputIsRefused()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const Answer answer = ask(method, target, body);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.body.contains(u"detail"_s) || answer.body.contains(u"error"_s));
    QCOMPARE(ask("GET", "/health").status, 200);
}

QTEST_GUILESS_MAIN(TestApiService)
#include "tst_apiservice.moc"
