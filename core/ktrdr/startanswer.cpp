#include "core/ktrdr/startanswer.h"

#include "core/ktrdr/answererror.h"
#include "core/ktrdr/jsonfields.h"
#include "core/ktrdr/text.h"

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::failure;
using operations::OperationId;
using operations::Result;

namespace {

/// A backend's trainings call the operation `task_id`, a host also `session_id`.
std::optional<OperationId> idIn(const QJsonObject &json)
{
    for (const QString &key : {u"operation_id"_s, u"task_id"_s, u"session_id"_s}) {
        if (const auto id = OperationId::parse(textOf(json[key]))) {
            return id;
        }
    }
    return std::nullopt;
}

/// A success that cannot be read is a start all the same.
Error perhapsStarted(Error error, const Answer &answer)
{
    if (answer.status >= 200 && answer.status < 300 &&
        answerFailure(error) == AnswerFailure::BadAnswer) {
        error.context.insert(u"outcome_unknown"_s, true);
        error.hint =
            Text::tr("It may have been started all the same: look at the operations of the "
                     "service before you try again.");
    }
    return error;
}

} // namespace

Result<StartAnswer> StartAnswer::fromAnswer(const Answer &answer)
{
    const Result<QJsonObject> object = successfulObject(answer);
    if (!object) {
        return failure(perhapsStarted(object.error(), answer));
    }
    const QJsonObject json = unwrapped(*object);
    const std::optional<OperationId> id = idIn(json);
    if (!id) {
        return failure(perhapsStarted(badAnswer(answer, u"no operation_id"_s), answer));
    }
    StartAnswer started{*id, textOf(json[u"message"_s]), flagOf(json[u"gpu_allocated"_s]), {}, {}};
    const QJsonObject from = json[u"resumed_from"_s].toObject();
    started.resumedFromEpoch = countOf(json[u"resumed_from_epoch"_s]);
    if (!started.resumedFromEpoch) {
        started.resumedFromEpoch = countOf(from[u"epoch"_s]);
    }
    started.checkpointType = textOf(from[u"checkpoint_type"_s]);
    return started;
}

} // namespace ktrdr::wire
