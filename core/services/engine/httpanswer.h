#pragma once

#include "core/services/http/responsehead.h"

#include <chrono>

namespace ktrdr::services {

/// One whole answer, as a value; never a redirect that was followed.
struct HttpAnswer
{
    ResponseHead head{};
    /// Empty for a stream.
    QByteArray body{};
    /// Came on a connection that had served before.
    bool reusedConnection = false;

    [[nodiscard]] int status() const { return head.status; }
    [[nodiscard]] bool isSuccess() const { return head.status >= 200 && head.status < 300; }
};

} // namespace ktrdr::services
