#include "core/api/operationjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ktrdr::api {

using operations::OperationRecord;
using operations::OperationStatus;

namespace {

QJsonValue time(const std::optional<QDateTime> &moment)
{
    return moment ? QJsonValue(moment->toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue firstOf(const QJsonValue &list)
{
    return list.isArray() ? list.toArray().first() : list;
}

QJsonValue duration(const OperationRecord &record)
{
    if (!record.startedAt || !record.endedAt)
        return {};
    constexpr double MillisecondsPerSecond = 1000;
    return static_cast<double>(record.startedAt->msecsTo(*record.endedAt)) / MillisecondsPerSecond;
}

QJsonObject ownContext(const OperationRecord &record)
{
    QJsonObject context = record.context;
    context.insert(u"state"_s, toString(record.status));
    context.insert(u"name"_s, record.name);
    context.insert(u"message"_s, record.message);
    context.insert(u"attempt"_s, record.progress.attempt);
    context.insert(u"percentage"_s, numberOrNull(record.progress.percentage));
    context.insert(u"items_per_s"_s, numberOrNull(record.progress.rate));
    context.insert(u"elapsed_s"_s, std::chrono::duration<double>(record.progress.elapsed).count());
    context.insert(u"reason"_s, record.reason);
    context.insert(u"kept"_s, record.kept);
    if (const auto &remaining = record.progress.remaining) {
        const auto seconds = [](std::chrono::milliseconds span) {
            return std::chrono::duration<double>(span).count();
        };
        context.insert(u"eta_s"_s, QJsonObject{{u"low"_s, seconds(remaining->low)},
                                               {u"mid"_s, seconds(remaining->mid)},
                                               {u"high"_s, seconds(remaining->high)}});
    }
    if (record.error)
        context.insert(u"error"_s, record.error->toJson());
    if (record.retryOf)
        context.insert(u"retry_of"_s, record.retryOf->toString());
    return context;
}

QJsonObject progressOf(const OperationRecord &record)
{
    const auto &progress = record.progress;
    return {{u"percentage"_s, progress.percentage.value_or(0)},
            {u"current_step"_s, textOrNull(record.message)},
            {u"steps_completed"_s, progress.currentStep},
            {u"steps_total"_s, progress.totalSteps},
            {u"items_processed"_s, static_cast<qint64>(progress.itemsProcessed)},
            {u"items_total"_s, progress.totalItems
                                   ? QJsonValue(static_cast<qint64>(*progress.totalItems))
                                   : QJsonValue()},
            {u"current_item"_s, textOrNull(record.stepDetail)},
            {u"context"_s, ownContext(record)}};
}

QJsonObject metadataOf(const OperationRecord &record)
{
    const QJsonObject &context = record.context;
    return {{u"symbol"_s, firstOf(context.value(u"symbols"_s))},
            {u"timeframe"_s, firstOf(context.value(u"timeframes"_s))},
            {u"mode"_s, record.request.value(u"mode"_s)},
            {u"start_date"_s, record.request.value(u"start"_s)},
            {u"end_date"_s, record.request.value(u"end"_s)},
            {u"parameters"_s, record.request}};
}

} // namespace

QString ktrdrStatus(OperationStatus status)
{
    switch (status) {
    case OperationStatus::Pending:
        return u"pending"_s;
    case OperationStatus::Running:
    case OperationStatus::Waiting:
    case OperationStatus::Paused:
    case OperationStatus::Cancelling:
        return u"running"_s;
    case OperationStatus::Completed:
    case OperationStatus::CompletedWithWarnings:
        return u"completed"_s;
    case OperationStatus::Failed:
    case OperationStatus::Interrupted:
        return u"failed"_s;
    case OperationStatus::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject summaryOf(const OperationRecord &record)
{
    return {{u"operation_id"_s, record.id.toString()},
            {u"operation_type"_s, record.type},
            {u"status"_s, ktrdrStatus(record.status)},
            {u"created_at"_s, time(record.createdAt)},
            {u"progress_percentage"_s, record.progress.percentage.value_or(0)},
            {u"current_step"_s, textOrNull(record.message)},
            {u"symbol"_s, firstOf(record.context.value(u"symbols"_s))},
            {u"duration_seconds"_s, duration(record)}};
}

QJsonObject detailOf(const OperationRecord &record)
{
    return {{u"operation_id"_s, record.id.toString()},
            {u"parent_operation_id"_s,
             record.parentId ? QJsonValue(record.parentId->toString()) : QJsonValue()},
            {u"operation_type"_s, record.type},
            {u"status"_s, ktrdrStatus(record.status)},
            {u"created_at"_s, time(record.createdAt)},
            {u"started_at"_s, time(record.startedAt)},
            {u"completed_at"_s, time(record.endedAt)},
            {u"progress"_s, progressOf(record)},
            {u"metadata"_s, metadataOf(record)},
            {u"error_message"_s, record.error ? QJsonValue(record.error->message) : QJsonValue()},
            {u"warnings"_s, QJsonArray::fromStringList(record.warnings)},
            {u"errors"_s, record.error ? QJsonArray{record.error->message} : QJsonArray()},
            {u"result_summary"_s, record.result.isEmpty() ? QJsonValue() : record.result},
            {u"metrics"_s, QJsonValue()},
            {u"is_backend_local"_s, true}};
}

} // namespace ktrdr::api
