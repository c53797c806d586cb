#pragma once

#include "core/marketdata/timeframe.h"

#include <optional>

namespace ktrdr::marketdata {

/// Whether bars of `fine` fill bars of `coarse` without a rest: minutes and hours fill longer ones
/// that are a multiple, everything intraday fills a trading day, days fill weeks and months; weeks
/// fill no months.
[[nodiscard]] bool canDerive(Timeframe fine, Timeframe coarse);

/// Of what is `offered`, the timeframe to derive `coarse` from: the longest that fills it, but no
/// longer than an hour where sessions decide, since sessions begin at half past; empty where none
/// does.
[[nodiscard]] std::optional<Timeframe> finerFor(Timeframe coarse, const QList<Timeframe> &offered);

} // namespace ktrdr::marketdata
