#pragma once

#include "core/marketdata/barcolumns.h"
#include "core/marketdata/seriesid.h"

namespace ktrdr::bench {

/// A random walk of one-minute bars with two decimals and whole volumes, the same every time.
[[nodiscard]] marketdata::BarColumns randomWalk(qsizetype bars);
/// The same as a CSV of other tools: `timestamp,open,high,low,close,volume`, `2020-01-01 00:00:00`.
void writeRandomWalk(const QString &fileName, qsizetype bars);

[[nodiscard]] marketdata::SeriesId benchSeries(const QString &symbol = QStringLiteral("BENCH"));

} // namespace ktrdr::bench
