#include "ui/operations/operationexport.h"

#include "tests/gui/fixtures/records.h"
#include "tests/support/stricttest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ktrdr;
using namespace ktrdr::ui;
using enum ktrdr::ui::OperationColumn;

class TestOperationExport : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void textIsWhatTheTableShows();
    void csvHasPlainNumbersAndUtcTimes();
    void csvQuotesAndDisarmsFormulas();
    void jsonHasTheFieldsOfTheTerminal();
};

void TestOperationExport::textIsWhatTheTableShows()
{
    const QString text = OperationExport::toText({test::everyKindOfRecord().at(2)},
                                                 {Name, Status, Cancel, Progress, Remaining});
    QCOMPARE(text, QStringLiteral("Name\tStatus\tProgress\tRemaining\n"
                                  "Load GOOG 1d\tRunning\t42 %\t2–3 min\n"));
}

void TestOperationExport::csvHasPlainNumbersAndUtcTimes()
{
    const QString csv = OperationExport::toCsv({test::everyKindOfRecord().at(2)},
                                               {Name, Status, Progress, Items, Started, Elapsed});
    QCOMPARE(csv, QStringLiteral("name,status,progress,items,started,elapsed\r\n"
                                 "Load GOOG 1d,running,42.7,1500,2026-03-02T09:00:04.000Z,83\r\n"));
}

void TestOperationExport::csvQuotesAndDisarmsFormulas()
{
    operations::OperationRecord record = test::makeRecord(1);
    record.name = QStringLiteral("a \"b\", c");
    record.tags = {QStringLiteral("=1+1")};
    QCOMPARE(OperationExport::toCsv({record}, {Name, Tags}),
             QStringLiteral("name,tags\r\n\"a \"\"b\"\", c\",'=1+1\r\n"));
}

void TestOperationExport::jsonHasTheFieldsOfTheTerminal()
{
    const QString json = OperationExport::toJson(test::everyKindOfRecord());
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    QCOMPARE(array.size(), 12);
    const QJsonObject failed = array.at(4).toObject();
    QCOMPARE(failed.value(u"type").toString(), QStringLiteral("operation"));
    QCOMPARE(failed.value(u"status").toString(), QStringLiteral("failed"));
    QCOMPARE(failed.value(u"error").toObject().value(u"code").toString(),
             QStringLiteral("DATA-InvalidFormat"));
    for (const char *field : {"operation_id",
                              "operation_type",
                              "percentage",
                              "current_step",
                              "total_steps",
                              "message",
                              "items_processed",
                              "total_items",
                              "elapsed_s",
                              "eta_s",
                              "rate",
                              "context",
                              "created_at",
                              "started_at",
                              "ended_at",
                              "where",
                              "symbols",
                              "timeframes",
                              "parent_id",
                              "reason",
                              "result",
                              "kept"}) {
        QVERIFY2(failed.contains(QLatin1StringView(field)), field);
    }
    QCOMPARE(array.at(2).toObject().value(u"eta_s").toObject().value(u"mid").toDouble(), 130.0);
}

QTEST_MAIN(TestOperationExport)

#include "tst_operationexport.moc"
