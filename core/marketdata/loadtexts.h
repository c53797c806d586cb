#pragma once

#include "core/marketdata/loadplan.h"

#include <QString>

#include <chrono>

namespace ktrdr::marketdata {

/// 45,788 with the separators of the user's language.
[[nodiscard]] QString groupedNumber(qint64 number);
/// "1 bar", "45,788 bars".
[[nodiscard]] QString barsText(qint64 bars);
/// "no gaps left", "1 gap left", "12 gaps left".
[[nodiscard]] QString gapsText(qint64 gaps);
/// What is kept when a load ends early: "1,500 bars stored".
[[nodiscard]] QString storedText(qint64 bars);
/// 30s, 1m 30s, 2m, 1h 2m: seconds are dropped from an hour on.
[[nodiscard]] QString durationText(std::chrono::seconds duration);
/// Where an expected time comes from: "learned from earlier loads".
[[nodiscard]] QString basisText(TimeBasis basis);
/// A moment as the progress texts show it: "2019-07-29 00:00", UTC.
[[nodiscard]] QString momentText(qint64 time);
/// "2004-08-19", UTC.
[[nodiscard]] QString dayText(qint64 time);

} // namespace ktrdr::marketdata
