#pragma once

#include "core/marketdata/barcolumns.h"
#include "core/marketdata/calendar.h"

#include <QList>

#include <span>

namespace ktrdr::marketdata {

/// When each bar is over, in epoch seconds: intraday bars a length after their start, longer ones
/// with the last session of their days. Without a calendar of the market (null), or where it has no
/// session, with the day, week or month in UTC: later, never earlier.
[[nodiscard]] std::vector<qint64> barEnds(std::span<const qint64> starts, Timeframe timeframe,
                                          const Calendar *calendar);

/// For each of `moments` the index of the last bar that was over then, -1 where none was. Both
/// ascend.
[[nodiscard]] std::vector<qsizetype> lastOver(std::span<const qint64> moments,
                                              std::span<const qint64> ends);

/// The bars of one timeframe as they were known on another's time base.
struct AlignedTimeframe
{
    Timeframe timeframe;
    BarColumns bars;
    /// Per bar of the base: index into `bars` of the newest bar that was over when the base's bar
    /// was over; -1 = none yet.
    std::vector<qsizetype> known;
};

/// Several timeframes of one symbol on the time base of the shortest. Nobody looks ahead: a longer
/// bar is known only once it is over.
struct AlignedBars
{
    Timeframe timeframe;
    BarColumns bars;
    /// From short to long.
    QList<AlignedTimeframe> longer;
};

/// The bars of one timeframe, ascending.
struct TimeframeBars
{
    Timeframe timeframe;
    BarColumns bars;
};

/// `calendar` as in barEnds(). Needs at least one timeframe, each once.
[[nodiscard]] AlignedBars alignTimeframes(QList<TimeframeBars> timeframes,
                                          const Calendar *calendar);

} // namespace ktrdr::marketdata
