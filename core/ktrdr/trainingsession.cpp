#include "core/ktrdr/trainingsession.h"

#include "core/ktrdr/answererror.h"
#include "core/ktrdr/jsonfields.h"

#include <algorithm>

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using operations::failure;
using operations::OperationId;
using operations::Result;

namespace {

std::optional<TrainingSession> sessionOf(const QJsonObject &json)
{
    const std::optional<OperationId> id = OperationId::parse(textOf(json[u"session_id"_s]));
    if (!id) {
        return std::nullopt;
    }
    const QJsonObject progress = json[u"progress"_s].toObject();
    return TrainingSession{*id,
                           textOf(json[u"status"_s]).toLower(),
                           timeOf(json[u"start_time"_s]),
                           timeOf(json[u"last_updated"_s]),
                           flagOf(json[u"gpu_allocated"_s]),
                           textOf(json[u"error"_s]),
                           countOf(progress[u"epoch"_s]),
                           countOf(progress[u"total_epochs"_s]),
                           countOf(progress[u"batch"_s]),
                           countOf(progress[u"total_batches"_s]),
                           numberOf(progress[u"progress_percent"_s]),
                           textOf(progress[u"message"_s])};
}

} // namespace

bool TrainingSession::isRunning() const
{
    return status == "initializing"_L1 || status == "initialized"_L1 || status == "running"_L1;
}

Result<TrainingSessions> TrainingSessions::fromAnswer(const Answer &answer)
{
    const Result<QJsonObject> object = successfulObject(answer);
    if (!object) {
        return failure(object.error());
    }
    const QJsonValue list = unwrapped(*object).value(u"sessions"_s);
    if (!list.isArray()) {
        return failure(badAnswer(answer, u"no list of sessions"_s));
    }
    TrainingSessions result;
    for (const QJsonValue &entry : list.toArray()) {
        if (auto session = sessionOf(entry.toObject())) {
            result.sessions << *std::move(session);
        } else {
            ++result.unreadable;
        }
    }
    return result;
}

bool TrainingSessions::isRunning(const OperationId &id) const
{
    return std::any_of(sessions.begin(), sessions.end(), [&id](const TrainingSession &session) {
        return session.id == id && session.isRunning();
    });
}

} // namespace ktrdr::wire
