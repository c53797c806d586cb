#include "core/marketdata/overlap.h"

#include "core/marketdata/isotime.h"

#include <algorithm>

namespace ktrdr::marketdata {

namespace {

constexpr qint64 LongWeekend = 5 * SecondsPerDay;

/// Finds stored bars that lie near enough for one request.
class StoredBars
{
public:
    explicit StoredBars(const PlanInput &input)
        : m_held(input.held)
        , m_longest(input.longestSpan)
        , m_length(input.series.timeframe.duration().count())
    {}

    [[nodiscard]] bool fitsARequest(const TimeRange &range) const
    {
        return !m_longest || range.end - range.start + m_length <= m_longest->count();
    }

    [[nodiscard]] bool areIn(const TimeRange &range) const
    {
        return indexAt(range.end + 1) - indexAt(range.start) >= EnoughCommonBars;
    }

    /// The last ones before a moment.
    [[nodiscard]] std::optional<TimeRange> before(qint64 moment) const
    {
        for (qsizetype last = indexAt(moment) - 1; last >= EnoughCommonBars - 1; --last) {
            qsizetype first = std::max<qsizetype>(0, last + 1 - qsizetype(RereadBars));
            while (!fitsARequest({timeAt(first), timeAt(last)})) {
                ++first;
            }
            if (last - first + 1 >= EnoughCommonBars) {
                return TimeRange{timeAt(first), timeAt(last)};
            }
        }
        return std::nullopt;
    }

    /// The first ones from a moment on.
    [[nodiscard]] std::optional<TimeRange> from(qint64 moment) const
    {
        const qsizetype count = std::ssize(m_held);
        for (qsizetype first = indexAt(moment); first + EnoughCommonBars <= count; ++first) {
            qsizetype last = std::min(count, first + qsizetype(RereadBars)) - 1;
            while (!fitsARequest({timeAt(first), timeAt(last)})) {
                --last;
            }
            if (last - first + 1 >= EnoughCommonBars) {
                return TimeRange{timeAt(first), timeAt(last)};
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] qint64 timeAt(qsizetype index) const
    {
        return m_held[static_cast<std::size_t>(index)];
    }

    [[nodiscard]] qsizetype indexAt(qint64 moment) const
    {
        return std::ranges::lower_bound(m_held, moment) - m_held.begin();
    }

    std::span<const qint64> m_held;
    std::optional<std::chrono::seconds> m_longest;
    qint64 m_length;
};

/// Stored bars beside the oldest ones asked for, within the user's wish where there are some.
std::optional<TimeRange> overlapWith(const QList<TimeRange> &segments, const PlanInput &input,
                                     const StoredBars &stored)
{
    const TimeRange oldest = std::ranges::min(segments);
    // A segment that reads stored bars anyway serves for both.
    const auto before = stored.areIn(oldest) ? std::nullopt : stored.before(oldest.start);
    const auto after = stored.from(oldest.start);
    const auto isWished = [&input](const TimeRange &range) {
        return range.start >= input.start.value_or(range.start) &&
               range.end <= input.end.value_or(range.end);
    };
    const bool isAfterBetter = before && after && !isWished(*before) && isWished(*after);
    return before && !isAfterBetter ? before : after;
}

/// Makes the first segment longer where one request holds both and little else.
bool joinsTheFirst(QList<TimeRange> &segments, const TimeRange &overlap, const PlanInput &input,
                   const StoredBars &stored)
{
    const TimeRange &first = segments.first();
    const qint64 between = std::max(overlap.start, first.start) - std::min(overlap.end, first.end);
    const TimeRange both{std::min(first.start, overlap.start), std::max(first.end, overlap.end)};
    const auto meets = [&both](const TimeRange &other) { return other.overlaps(both); };
    const std::chrono::seconds twoBars = 2 * input.series.timeframe.duration();
    if (between > std::max(LongWeekend, qint64(twoBars.count())) || !stored.fitsARequest(both) ||
        std::any_of(segments.begin() + 1, segments.end(), meets)) {
        return false;
    }
    segments.first() = both;
    return true;
}

} // namespace

bool readStoredBarsFirst(QList<TimeRange> &segments, const PlanInput &input)
{
    if (segments.isEmpty() || input.reload) {
        return false;
    }
    const StoredBars stored(input);
    if (stored.areIn(segments.first())) {
        return true;
    }
    const std::optional<TimeRange> overlap = overlapWith(segments, input, stored);
    if (!overlap) {
        return false;
    }
    if (joinsTheFirst(segments, *overlap, input, stored)) {
        return true;
    }
    for (TimeRange &segment : segments) {
        if (overlap->contains(segment.start) && segment.end > overlap->end) {
            segment.start = input.series.timeframe.next(overlap->end);
        }
    }
    segments.prepend(*overlap);
    return true;
}

} // namespace ktrdr::marketdata
