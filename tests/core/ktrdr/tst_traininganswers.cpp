#include "core/ktrdr/answererror.h"
#include "core/ktrdr/cancelanswer.h"
#include "core/ktrdr/startanswer.h"
#include "core/ktrdr/trainingresult.h"
#include "core/ktrdr/trainingsession.h"
#include "tests/core/ktrdr/wireanswers.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ktrdr::wire;
using ktrdr::operations::OperationId;
using ktrdr::test::answer;
using ktrdr::test::object;

class TrainingAnswersTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void startsOfEveryServiceAreRead();
    void resumesTellWhereTheyGoOn();
    void aStartWithoutANameIsNamed();
    void cancelsAreReadOnBothKindsOfServices();
    void aCancelThatDidNothingIsAnError();
    void sessionsAreRead();
    void sessionsTellWhetherACancelledTrainingRuns_data();
    void sessionsTellWhetherACancelledTrainingRuns();
    void resultsAreRead();
    void resultsOfABackendAreRead();
};

void TrainingAnswersTest::startsOfEveryServiceAreRead()
{
    const auto host = StartAnswer::fromAnswer(
        answer("{'session_id': 's-1', 'operation_id': 's-1', 'status': 'started', 'message': 'ok', "
               "'gpu_allocated': true, 'estimated_duration_minutes': null}"));
    QCOMPARE(host->id.toString(), u"s-1"_s);
    QCOMPARE(host->gpuAllocated, true);
    const auto worker = StartAnswer::fromAnswer(
        answer("{'success': true, 'operation_id': 'op_2', 'status': 'started'}"));
    QCOMPARE(worker->id.toString(), u"op_2"_s);
    QVERIFY(!worker->gpuAllocated);
    const auto backend = StartAnswer::fromAnswer(
        answer("{'success': true, 'task_id': 'op_3', 'status': 'training_started', 'message': 'm', "
               "'estimated_duration_minutes': 30}"));
    QCOMPARE(backend->id.toString(), u"op_3"_s);
    QCOMPARE(backend->message, u"m"_s);
}

void TrainingAnswersTest::resumesTellWhereTheyGoOn()
{
    const auto backend = StartAnswer::fromAnswer(
        answer("{'success': true, 'data': {'operation_id': 'op_1', 'status': 'resuming', "
               "'resumed_from': {'checkpoint_type': 'cancellation', 'created_at': "
               "'2026-01-05T00:00:00Z', 'epoch': 12}}}"));
    QCOMPARE(backend->resumedFromEpoch, 12);
    QCOMPARE(backend->checkpointType, u"cancellation"_s);
    const auto worker = StartAnswer::fromAnswer(
        answer("{'success': true, 'operation_id': 'op_1', 'status': 'started', "
               "'resumed_from_epoch': 12}"));
    QCOMPARE(worker->resumedFromEpoch, 12);
}

void TrainingAnswersTest::aStartWithoutANameIsNamed()
{
    for (const char *body : {"{'success': true}", "{'success': true, 'operation_id': null}",
                             "{'success': true, 'operation_id': ''}"}) {
        QCOMPARE(answerFailure(StartAnswer::fromAnswer(answer(body)).error()),
                 AnswerFailure::BadAnswer);
    }
    QCOMPARE(answerFailure(StartAnswer::fromAnswer(
                               answer("{'detail': 'Service temporarily unavailable: Maximum "
                                      "concurrent sessions (1) reached.'}",
                                      503))
                               .error()),
             AnswerFailure::Busy);
}

void TrainingAnswersTest::cancelsAreReadOnBothKindsOfServices()
{
    const auto backend = CancelAnswer::fromAnswer(
        answer("{'success': true, 'data': {'success': true, 'operation_id': 'op_1', 'status': "
               "'cancelled', 'cancelled_at': '2026-01-05T00:00:00Z', 'cancellation_reason': 'r', "
               "'task_cancelled': true, 'remote_cancelled': false, 'children_cancelled': ['a']}}"));
    QVERIFY(backend.has_value());
    QCOMPARE(backend->taskCancelled, true);
    QCOMPARE(backend->remoteCancelled, false);
    QCOMPARE(backend->childrenCancelled, QStringList(u"a"_s));
    const auto worker =
        CancelAnswer::fromAnswer(answer("{'success': true, 'data': {'status': 'cancelled'}}"));
    QCOMPARE(worker->status, u"cancelled"_s);
    QVERIFY(!worker->taskCancelled);
    QCOMPARE(cancelBody(u"no need"_s, false), object("{'reason': 'no need'}"));
    QCOMPARE(cancelBody({}, true), object("{'force': true}"));
}

void TrainingAnswersTest::aCancelThatDidNothingIsAnError()
{
    const auto ended = CancelAnswer::fromAnswer(
        answer("{'success': true, 'data': {'success': false, 'error': 'Operation op_1 already "
               "finished (status: OperationStatus.COMPLETED)'}}"));
    QCOMPARE(answerFailure(ended.error()), AnswerFailure::AlreadyEnded);
    const auto unknown = CancelAnswer::fromAnswer(
        answer("{'success': true, 'data': {'success': false, 'error': 'Operation not found: x'}}"));
    QCOMPARE(answerFailure(unknown.error()), AnswerFailure::NotFound);
}

void TrainingAnswersTest::sessionsAreRead()
{
    const auto sessions = TrainingSessions::fromAnswer(answer(
        "{'total_sessions': 2, 'timestamp': 'x', 'sessions': [{'session_id': 's-1', 'status': "
        "'running', 'start_time': '2026-01-05T00:00:00', 'last_updated': "
        "'2026-01-05T00:01:00.5', 'gpu_allocated': false, 'error': null, 'progress': "
        "{'epoch': 2, 'total_epochs': 10, 'batch': 120, 'total_batches': 500, "
        "'progress_percent': 22.4, 'items_processed': 1, 'items_total': 2, 'message': 'Epoch "
        "3/10', 'current_item': ''}}, {'status': 'running'}, 7]}"));
    QVERIFY(sessions.has_value());
    QCOMPARE(sessions->sessions.size(), 1);
    QCOMPARE(sessions->unreadable, 2);
    const TrainingSession &session = sessions->sessions.constFirst();
    QCOMPARE(session.epoch, 2);
    QCOMPARE(session.totalBatches, 500);
    QCOMPARE(session.progressPercent, 22.4);
    QCOMPARE(session.lastUpdated, QDateTime({2026, 1, 5}, {0, 1, 0, 500}, Qt::UTC));
    QCOMPARE(answerFailure(TrainingSessions::fromAnswer(answer("{'sessions': {}}")).error()),
             AnswerFailure::BadAnswer);
}

void TrainingAnswersTest::sessionsTellWhetherACancelledTrainingRuns_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("isRunning");
    for (const char *status : {"initializing", "initialized", "running", "RUNNING"}) {
        QTest::newRow(status) << QByteArray(status) << true;
    }
    for (const char *status : {"completed", "failed", "stopped", ""}) {
        QTest::newRow(status) << QByteArray(status) << false;
    }
}

void TrainingAnswersTest::sessionsTellWhetherACancelledTrainingRuns()
{
    QFETCH(QByteArray, status);
    QFETCH(bool, isRunning);
    const QByteArray body = "{'sessions': [{'session_id': 's-1', 'status': '" + status + "'}]}";
    const auto sessions = TrainingSessions::fromAnswer(answer(body.constData()));
    QCOMPARE(sessions->isRunning(*OperationId::parse(u"s-1"_s)), isRunning);
    QVERIFY(!sessions->isRunning(*OperationId::parse(u"s-2"_s)));
}

void TrainingAnswersTest::resultsAreRead()
{
    const auto result = TrainingResult::fromAnswer(answer(
        "{'session_id': 's-1', 'status': 'completed', 'model_path': 'models/x', 'model_info': "
        "{'architecture': 'mlp', 'parameters_count': 1234, 'trainable_parameters': 1234}, "
        "'training_metrics': {}, 'test_metrics': {'test_accuracy': 0.61, 'test_loss': 0.9, "
        "'precision': 0.6, 'recall': 'NaN', 'f1_score': null}, 'data_summary': {'symbols': "
        "['AAPL'], 'timeframes': ['1h'], 'total_samples': 4000, 'feature_count': 12}, "
        "'resource_usage': {'gpu_used': false, 'gpu_name': null}}"));
    QVERIFY(result.has_value());
    QCOMPARE(result->modelPath, u"models/x"_s);
    QCOMPARE(result->parametersCount, 1234);
    QCOMPARE(result->testAccuracy, 0.61);
    QVERIFY(!result->recall);
    QVERIFY(!result->f1Score);
    QCOMPARE(result->totalSamples, 4000);
    QCOMPARE(result->gpuUsed, false);
    QVERIFY(result->history.epochs.isEmpty());
    QCOMPARE(answerFailure(TrainingResult::fromAnswer(answer("{'detail': 'x'}", 404)).error()),
             AnswerFailure::NotFound);
    QCOMPARE(answerFailure(
                 TrainingResult::fromAnswer(answer("{'detail': 'not completed'}", 400)).error()),
             AnswerFailure::Refused);
}

void TrainingAnswersTest::resultsOfABackendAreRead()
{
    const auto result = TrainingResult::fromAnswer(
        answer("{'success': true, 'operation_id': 'op_1', 'operation_type': 'training', 'status': "
               "'completed', 'results': {'artifacts': {'model_path': 'models/y'}, "
               "'training_metrics': {'history': {'train_loss': [1, 0.5]}}, 'test_metrics': {'mae': "
               "0.2}}}"));
    QVERIFY(result.has_value());
    QCOMPARE(result->status, u"completed"_s);
    QCOMPARE(result->modelPath, u"models/y"_s);
    QCOMPARE(result->meanAbsoluteError, 0.2);
    QCOMPARE(result->history.epochs.size(), 2);
}

QTEST_GUILESS_MAIN(TrainingAnswersTest)
#include "tst_traininganswers.moc"
