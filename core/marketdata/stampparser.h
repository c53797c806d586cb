#pragma once

#include "core/marketdata/csvimportoptions.h"

#include <QtGlobal>

#include <array>
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
/// and the compact `20240131`; in the other orders `31.01.2024` and `1/31/2024 9:30`. Nothing for
/// anything else, for dates that do not exist and for parts of a second other than 0. Touches no
/// heap: made for millions of calls.
[[nodiscard]] std::optional<Stamp> parseStamp(std::string_view text,
                                              DateOrder order = DateOrder::YearFirst);

/// Reads a whole number of units since 1970, as `1704205800` or `1704205800000`. Without a unit the
/// size of the number tells it, for 1973 and later. Nothing for anything else, and for parts of a
/// second other than 0.
[[nodiscard]] std::optional<Stamp> parseEpoch(std::string_view text,
                                              std::optional<EpochUnit> unit = {});

/// Reads stamps as parseStamp() does, faster where they are of the same day.
class StampReader
{
public:
    explicit StampReader(DateOrder order)
        : m_order(order)
    {}

    [[nodiscard]] std::optional<Stamp> read(std::string_view text);

private:
    DateOrder m_order;
    /// `2024-01-31T`; at first what no line has.
    std::array<char, 11> m_day{'\n'};
    qint64 m_midnight = 0;
};

} // namespace ktrdr::marketdata
