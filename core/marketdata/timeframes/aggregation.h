#pragma once

#include "core/marketdata/barcolumns.h"
#include "core/marketdata/calendar.h"
#include "core/marketdata/timerange.h"

#include <QList>

#include <span>

namespace ktrdr::marketdata {

/// What is known of the series that longer bars are made of.
struct FinerSeries
{
    Timeframe timeframe;
    /// Ascending starts of all its bars.
    std::span<const qint64> held;
    /// Ranges that the source has answered in full: what is absent there does not exist.
    QList<TimeRange> answered;
    const Calendar &calendar;
};

/// Longer bars, made of shorter ones.
struct Aggregation
{
    /// The bars of which every part is held or known not to exist.
    BarColumns bars;
    /// Starts of the bars that are not made although some of their parts are held: parts are
    /// missing, the bar is not over yet, or a part reaches into the next bar. Ascending.
    std::vector<qint64> incomplete;
    /// Shorter bars outside every session; they belong to no trading day.
    qint64 outsideSessions = 0;
};

/// Makes the bars of `to` that start within `buckets` and are over at `now` (epoch seconds): open
/// first, high highest, low lowest, close last, volume the sum, none where one part has none.
///
/// Intraday bars lie on multiples of their length in UTC. A daily bar is what was traded in the
/// calendar's sessions of its date; weeks start on Monday and months on the first, and hold whole
/// days. Where the calendar is inferred from the bars themselves, the first and the last day are
/// whole only if they reach the usual hours or the source has answered for the rest of the day.
/// `parts` are the shorter bars, ascending; those of a day before and a day after `buckets`
/// must be among them. Pure. Needs canDerive().
[[nodiscard]] Aggregation aggregate(const BarColumns &parts, const FinerSeries &series,
                                    Timeframe to, const TimeRange &buckets, qint64 now);

} // namespace ktrdr::marketdata
