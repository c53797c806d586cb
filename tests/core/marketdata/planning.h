#pragma once

#include "core/marketdata/loadplanner.h"

#include <vector>

/// Plans as the tests of planning ask for them.
namespace ktrdr::test {

constexpr std::chrono::hours Day{24};

[[nodiscard]] qint64 at(const char *isoTime);
/// Daily bar starts of the weekdays from `first` to `last`.
[[nodiscard]] std::vector<qint64> weekdays(const char *first, const char *last);

/// A live source of bars since 2020, asked on Friday 2024-06-14 at noon. `held` must outlive it.
[[nodiscard]] marketdata::PlanInput inputFor(marketdata::LoadMode mode,
                                             const std::vector<qint64> &held = {},
                                             QStringView timeframe = u"1d");
/// By the inferred calendar.
[[nodiscard]] marketdata::SeriesPlan planOf(const marketdata::PlanInput &input);
[[nodiscard]] QList<marketdata::TimeRange> rangesOf(const marketdata::SeriesPlan &plan);

} // namespace ktrdr::test
