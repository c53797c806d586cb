#include "core/ktrdr/traininghost.h"

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using operations::CancellationToken;
using operations::failure;
using operations::OperationId;
using operations::Result;

TrainingHost::TrainingHost(services::HostService &service)
    : OperationsClient(service, OperationsHost::Worker)
{}

Result<StartAnswer> TrainingHost::start(const TrainingRequest &request,
                                        const CancellationToken &token) const
{
    return readAnswer(calls().post(u"/training/start"_s, request.toHostJson(), token),
                      &StartAnswer::fromAnswer);
}

Result<StartAnswer> TrainingHost::resume(const OperationId &id,
                                         const CancellationToken &token) const
{
    return readAnswer(
        calls().post(u"/training/resume"_s, {{u"operation_id"_s, id.toString()}}, token),
        &StartAnswer::fromAnswer);
}

Result<TrainingSessions> TrainingHost::sessions(const CancellationToken &token) const
{
    return readAnswer(calls().get(u"/training/sessions"_s, token), &TrainingSessions::fromAnswer);
}

Result<MetricsHistory> TrainingHost::metrics(const OperationId &id, int cursor,
                                             const CancellationToken &token) const
{
    return readAnswer(calls().get(metricsPath(id, cursor), token),
                      [](const Answer &answer) -> Result<MetricsHistory> {
                          const Result<QJsonObject> object = successfulObject(answer);
                          if (!object) {
                              return failure(object.error());
                          }
                          return MetricsHistory::fromJson(unwrapped(*object).value(u"metrics"_s));
                      });
}

Result<TrainingResult> TrainingHost::result(const OperationId &id,
                                            const CancellationToken &token) const
{
    return readAnswer(calls().get(trainingResultPath(id), token), &TrainingResult::fromAnswer);
}

} // namespace ktrdr::wire
