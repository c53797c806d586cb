#pragma once

#include <QtGlobal>

namespace ktrdr::marketdata {

/// What a write did to the store, in bars.
struct StoreOutcome
{
    qint64 inserted = 0;
    /// Were there with other values; the newer won.
    qint64 replaced = 0;
    /// Were there with the same values.
    qint64 identical = 0;

    StoreOutcome &operator+=(const StoreOutcome &other)
    {
        inserted += other.inserted;
        replaced += other.replaced;
        identical += other.identical;
        return *this;
    }
    [[nodiscard]] friend bool operator==(const StoreOutcome &, const StoreOutcome &) = default;
};

} // namespace ktrdr::marketdata
