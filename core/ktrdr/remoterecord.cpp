#include "core/ktrdr/remoterecord.h"

#include "core/ktrdr/jsonfields.h"
#include "core/ktrdr/remotetexts.h"
#include "core/ktrdr/repeatrequest.h"

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using namespace std::chrono;
using operations::OperationOrigin;
using operations::OperationRecord;
using operations::OperationStatus;
using operations::ProgressState;

namespace {

std::optional<QDateTime> endOf(const RemoteOperation &operation)
{
    if (operation.completedAt) {
        return operation.completedAt;
    }
    if (operation.startedAt && operation.durationSeconds) {
        return operation.startedAt->addMSecs(
            static_cast<qint64>(*operation.durationSeconds * 1000));
    }
    return std::nullopt;
}

milliseconds elapsedOf(const OperationRecord &record, const RemoteOperation &operation,
                       const QDateTime &now)
{
    if (record.isFinal() && operation.durationSeconds && *operation.durationSeconds >= 0) {
        return milliseconds(static_cast<qint64>(*operation.durationSeconds * 1000));
    }
    if (!record.startedAt || (record.isFinal() && !record.endedAt)) {
        return milliseconds(0);
    }
    const QDateTime end = record.isFinal() ? *record.endedAt : now;
    return std::max(milliseconds(0), milliseconds(record.startedAt->msecsTo(end)));
}

ProgressState progressOf(const RemoteOperation &operation, const OperationRecord &record,
                         const QDateTime &now)
{
    ProgressState progress = operation.progress.toState(operation.isTraining());
    if (record.status == OperationStatus::Completed ||
        record.status == OperationStatus::CompletedWithWarnings) {
        progress.percentage = 100;
    } else if (operation.status == RemoteStatus::Resuming) {
        // It shows 0 % to the end, however far the worker is.
        progress.percentage.reset();
    }
    progress.elapsed = elapsedOf(record, operation, now);
    return progress;
}

QJsonObject contextOf(const RemoteOperation &operation, const RemoteTruth &truth)
{
    const RemoteMetadata &metadata = operation.metadata;
    QJsonObject context =
        withoutEmpty({{u"symbols"_s, QJsonArray::fromStringList(metadata.symbols())},
                      {u"timeframes"_s, QJsonArray::fromStringList(metadata.timeframes())},
                      {u"mode"_s, metadata.mode},
                      {u"start"_s, metadata.startDate},
                      {u"end"_s, metadata.endDate},
                      {u"strategy"_s, metadata.parameters[u"strategy_name"_s]},
                      {u"remote_status"_s, toString(operation.status)}});
    if (truth.reportedFailedStillWorking) {
        context.insert(u"reported_failed_still_working"_s, 1);
    }
    // The text of a failure or a cancel that did not come true is left behind.
    const bool isExplained =
        truth.status == OperationStatus::Failed || truth.status == OperationStatus::Cancelled;
    if (!isExplained && !operation.errorMessage.isEmpty()) {
        context.insert(u"leftover_error"_s, operation.errorMessage);
    }
    return context;
}

} // namespace

RemoteRecord toRecord(const RemoteOperation &operation, const QString &service,
                      const QDateTime &now, const WatcherKnowledge &knowledge)
{
    const RemoteTruth truth = RemoteTruth::of(operation, knowledge);
    OperationRecord record{operation.id};
    record.type = operation.type;
    record.name = titleOf(operation);
    record.status = truth.status;
    record.origin = OperationOrigin::Remote;
    record.where = service;
    record.parentId = operation.parentId;
    record.createdAt = operation.createdAt.value_or(QDateTime());
    record.startedAt = operation.startedAt;
    if (record.isFinal()) {
        record.endedAt = endOf(operation);
    }
    record.progress = progressOf(operation, record, now);
    record.message = messageOf(operation, truth);
    record.stepDetail = record.progress.stepDetail;
    record.context = contextOf(operation, truth);
    if (const auto repeat = RepeatRequest::of(operation, service)) {
        record.request = repeat->toJson();
    }
    if (record.status == OperationStatus::Failed) {
        record.error = failureOf(operation, service);
    } else if (record.status == OperationStatus::Cancelled) {
        record.reason = operation.errorMessage;
    } else {
        record.reason = truth.note;
    }
    record.warnings = truth.warnings;
    record.result = operation.resultSummary;
    return {std::move(record), truth.reportedFailedStillWorking};
}

} // namespace ktrdr::wire
