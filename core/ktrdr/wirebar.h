#pragma once

#include <QList>

#include <optional>

namespace ktrdr::wire {

/// A bar as KTRDR's services send it.
struct WireBar
{
    /// Start, UTC epoch seconds.
    qint64 time = 0;
    double open = 0;
    double high = 0;
    double low = 0;
    double close = 0;
    /// Empty where the market has none (the services' -1).
    std::optional<double> volume;

    [[nodiscard]] bool operator==(const WireBar &) const = default;
};

/// Bars in the order of time, each time once.
struct WireBars
{
    QList<WireBar> bars;
    /// Rows without a price (null), left out.
    int withoutPrice = 0;

    /// Sorts; of several bars of one time the last one stays.
    void order();
};

} // namespace ktrdr::wire
