#pragma once

#include "core/marketdata/timeframes/aggregation.h"

#include <vector>

namespace ktrdr::marketdata {

/// The longer bars that a shorter one reaches into, by their starts.
struct BucketPlace
{
    qint64 first = 0;
    qint64 last = -1;

    [[nodiscard]] bool isOutside() const { return first > last; }
};

/// Tells which longer bars a shorter one belongs to: by the clock in UTC, or by the sessions.
class BucketPlaces
{
public:
    /// For the bars of `to` that start within `buckets`, and those of the days beside them.
    BucketPlaces(const FinerSeries &series, Timeframe to, const TimeRange &buckets);

    /// Of the shorter bar that starts at `time`.
    [[nodiscard]] BucketPlace of(qint64 time) const;
    /// Whether sessions tell, not the clock.
    [[nodiscard]] bool usesSessions() const { return m_usesSessions; }
    /// Where the parts of `buckets` may start; not valid where there are none.
    [[nodiscard]] const TimeRange &span() const { return m_span; }

private:
    struct Stretch
    {
        qint64 open = 0;
        qint64 close = 0;
        qint64 bucket = 0;
    };

    void layOutSessions(const Calendar &calendar, const TimeRange &buckets);

    Timeframe m_to;
    qint64 m_partLength;
    bool m_usesSessions;
    /// Ascending.
    std::vector<Stretch> m_stretches;
    TimeRange m_span{1, 0};
};

} // namespace ktrdr::marketdata
