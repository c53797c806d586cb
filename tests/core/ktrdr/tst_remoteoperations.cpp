#include "core/ktrdr/answererror.h"
#include "core/ktrdr/operationspage.h"
#include "tests/core/ktrdr/wireanswers.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ktrdr::wire;
using ktrdr::operations::OperationStatus;
using ktrdr::test::answer;

class RemoteOperationsTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aBackendsListIsRead();
    void anOlderWorkersListIsRead();
    void oneBadEntryDoesNotHideTheOthers();
    void pagesGoOnUntilTheTotal();
    void whatIsNoListIsNamed();
    void queriesAlwaysHaveALimit();
    void oneOperationIsReadWithAllItsFields();
    void oneOperationIsReadUnwrapped();
    void anOperationWithoutIdOrStatusIsRefused();
    void statusesAreReadInAnyCase();
};

void RemoteOperationsTest::aBackendsListIsRead()
{
    const auto page = OperationsPage::fromAnswer(answer(
        "{'success': true, 'data': [{'operation_id': 'op_data_load_20260105_000000_00000001', "
        "'operation_type': 'data_load', 'status': 'running', 'created_at': "
        "'2026-01-05T00:00:00.280436+00:00', 'progress_percentage': 33.5, 'current_step': null, "
        "'symbol': 'AAPL', 'duration_seconds': null}], 'total_count': 9, 'active_count': 1}"));
    QVERIFY(page.has_value());
    QCOMPARE(page->total, 9);
    QCOMPARE(page->active, 1);
    QCOMPARE(page->operations.size(), 1);
    const RemoteOperation &operation = page->operations.constFirst();
    QVERIFY(operation.isSummary);
    QVERIFY(operation.isDownload());
    QCOMPARE(toString(operation.status), toString(RemoteStatus::Running));
    QCOMPARE(operation.progress.percentage, 33.5);
    QCOMPARE(operation.metadata.symbols(), QStringList(u"AAPL"_s));
    QCOMPARE(operation.createdAt, QDateTime({2026, 1, 5}, {0, 0, 0, 280}, Qt::UTC));
    QVERIFY(!operation.durationSeconds);
}

void RemoteOperationsTest::anOlderWorkersListIsRead()
{
    const auto page = OperationsPage::fromAnswer(
        answer("{'operations': [{'operation_id': 'a', 'operation_type': 'training', 'status': "
               "'COMPLETED'}, {'operation_id': 'b', 'status': 'failed'}], 'total': 12, 'filtered': "
               "5, 'limit': 2, 'offset': 0}"));
    QVERIFY(page.has_value());
    QCOMPARE(page->total, 5);
    QVERIFY(!page->active);
    QCOMPARE(toString(page->operations.at(0).status), toString(RemoteStatus::Completed));
    QCOMPARE(toString(page->operations.at(1).status), toString(RemoteStatus::Failed));
}

void RemoteOperationsTest::oneBadEntryDoesNotHideTheOthers()
{
    const auto page = OperationsPage::fromAnswer(answer(
        "{'success': true, 'data': [{'operation_id': 'a', 'status': 'pending'}, 5, "
        "{'operation_id': 'b', 'status': 'melting'}, {'status': 'running'}, {'operation_id': "
        "'c', 'status': 'running'}], 'total_count': 5}"));
    QVERIFY(page.has_value());
    QCOMPARE(page->operations.size(), 2);
    QCOMPARE(page->unreadable.size(), 3);
    QCOMPARE(page->entries, 5);
    QVERIFY(page->unreadable.at(1).context[u"trouble"_s].toString().contains(u"melting"_s));
}

void RemoteOperationsTest::pagesGoOnUntilTheTotal()
{
    OperationsPage page;
    page.entries = 10;
    page.total = 25;
    QVERIFY(page.hasMoreAfter(0));
    QVERIFY(page.hasMoreAfter(10));
    page.entries = 5;
    QVERIFY(!page.hasMoreAfter(20));
    page.entries = 0;
    QVERIFY(!page.hasMoreAfter(10));
}

void RemoteOperationsTest::whatIsNoListIsNamed()
{
    for (const char *body : {"{'success': true}", "{'success': true, 'data': {'operations': 3}}"}) {
        const auto page = OperationsPage::fromAnswer(answer(body));
        QVERIFY(!page);
        QCOMPARE(answerFailure(page.error()), AnswerFailure::BadAnswer);
    }
    QCOMPARE(answerFailure(OperationsPage::fromAnswer(answer("{}", 500)).error()),
             AnswerFailure::ServerTrouble);
}

void RemoteOperationsTest::queriesAlwaysHaveALimit()
{
    QCOMPARE(OperationsQuery().toString(), u"limit=1000&offset=0"_s);
    const OperationsQuery query{RemoteStatus::Running, u"data_load"_s, true, 50, 100};
    QCOMPARE(query.toString(),
             u"status=running&operation_type=data_load&active_only=true&limit=50&offset=100"_s);
    const OperationsQuery silly{{}, u"a&b=c"_s, false, 5000, -3};
    QCOMPARE(silly.toString(), u"operation_type=a%26b%3Dc&limit=1000&offset=0"_s);
}

void RemoteOperationsTest::oneOperationIsReadWithAllItsFields()
{
    const auto operation = RemoteOperation::fromAnswer(answer(
        "{'success': true, 'data': {'operation_id': 'op_1', 'parent_operation_id': 'op_0', "
        "'operation_type': 'data_load', 'status': 'completed', 'created_at': "
        "'2026-01-05T00:00:00Z', "
        "'started_at': '2026-01-05 00:00:01', 'completed_at': '2026-01-05T00:01:41+00:00', "
        "'progress': {'percentage': 100.0}, 'metadata': {'symbol': 'AAPL', 'timeframe': '1h', "
        "'mode': 'full', 'start_date': '2024-01-01T00:00:00Z', 'end_date': null, 'parameters': "
        "{}}, "
        "'error_message': null, 'warnings': ['w'], 'errors': ['e'], 'result_summary': "
        "{'rows_downloaded': 5}, 'metrics': null, 'is_backend_local': false, 'new_field': {}}}"));
    QVERIFY(operation.has_value());
    QCOMPARE(operation->id.toString(), u"op_1"_s);
    QCOMPARE(operation->parentId->toString(), u"op_0"_s);
    QCOMPARE(operation->startedAt, QDateTime({2026, 1, 5}, {0, 0, 1}, Qt::UTC));
    QCOMPARE(operation->completedAt, QDateTime({2026, 1, 5}, {0, 1, 41}, Qt::UTC));
    QCOMPARE(operation->metadata.mode, u"full"_s);
    QCOMPARE(operation->metadata.startDate, u"2024-01-01T00:00:00Z"_s);
    QCOMPARE(operation->metadata.endDate, QString());
    QCOMPARE(operation->warnings, QStringList(u"w"_s));
    QCOMPARE(operation->errors, QStringList(u"e"_s));
    QCOMPARE(operation->resultSummary[u"rows_downloaded"_s].toInt(), 5);
    QVERIFY(!operation->isSummary);
}

void RemoteOperationsTest::oneOperationIsReadUnwrapped()
{
    const auto operation = RemoteOperation::fromAnswer(
        answer("{'operation_id': 'op_1', 'operation_type': 'training', 'status': 'running', "
               "'metadata': {'symbol': 'MULTI', 'parameters': {'symbols': ['AAPL', 'MSFT'], "
               "'timeframes': ['1h', '1d']}}}"));
    QVERIFY(operation.has_value());
    QVERIFY(operation->isTraining());
    QCOMPARE(operation->metadata.symbols(), (QStringList{u"AAPL"_s, u"MSFT"_s}));
    QCOMPARE(operation->metadata.timeframes(), (QStringList{u"1h"_s, u"1d"_s}));
}

void RemoteOperationsTest::anOperationWithoutIdOrStatusIsRefused()
{
    for (const char *body :
         {"{'success': true, 'data': null}", "{'success': true, 'data': {'status': 'running'}}",
          "{'success': true, 'data': {'operation_id': 'a b', 'status': 'running'}}",
          "{'success': true, 'data': {'operation_id': 'a', 'status': 3}}",
          "{'success': true, 'data': {'operation_id': 'a'}}"}) {
        const auto operation = RemoteOperation::fromAnswer(answer(body));
        QVERIFY2(!operation, body);
        QCOMPARE(answerFailure(operation.error()), AnswerFailure::BadAnswer);
    }
}

void RemoteOperationsTest::statusesAreReadInAnyCase()
{
    QVERIFY(remoteStatusOf(u"OperationStatus.CANCELLED"_s) == RemoteStatus::Cancelled);
    QVERIFY(remoteStatusOf(u"Resuming"_s) == RemoteStatus::Resuming);
    QVERIFY(!remoteStatusOf(u""_s));
    QVERIFY(!remoteStatusOf(QJsonValue(1)));
    for (const RemoteStatus status :
         {RemoteStatus::Pending, RemoteStatus::Resuming, RemoteStatus::Running,
          RemoteStatus::Completed, RemoteStatus::Failed, RemoteStatus::Cancelled}) {
        QVERIFY(remoteStatusOf(toString(status)) == status);
    }
    QCOMPARE(toString(toOperationStatus(RemoteStatus::Resuming)),
             toString(OperationStatus::Running));
    QVERIFY(isFinal(RemoteStatus::Failed));
    QVERIFY(!isFinal(RemoteStatus::Resuming));
}

QTEST_GUILESS_MAIN(RemoteOperationsTest)
#include "tst_remoteoperations.moc"
