#include "core/training/manager/trainingadapter.h"

#include "core/ktrdr/ktrdrbackend.h"
#include "core/ktrdr/servicecalls.h"
#include "core/ktrdr/traininghost.h"
#include "core/training/manager/trainingpreflight.h"
#include "core/training/strategy/strategyreader.h"
#include "core/training/values/text.h"
#include "core/training/values/trainingerror.h"

#include <QTimeZone>

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using operations::CancellationToken;
using operations::failure;
using operations::OperationId;
using operations::Result;
using wire::StartAnswer;

namespace {

operations::Error notThere(const QString &message, const QString &hint)
{
    return trainingError("TRAINING-NotThere", message, hint);
}

template<typename T>
QStringList namesOf(const QList<T> &list)
{
    QStringList names;
    for (const T &item : list) {
        names.append(item.toString());
    }
    return names;
}

std::optional<QDateTime> momentOf(const std::optional<qint64> &time)
{
    return time ? std::optional(QDateTime::fromSecsSinceEpoch(*time, QTimeZone::utc()))
                : std::nullopt;
}

/// In KTRDR's words: the strategy's text has the request's values in it already.
wire::TrainingRequest wireRequest(const TrainingRequest &request, const Strategy &strategy,
                                  const QByteArray &yaml)
{
    wire::TrainingRequest wire;
    wire.strategyName = strategy.name;
    wire.strategyYaml = QString::fromUtf8(yaml);
    wire.symbols = namesOf(request.symbols.isEmpty() ? strategy.data.symbols : request.symbols);
    wire.timeframes =
        namesOf(request.timeframes.isEmpty() ? strategy.data.timeframes : request.timeframes);
    wire.start = momentOf(strategy.data.start);
    wire.end = momentOf(strategy.data.end);
    return wire;
}

/// What a backend, which reads the strategy from its own disk, cannot be told.
bool changesStrategy(const TrainingRequest &request)
{
    return !request.overrides.isEmpty() || request.validationSplit || request.seed ||
           !request.name.isEmpty();
}

/// What such a service does not take.
std::optional<operations::Error> refusal(TrainingHostKind kind, const TrainingRequest &request,
                                         const QString &strategy)
{
    if (kind == TrainingHostKind::Serve) {
        return {};
    }
    if (!request.sweep.isEmpty()) {
        return notThere(Text::tr("KTRDR's services train one model at a time."),
                        Text::tr("Start the trainings of the sweep one by one, or on "
                                 "another 'ktrdr serve'."));
    }
    if (kind == TrainingHostKind::Backend && changesStrategy(request)) {
        return notThere(
            Text::tr("A KTRDR backend trains its own file of the strategy '%1'.").arg(strategy),
            Text::tr("Leave out seed, name, split and sweep, or use its training host."));
    }
    return {};
}

Result<OperationId> idOf(const Result<StartAnswer> &answer)
{
    return answer ? Result<OperationId>(answer->id) : failure(answer.error());
}

} // namespace

TrainingAdapter::TrainingAdapter(services::HostService &service, TrainingHostKind kind)
    : m_service(service)
    , m_kind(kind)
{}

TrainingCheck TrainingAdapter::check(TrainingHostKind kind, const TrainingRequest &request,
                                     const CancellationToken &token)
{
    TrainingCheck check = checkTrainingElsewhere(request, token);
    if (check.strategy) {
        if (const auto refused = refusal(kind, request, check.strategy->name)) {
            check.problems.append(*refused);
        }
    }
    return check;
}

Result<OperationId> TrainingAdapter::start(const TrainingRequest &request,
                                           const CancellationToken &token) const
{
    const StrategyReading original = readStrategy(request.strategy.toUtf8());
    if (!original.strategy) {
        return failure(original.toError(request.strategyFile));
    }
    if (m_kind == TrainingHostKind::Serve) {
        return idOf(wire::readAnswer(wire::ServiceCalls(m_service).post(
                                         u"/api/v1/trainings/start"_s, request.toJson(), token),
                                     &StartAnswer::fromAnswer));
    }
    if (const auto refused = refusal(m_kind, request, original.strategy->name)) {
        return failure(*refused);
    }
    const auto yaml = withOverrides(request.strategy.toUtf8(), request.allOverrides());
    if (!yaml) {
        return failure(yaml.error());
    }
    const StrategyReading reading = readStrategy(*yaml);
    if (!reading.strategy) {
        return failure(reading.toError(request.strategyFile));
    }
    const wire::TrainingRequest wire = wireRequest(request, *reading.strategy, *yaml);
    if (m_kind == TrainingHostKind::Host) {
        return idOf(wire::TrainingHost(m_service).start(wire, token));
    }
    return idOf(wire::KtrdrBackend(m_service).startTraining(wire, token));
}

} // namespace ktrdr::training
