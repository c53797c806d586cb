#include "core/ktrdr/trainingrequest.h"

#include "core/ktrdr/jsonfields.h"
#include "core/ktrdr/wiretime.h"

#include <QRegularExpression>

namespace ktrdr::wire {

using namespace Qt::StringLiterals;

namespace {

QJsonObject commonJson(const TrainingRequest &request)
{
    return {{u"symbols"_s, QJsonArray::fromStringList(request.symbols)},
            {u"timeframes"_s, QJsonArray::fromStringList(request.timeframes)},
            {u"start_date"_s, request.start ? toWireTime(*request.start) : QString()},
            {u"end_date"_s, request.end ? toWireTime(*request.end) : QString()},
            {u"task_id"_s, request.taskId}};
}

} // namespace

QJsonObject TrainingRequest::toBackendJson() const
{
    QJsonObject json = commonJson(*this);
    json.insert(u"strategy_name"_s, strategyName);
    json.insert(u"detailed_analytics"_s, detailedAnalytics);
    return withoutEmpty(json);
}

QJsonObject TrainingRequest::toHostJson() const
{
    QJsonObject json = commonJson(*this);
    json.insert(u"strategy_yaml"_s, strategyYaml);
    json.insert(u"session_id"_s, sessionId);
    return withoutEmpty(json);
}

std::optional<TrainingRequest> TrainingRequest::fromJson(const QJsonObject &json)
{
    TrainingRequest request;
    request.strategyName = textOf(json[u"strategy_name"_s]);
    request.strategyYaml = textOf(json[u"strategy_yaml"_s]);
    request.symbols = textsOf(json[u"symbols"_s]);
    request.timeframes = textsOf(json[u"timeframes"_s]);
    request.start = timeOf(json[u"start_date"_s]);
    request.end = timeOf(json[u"end_date"_s]);
    request.taskId = textOf(json[u"task_id"_s]);
    request.sessionId = textOf(json[u"session_id"_s]);
    request.detailedAnalytics = flagOf(json[u"detailed_analytics"_s]).value_or(false);
    if (!isStrategyName(request.strategyName) && request.strategyYaml.isEmpty()) {
        return std::nullopt;
    }
    return request;
}

std::optional<TrainingRequest> TrainingRequest::of(const RemoteOperation &operation)
{
    const RemoteMetadata &metadata = operation.metadata;
    QJsonObject json = metadata.parameters;
    json.insert(u"symbols"_s, QJsonArray::fromStringList(metadata.symbols()));
    json.insert(u"timeframes"_s, QJsonArray::fromStringList(metadata.timeframes()));
    if (!metadata.startDate.isEmpty()) {
        json.insert(u"start_date"_s, metadata.startDate);
    }
    if (!metadata.endDate.isEmpty()) {
        json.insert(u"end_date"_s, metadata.endDate);
    }
    // A repetition is an operation of its own.
    json.remove(u"task_id"_s);
    json.remove(u"session_id"_s);
    return fromJson(json);
}

bool TrainingRequest::isStrategyName(const QString &name)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9][A-Za-z0-9_-]*\\z"_s);
    return pattern.match(name).hasMatch();
}

} // namespace ktrdr::wire
