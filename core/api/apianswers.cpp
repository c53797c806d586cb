#include "core/api/apianswers.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ktrdr::api {

using services::ServerAnswer;
using services::ServerRequest;

namespace {

ServerAnswer answer(int status, const QJsonObject &body)
{
    return {status, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

} // namespace

ServerAnswer success(QJsonObject body, int status)
{
    body.insert(u"success"_s, true);
    return answer(status, body);
}

ServerAnswer refused(int status, const QString &detail)
{
    return answer(status, {{u"detail"_s, detail}});
}

ServerAnswer failed(int status, const operations::Error &error)
{
    QJsonObject details = QJsonObject::fromVariantMap(error.context);
    if (!error.hint.isEmpty())
        details.insert(u"hint"_s, error.hint);
    const QJsonObject body{
        {u"code"_s, error.code}, {u"message"_s, error.message}, {u"details"_s, details}};
    return answer(status, {{u"success"_s, false}, {u"error"_s, body}});
}

ServerAnswer invalidField(const QString &field, const QString &message)
{
    const QJsonObject detail{
        {u"field"_s, field}, {u"message"_s, message}, {u"type"_s, u"value_error"_s}};
    const QJsonObject error{{u"code"_s, u"VALIDATION_ERROR"_s},
                            {u"message"_s, u"Request validation failed"_s},
                            {u"details"_s, QJsonArray{detail}}};
    return answer(422, {{u"success"_s, false}, {u"error"_s, error}});
}

std::optional<QJsonObject> bodyOf(const ServerRequest &request)
{
    if (request.body.trimmed().isEmpty())
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

QString textFrom(const ServerRequest &request, const QString &name)
{
    return request.query.queryItemValue(name, QUrl::FullyDecoded).trimmed();
}

std::optional<int> numberFrom(const ServerRequest &request, const QString &name, int fallback,
                              int least, int most)
{
    const QString text = textFrom(request, name);
    if (text.isEmpty())
        return fallback;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return std::nullopt;
    return number;
}

} // namespace ktrdr::api
