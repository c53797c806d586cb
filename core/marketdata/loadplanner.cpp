#include "core/marketdata/loadplanner.h"

#include "core/marketdata/coverage.h"
#include "core/marketdata/dataerror.h"
#include "core/marketdata/interiorholes.h"
#include "core/marketdata/isotime.h"
#include "core/marketdata/loadtexts.h"
#include "core/marketdata/overlap.h"
#include "core/marketdata/text.h"

#include <algorithm>

namespace ktrdr::marketdata {

using operations::failure;
using operations::Result;
using std::chrono::seconds;

namespace {

constexpr qint64 TailDays = 30;
constexpr qint64 DefaultHistoryDays = 365;
constexpr qint64 RecentDays = 7;
/// Stored bars between two holes that are cheaper to read again than to ask around.
constexpr qint64 CheapBars = 500;

qint64 lengthOf(Timeframe timeframe)
{
    return timeframe.duration().count();
}

qint64 barBefore(Timeframe timeframe, qint64 start)
{
    return timeframe.floor(start - 1);
}

qint64 defaultStart(const PlanInput &input, qint64 end)
{
    const qint64 tailStart = end - TailDays * SecondsPerDay;
    if (input.available) {
        const bool isWhole = input.isArchive || input.mode != LoadMode::Tail;
        return isWhole ? input.available->start : std::max(input.available->start, tailStart);
    }
    if (input.mode == LoadMode::Tail) {
        return tailStart;
    }
    if (input.longestSpan) {
        return end + lengthOf(input.series.timeframe) - input.longestSpan->count();
    }
    return end - DefaultHistoryDays * SecondsPerDay;
}

/// The wish, cut to what is over and what the source has; notes say what was cut away.
Result<TimeRange> effectiveRange(const PlanInput &input, QStringList &notes)
{
    const Timeframe timeframe = input.series.timeframe;
    const qint64 lastFinal = lastFinalBar(timeframe, input.now);
    if (input.start && *input.start > input.now) {
        return failure(
            dataError("DATA-InvalidDateRange",
                      Text::tr("The start %1 lies in the future.").arg(toIsoTime(*input.start)),
                      Text::tr("Choose a start before now.")));
    }
    TimeRange range{0, std::min(input.end.value_or(lastFinal), lastFinal)};
    if (input.end && *input.end > input.now) {
        notes << Text::tr("The end lies in the future and was moved to now.");
    }
    range.start = input.start.value_or(defaultStart(input, range.end));
    if (input.reload && !input.start && !input.held.empty()) {
        range.start = std::min(range.start, input.held.front());
    }
    if (!input.available) {
        return range;
    }
    if ((input.start && *input.start < input.available->start) ||
        (input.end && *input.end >= timeframe.next(input.available->end))) {
        notes << Text::tr("%1 has bars from %2 to %3 only.")
                     .arg(input.sourceTitle, dayText(input.available->start),
                          dayText(input.available->end));
    }
    range.start = std::max(range.start, input.available->start);
    range.end = std::min(range.end, input.available->end);
    if (input.reload && !input.held.empty() && input.held.front() < range.start) {
        notes << Text::tr("Stored bars before %1 are not read again.").arg(dayText(range.start));
    }
    return range;
}

/// From the first to the last bar in `range` that is expected and was never answered.
std::optional<TimeRange> missingPart(const PlanInput &input, const TimeRange &range,
                                     const Calendar &calendar)
{
    if (!range.isValid()) {
        return std::nullopt;
    }
    const QList<TimeRange> missing =
        analyseCoverage(input.held, input.series.timeframe, range, input.answered, calendar)
            .missingRanges();
    if (missing.isEmpty()) {
        return std::nullopt;
    }
    return TimeRange{missing.first().start, missing.last().end};
}

struct Wanted
{
    QList<TimeRange> ranges;
    /// What the load answers for.
    TimeRange answersFor;
};

Wanted wantedRanges(const PlanInput &input, const TimeRange &range, const Calendar &calendar)
{
    if (input.mode == LoadMode::Local) {
        return {{}, range};
    }
    if (input.held.empty() || input.reload) {
        return {range.isValid() ? QList{range} : QList<TimeRange>(), range};
    }
    const Timeframe timeframe = input.series.timeframe;
    const qint64 first = input.held.front();
    const qint64 last = input.held.back();
    Wanted wanted{{}, range};
    if (input.mode != LoadMode::Tail) {
        const TimeRange before{range.start, std::min(barBefore(timeframe, first), range.end)};
        if (const auto part = missingPart(input, before, calendar)) {
            wanted.ranges << *part;
        }
        wanted.answersFor.end = input.mode == LoadMode::Backfill ? before.end : range.end;
    }
    if (input.mode == LoadMode::Full) {
        const TimeRange inside{std::max(range.start, first), std::min(range.end, last)};
        if (inside.isValid()) {
            wanted.ranges << interiorHoles(input, inside, calendar);
        }
    }
    if (input.mode != LoadMode::Backfill) {
        const TimeRange after{timeframe.next(last), range.end};
        if (missingPart(input, after, calendar)) {
            const auto reread = input.held.last(std::min(RereadBars, input.held.size()));
            wanted.ranges << TimeRange{reread.front(), range.end};
        }
        wanted.answersFor.start = input.mode == LoadMode::Tail ? after.start : range.start;
    }
    return wanted;
}

/// Where this load's share of what is unfinished begins: a tail leaves alone what lies before both
/// the stored bars and its own range.
std::optional<qint64> firstContinued(const PlanInput &input, const TimeRange &range)
{
    if (input.start || input.isContinued || input.mode != LoadMode::Tail) {
        return input.start;
    }
    return input.held.empty() ? range.start : std::min(range.start, input.held.front());
}

void addUnfinished(const PlanInput &input, const TimeRange &range, Wanted &wanted)
{
    const std::optional<qint64> first = firstContinued(input, range);
    for (TimeRange left : input.unfinished) {
        left.start = std::max(left.start, first.value_or(left.start));
        left.end = std::min(left.end, input.end.value_or(left.end));
        if (input.available) {
            left.start = std::max(left.start, input.available->start);
            left.end = std::min(left.end, input.available->end);
        }
        if (!left.isValid()) {
            continue;
        }
        wanted.ranges << left;
        wanted.answersFor.start = std::min(wanted.answersFor.start, left.start);
        wanted.answersFor.end = std::max(wanted.answersFor.end, left.end);
    }
}

/// Fewer, longer requests: joins what overlaps, and what lies so near that one request holds it.
QList<TimeRange> joined(QList<TimeRange> ranges, Timeframe timeframe,
                        std::optional<seconds> longest)
{
    std::ranges::sort(ranges);
    const qint64 length = lengthOf(timeframe);
    QList<TimeRange> result;
    for (const TimeRange &range : ranges) {
        if (!result.isEmpty()) {
            TimeRange &before = result.last();
            const qint64 span = range.end - before.start + length;
            const bool isNear = range.start - before.end <= CheapBars * length &&
                                (!longest || span <= longest->count());
            if (range.start <= timeframe.next(before.end) || isNear) {
                before.end = std::max(before.end, range.end);
                continue;
            }
        }
        result << range;
    }
    return result;
}

void putInOrder(QList<TimeRange> &segments, LoadMode mode, qint64 now)
{
    if (mode == LoadMode::Tail) {
        std::ranges::reverse(segments);
    } else if (mode == LoadMode::Full) {
        const auto recent = std::ranges::find_if(segments, [now](const TimeRange &segment) {
            return segment.end >= now - RecentDays * SecondsPerDay;
        });
        std::reverse(recent, segments.end());
        std::rotate(segments.begin(), recent, segments.end());
    }
}

} // namespace

qint64 lastFinalBar(Timeframe timeframe, qint64 now)
{
    return barBefore(timeframe, timeframe.floor(now));
}

QList<TimeRange> cutIntoSegments(const TimeRange &range, Timeframe timeframe,
                                 std::optional<seconds> longest)
{
    if (!range.isValid() || !longest) {
        return range.isValid() ? QList{range} : QList<TimeRange>();
    }
    const qint64 length = lengthOf(timeframe);
    const qint64 step = std::max(length, longest->count() / length * length);
    QList<TimeRange> segments;
    for (qint64 start = range.start; start <= range.end; start += step) {
        segments << TimeRange{start, std::min(range.end, start + step - length)};
    }
    // The true months of a monthly series are not all 30 days long.
    segments.last().end = range.end;
    return segments;
}

QList<TimeRange> withoutSegment(const QList<TimeRange> &unfinished, const TimeRange &segment,
                                Timeframe timeframe)
{
    // From after the bar before to the bar after, so that no moments between two bars are left.
    return without(unfinished, {barBefore(timeframe, segment.start) + 1,
                                timeframe.next(timeframe.floor(segment.end)) - 1});
}

QList<TimeRange> withSegment(const QList<TimeRange> &unfinished, const TimeRange &segment,
                             Timeframe timeframe)
{
    QList<TimeRange> ranges = withoutSegment(unfinished, segment, timeframe);
    ranges << segment;
    std::ranges::sort(ranges);
    return ranges;
}

QList<TimeRange> unfinishedWith(const SeriesPlan &plan, QList<TimeRange> unfinished,
                                std::span<const qint64> held)
{
    for (const PlannedSegment &segment : plan.segments) {
        const bool isCompared = plan.comparesFirst && segment == plan.segments.constFirst() &&
                                std::ranges::binary_search(held, segment.range.start) &&
                                std::ranges::binary_search(held, segment.range.end);
        if (!isCompared) {
            unfinished = withSegment(unfinished, segment.range, plan.series.timeframe);
        }
    }
    return unfinished;
}

QList<TimeRange> without(const QList<TimeRange> &from, const TimeRange &taken)
{
    QList<TimeRange> left;
    for (const TimeRange &range : from) {
        if (!range.overlaps(taken)) {
            left << range;
            continue;
        }
        if (range.start < taken.start) {
            left << TimeRange{range.start, taken.start - 1};
        }
        if (range.end > taken.end) {
            left << TimeRange{taken.end + 1, range.end};
        }
    }
    return left;
}

Result<SeriesPlan> planSeries(const PlanInput &input, const Calendar &calendar)
{
    SeriesPlan plan{input.series, input.source, input.mode};
    const Result<TimeRange> range = effectiveRange(input, plan.notes);
    if (!range) {
        return failure(range.error());
    }
    Wanted wanted = wantedRanges(input, *range, calendar);
    if (input.mode != LoadMode::Local) {
        addUnfinished(input, *range, wanted);
    }
    if (wanted.answersFor.isValid()) {
        plan.range = wanted.answersFor;
    }
    const Timeframe timeframe = input.series.timeframe;
    QList<TimeRange> segments;
    for (const TimeRange &piece : joined(wanted.ranges, timeframe, input.longestSpan)) {
        segments << cutIntoSegments(piece, timeframe, input.longestSpan);
    }
    putInOrder(segments, input.mode, input.now);
    plan.comparesFirst = readStoredBarsFirst(segments, input);
    const BarGrid grid = gridOf(input.held, timeframe);
    for (const TimeRange &segment : segments) {
        PlannedSegment planned{segment, 0};
        calendar.visitExpected(timeframe, segment, grid,
                               [&planned](qint64) { ++planned.expectedBars; });
        plan.segments.append(planned);
    }
    plan.expected = input.usualRequest * plan.segments.size();
    return plan;
}

} // namespace ktrdr::marketdata
