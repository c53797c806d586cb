#pragma once

#include "core/services/http/httpfields.h"

namespace ktrdr::services {

/// Request line and fields of a request.
struct RequestHead
{
    QByteArray method{};
    /// As sent, still percent-encoded, in origin form.
    QByteArray target{};
    HttpFields fields{};

    [[nodiscard]] bool operator==(const RequestHead &) const = default;
};

} // namespace ktrdr::services
