#pragma once

#include "core/logging/operationlog.h"

#include <optional>

/// The file of one operation's lines. A line holds milliseconds since the epoch, level, logger and
/// text, tabs between.
namespace ktrdr::logging {

[[nodiscard]] QString fileOf(const QString &folder, const QString &operationId);
[[nodiscard]] QByteArray encode(const spdlog::details::log_msg &message);
/// Empty where it is no such line.
[[nodiscard]] std::optional<LogLine> decode(const QByteArray &line);

} // namespace ktrdr::logging
