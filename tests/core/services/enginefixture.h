#pragma once

#include "core/operations/cancellationsource.h"
#include "core/operations/operationcancelled.h"
#include "core/services/engine/httpengine.h"

#include "tests/doubles/wireserver.h"

#include <future>

namespace ktrdr::test {

using services::Origin;

[[nodiscard]] inline Origin originOf(quint16 port)
{
    Origin origin;
    origin.host = QStringLiteral("127.0.0.1");
    origin.port = port;
    return origin;
}

[[nodiscard]] inline services::HttpRequest get(const QByteArray &target = "/")
{
    services::HttpRequest request;
    request.target = target;
    return request;
}

[[nodiscard]] inline services::HttpRequest post(const QByteArray &body,
                                                const QByteArray &target = "/")
{
    services::HttpRequest request;
    request.method = "POST";
    request.target = target;
    request.body = body;
    return request;
}

/// Runs it on a thread of its own, whose hand-overs the thread sanitizer sees.
template<typename Work>
[[nodiscard]] auto beside(Work work)
{
    return std::async(std::launch::async, std::move(work));
}

} // namespace ktrdr::test
