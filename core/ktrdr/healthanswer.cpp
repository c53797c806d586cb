#include "core/ktrdr/healthanswer.h"

#include "core/ktrdr/answererror.h"
#include "core/ktrdr/jsonfields.h"

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using operations::failure;
using operations::OperationId;
using operations::Result;

namespace {

std::optional<OrphanDetector> detectorOf(const QJsonValue &value)
{
    if (!value.isObject()) {
        return std::nullopt;
    }
    const QJsonObject json = value.toObject();
    return OrphanDetector{flagOf(json[u"running"_s]).value_or(false),
                          countOf(json[u"potential_orphans_count"_s]).value_or(0),
                          timeOf(json[u"last_check"_s]), countOf(json[u"orphan_timeout_seconds"_s]),
                          countOf(json[u"check_interval_seconds"_s])};
}

/// Hosts and workers say `healthy`, a backend `status: ok`.
std::optional<bool> healthOf(const QJsonObject &json)
{
    if (const auto healthy = flagOf(json[u"healthy"_s])) {
        return healthy;
    }
    const QString status = textOf(json[u"status"_s]).toLower();
    if (status.isEmpty()) {
        return std::nullopt;
    }
    return status == "ok"_L1 || status == "healthy"_L1 || status == "operational"_L1;
}

} // namespace

Result<HealthAnswer> HealthAnswer::fromAnswer(const Answer &answer)
{
    const Result<QJsonObject> object = successfulObject(answer);
    if (!object) {
        return failure(object.error());
    }
    const std::optional<bool> isHealthy = healthOf(*object);
    if (!isHealthy) {
        return failure(badAnswer(answer, u"neither healthy nor status"_s));
    }
    HealthAnswer health;
    health.isHealthy = *isHealthy;
    health.service = textOf((*object)[u"service"_s]);
    health.version = textOf((*object)[u"version"_s]);
    if (const QString worker = textOf((*object)[u"worker_status"_s]); !worker.isEmpty()) {
        health.isBusy = worker == "busy"_L1;
    }
    health.currentOperation = OperationId::parse(textOf((*object)[u"current_operation"_s]));
    health.orphanDetector = detectorOf((*object)[u"orphan_detector"_s]);
    return health;
}

} // namespace ktrdr::wire
