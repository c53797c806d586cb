#pragma once

#include "core/ktrdr/wirebar.h"
#include "core/marketdata/datasource.h"

namespace ktrdr::marketdata {

/// The error of a KTRDR service as that of a source: in its own words, classed by what may be done
/// about it, with the original as its cause.
[[nodiscard]] operations::Error asSourceError(const operations::Error &error);
/// The bars of the range, and a warning on those that came without a price. A bar belongs to the
/// range in whose last hour (day, …) it begins; those of weeks and months, which IB dates by their
/// last day of trade, are dated by their first.
[[nodiscard]] FetchedBars asFetched(const wire::WireBars &wire, Timeframe timeframe,
                                    const TimeRange &range);

} // namespace ktrdr::marketdata
