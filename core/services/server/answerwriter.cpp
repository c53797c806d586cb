#include "core/services/server/answerwriter.h"

#include "core/services/http/httptext.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ktrdr::services {

namespace {

void addField(QByteArray &head, const QByteArray &name, const QByteArray &value)
{
    if (isHttpToken(name) && isHttpFieldValue(value))
        head.append(name).append(": ").append(value).append("\r\n");
}

} // namespace

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 413:
        return "Payload Too Large";
    case 415:
        return "Unsupported Media Type";
    case 422:
        return "Unprocessable Entity";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return status < 400 ? "OK" : status < 500 ? "Bad Request" : "Internal Server Error";
    }
}

QByteArray headOf(const ServerAnswer &answer, qint64 length, bool keepsAlive)
{
    QByteArray head("HTTP/1.1 ");
    head.append(QByteArray::number(answer.status)).append(' ').append(reasonOf(answer.status));
    head.append("\r\n");
    if (answer.status != 204)
        addField(head, "Content-Type", answer.contentType);
    for (const auto &[name, value] : answer.fields.all())
        addField(head, name, value);
    if (length < 0)
        addField(head, "Transfer-Encoding", "chunked");
    else if (answer.status != 204)
        addField(head, "Content-Length", QByteArray::number(length));
    addField(head, "Connection", keepsAlive ? "keep-alive" : "close");
    return head.append("\r\n");
}

ServerAnswer refusal(int status, const QString &detail)
{
    const QJsonObject body{{u"detail"_s, detail}};
    return {status, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

} // namespace ktrdr::services
