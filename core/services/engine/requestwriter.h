#pragma once

#include "core/services/engine/httprequest.h"
#include "core/services/engine/origin.h"

#include <QString>

#include <optional>

namespace ktrdr::services {

/// Why this request must not go on the wire: what would begin a field, a message or a length of
/// somebody else's making. English.
[[nodiscard]] std::optional<QString> findFault(const HttpRequest &request);

/// Request line, fields and the empty line, with the fields that a connection adds.
[[nodiscard]] QByteArray headOf(const HttpRequest &request, const Origin &origin);

} // namespace ktrdr::services
