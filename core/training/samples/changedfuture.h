#pragma once

#include "core/training/features/symbolbars.h"

namespace ktrdr::training {

enum class FutureChange : quint8 { Removed, Altered };

/// The symbol's bars as they were known at `moment` (epoch seconds); the bars that were not over
/// then are removed, or have other prices and volumes.
[[nodiscard]] SymbolBars withChangedFuture(const SymbolBars &bars, qint64 moment,
                                           FutureChange change);

/// The newest bars of a symbol: at least `count` of `base` and `longerCount` of every other
/// timeframe, or all there are.
[[nodiscard]] SymbolBars newestBars(const SymbolBars &bars, marketdata::Timeframe base,
                                    qsizetype count, qsizetype longerCount);

} // namespace ktrdr::training
