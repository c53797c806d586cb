#include "core/ktrdr/answer.h"
#include "core/ktrdr/answererror.h"
#include "core/ktrdr/jsonfields.h"
#include "tests/core/ktrdr/wireanswers.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ktrdr::wire;
using ktrdr::test::answer;
using ktrdr::test::object;

Q_DECLARE_METATYPE(ktrdr::wire::AnswerFailure)

class AnswerTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void successTakesThreeThings_data();
    void successTakesThreeThings();
    void everyErrorShapeIsUnderstood_data();
    void everyErrorShapeIsUnderstood();
    void anErrorTellsWhereAndWhatToDo();
    void wordsOfAServiceAreNoPlaceholders();
    void bodiesThatAreNoJsonAreNamed_data();
    void bodiesThatAreNoJsonAreNamed();
    void bareListsAreRead();
    void fieldsOfAWrongTypeAreNothing();
    void numbersMayBeIntOrFloat();
};

void AnswerTest::successTakesThreeThings_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isSuccess");
    const auto row = [](const char *name, int status, const char *body, bool isSuccess) {
        QTest::newRow(name) << status << ktrdr::test::json(body) << isSuccess;
    };
    row("all true", 200, "{'success': true, 'data': {'success': true}}", true);
    row("nothing said", 200, "{'service': 'x'}", true);
    row("null says nothing", 200, "{'success': null}", true);
    row("created", 201, "{}", true);
    row("inner false", 200, "{'success': true, 'data': {'success': false}}", false);
    row("outer false", 200, "{'success': false, 'data': {'success': true}}", false);
    row("status 400", 400, "{'success': true}", false);
    row("status 302", 302, "{'success': true}", false);
    row("status 500, no body", 500, "", false);
}

void AnswerTest::successTakesThreeThings()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, isSuccess);
    const auto result = successfulObject({status, body, u"lab"_s, u"GET /x"_s});
    QCOMPARE(result.has_value(), isSuccess);
    if (!isSuccess) {
        QCOMPARE(result.error().context[u"status"_s].toInt(), status);
    }
}

void AnswerTest::everyErrorShapeIsUnderstood_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<AnswerFailure>("failure");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, int status, const char *body, AnswerFailure failure,
                        const QString &words) {
        QTest::newRow(name) << status << ktrdr::test::json(body) << failure << words;
    };
    using enum AnswerFailure;
    row("detail text", 404, "{'detail': 'Operation not found: nope'}", NotFound,
        u"Operation not found: nope"_s);
    row("cancel of an ended one", 400,
        "{'detail': 'Operation op_1 cannot be cancelled (status: OperationStatus.COMPLETED)'}",
        AlreadyEnded, u"Operation op_1 cannot be cancelled (status: OperationStatus.COMPLETED)"_s);
    row("cancel of an ended one, told with 200", 200,
        "{'success': true, 'data': {'success': false, 'error': 'Operation op_1 already finished "
        "(status: OperationStatus.CANCELLED)'}}",
        AlreadyEnded, u"Operation op_1 already finished (status: OperationStatus.CANCELLED)"_s);
    row("unknown, told with 200", 200,
        "{'success': true, 'data': {'success': false, 'error': 'Operation not found: x'}}",
        NotFound, u"Operation not found: x"_s);
    row("detail object", 503,
        "{'detail': {'error': 'Worker busy', 'message': 'Training op_2 runs', "
        "'active_operations_count': 1}}",
        Busy, u"Worker busy: Training op_2 runs"_s);
    row("no workers", 503,
        "{'detail': {'error': 'No training workers available', 'worker_type': 'training', "
        "'registered_workers': 0, 'hint': 'Start one'}}",
        NoWorker, u"No training workers available"_s);
    row("sessions taken", 503,
        "{'detail': 'Service temporarily unavailable: Maximum concurrent sessions (1) reached.'}",
        Busy, u"Service temporarily unavailable: Maximum concurrent sessions (1) reached."_s);
    row("error object", 400,
        "{'success': false, 'error': {'code': 'DATA-GetError', 'message': 'High below low', "
        "'details': {}}}",
        Refused, u"High below low"_s);
    row("validation in KTRDR's form", 422,
        "{'success': false, 'error': {'code': 'VALIDATION_ERROR', 'message': 'Request validation "
        "failed', 'details': [{'field': 'body.symbol', 'message': 'Field required', 'type': "
        "'missing'}]}}",
        Invalid, u"Request validation failed (body.symbol: Field required)"_s);
    row("validation in FastAPI's form", 422,
        "{'detail': [{'loc': ['body', 'timeframes', 0], 'msg': 'Input should be a string', 'type': "
        "'string_type'}, {'loc': ['body', 'start'], 'msg': 'Field required', 'type': 'missing'}]}",
        Invalid, u"body.timeframes.0: Input should be a string; body.start: Field required"_s);
    row("error text with 200", 200, "{'success': false, 'error': 'It does not work'}", Refused,
        u"It does not work"_s);
    row("session id taken", 409, "{'detail': 'Session abc exists'}", Conflict,
        u"Session abc exists"_s);
    row("worker died", 500,
        "{'detail': 'Failed to start training: All connection attempts failed'}", Unavailable,
        u"Failed to start training: All connection attempts failed"_s);
    row("worker refused", 502, "{'detail': 'Worker refused'}", Unavailable, u"Worker refused"_s);
    row("connection error", 503,
        "{'success': false, 'error': {'code': 'CONN-Down', 'message': 'No database', 'details': "
        "{}}}",
        Unavailable, u"No database"_s);
    row("unhandled", 500,
        "{'success': false, 'error': {'code': 'INTERNAL_SERVER_ERROR', 'message': 'Oops'}}",
        ServerTrouble, u"Oops"_s);
    row("login", 401, "{'detail': 'Not authenticated'}", Denied, u"Not authenticated"_s);
    row("redirect", 307, "", BadAnswer, QString());
    row("no words at all", 418, "{'detail': {}}", Refused, QString());
    row("detail of an odd type", 400, "{'detail': 17}", Refused, QString());
    row("list of odd entries", 422, "{'detail': [3, null, {'loc': 'x'}, 'only words']}", Invalid,
        u"only words"_s);
}

void AnswerTest::everyErrorShapeIsUnderstood()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(AnswerFailure, failure);
    QFETCH(QString, words);
    const auto result = successfulObject({status, body, u"lab"_s, u"GET /x"_s});
    QVERIFY(!result);
    QCOMPARE(answerFailure(result.error()), failure);
    QCOMPARE(result.error().context.value(u"remote_message"_s).toString(), words);
    QVERIFY(result.error().message.contains(words));
    QVERIFY(!result.error().hint.isEmpty());
}

void AnswerTest::anErrorTellsWhereAndWhatToDo()
{
    const auto result = successfulObject(
        answer("{'success': false, 'error': {'code': 'DATA-GetError', 'message': 'Bad rows', "
               "'details': {'rows': 3}, 'hint': 'Repair them'}}",
               400));
    const ktrdr::operations::Error error = result.error();
    QCOMPARE(error.code, u"KTRDR-Refused"_s);
    QCOMPARE(error.message, u"lab refused the request. It says: “Bad rows”"_s);
    QCOMPARE(error.context[u"service"_s].toString(), u"lab"_s);
    QCOMPARE(error.context[u"call"_s].toString(), u"GET /here"_s);
    QCOMPARE(error.context[u"remote_code"_s].toString(), u"DATA-GetError"_s);
    QCOMPARE(error.context[u"remote_hint"_s].toString(), u"Repair them"_s);
    QCOMPARE(error.context[u"remote_details"_s].toMap().value(u"rows"_s).toInt(), 3);
    QCOMPARE(answerFailure(error.wrappedBy({u"DATA-LoadFailed"_s, {}, {}, {}, {}})),
             AnswerFailure::Refused);
    QVERIFY(!answerFailure({u"DATA-LoadFailed"_s, {}, {}, {}, {}}));
}

void AnswerTest::wordsOfAServiceAreNoPlaceholders()
{
    const auto result = successfulObject({400, "{\"detail\": \"%1 %2 %3\"}", u"100%1"_s, {}});
    QCOMPARE(result.error().message, u"100%1 refused the request. It says: “%1 %2 %3”"_s);
}

void AnswerTest::bodiesThatAreNoJsonAreNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << ktrdr::test::json("{'success': true, 'data': {'operation_id': 'op");
    QTest::newRow("a page") << QByteArray("<html>502 Bad Gateway</html>");
    QTest::newRow("NaN") << ktrdr::test::json("{'train_loss': NaN}");
    QTest::newRow("infinity") << ktrdr::test::json("{'train_loss': -Infinity}");
    QTest::newRow("beyond a double") << ktrdr::test::json("{'rows': 1e999}");
    QTest::newRow("list") << QByteArray("[1, 2]");
    QTest::newRow("text") << QByteArray("\"fine\"");
    QTest::newRow("deep") << QByteArray(200000, '[');
    QTest::newRow("bytes") << QByteArray("\0\xff\xfe{}", 5);
}

void AnswerTest::bodiesThatAreNoJsonAreNamed()
{
    QFETCH(QByteArray, body);
    const auto result = successfulObject({200, body, u"lab"_s, u"GET /x"_s});
    QVERIFY(!result);
    QCOMPARE(answerFailure(result.error()), AnswerFailure::BadAnswer);
    QVERIFY(!result.error().context.value(u"trouble"_s).toString().isEmpty());
    QVERIFY(result.error().context.value(u"body"_s).toString().size() <= 400);
    // A failure status is told as such, whatever the body.
    const auto failed = successfulObject({503, body, u"lab"_s, u"GET /x"_s});
    QCOMPARE(answerFailure(failed.error()), AnswerFailure::Unavailable);
}

void AnswerTest::bareListsAreRead()
{
    QCOMPARE(successfulArray(answer("[{'worker_id': 'a'}, 2]"))->size(), 2);
    QCOMPARE(answerFailure(successfulArray(answer("{'a': 1}")).error()), AnswerFailure::BadAnswer);
    QCOMPARE(answerFailure(successfulArray(answer("{'success': false, 'error': 'x'}")).error()),
             AnswerFailure::Refused);
    QCOMPARE(answerFailure(successfulArray(answer("{'detail': 'Not Found'}", 404)).error()),
             AnswerFailure::NotFound);
}

void AnswerTest::fieldsOfAWrongTypeAreNothing()
{
    const QJsonObject json = object("{'text': 'NaN', 'number': 3, 'flag': 'true', 'list': [1, 'a', "
                                    "null, ''], 'nothing': null, 'negative': -1, 'huge': 1e300}");
    QVERIFY(!numberOf(json[u"text"_s]));
    QVERIFY(!numberOf(json[u"nothing"_s]));
    QVERIFY(!integerOf(json[u"huge"_s]));
    QVERIFY(!countOf(json[u"negative"_s]));
    QVERIFY(!countOf(json[u"absent"_s]));
    QVERIFY(!flagOf(json[u"flag"_s]));
    QVERIFY(!timeOf(json[u"number"_s]));
    QCOMPARE(textOf(json[u"number"_s]), QString());
    QCOMPARE(textsOf(json[u"list"_s]), QStringList(u"a"_s));
    QCOMPARE(textsOf(json[u"text"_s]), QStringList(u"NaN"_s));
    QCOMPARE(textsOf(json[u"number"_s]), QStringList());
}

void AnswerTest::numbersMayBeIntOrFloat()
{
    const QJsonObject json = object("{'int': 5, 'float': 5.0, 'part': 5.9}");
    QCOMPARE(integerOf(json[u"int"_s]), 5);
    QCOMPARE(integerOf(json[u"float"_s]), 5);
    QCOMPARE(integerOf(json[u"part"_s]), 5);
    QCOMPARE(numberOf(json[u"int"_s]), 5.0);
}

QTEST_GUILESS_MAIN(AnswerTest)
#include "tst_answer.moc"
