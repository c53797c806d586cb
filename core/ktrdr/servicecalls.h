#pragma once

#include "core/ktrdr/answer.h"
#include "core/operations/cancellationtoken.h"
#include "core/services/hostservice.h"

namespace ktrdr::wire {

/// JSON calls to one of KTRDR's services. Whatever the service answers is an Answer, for the
/// readers to judge; an error (SERVICE-…) says that no answer came. A POST goes on a fresh
/// connection, since the services close idle ones after five seconds and a POST must not be sent
/// again. Thread-safe; functions block and throw OperationCancelled. The service is borrowed.
class ServiceCalls
{
public:
    explicit ServiceCalls(services::HostService &service);

    [[nodiscard]] operations::Result<Answer> get(const QString &path,
                                                 const operations::CancellationToken &token) const;
    /// A GET that finds out whether the service answers (HostService::probe).
    [[nodiscard]] operations::Result<Answer>
    probe(const QString &path, const operations::CancellationToken &token) const;
    [[nodiscard]] operations::Result<Answer> post(const QString &path, const QJsonObject &body,
                                                  const operations::CancellationToken &token) const;
    [[nodiscard]] operations::Result<Answer>
    remove(const QString &path, const QJsonObject &body,
           const operations::CancellationToken &token) const;

    /// Until the first byte of an answer; the service's own setting where not set here.
    void setPatience(std::chrono::milliseconds firstByte) { m_patience = firstByte; }
    [[nodiscard]] services::HostService &service() const { return m_service; }

private:
    [[nodiscard]] operations::Result<Answer> call(services::HttpRequest request,
                                                  const operations::CancellationToken &token) const;
    [[nodiscard]] services::HttpRequest requestOf(const QByteArray &method, const QString &path,
                                                  const QJsonObject &body) const;

    services::HostService &m_service;
    std::optional<std::chrono::milliseconds> m_patience;
};

/// What `read` makes of an answer, or why none came.
template<typename Read>
[[nodiscard]] auto readAnswer(const operations::Result<Answer> &answer, Read read)
    -> decltype(read(*answer))
{
    if (!answer) {
        return operations::failure(answer.error());
    }
    return read(*answer);
}

} // namespace ktrdr::wire
