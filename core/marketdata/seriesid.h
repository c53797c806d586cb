#pragma once

#include "core/marketdata/symbol.h"
#include "core/marketdata/timeframe.h"

namespace ktrdr::marketdata {

/// Which series: a symbol at a bar length. Its text is `AAPL/1h`.
struct SeriesId
{
    Symbol symbol;
    Timeframe timeframe;

    [[nodiscard]] QString toString() const
    {
        return QString(symbol.toString() + QLatin1Char('/') + timeframe.toString());
    }

    [[nodiscard]] friend bool operator==(const SeriesId &, const SeriesId &) = default;
    [[nodiscard]] friend auto operator<=>(const SeriesId &, const SeriesId &) = default;
    [[nodiscard]] friend size_t qHash(const SeriesId &id, size_t seed = 0)
    {
        return qHashMulti(seed, id.symbol, id.timeframe);
    }
};

} // namespace ktrdr::marketdata
