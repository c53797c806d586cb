#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace ktrdr::marketdata {

/// A time as a file writes it, before its zone is known.
struct Stamp
{
    /// The written date and time, as epoch seconds if they were UTC.
    qint64 local = 0;
    /// Seconds east of UTC, where the stamp says so.
    std::optional<int> offset;
    bool isDateOnly = false;
};

/// Reads `2024-01-31`, `2024-01-31 14:30`, `2024-01-31T14:30:00.000Z`, `2024-01-31T14:30:00+01:00`
/// and the compact `20240131`. Nothing for anything else, for dates that do not exist and for parts
/// of a second other than 0. Touches no heap: made for millions of calls.
[[nodiscard]] std::optional<Stamp> parseStamp(std::string_view text);

} // namespace ktrdr::marketdata
