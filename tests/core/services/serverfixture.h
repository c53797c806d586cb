#pragma once

#include "core/services/server/httpserver.h"

namespace ktrdr::test {

/// A whole request, as small as they come.
inline const QByteArray Get = "GET /x HTTP/1.1\r\nHost: a\r\n\r\n";

/// Answers with the method, the parts of the path and the body of what was asked.
[[nodiscard]] inline services::HttpServer::Handler echo()
{
    return [](const services::ServerRequest &request,
              const std::shared_ptr<services::ServerReply> &reply) {
        reply->send(
            {200, request.method + ' ' + request.path.join(u'|').toUtf8() + ' ' + request.body});
    };
}

} // namespace ktrdr::test
