#include "core/ktrdr/cancelanswer.h"

#include "core/ktrdr/jsonfields.h"

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using operations::failure;
using operations::Result;

Result<CancelAnswer> CancelAnswer::fromAnswer(const Answer &answer)
{
    const Result<QJsonObject> object = successfulObject(answer);
    if (!object) {
        return failure(object.error());
    }
    const QJsonObject json = unwrapped(*object);
    return CancelAnswer{textOf(json[u"status"_s]), flagOf(json[u"task_cancelled"_s]),
                        flagOf(json[u"remote_cancelled"_s]),
                        textsOf(json[u"children_cancelled"_s])};
}

QJsonObject cancelBody(const QString &reason, bool force)
{
    QJsonObject body = withoutEmpty({{u"reason"_s, reason}});
    if (force) {
        body.insert(u"force"_s, true);
    }
    return body;
}

} // namespace ktrdr::wire
