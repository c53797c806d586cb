#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <string_view>

namespace ktrdr::wire {

/// Epoch milliseconds (UTC) of a time as KTRDR's services write it:
/// `2026-01-05T00:00:00.123456+00:00`. `Z` and offsets are heeded, a time without either is UTC, 0
/// to 9 fraction digits (those below a millisecond are cut off), `T` or a blank parts date and
/// time; a date alone is its midnight.
[[nodiscard]] std::optional<qint64> parseWireTime(std::string_view text);
/// The same as a UTC date and time.
[[nodiscard]] std::optional<QDateTime> fromWireTime(const QString &text);
/// `YYYY-MM-DDTHH:MM:SSZ`, as the services are asked; fractions are cut off.
[[nodiscard]] QString toWireTime(const QDateTime &time);

} // namespace ktrdr::wire
