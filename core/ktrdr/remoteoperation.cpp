#include "core/ktrdr/remoteoperation.h"

#include "core/ktrdr/answererror.h"
#include "core/ktrdr/jsonfields.h"

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using operations::failure;
using operations::OperationId;
using operations::Result;

namespace {

QStringList namesOf(const QJsonObject &parameters, const QString &list, const QString &single)
{
    const QStringList names = textsOf(parameters[list]);
    return names.isEmpty() ? textsOf(QJsonValue(single)) : names;
}

} // namespace

RemoteMetadata RemoteMetadata::fromJson(const QJsonObject &json)
{
    return {textOf(json[u"symbol"_s]),   textOf(json[u"timeframe"_s]),
            textOf(json[u"mode"_s]),     textOf(json[u"start_date"_s]),
            textOf(json[u"end_date"_s]), json[u"parameters"_s].toObject()};
}

QStringList RemoteMetadata::symbols() const
{
    return namesOf(parameters, u"symbols"_s, symbol);
}

QStringList RemoteMetadata::timeframes() const
{
    return namesOf(parameters, u"timeframes"_s, timeframe);
}

Result<RemoteOperation> RemoteOperation::fromJson(const QJsonObject &json, const Answer &answer)
{
    const std::optional<OperationId> id = OperationId::parse(textOf(json[u"operation_id"_s]));
    const std::optional<RemoteStatus> status = remoteStatusOf(json[u"status"_s]);
    if (!id || !status) {
        const QString what =
            id ? u"status of %1: %2"_s.arg(id->toString(), textOf(json[u"status"_s]))
               : u"an operation without operation_id"_s;
        return failure(badAnswer(answer, what));
    }
    RemoteOperation operation{*id};
    operation.status = *status;
    operation.parentId = OperationId::parse(textOf(json[u"parent_operation_id"_s]));
    operation.type = textOf(json[u"operation_type"_s]);
    operation.createdAt = timeOf(json[u"created_at"_s]);
    operation.startedAt = timeOf(json[u"started_at"_s]);
    operation.completedAt = timeOf(json[u"completed_at"_s]);
    operation.durationSeconds = numberOf(json[u"duration_seconds"_s]);
    operation.errorMessage = textOf(json[u"error_message"_s]);
    operation.warnings = textsOf(json[u"warnings"_s]);
    operation.errors = textsOf(json[u"errors"_s]);
    operation.resultSummary = json[u"result_summary"_s].toObject();
    operation.metrics = json[u"metrics"_s];
    operation.metadata = RemoteMetadata::fromJson(json[u"metadata"_s].toObject());
    if (operation.metadata.symbol.isEmpty()) {
        operation.metadata.symbol = textOf(json[u"symbol"_s]);
    }
    operation.isSummary = !json[u"progress"_s].isObject();
    operation.progress =
        operation.isSummary
            ? RemoteProgress::fromJson({{u"percentage"_s, json[u"progress_percentage"_s]},
                                        {u"current_step"_s, json[u"current_step"_s]}})
            : RemoteProgress::fromJson(json[u"progress"_s].toObject());
    return operation;
}

MetricsHistory RemoteOperation::epochs() const
{
    return MetricsHistory::fromResult(resultSummary).mergedWith(MetricsHistory::fromJson(metrics));
}

Result<RemoteOperation> RemoteOperation::fromAnswer(const Answer &answer)
{
    const Result<QJsonObject> object = successfulObject(answer);
    if (!object) {
        return failure(object.error());
    }
    return fromJson(unwrapped(*object), answer);
}

} // namespace ktrdr::wire
