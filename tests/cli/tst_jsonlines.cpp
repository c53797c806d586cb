#include "app/cli/jsonlines.h"
#include "app/cli/operationcsv.h"

#include "tests/support/stricttest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace ktrdr::cli;
using namespace ktrdr::operations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QStringList runFields{u"type"_s,        u"operation_id"_s, u"operation_type"_s,
                            u"status"_s,      u"percentage"_s,   u"current_step"_s,
                            u"total_steps"_s, u"message"_s,      u"items_processed"_s,
                            u"total_items"_s, u"elapsed_s"_s,    u"eta_s"_s,
                            u"rate"_s,        u"context"_s};
const QStringList recordFields{u"created_at"_s, u"started_at"_s, u"ended_at"_s,  u"where"_s,
                               u"symbols"_s,    u"timeframes"_s, u"parent_id"_s, u"reason"_s,
                               u"error"_s,      u"result"_s,     u"kept"_s};

OperationRecord runningLoad()
{
    OperationRecord record{*OperationId::parse(u"op_data_load_20260101_000000_00000001"_s)};
    record.type = u"data_load"_s;
    record.name = u"Load GOOG 1d"_s;
    record.status = OperationStatus::Running;
    record.createdAt = QDateTime({2026, 1, 1}, {0, 0, 0, 250}, Qt::UTC);
    record.startedAt = QDateTime({2026, 1, 1}, {0, 0, 1}, Qt::UTC);
    record.message = u"Loading GOOG 1d data (full mode) [3/7]"_s;
    record.context = {{u"symbols"_s, QJsonArray{u"GOOG"_s}},
                      {u"timeframes"_s, QJsonArray{u"1d"_s}},
                      {u"mode"_s, u"full"_s}};
    record.progress.percentage = 42.5;
    record.progress.currentStep = 3;
    record.progress.totalSteps = 7;
    record.progress.itemsProcessed = 1500;
    record.progress.totalItems = 3000;
    record.progress.elapsed = 1500ms;
    record.progress.remaining = TimeEstimate{1s, 2s, 3500ms};
    record.progress.rate = 1000.0;
    record.progress.context = {{u"segment"_s, 15}};
    return record;
}

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

} // namespace

class TestJsonLines : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aRunningLineHasExactlyTheFieldsOfTheContract();
    void unknownValuesAreNullAndPresent();
    void anOperationLineAddsTheRecordsFields();
    void eachEndHasItsTypeAndItsPayload_data();
    void eachEndHasItsTypeAndItsPayload();
    void warningsTravelInTheResult();
    void whatWasKeptIsToldByEveryBadEnd();
    void anEndedOperationHasNoEstimate();
    void oneObjectIsOneLine();
    void csvQuotesWhatNeedsIt();
};

void TestJsonLines::aRunningLineHasExactlyTheFieldsOfTheContract()
{
    const QJsonObject json = progressJson(runningLoad());
    QCOMPARE(json.keys(), sorted(runFields));
    QCOMPARE(json[u"type"_s], u"progress"_s);
    QCOMPARE(json[u"operation_type"_s], u"data_load"_s);
    QCOMPARE(json[u"status"_s], u"running"_s);
    QCOMPARE(json[u"percentage"_s], 42.5);
    QCOMPARE(json[u"current_step"_s], 3);
    QCOMPARE(json[u"total_steps"_s], 7);
    QCOMPARE(json[u"items_processed"_s], 1500);
    QCOMPARE(json[u"total_items"_s], 3000);
    QCOMPARE(json[u"elapsed_s"_s], 1.5);
    QCOMPARE(json[u"rate"_s], 1000.0);
    const QJsonObject eta{{u"low"_s, 1.0}, {u"mid"_s, 2.0}, {u"high"_s, 3.5}};
    QCOMPARE(json[u"eta_s"_s].toObject(), eta);
    QCOMPARE(json[u"context"_s][u"mode"_s], u"full"_s);
    QCOMPARE(json[u"context"_s][u"segment"_s], 15);
    QCOMPARE(startedJson(runningLoad()).keys(), sorted(runFields));
    QCOMPARE(startedJson(runningLoad())[u"type"_s], u"started"_s);
}

void TestJsonLines::unknownValuesAreNullAndPresent()
{
    OperationRecord record = runningLoad();
    record.progress = {};
    record.progress.rate = std::numeric_limits<double>::quiet_NaN();
    const QJsonObject json = progressJson(record);
    QCOMPARE(json.keys(), sorted(runFields));
    for (const QString &field : {u"percentage"_s, u"total_items"_s, u"eta_s"_s, u"rate"_s}) {
        QVERIFY2(json[field].isNull(), qPrintable(field));
    }
}

void TestJsonLines::anOperationLineAddsTheRecordsFields()
{
    OperationRecord record = runningLoad();
    const QJsonObject json = operationJson(record);
    QCOMPARE(json.keys(), sorted(runFields + recordFields));
    QCOMPARE(json[u"type"_s], u"operation"_s);
    QCOMPARE(json[u"created_at"_s], u"2026-01-01T00:00:00.250Z"_s);
    QVERIFY(json[u"ended_at"_s].isNull());
    QVERIFY(json[u"parent_id"_s].isNull());
    QVERIFY(json[u"error"_s].isNull());
    QVERIFY(json[u"result"_s].isNull());
    QVERIFY(json[u"reason"_s].isNull());
    QVERIFY(json[u"kept"_s].isNull());
    QCOMPARE(json[u"where"_s], u"local"_s);
    QCOMPARE(json[u"symbols"_s].toArray(), QJsonArray{u"GOOG"_s});
    QCOMPARE(json[u"timeframes"_s].toArray(), QJsonArray{u"1d"_s});
}

void TestJsonLines::eachEndHasItsTypeAndItsPayload_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("payload");
    const auto row = [](const char *name, OperationStatus status, const QString &type,
                        const QString &payload) {
        QTest::newRow(name) << static_cast<int>(status) << type << payload;
    };
    row("completed", OperationStatus::Completed, u"completed"_s, u"result"_s);
    row("warnings", OperationStatus::CompletedWithWarnings, u"completed"_s, u"result"_s);
    row("failed", OperationStatus::Failed, u"failed"_s, u"error"_s);
    row("interrupted", OperationStatus::Interrupted, u"failed"_s, u"error"_s);
    row("cancelled", OperationStatus::Cancelled, u"cancelled"_s, u"result"_s);
}

void TestJsonLines::eachEndHasItsTypeAndItsPayload()
{
    QFETCH(int, status);
    QFETCH(QString, type);
    QFETCH(QString, payload);
    OperationRecord record = runningLoad();
    record.status = static_cast<OperationStatus>(status);
    const QJsonObject json = endedJson(record);
    QCOMPARE(json[u"type"_s], type);
    QCOMPARE(json[u"status"_s], toString(record.status));
    QCOMPARE(json.keys(), sorted(runFields + QStringList{payload}));
    if (payload == u"error") {
        QCOMPARE(json[u"error"_s].toObject().keys(),
                 sorted({u"code"_s, u"message"_s, u"hint"_s, u"context"_s}));
    }
}

void TestJsonLines::warningsTravelInTheResult()
{
    OperationRecord record = runningLoad();
    record.status = OperationStatus::CompletedWithWarnings;
    record.warnings = QStringList{u"2 rows were out of order."_s};
    QCOMPARE(endedJson(record)[u"result"_s][u"warnings"_s].toArray().size(), 1);
    QCOMPARE(operationJson(record)[u"result"_s][u"warnings"_s].toArray().size(), 1);
}

void TestJsonLines::whatWasKeptIsToldByEveryBadEnd()
{
    OperationRecord record = runningLoad();
    record.kept = u"1,500 bars are stored."_s;
    record.status = OperationStatus::Cancelled;
    record.reason = u"Ctrl+C"_s;
    QCOMPARE(endedJson(record)[u"result"_s][u"kept"_s], record.kept);
    QCOMPARE(endedJson(record)[u"result"_s][u"reason"_s], record.reason);
    record.status = OperationStatus::Failed;
    record.error = Error{u"DATA-X"_s, u"It failed."_s, u"Try again."_s, {{u"line"_s, 7}}, {}};
    const QJsonValue error = endedJson(record)[u"error"_s];
    QCOMPARE(error[u"code"_s], u"DATA-X"_s);
    QCOMPARE(error[u"context"_s][u"line"_s], 7);
    QCOMPARE(error[u"context"_s][u"kept"_s], record.kept);
}

void TestJsonLines::anEndedOperationHasNoEstimate()
{
    OperationRecord record = runningLoad();
    record.status = OperationStatus::Completed;
    QVERIFY(endedJson(record)[u"eta_s"_s].isNull());
}

void TestJsonLines::oneObjectIsOneLine()
{
    OperationRecord record = runningLoad();
    record.message = u"two\nlines"_s;
    const QByteArray line = jsonLine(progressJson(record));
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    QCOMPARE(QJsonDocument::fromJson(line).object()[u"message"_s], u"two\nlines"_s);
}

void TestJsonLines::csvQuotesWhatNeedsIt()
{
    OperationRecord record = runningLoad();
    record.reason = u"too \"slow\", stop"_s;
    const QByteArray line = operationCsvLine(record);
    QVERIFY(line.contains("\"too \"\"slow\"\", stop\""));
    QVERIFY(line.startsWith("op_data_load_20260101_000000_00000001,data_load,running,local,GOOG,1d,"
                            "2026-01-01T00:00:00.250Z,"));
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(operationCsvHeader().startsWith("operation_id,operation_type,status,where,symbols,"));
}

QTEST_GUILESS_MAIN(TestJsonLines)

#include "tst_jsonlines.moc"
