#include "core/ktrdr/remoteworker.h"

#include "core/ktrdr/jsonfields.h"
#include "core/ktrdr/listanswer.h"

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using operations::failure;
using operations::OperationId;
using operations::Result;

namespace {

RemoteWorker workerOf(const QJsonObject &json)
{
    const QJsonObject capabilities = json[u"capabilities"_s].toObject();
    RemoteWorker worker;
    worker.id = textOf(json[u"worker_id"_s]);
    worker.type = textOf(json[u"worker_type"_s]);
    worker.endpointUrl = textOf(json[u"endpoint_url"_s]);
    worker.status = textOf(json[u"status"_s]);
    worker.currentOperation = OperationId::parse(textOf(json[u"current_operation_id"_s]));
    worker.hasGpu = flagOf(capabilities[u"gpu"_s]).value_or(false);
    worker.gpuType = textOf(capabilities[u"gpu_type"_s]);
    worker.gpuCount = countOf(capabilities[u"gpu_count"_s]);
    worker.lastHealthCheck = timeOf(json[u"last_health_check"_s]);
    worker.lastHealthy = timeOf(json[u"last_healthy_at"_s]);
    worker.failedHealthChecks = countOf(json[u"health_check_failures"_s]).value_or(0);
    return worker;
}

} // namespace

Result<QList<RemoteWorker>> readWorkers(const Answer &answer)
{
    const Result<QJsonArray> entries = listIn(answer, u"workers"_s);
    if (!entries) {
        return failure(entries.error());
    }
    QList<RemoteWorker> workers;
    for (const QJsonValue &entry : *entries) {
        const RemoteWorker worker = workerOf(entry.toObject());
        if (!worker.id.isEmpty()) {
            workers << worker;
        }
    }
    return workers;
}

} // namespace ktrdr::wire
