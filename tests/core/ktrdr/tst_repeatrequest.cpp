#include "core/ktrdr/repeatrequest.h"
#include "tests/core/ktrdr/wireanswers.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ktrdr::wire;
using ktrdr::test::object;

namespace {

std::optional<RepeatRequest> repeatOf(const char *operation)
{
    return RepeatRequest::of(*RemoteOperation::fromJson(object(operation), {}), u"lab"_s);
}

} // namespace

class RepeatRequestTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aDownloadIsRepeatedWithItsParameters();
    void datesAreSentInFull();
    void aDownloadWithoutAUsableModeCannotBeRepeated();
    void aTrainingIsRepeatedWithoutItsOldName();
    void otherKindsCannotBeRepeated();
    void requestsSurviveStorage_data();
    void requestsSurviveStorage();
    void damagedRequestsAreNamed();
    void strategyNamesAreThoseABackendTakes();
    void hostsTakeTheStrategysText();
};

void RepeatRequestTest::aDownloadIsRepeatedWithItsParameters()
{
    const auto repeat =
        repeatOf("{'operation_id': 'a', 'operation_type': 'data_load', 'status': 'failed', "
                 "'metadata': {'symbol': 'AAPL', 'timeframe': '1h', 'mode': null, 'parameters': "
                 "{'mode': 'tail'}}}");
    QVERIFY(repeat.has_value());
    QCOMPARE(repeat->toJson(),
             object("{'on': 'lab', 'start': 'download', 'body': {'symbol': 'AAPL', "
                    "'timeframe': '1h', 'mode': 'tail'}}"));
}

void RepeatRequestTest::datesAreSentInFull()
{
    const auto repeat =
        repeatOf("{'operation_id': 'a', 'operation_type': 'data_load', 'status': 'failed', "
                 "'metadata': {'symbol': 'AAPL', 'timeframe': '1h', 'mode': 'full', 'start_date': "
                 "'2024-01-01', 'end_date': '2024-02-01 12:00:00+01:00'}}");
    QCOMPARE(repeat->toJson()[u"body"_s].toObject(),
             object("{'symbol': 'AAPL', 'timeframe': '1h', 'mode': 'full', 'start_date': "
                    "'2024-01-01T00:00:00Z', 'end_date': '2024-02-01T11:00:00Z'}"));
}

void RepeatRequestTest::aDownloadWithoutAUsableModeCannotBeRepeated()
{
    QVERIFY(!repeatOf("{'operation_id': 'a', 'operation_type': 'data_load', 'status': 'failed', "
                      "'metadata': {'symbol': 'AAPL', 'timeframe': '1h', 'mode': 'local'}}"));
    QVERIFY(!repeatOf("{'operation_id': 'a', 'operation_type': 'data_load', 'status': 'failed', "
                      "'metadata': {'timeframe': '1h', 'mode': 'full'}}"));
}

void RepeatRequestTest::aTrainingIsRepeatedWithoutItsOldName()
{
    const auto repeat =
        repeatOf("{'operation_id': 'a', 'operation_type': 'training', 'status': 'failed', "
                 "'metadata': {'symbol': 'MULTI', 'timeframe': '1h', 'start_date': '2024-01-01', "
                 "'parameters': {'strategy_name': 'trend_v3', 'symbols': ['AAPL', 'MSFT'], "
                 "'timeframes': ['1h'], 'task_id': 'a', 'detailed_analytics': true}}}");
    QVERIFY(repeat.has_value());
    QCOMPARE(repeat->toJson(),
             object("{'on': 'lab', 'start': 'training', 'body': {'strategy_name': 'trend_v3', "
                    "'symbols': ['AAPL', 'MSFT'], 'timeframes': ['1h'], 'start_date': "
                    "'2024-01-01T00:00:00Z', 'detailed_analytics': true}}"));
}

void RepeatRequestTest::otherKindsCannotBeRepeated()
{
    QVERIFY(!repeatOf("{'operation_id': 'a', 'operation_type': 'dummy', 'status': 'failed'}"));
    QVERIFY(!repeatOf("{'operation_id': 'a', 'operation_type': 'training', 'status': 'failed', "
                      "'metadata': {'symbol': 'AAPL'}}"));
}

void RepeatRequestTest::requestsSurviveStorage_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << ktrdr::test::json(text);
    };
    row("download", "{'on': 'lab', 'start': 'download', 'body': {'symbol': 'EUR.USD', 'timeframe': "
                    "'1h', 'mode': 'backfill', 'end_date': '2024-02-01T11:00:00Z'}}");
    row("strategy by name", "{'on': 'lab', 'start': 'training', 'body': {'strategy_name': 'a-b_c', "
                            "'symbols': ['AAPL'], 'detailed_analytics': false}}");
    row("strategy as text",
        "{'on': 'gpu', 'start': 'training', 'body': {'strategy_yaml': 'name: x', "
        "'timeframes': ['1h']}}");
}

void RepeatRequestTest::requestsSurviveStorage()
{
    QFETCH(QByteArray, text);
    const QJsonObject stored = QJsonDocument::fromJson(text).object();
    const auto repeat = RepeatRequest::fromJson(stored);
    QVERIFY(repeat.has_value());
    QCOMPARE(repeat->toJson(), stored);
}

void RepeatRequestTest::damagedRequestsAreNamed()
{
    for (const char *stored :
         {"{}", "{'on': 'lab', 'start': 'melting', 'body': {}}",
          "{'on': 'lab', 'start': 'download', 'body': {'symbol': 'AAPL'}}",
          "{'on': 'lab', 'start': 'training', 'body': {'strategy_name': '../x'}}",
          "{'on': 'lab', 'start': 'download', 'body': 5}"}) {
        const auto repeat = RepeatRequest::fromJson(object(stored));
        QVERIFY2(!repeat, stored);
        QCOMPARE(repeat.error().code, u"KTRDR-InvalidRequest"_s);
    }
}

void RepeatRequestTest::strategyNamesAreThoseABackendTakes()
{
    QVERIFY(TrainingRequest::isStrategyName(u"Trend_v3-b"_s));
    for (const char *name : {"", "-x", "_x", "a b", "a/b", "a.yaml", "a\n"}) {
        QVERIFY2(!TrainingRequest::isStrategyName(QString::fromLatin1(name)), name);
    }
}

void RepeatRequestTest::hostsTakeTheStrategysText()
{
    TrainingRequest request;
    request.strategyYaml = u"name: x\n"_s;
    request.symbols = QStringList{u"AAPL"_s};
    request.start = QDateTime({2024, 1, 1}, {0, 0}, Qt::UTC);
    request.sessionId = u"s-1"_s;
    QCOMPARE(request.toHostJson(),
             object("{'strategy_yaml': 'name: x\\n', 'symbols': ['AAPL'], 'start_date': "
                    "'2024-01-01T00:00:00Z', 'session_id': 's-1'}"));
}

QTEST_GUILESS_MAIN(RepeatRequestTest)
#include "tst_repeatrequest.moc"
