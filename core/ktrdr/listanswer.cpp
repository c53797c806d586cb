#include "core/ktrdr/listanswer.h"

#include "core/ktrdr/answererror.h"

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using operations::failure;
using operations::Result;

Result<QJsonArray> listIn(const Answer &answer, const QString &name)
{
    if (answer.body.trimmed().startsWith('[')) {
        return successfulArray(answer);
    }
    const Result<QJsonObject> object = successfulObject(answer);
    if (!object) {
        return failure(object.error());
    }
    for (const QJsonValue &value :
         {(*object)[name], (*object)[u"data"_s], unwrapped(*object).value(name)}) {
        if (value.isArray()) {
            return value.toArray();
        }
    }
    return failure(badAnswer(answer, u"no list of %1"_s.arg(name)));
}

} // namespace ktrdr::wire
