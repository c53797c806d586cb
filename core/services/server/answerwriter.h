#pragma once

#include "core/services/server/serverrequest.h"

namespace ktrdr::services {

/// Status line and fields with the empty line that ends them. What would not be a field is left
/// out. A negative length stands for chunks.
[[nodiscard]] QByteArray headOf(const ServerAnswer &answer, qint64 length, bool keepsAlive);

/// `{"detail": …}`, as KTRDR's programs say it.
[[nodiscard]] ServerAnswer refusal(int status, const QString &detail);

/// The words of a status: "Not Found".
[[nodiscard]] QByteArray reasonOf(int status);

} // namespace ktrdr::services
