#pragma once

#include "core/services/http/httpfields.h"

namespace ktrdr::services {

/// Status line and fields of an answer.
struct ResponseHead
{
    /// 200..599; interim answers (1xx) never leave the parser.
    int status = 0;
    QByteArray reason{};
    HttpFields fields{};

    [[nodiscard]] bool operator==(const ResponseHead &) const = default;
};

} // namespace ktrdr::services
