#include "core/remote/serverecord.h"

#include <QJsonArray>

namespace ktrdr::remote {

using namespace std::chrono;
using namespace Qt::StringLiterals;
using operations::OperationId;
using operations::OperationOrigin;
using operations::OperationRecord;
using operations::ProgressState;

namespace {

std::optional<QDateTime> timeOf(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<double> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

milliseconds spanOf(const QJsonValue &value)
{
    return round<milliseconds>(duration<double>(value.toDouble()));
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray()) {
        texts += text.toString();
    }
    return texts;
}

ProgressState progressOf(const QJsonObject &json, const QJsonObject &context)
{
    ProgressState progress;
    progress.attempt = context.value(u"attempt"_s).toInt(1);
    progress.percentage = numberOf(context.value(u"percentage"_s));
    progress.rate = numberOf(context.value(u"items_per_s"_s));
    progress.elapsed = spanOf(context.value(u"elapsed_s"_s));
    progress.currentStep = json.value(u"steps_completed"_s).toInt();
    progress.totalSteps = json.value(u"steps_total"_s).toInt();
    progress.itemsProcessed = static_cast<quint64>(json.value(u"items_processed"_s).toInteger());
    if (const QJsonValue total = json.value(u"items_total"_s); total.isDouble()) {
        progress.totalItems = static_cast<quint64>(total.toInteger());
    }
    progress.stepDetail = json.value(u"current_item"_s).toString();
    if (const QJsonValue eta = context.value(u"eta_s"_s); eta.isObject()) {
        const QJsonObject left = eta.toObject();
        progress.remaining = {spanOf(left.value(u"low"_s)), spanOf(left.value(u"mid"_s)),
                              spanOf(left.value(u"high"_s))};
    }
    return progress;
}

/// What the domain put there, without what was added for us.
QJsonObject domainContext(QJsonObject context)
{
    for (const auto *key : {"state", "name", "message", "attempt", "percentage", "items_per_s",
                            "elapsed_s", "reason", "kept", "eta_s", "error", "retry_of"}) {
        context.remove(QLatin1StringView(key));
    }
    return context;
}

} // namespace

std::optional<OperationRecord> recordOfServe(const QJsonObject &json, const QString &service)
{
    const QJsonObject told = json.value(u"progress"_s).toObject();
    const QJsonObject context = told.value(u"context"_s).toObject();
    const auto id = OperationId::parse(json.value(u"operation_id"_s).toString());
    const auto status = operations::statusFromString(context.value(u"state"_s).toString());
    if (!id || !status) {
        return std::nullopt;
    }
    OperationRecord record{*id};
    record.type = json.value(u"operation_type"_s).toString();
    record.name = context.value(u"name"_s).toString();
    record.status = *status;
    record.origin = OperationOrigin::Remote;
    record.where = service;
    record.parentId = OperationId::parse(json.value(u"parent_operation_id"_s).toString());
    record.retryOf = OperationId::parse(context.value(u"retry_of"_s).toString());
    record.createdAt = timeOf(json.value(u"created_at"_s)).value_or(QDateTime());
    record.startedAt = timeOf(json.value(u"started_at"_s));
    record.endedAt = timeOf(json.value(u"completed_at"_s));
    record.progress = progressOf(told, context);
    record.message = context.value(u"message"_s).toString();
    record.stepDetail = record.progress.stepDetail;
    record.context = domainContext(context);
    record.request = json.value(u"metadata"_s).toObject().value(u"parameters"_s).toObject();
    record.reason = context.value(u"reason"_s).toString();
    record.kept = context.value(u"kept"_s).toString();
    if (const QJsonValue error = context.value(u"error"_s); error.isObject()) {
        record.error = operations::Error::fromJson(error.toObject());
    }
    record.warnings = textsOf(json.value(u"warnings"_s));
    record.result = json.value(u"result_summary"_s).toObject();
    return record;
}

} // namespace ktrdr::remote
