#include "app/cli/jsonlines.h"

#include "app/cli/text.h"
#include "core/remote/servicehub.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::OperationRecord;
using operations::OperationStatus;

namespace {

double seconds(std::chrono::milliseconds duration)
{
    constexpr double MillisecondsPerSecond = 1000.0;
    return static_cast<double>(duration.count()) / MillisecondsPerSecond;
}

QJsonValue number(const std::optional<double> &value)
{
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue count(const std::optional<quint64> &value)
{
    return value ? QJsonValue(static_cast<qint64>(*value)) : QJsonValue(QJsonValue::Null);
}

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

QJsonValue moment(const std::optional<QDateTime> &value)
{
    return value && value->isValid() ? QJsonValue(value->toUTC().toString(Qt::ISODateWithMs))
                                     : QJsonValue(QJsonValue::Null);
}

QJsonValue remaining(const OperationRecord &record)
{
    const std::optional<operations::TimeEstimate> &estimate = record.progress.remaining;
    if (!estimate || record.isFinal()) {
        return QJsonValue::Null;
    }
    return QJsonObject{{u"low"_s, seconds(estimate->low)},
                       {u"mid"_s, seconds(estimate->mid)},
                       {u"high"_s, seconds(estimate->high)}};
}

QJsonObject contextOf(const OperationRecord &record)
{
    QJsonObject context = record.context;
    const QJsonObject live = QJsonObject::fromVariantMap(record.progress.context);
    for (auto it = live.begin(); it != live.end(); ++it) {
        context.insert(it.key(), it.value());
    }
    if (record.unheardSince) {
        context.insert(u"unheard_since"_s, moment(record.unheardSince));
    }
    return context;
}

QJsonObject commonFields(const char *type, const OperationRecord &record)
{
    const operations::ProgressState &progress = record.progress;
    return {
        {u"type"_s, QString::fromLatin1(type)},
        {u"operation_id"_s, record.id.toString()},
        {u"operation_type"_s, record.type},
        {u"status"_s, toString(record.status)},
        {u"percentage"_s, number(progress.percentage)},
        {u"current_step"_s, progress.currentStep},
        {u"total_steps"_s, progress.totalSteps},
        {u"message"_s, record.message},
        {u"items_processed"_s, static_cast<qint64>(progress.itemsProcessed)},
        {u"total_items"_s, count(progress.totalItems)},
        {u"elapsed_s"_s, seconds(progress.elapsed)},
        {u"eta_s"_s, remaining(record)},
        {u"rate"_s, number(progress.rate)},
        {u"context"_s, contextOf(record)},
    };
}

QJsonObject resultWithWarnings(const OperationRecord &record)
{
    QJsonObject result = record.result;
    if (!record.warnings.isEmpty()) {
        result.insert(u"warnings"_s, QJsonArray::fromStringList(record.warnings));
    }
    return result;
}

QJsonObject cancelledResult(const OperationRecord &record)
{
    QJsonObject result = resultWithWarnings(record);
    result.insert(u"reason"_s, text(record.reason));
    result.insert(u"kept"_s, text(record.kept));
    return result;
}

QJsonObject failureJson(const OperationRecord &record)
{
    const Error unexplained{
        u"OPERATION-Interrupted"_s,
        Text::tr("The process that ran it has gone."),
        Text::tr("Run 'ktrdr ops retry %1' to run it again.").arg(record.id.toString()),
        {},
        {}};
    QJsonObject error = errorJson(record.error.value_or(unexplained));
    if (!record.kept.isEmpty()) {
        QJsonObject context = error[u"context"_s].toObject();
        context.insert(u"kept"_s, record.kept);
        error.insert(u"context"_s, context);
    }
    return error;
}

} // namespace

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject errorJson(const Error &error)
{
    return {{u"code"_s, error.code},
            {u"message"_s, error.message},
            {u"hint"_s, error.hint},
            {u"context"_s, QJsonObject::fromVariantMap(error.context)}};
}

QJsonObject operationJson(const OperationRecord &record)
{
    QJsonObject json = commonFields("operation", record);
    const QJsonObject result = resultWithWarnings(record);
    json.insert(u"created_at"_s, moment(record.createdAt));
    json.insert(u"started_at"_s, moment(record.startedAt));
    json.insert(u"ended_at"_s, moment(record.endedAt));
    json.insert(u"where"_s, record.where);
    json.insert(u"symbols"_s, record.context[u"symbols"_s].toArray());
    json.insert(u"timeframes"_s, record.context[u"timeframes"_s].toArray());
    json.insert(u"parent_id"_s,
                record.parentId ? QJsonValue(record.parentId->toString()) : QJsonValue::Null);
    json.insert(u"reason"_s, text(record.reason));
    json.insert(u"error"_s, record.error ? QJsonValue(errorJson(*record.error)) : QJsonValue::Null);
    json.insert(u"result"_s, result.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(result));
    json.insert(u"kept"_s, text(record.kept));
    return json;
}

QJsonObject serviceJson(const remote::ServiceState &state)
{
    const services::ServiceHealth &health = state.health;
    return {{u"type"_s, u"service"_s},
            {u"name"_s, state.entry.name},
            {u"kind"_s, toString(state.entry.kind)},
            {u"url"_s, state.entry.url.toString()},
            {u"process"_s, toString(health.process)},
            {u"service"_s, toString(health.service)},
            {u"proven_at"_s, moment(health.provenAt)},
            {u"latency_ms"_s, health.latency
                                  ? QJsonValue(static_cast<qint64>(health.latency->count()))
                                  : QJsonValue::Null},
            {u"error"_s, health.error ? QJsonValue(errorJson(*health.error)) : QJsonValue::Null}};
}

QJsonObject startedJson(const OperationRecord &record)
{
    return commonFields("started", record);
}

QJsonObject progressJson(const OperationRecord &record)
{
    return commonFields("progress", record);
}

QJsonObject endedJson(const OperationRecord &record)
{
    switch (record.status) {
    case OperationStatus::Completed:
    case OperationStatus::CompletedWithWarnings: {
        QJsonObject json = commonFields("completed", record);
        json.insert(u"result"_s, resultWithWarnings(record));
        return json;
    }
    case OperationStatus::Cancelled: {
        QJsonObject json = commonFields("cancelled", record);
        json.insert(u"result"_s, cancelledResult(record));
        return json;
    }
    default: {
        QJsonObject json = commonFields("failed", record);
        json.insert(u"error"_s, failureJson(record));
        return json;
    }
    }
}

} // namespace ktrdr::cli
