#include "core/ktrdr/answer.h"

#include "core/ktrdr/answererror.h"
#include "core/ktrdr/jsonfields.h"

#include <QJsonDocument>

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using operations::failure;
using operations::Result;

namespace {

bool isSuccessStatus(int status)
{
    return status >= 200 && status < 300;
}

bool deniesSuccess(const QJsonObject &object)
{
    return !flagOf(object[u"success"_s]).value_or(true);
}

Result<QJsonDocument> documentOf(const Answer &answer)
{
    QJsonParseError trouble;
    QJsonDocument document = QJsonDocument::fromJson(answer.body, &trouble);
    if (!isSuccessStatus(answer.status)) {
        return failure(answerError(answer, document.object()));
    }
    if (trouble.error != QJsonParseError::NoError) {
        return failure(
            badAnswer(answer, u"%1, byte %2"_s.arg(trouble.errorString()).arg(trouble.offset)));
    }
    return document;
}

} // namespace

Result<QJsonObject> successfulObject(const Answer &answer)
{
    const Result<QJsonDocument> document = documentOf(answer);
    if (!document) {
        return failure(document.error());
    }
    if (!document->isObject()) {
        return failure(badAnswer(answer, u"not an object"_s));
    }
    const QJsonObject object = document->object();
    if (deniesSuccess(object) || deniesSuccess(object[u"data"_s].toObject())) {
        return failure(answerError(answer, object));
    }
    return object;
}

Result<QJsonArray> successfulArray(const Answer &answer)
{
    const Result<QJsonDocument> document = documentOf(answer);
    if (!document) {
        return failure(document.error());
    }
    if (document->isObject() && deniesSuccess(document->object())) {
        return failure(answerError(answer, document->object()));
    }
    if (!document->isArray()) {
        return failure(badAnswer(answer, u"not a list"_s));
    }
    return document->array();
}

QJsonObject unwrapped(const QJsonObject &answer)
{
    const QJsonValue data = answer[u"data"_s];
    return data.isObject() ? data.toObject() : answer;
}

} // namespace ktrdr::wire
