#include "core/ktrdr/remoterecord.h"
#include "tests/core/ktrdr/wireanswers.h"
#include "tests/support/stricttest.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ktrdr::wire;
using ktrdr::operations::OperationOrigin;
using ktrdr::operations::OperationRecord;
using ktrdr::operations::OperationStatus;
using ktrdr::test::object;

namespace {

const QDateTime Noon({2026, 1, 5}, {12, 0}, Qt::UTC);
constexpr const char *NoWorker = "Operation was RUNNING but no worker claimed it";

/// A download of AAPL 1h with the given fields on top.
RemoteOperation download(const QJsonObject &fields)
{
    QJsonObject json = object(
        "{'operation_id': 'op_data_load_20260105_115800_00000001', 'operation_type': 'data_load', "
        "'status': 'running', 'created_at': '2026-01-05T11:58:00Z', 'started_at': "
        "'2026-01-05T11:58:30Z', 'progress': {'percentage': 40, 'current_step': 'Downloading 94 "
        "segments from IB', 'steps_completed': 5, 'steps_total': 7}, 'metadata': {'symbol': "
        "'AAPL', "
        "'timeframe': '1h', 'mode': 'full', 'start_date': '2024-01-01T00:00:00', 'parameters': "
        "{}}}");
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        json.insert(field.key(), field.value());
    }
    return *RemoteOperation::fromJson(json, {});
}

RemoteOperation training(const QJsonObject &fields)
{
    QJsonObject json = object(
        "{'operation_id': 'op_training_1', 'operation_type': 'training', 'status': 'running', "
        "'progress': {'percentage': 20, 'current_step': 'Epoch 3/10 · Batch 120/500'}, 'metadata': "
        "{'symbol': 'AAPL', 'timeframe': '1h', 'parameters': {'strategy_name': 'trend_v3', "
        "'symbols': "
        "['AAPL', 'MSFT'], 'timeframes': ['1h', '1d']}}}");
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        json.insert(field.key(), field.value());
    }
    return *RemoteOperation::fromJson(json, {});
}

OperationRecord recordOf(const RemoteOperation &operation, const WatcherKnowledge &knowledge = {})
{
    return toRecord(operation, u"lab"_s, Noon, knowledge).record;
}

} // namespace

class RemoteRecordTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aRunningDownloadIsShownWithItsSeries();
    void aRunningTrainingIsShownWithItsEpochs();
    void anUnclaimedFailureIsStillWorking();
    void anUnclaimedFailureIsBelievedInTheEnd();
    void anyOtherFailureIsAFailure();
    void completedWithoutABarAlthoughThereWereGapsIsAWarning();
    void completedWithoutABarBecauseNothingWasMissingIsFine();
    void anErrorLeftOverFromAFalseFailureIsNoError();
    void completedThatWasCancelledIsCancelled();
    void cancelledIsNotTheEndWhileItsSessionRuns();
    void cancelledTellsItsReason();
    void aCancelUnderWayIsShown();
    void resumingTellsNoPercentage();
    void aReloadedOperationKeepsItsEnd();
    void warningsOfTheServiceAreKept();
    void aListEntryMakesARecordToo();
    void othersAreShownByTheirType();
};

void RemoteRecordTest::aRunningDownloadIsShownWithItsSeries()
{
    const OperationRecord record = recordOf(download({}));
    QCOMPARE(record.id.toString(), u"op_data_load_20260105_115800_00000001"_s);
    QCOMPARE(record.type, u"data_load"_s);
    QCOMPARE(record.name, u"Load AAPL 1h"_s);
    QCOMPARE(record.where, u"lab"_s);
    QCOMPARE(record.origin, OperationOrigin::Remote);
    QCOMPARE(toString(record.status), toString(OperationStatus::Running));
    QCOMPARE(record.message, u"Downloading 94 segments from IB (AAPL 1h, full mode)"_s);
    QCOMPARE(record.progress.percentage, 40.0);
    QCOMPARE(record.progress.currentStep, 6);
    QCOMPARE(record.progress.elapsed, 90s);
    QCOMPARE(record.context[u"symbols"_s].toArray(), QJsonArray{u"AAPL"_s});
    QCOMPARE(record.context[u"timeframes"_s].toArray(), QJsonArray{u"1h"_s});
    QCOMPARE(record.context[u"mode"_s].toString(), u"full"_s);
    QVERIFY(!record.endedAt);
    QVERIFY(!record.error);
    QCOMPARE(
        record.request,
        object("{'on': 'lab', 'start': 'download', 'body': {'symbol': 'AAPL', 'timeframe': '1h', "
               "'mode': 'full', 'start_date': '2024-01-01T00:00:00Z'}}"));
}

void RemoteRecordTest::aRunningTrainingIsShownWithItsEpochs()
{
    const OperationRecord record = recordOf(training({}));
    QCOMPARE(record.name, u"Train trend_v3"_s);
    QCOMPARE(record.message, u"Epoch 3/10 · Batch 120/500 (AAPL, MSFT 1h, 1d)"_s);
    QCOMPARE(record.progress.currentStep, 3);
    QCOMPARE(record.progress.totalSteps, 10);
    QCOMPARE(record.context[u"strategy"_s].toString(), u"trend_v3"_s);
    QCOMPARE(record.progress.elapsed, 0s);
}

void RemoteRecordTest::anUnclaimedFailureIsStillWorking()
{
    const RemoteOperation operation = download({{u"status"_s, u"failed"_s},
                                                {u"error_message"_s, QString::fromLatin1(NoWorker)},
                                                {u"completed_at"_s, u"2026-01-05T11:59:30Z"_s}});
    const RemoteRecord result = toRecord(operation, u"lab"_s, Noon);
    QVERIFY(result.reportedFailedStillWorking);
    QCOMPARE(toString(result.record.status), toString(OperationStatus::Running));
    QVERIFY(!result.record.error);
    QVERIFY(!result.record.endedAt);
    QCOMPARE(result.record.message,
             u"Reported failed, still working. Downloading 94 segments from IB "
             "(AAPL 1h, full mode)"_s);
    QCOMPARE(result.record.context[u"remote_status"_s].toString(), u"failed"_s);
    QCOMPARE(result.record.progress.elapsed, 90s);
}

void RemoteRecordTest::anUnclaimedFailureIsBelievedInTheEnd()
{
    const RemoteOperation operation =
        download({{u"status"_s, u"failed"_s}, {u"error_message"_s, QString::fromLatin1(NoWorker)}});
    const RemoteRecord result = toRecord(operation, u"lab"_s, Noon, {.failureIsBelieved = true});
    QVERIFY(!result.reportedFailedStillWorking);
    QCOMPARE(toString(result.record.status), toString(OperationStatus::Failed));
    QCOMPARE(result.record.error->code, u"KTRDR-OperationFailed"_s);
    QVERIFY(result.record.error->message.contains(QString::fromLatin1(NoWorker)));
}

void RemoteRecordTest::anyOtherFailureIsAFailure()
{
    const RemoteRecord result =
        toRecord(download({{u"status"_s, u"failed"_s},
                           {u"error_message"_s, u"Host service connection failed: %1 refused"_s}}),
                 u"lab"_s, Noon);
    QVERIFY(!result.reportedFailedStillWorking);
    QCOMPARE(toString(result.record.status), toString(OperationStatus::Failed));
    QCOMPARE(result.record.error->message,
             u"lab reports: “Host service connection failed: %1 refused”"_s);
    QVERIFY(result.record.error->hint.contains(u"5001"_s));
    const OperationRecord silent = recordOf(download({{u"status"_s, u"failed"_s}}));
    QCOMPARE(silent.error->message, u"lab reports a failure without saying why."_s);
}

void RemoteRecordTest::completedWithoutABarAlthoughThereWereGapsIsAWarning()
{
    const OperationRecord record = recordOf(
        download({{u"status"_s, u"completed"_s},
                  {u"completed_at"_s, u"2026-01-05T11:59:00Z"_s},
                  {u"result_summary"_s, object("{'rows_downloaded': 0, 'gaps_filled': 3}")}}));
    QCOMPARE(toString(record.status), toString(OperationStatus::CompletedWithWarnings));
    QCOMPARE(record.warnings.size(), 1);
    QVERIFY(record.warnings.constFirst().contains(u"not one bar"_s));
    QCOMPARE(record.message, u"0 bars downloaded (AAPL 1h, full mode)"_s);
    QCOMPARE(record.endedAt, QDateTime({2026, 1, 5}, {11, 59}, Qt::UTC));
    QCOMPARE(record.progress.elapsed, 30s);
}

void RemoteRecordTest::completedWithoutABarBecauseNothingWasMissingIsFine()
{
    for (const char *result :
         {"{'rows_downloaded': 0, 'gaps_filled': 0, 'cache_hit': true}", "{'rows_downloaded': 0}",
          "{'gaps_filled': 3}", "{}", "{'rows_downloaded': 5, 'gaps_filled': 3}"}) {
        const OperationRecord record = recordOf(
            download({{u"status"_s, u"completed"_s}, {u"result_summary"_s, object(result)}}));
        QCOMPARE(toString(record.status), toString(OperationStatus::Completed));
        QCOMPARE(record.progress.percentage, 100.0);
        QVERIFY(record.warnings.isEmpty());
    }
}

void RemoteRecordTest::anErrorLeftOverFromAFalseFailureIsNoError()
{
    const RemoteRecord result =
        toRecord(download({{u"status"_s, u"completed"_s},
                           {u"error_message"_s, QString::fromLatin1(NoWorker)},
                           {u"result_summary"_s, object("{'rows_downloaded': 45788}")}}),
                 u"lab"_s, Noon);
    QCOMPARE(toString(result.record.status), toString(OperationStatus::Completed));
    QVERIFY(!result.record.error);
    QVERIFY(!result.reportedFailedStillWorking);
    QCOMPARE(result.record.context[u"leftover_error"_s].toString(), QString::fromLatin1(NoWorker));
}

void RemoteRecordTest::completedThatWasCancelledIsCancelled()
{
    const OperationRecord record =
        recordOf(download({{u"operation_type"_s, u"dummy"_s},
                           {u"status"_s, u"completed"_s},
                           {u"result_summary"_s, object("{'status': 'cancelled'}")}}));
    QCOMPARE(toString(record.status), toString(OperationStatus::Cancelled));
    QVERIFY(record.progress.percentage < 100);
    QVERIFY(record.message.contains(u"calls it completed"_s));
}

void RemoteRecordTest::cancelledIsNotTheEndWhileItsSessionRuns()
{
    const RemoteOperation operation =
        training({{u"status"_s, u"cancelled"_s}, {u"error_message"_s, u"No longer needed"_s}});
    const OperationRecord record = recordOf(operation, {.sessionStillRuns = true});
    QCOMPARE(toString(record.status), toString(OperationStatus::Cancelling));
    QVERIFY(record.message.startsWith(u"Cancel requested, still running."_s));
    QCOMPARE(toString(recordOf(operation).status), toString(OperationStatus::Cancelled));
}

void RemoteRecordTest::cancelledTellsItsReason()
{
    const OperationRecord record = recordOf(
        download({{u"status"_s, u"cancelled"_s}, {u"error_message"_s, u"No longer needed"_s}}));
    QCOMPARE(toString(record.status), toString(OperationStatus::Cancelled));
    QCOMPARE(record.reason, u"No longer needed"_s);
    QCOMPARE(record.message, u"Cancelled (AAPL 1h, full mode)"_s);
    QVERIFY(!record.error);
}

void RemoteRecordTest::aCancelUnderWayIsShown()
{
    const WatcherKnowledge knowledge{.cancelRequested = true};
    QCOMPARE(toString(recordOf(download({}), knowledge).status),
             toString(OperationStatus::Cancelling));
    QCOMPARE(toString(recordOf(download({{u"status"_s, u"failed"_s},
                                         {u"error_message"_s, QString::fromLatin1(NoWorker)}}),
                               knowledge)
                          .status),
             toString(OperationStatus::Cancelling));
    QCOMPARE(toString(recordOf(download({{u"status"_s, u"completed"_s}}), knowledge).status),
             toString(OperationStatus::Completed));
}

void RemoteRecordTest::resumingTellsNoPercentage()
{
    const OperationRecord record =
        recordOf(training({{u"status"_s, u"resuming"_s},
                           {u"progress"_s, object("{'percentage': 0, 'current_step': null}")},
                           {u"error_message"_s, u"old"_s},
                           {u"completed_at"_s, u"2026-01-04T00:00:00Z"_s}}));
    QCOMPARE(toString(record.status), toString(OperationStatus::Running));
    QVERIFY(!record.progress.percentage);
    QVERIFY(!record.endedAt);
    QVERIFY(record.message.startsWith(u"Resuming"_s));
}

void RemoteRecordTest::aReloadedOperationKeepsItsEnd()
{
    const OperationRecord completed =
        recordOf(download({{u"status"_s, u"completed"_s},
                           {u"progress"_s, object("{'percentage': 0, 'current_step': null, "
                                                  "'steps_completed': 0, 'steps_total': 0}")},
                           {u"completed_at"_s, QJsonValue()},
                           {u"duration_seconds"_s, 112.5}}));
    QCOMPARE(completed.progress.percentage, 100.0);
    QCOMPARE(completed.progress.elapsed, 112500ms);
    QCOMPARE(completed.endedAt, QDateTime({2026, 1, 5}, {12, 0, 22, 500}, Qt::UTC));
    QCOMPARE(completed.message, u"Completed (AAPL 1h, full mode)"_s);
}

void RemoteRecordTest::warningsOfTheServiceAreKept()
{
    const OperationRecord record =
        recordOf(download({{u"status"_s, u"completed"_s},
                           {u"warnings"_s, QJsonArray{u"2 segments failed"_s}},
                           {u"errors"_s, QJsonArray{u"timeout"_s}}}));
    QCOMPARE(toString(record.status), toString(OperationStatus::CompletedWithWarnings));
    QCOMPARE(record.warnings, (QStringList{u"2 segments failed"_s, u"timeout"_s}));
}

void RemoteRecordTest::aListEntryMakesARecordToo()
{
    const auto entry = RemoteOperation::fromJson(
        object("{'operation_id': 'x', 'operation_type': 'data_load', 'status': 'failed', "
               "'progress_percentage': 66.0, 'symbol': 'AAPL'}"),
        {});
    const OperationRecord record = recordOf(*entry);
    QCOMPARE(record.name, u"Load AAPL"_s);
    QCOMPARE(record.progress.percentage, 66.0);
    // Without its mode it cannot be asked for again.
    QVERIFY(record.request.isEmpty());
}

void RemoteRecordTest::othersAreShownByTheirType()
{
    const OperationRecord record = recordOf(*RemoteOperation::fromJson(
        object("{'operation_id': 'x', 'operation_type': 'agent_research', 'status': 'pending'}"),
        {}));
    QCOMPARE(record.name, u"agent_research"_s);
    QCOMPARE(record.message, u"Waiting for its start"_s);
    QVERIFY(record.request.isEmpty());
    QVERIFY(!record.progress.percentage);
}

QTEST_GUILESS_MAIN(RemoteRecordTest)
#include "tst_remoterecord.moc"
