#pragma once

#include <QtGlobal>

#include <cmath>
#include <limits>

namespace ktrdr::marketdata {

/// The volume of a bar whose source has none.
constexpr double NoVolume = std::numeric_limits<double>::quiet_NaN();

/// One bar. `time` is its start in epoch seconds, UTC; zones and labels exist at the edges only.
struct Bar
{
    qint64 time = 0;
    double open = 0;
    double high = 0;
    double low = 0;
    double close = 0;
    double volume = NoVolume;

    [[nodiscard]] bool hasVolume() const { return !std::isnan(volume); }

    /// Two bars without volume are equal in it.
    [[nodiscard]] friend bool operator==(const Bar &a, const Bar &b)
    {
        return a.time == b.time && a.open == b.open && a.high == b.high && a.low == b.low &&
               a.close == b.close && (a.volume == b.volume || (!a.hasVolume() && !b.hasVolume()));
    }
};

} // namespace ktrdr::marketdata
