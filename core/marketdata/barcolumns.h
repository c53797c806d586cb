#pragma once

#include "core/marketdata/bar.h"

#include <span>
#include <vector>

namespace ktrdr::marketdata {

/// Bars as one array per column, all of the same length: how bars are stored, moved and analysed.
struct BarColumns
{
    /// Starts in epoch seconds, UTC.
    std::vector<qint64> times;
    std::vector<double> open;
    std::vector<double> high;
    std::vector<double> low;
    std::vector<double> close;
    /// NaN where the source has none.
    std::vector<double> volume;

    [[nodiscard]] qsizetype size() const { return std::ssize(times); }
    [[nodiscard]] bool isEmpty() const { return times.empty(); }
    [[nodiscard]] Bar at(qsizetype index) const;
    [[nodiscard]] Bar first() const { return at(0); }
    [[nodiscard]] Bar last() const { return at(size() - 1); }

    void reserve(qsizetype bars);
    /// Keeps the memory.
    void clear();
    void append(const Bar &bar);
    void append(const BarColumns &bars);
    /// Appends `count` bars of another from `from` on.
    void append(const BarColumns &bars, qsizetype from, qsizetype count);
    [[nodiscard]] BarColumns slice(qsizetype from, qsizetype count) const;
    /// Index of the first bar at or after `time`; size() where there is none. Needs ascending bars.
    [[nodiscard]] qsizetype lowerBound(qint64 time) const;
    /// True when each bar starts after the one before it.
    [[nodiscard]] bool isStrictlyAscending() const;

    /// Bits of the prices are compared as numbers; absent volumes are equal.
    [[nodiscard]] friend bool operator==(const BarColumns &a, const BarColumns &b)
    {
        return a.isEqualTo(b);
    }

private:
    [[nodiscard]] bool isEqualTo(const BarColumns &other) const;
};

} // namespace ktrdr::marketdata
