#pragma once

#include "app/cli/options.h"
#include "core/marketdata/datarequest.h"
#include "core/marketdata/seriesid.h"
#include "core/marketdata/timerange.h"
#include "core/operations/error.h"

/// What the command line's texts say about series, checked.
namespace ktrdr::cli {

/// `A,B` or `@FILE`: a file with symbols parted by commas or line ends; `#` begins a comment.
/// Errors: DATA-InvalidSymbol, CLI-ListNotReadable, CLI-EmptyList.
[[nodiscard]] operations::Result<QList<marketdata::Symbol>> parseSymbols(const QString &text);

/// `1d,1h`. Errors: DATA-InvalidTimeframe, CLI-EmptyList.
[[nodiscard]] operations::Result<QList<marketdata::Timeframe>> parseTimeframes(const QString &text);

/// The load that the options describe. Errors: those above and of DataLoadRequest::validate().
[[nodiscard]] operations::Result<marketdata::DataLoadRequest>
parseLoad(const DataLoadOptions &options);

[[nodiscard]] operations::Result<marketdata::SeriesId> parseSeries(const QString &symbol,
                                                                   const QString &timeframe);

/// Empty where both ends are open. Error: DATA-InvalidDateRange.
[[nodiscard]] operations::Result<std::optional<marketdata::TimeRange>>
parseRange(const TimeOptions &options);

} // namespace ktrdr::cli
