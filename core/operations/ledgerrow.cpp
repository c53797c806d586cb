#include "core/operations/ledgerrow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    Id,
    Type,
    Name,
    Status,
    Origin,
    Location,
    Priority,
    ParentId,
    RetryOf,
    CreatedAt,
    StartedAt,
    EndedAt,
    Progress,
    Message,
    StepDetail,
    Details,
    UpdatedAt,
};

QString compact(const QJsonObject &object)
{
    return object.isEmpty()
               ? QString()
               : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject parsed(const QVariant &text)
{
    const QByteArray json = text.toString().toUtf8();
    return json.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(json).object();
}

template<typename T>
void put(QJsonObject &object, QLatin1StringView key, const std::optional<T> &value)
{
    if (value) {
        object.insert(key, static_cast<qint64>(*value));
    }
}

std::optional<quint64> count(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isUndefined() ? std::nullopt
                               : std::optional(static_cast<quint64>(value.toInteger()));
}

void putText(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty()) {
        object.insert(key, text);
    }
}

void putNumber(QJsonObject &object, QLatin1StringView key, qint64 number)
{
    if (number != 0) {
        object.insert(key, number);
    }
}

void putObject(QJsonObject &object, QLatin1StringView key, const QJsonObject &value)
{
    if (!value.isEmpty()) {
        object.insert(key, value);
    }
}

void putList(QJsonObject &object, QLatin1StringView key, const QStringList &list)
{
    if (!list.isEmpty()) {
        object.insert(key, QJsonArray::fromStringList(list));
    }
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray()) {
        list += item.toString();
    }
    return list;
}

QJsonArray toArray(const TimeEstimate &estimate)
{
    return {static_cast<qint64>(estimate.low.count()), static_cast<qint64>(estimate.mid.count()),
            static_cast<qint64>(estimate.high.count())};
}

void readProgress(const QJsonObject &json, ProgressState &state)
{
    state.attempt = json.value("attempt"_L1).toInt(1);
    state.currentStep = json.value("step"_L1).toInt();
    state.totalSteps = json.value("steps"_L1).toInt();
    state.stepName = json.value("step_name"_L1).toString();
    state.stepCurrent = count(json, "units"_L1).value_or(0);
    state.stepTotal = count(json, "units_total"_L1);
    state.itemsProcessed = count(json, "items"_L1).value_or(0);
    state.totalItems = count(json, "items_total"_L1);
    if (const QJsonValue value = json.value("percentage"_L1); value.isDouble()) {
        state.percentage = value.toDouble();
    }
    state.phase = static_cast<PhaseId>(json.value("phase"_L1).toInt());
    const QJsonArray arguments = json.value("phase_arguments"_L1).toArray();
    for (size_t i = 0; i < state.phaseArguments.size(); ++i) {
        state.phaseArguments.at(i) = arguments.at(static_cast<qsizetype>(i)).toInteger();
    }
    state.message = json.value("message"_L1).toString();
    state.stepDetail = json.value("step_detail"_L1).toString();
    state.context = json.value("context"_L1).toObject().toVariantMap();
    state.elapsed = std::chrono::milliseconds(json.value("elapsed"_L1).toInteger());
    if (const QJsonArray left = json.value("remaining"_L1).toArray(); left.size() == 3) {
        state.remaining = TimeEstimate{std::chrono::milliseconds(left.at(0).toInteger()),
                                       std::chrono::milliseconds(left.at(1).toInteger()),
                                       std::chrono::milliseconds(left.at(2).toInteger())};
    }
    if (const QJsonValue value = json.value("rate"_L1); value.isDouble()) {
        state.rate = value.toDouble();
    }
}

void readDetails(const QJsonObject &json, OperationRecord &record)
{
    record.context = json.value("context"_L1).toObject();
    record.request = json.value("request"_L1).toObject();
    record.reason = json.value("reason"_L1).toString();
    if (const QJsonValue error = json.value("error"_L1); error.isObject()) {
        record.error = Error::fromJson(error.toObject());
    }
    record.warnings = texts(json.value("warnings"_L1));
    record.result = json.value("result"_L1).toObject();
    record.kept = json.value("kept"_L1).toString();
    record.tags = texts(json.value("tags"_L1));
    record.isPausable = json.value("pausable"_L1).toBool();
}

std::optional<QDateTime> optionalTime(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(fromMilliseconds(value));
}

} // namespace

QVariant toMilliseconds(const std::optional<QDateTime> &time)
{
    return time && time->isValid() ? QVariant(time->toMSecsSinceEpoch()) : QVariant();
}

QDateTime fromMilliseconds(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QString LedgerRow::columns()
{
    return u"id, type, name, status, origin, location, priority, parent_id, retry_of, created_at, "
           "started_at, ended_at, progress, message, step_detail, details, updated_at"_s;
}

OperationRecord LedgerRow::fromRow(const QSqlQuery &row)
{
    const auto id = OperationId::parse(row.value(Id).toString());
    OperationRecord record{id ? *id : OperationId::create(u"unreadable"_s, QDateTime())};
    record.type = row.value(Type).toString();
    record.name = row.value(Name).toString();
    record.status =
        statusFromString(row.value(Status).toString()).value_or(OperationStatus::Interrupted);
    record.origin =
        row.value(Origin).toInt() == 0 ? OperationOrigin::Local : OperationOrigin::Remote;
    record.where = row.value(Location).toString();
    record.priority = row.value(Priority).toInt();
    record.parentId = OperationId::parse(row.value(ParentId).toString());
    record.retryOf = OperationId::parse(row.value(RetryOf).toString());
    record.createdAt = fromMilliseconds(row.value(CreatedAt));
    record.startedAt = optionalTime(row.value(StartedAt));
    record.endedAt = optionalTime(row.value(EndedAt));
    readProgress(parsed(row.value(Progress)), record.progress);
    record.message = row.value(Message).toString();
    record.stepDetail = row.value(StepDetail).toString();
    readDetails(parsed(row.value(Details)), record);
    if (record.origin == OperationOrigin::Remote && !record.isFinal()) {
        record.unheardSince = fromMilliseconds(row.value(UpdatedAt));
        record.progress.remaining.reset();
    }
    return record;
}

QString LedgerRow::progressJson(const OperationRecord &record)
{
    const ProgressState &state = record.progress;
    QJsonObject json;
    putNumber(json, "attempt"_L1, state.attempt);
    putNumber(json, "step"_L1, state.currentStep);
    putNumber(json, "steps"_L1, state.totalSteps);
    putText(json, "step_name"_L1, state.stepName);
    putNumber(json, "units"_L1, static_cast<qint64>(state.stepCurrent));
    put(json, "units_total"_L1, state.stepTotal);
    putNumber(json, "items"_L1, static_cast<qint64>(state.itemsProcessed));
    put(json, "items_total"_L1, state.totalItems);
    if (state.percentage) {
        json.insert("percentage"_L1, *state.percentage);
    }
    putNumber(json, "phase"_L1, state.phase);
    if (state.phaseArguments != PhaseArguments{}) {
        QJsonArray arguments;
        for (const qint64 argument : state.phaseArguments) {
            arguments.append(argument);
        }
        json.insert("phase_arguments"_L1, arguments);
    }
    putText(json, "message"_L1, state.message);
    putText(json, "step_detail"_L1, state.stepDetail);
    putObject(json, "context"_L1, QJsonObject::fromVariantMap(state.context));
    putNumber(json, "elapsed"_L1, state.elapsed.count());
    if (state.remaining) {
        json.insert("remaining"_L1, toArray(*state.remaining));
    }
    if (state.rate) {
        json.insert("rate"_L1, *state.rate);
    }
    return compact(json);
}

QString LedgerRow::detailsJson(const OperationRecord &record)
{
    QJsonObject json;
    putObject(json, "context"_L1, record.context);
    putObject(json, "request"_L1, record.request);
    putText(json, "reason"_L1, record.reason);
    if (record.error) {
        json.insert("error"_L1, record.error->toJson());
    }
    putList(json, "warnings"_L1, record.warnings);
    putObject(json, "result"_L1, record.result);
    putText(json, "kept"_L1, record.kept);
    putList(json, "tags"_L1, record.tags);
    if (record.isPausable) {
        json.insert("pausable"_L1, true);
    }
    return compact(json);
}

} // namespace ktrdr::operations
