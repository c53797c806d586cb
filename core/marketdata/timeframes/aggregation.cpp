#include "core/marketdata/timeframes/aggregation.h"

#include "core/marketdata/coverage.h"
#include "core/marketdata/isotime.h"
#include "core/marketdata/loadplanner.h"
#include "core/marketdata/timeframes/bucketplaces.h"

#include <algorithm>

namespace ktrdr::marketdata {

namespace {

void addTo(Bar &bar, const Bar &part)
{
    bar.high = std::max(bar.high, part.high);
    bar.low = std::min(bar.low, part.low);
    bar.close = part.close;
    bar.volume += part.volume;
}

/// Buckets that must not be made, as ranges of their starts.
class Spoilt
{
public:
    void add(qint64 first, qint64 last) { m_ranges.append({first, last}); }

    void addMissing(const FinerSeries &series, const BucketPlaces &places)
    {
        const Coverage coverage = analyseCoverage(series.held, series.timeframe, places.span(),
                                                  series.answered, series.calendar);
        for (const TimeRange &gap : coverage.missingRanges()) {
            const BucketPlace first = places.of(gap.start);
            const BucketPlace last = places.of(gap.end);
            if (!first.isOutside() && !last.isOutside()) {
                add(first.first, last.last);
            }
        }
    }

    /// Ranges with rising starts that do not overlap, so that many are looked through once.
    void settle()
    {
        std::ranges::sort(m_ranges);
        QList<TimeRange> merged;
        for (const TimeRange &range : std::as_const(m_ranges)) {
            if (merged.isEmpty() || merged.last().end < range.start) {
                merged << range;
            } else {
                merged.last().end = std::max(merged.last().end, range.end);
            }
        }
        m_ranges = merged;
    }

    /// Of a settled list.
    /// An inferred calendar takes the hours of each day from its bars, so that a day of which only
    /// a part was fetched seems to be whole.
    void addCutDays(const FinerSeries &series, const BucketPlaces &places)
    {
        if (!series.calendar.isInferred() || !places.usesSessions() || series.held.empty()) {
            return;
        }
        const qint64 first = series.held.front();
        const qint64 last = series.held.back();
        const qint64 end = last + series.timeframe.duration().count();
        const qint64 morning = first - first % SecondsPerDay;
        const qint64 night = last - last % SecondsPerDay + SecondsPerDay;
        // Shorter series do not show what is usual.
        const bool showsUsual = last - first >= 2 * Week;
        if (first > usualHours(series.calendar, morning, -Week, showsUsual).start &&
            !isAnswered(series, {morning, first - 1})) {
            add(places.of(first).first, places.of(first).last);
        }
        if (end < usualHours(series.calendar, night - SecondsPerDay, Week, showsUsual).end &&
            !isAnswered(series, {end, night - 1})) {
            add(places.of(last).first, places.of(last).last);
        }
    }

    [[nodiscard]] bool holds(qint64 bucket) const
    {
        const auto after = std::ranges::upper_bound(m_ranges, bucket, {}, &TimeRange::start);
        return after != m_ranges.begin() && (after - 1)->end >= bucket;
    }

private:
    static constexpr qint64 Week = 7 * SecondsPerDay;

    /// Of the weekday, as the day a week off that holds no bars has them; the whole day where that
    /// says nothing.
    static TimeRange usualHours(const Calendar &calendar, qint64 midnight, qint64 off, bool isKnown)
    {
        const QDate date = QDate(1970, 1, 1).addDays((midnight + off) / SecondsPerDay);
        const std::vector<Session> sessions = calendar.sessions(date, date);
        return isKnown && !sessions.empty()
                   ? TimeRange{sessions.front().open - off, sessions.back().close - off}
                   : TimeRange{midnight, midnight + SecondsPerDay};
    }

    static bool isAnswered(const FinerSeries &series, const TimeRange &range)
    {
        return !range.isValid() ||
               std::ranges::any_of(series.answered, [&range](const TimeRange &answered) {
                   return answered.contains(range.start) && answered.contains(range.end);
               });
    }

    QList<TimeRange> m_ranges;
};

} // namespace

Aggregation aggregate(const BarColumns &parts, const FinerSeries &series, Timeframe to,
                      const TimeRange &buckets, qint64 now)
{
    Aggregation made;
    const BucketPlaces places(series, to, buckets);
    Spoilt spoilt;
    spoilt.addMissing(series, places);
    spoilt.addCutDays(series, places);
    std::vector<Bar> found;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        Bar part = parts.at(i);
        const BucketPlace place = places.of(part.time);
        if (place.isOutside()) {
            made.outsideSessions += places.span().contains(part.time) ? 1 : 0;
            continue;
        }
        if (place.first != place.last) {
            spoilt.add(place.first, place.last);
        }
        part.time = place.first;
        if (!found.empty() && found.back().time == part.time) {
            addTo(found.back(), part);
        } else if (buckets.contains(part.time)) {
            found.push_back(part);
        }
    }
    spoilt.settle();
    const qint64 lastFinal = lastFinalBar(to, now);
    for (const Bar &bar : found) {
        if (bar.time > lastFinal || spoilt.holds(bar.time)) {
            made.incomplete.push_back(bar.time);
        } else {
            made.bars.append(bar);
        }
    }
    return made;
}

} // namespace ktrdr::marketdata
