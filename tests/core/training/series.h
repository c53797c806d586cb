#pragma once

#include "core/training/features/featurerecipe.h"
#include "core/training/features/symbolbars.h"
#include "core/training/indicators/indicator.h"

namespace ktrdr::test {

/// The hourly series that the golden numbers are of: 300 bars from 2024-01-01T00:00Z,
/// close = 100 + 8 sin(i / 9) + 3 sin(i / 2.7) + 0.02 i.
[[nodiscard]] marketdata::BarColumns goldenSeries(qsizetype bars = 300);
/// The same made into bars of four hours.
[[nodiscard]] marketdata::BarColumns fourHourly(const marketdata::BarColumns &hourly);
/// Bars that all have this price; the volume is 1000.
[[nodiscard]] marketdata::BarColumns constantSeries(qsizetype bars, double price);
/// Bars whose open, high, low and close are these prices.
[[nodiscard]] marketdata::BarColumns flatSeries(const std::vector<double> &prices);

[[nodiscard]] marketdata::Timeframe timeframe(const char *name);
[[nodiscard]] training::Indicator indicator(const char *type, const QVariantMap &parameters = {});

/// Whether a number is what was printed, to half a unit of its last digit; "NaN" is one too.
[[nodiscard]] bool printsAs(double value, const char *printed);

/// RSI 14 and MACD on 1h and 4h, as the golden join has them: fuzzy m of the histogram on 1h, fuzzy
/// r of rsi on both, raw rsi on 1h.
[[nodiscard]] training::FeatureRecipe goldenRecipe();
/// Its bars: hourly and four-hourly.
[[nodiscard]] training::SymbolBars goldenBars(const QString &symbol = QStringLiteral("GOLD"),
                                              qsizetype bars = 300);

} // namespace ktrdr::test
