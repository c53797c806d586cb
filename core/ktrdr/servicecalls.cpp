#include "core/ktrdr/servicecalls.h"

#include <QJsonDocument>

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using operations::CancellationToken;
using operations::failure;
using operations::Result;
using services::FailureKind;
using services::HttpRequest;

ServiceCalls::ServiceCalls(services::HostService &service)
    : m_service(service)
{}

Result<Answer> ServiceCalls::get(const QString &path, const CancellationToken &token) const
{
    return call(requestOf("GET", path, {}), token);
}

Result<Answer> ServiceCalls::probe(const QString &path, const CancellationToken &token) const
{
    return call(m_service.probe(path.toLatin1()), token);
}

Result<Answer> ServiceCalls::post(const QString &path, const QJsonObject &body,
                                  const CancellationToken &token) const
{
    HttpRequest request = requestOf("POST", path, body);
    request.onFreshConnection = true;
    return call(std::move(request), token);
}

Result<Answer> ServiceCalls::remove(const QString &path, const QJsonObject &body,
                                    const CancellationToken &token) const
{
    return call(requestOf("DELETE", path, body), token);
}

HttpRequest ServiceCalls::requestOf(const QByteArray &method, const QString &path,
                                    const QJsonObject &body) const
{
    HttpRequest request;
    request.method = method;
    request.target = path.toLatin1();
    request.timeouts = m_service.settings().timeouts;
    if (m_patience) {
        request.timeouts.firstByte = *m_patience;
    }
    if (!body.isEmpty()) {
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        request.fields.add("Content-Type", "application/json");
    }
    return request;
}

Result<Answer> ServiceCalls::call(HttpRequest request, const CancellationToken &token) const
{
    Answer answer;
    answer.service = m_service.settings().name;
    answer.call = QString::fromLatin1(request.method + ' ' + request.target);
    auto outcome = m_service.call(std::move(request), token);
    if (outcome) {
        answer.status = outcome->status();
        answer.body = std::move(outcome->body);
        return answer;
    }
    const services::ServiceError &error = outcome.error();
    if (error.kind != FailureKind::Status) {
        return failure(error.error());
    }
    answer.status = error.status;
    answer.body = error.body;
    answer.retryAfter = error.retryAfter;
    return answer;
}

} // namespace ktrdr::wire
