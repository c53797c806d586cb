#pragma once

#include "core/marketdata/barstore.h"
#include "core/training/features/symbolbars.h"

#include <memory>

namespace ktrdr::training {

/// Bars of a symbol, with the calendar that they borrow.
struct StoredBars
{
    SymbolBars bars;
    std::shared_ptr<const marketdata::Calendar> calendar;
};

/// Reads all timeframes of a symbol. The first is the base and is cut to `range`; of the others
/// those before the range are kept, which were known when it began. Blocks on the store. Fails with
/// DATA-SeriesNotFound, which names all series that are missing and the command that loads them.
[[nodiscard]] operations::Result<StoredBars>
readStoredBars(const marketdata::BarStore &store, const marketdata::Symbol &symbol,
               const QList<marketdata::Timeframe> &timeframes,
               const std::optional<marketdata::TimeRange> &range);

} // namespace ktrdr::training
