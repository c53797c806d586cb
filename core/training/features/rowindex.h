#pragma once

#include "core/marketdata/timeframes/alignment.h"

namespace ktrdr::training {

/// Which bar of each timeframe a row shows.
struct RowIndex
{
    /// Starts of the rows, in epoch seconds.
    std::vector<qint64> times;
    /// By timeframe, per row the index of its bar; -1: none.
    std::vector<std::vector<qsizetype>> known;
};

/// A row for every start of any timeframe; a timeframe stands only in rows that start with one of
/// its bars, which is not over yet in a longer timeframe: KTRDR's outer join.
[[nodiscard]] RowIndex joinedByStart(const QList<marketdata::TimeframeBars> &timeframes);

/// A row for every bar of the first timeframe, and in it the newest bar of the others that was over
/// when the row's bar was. Rows end where a longer timeframe has been silent for a bar's length.
/// `calendar` as barEnds() takes it.
[[nodiscard]] RowIndex lastClosed(const QList<marketdata::TimeframeBars> &timeframes,
                                  const marketdata::Calendar *calendar);

} // namespace ktrdr::training
