#pragma once

#include "core/marketdata/calendar.h"
#include "core/marketdata/loadplan.h"
#include "core/operations/error.h"

#include <span>

namespace ktrdr::marketdata {

/// All that a plan depends on.
struct PlanInput
{
    SeriesId series;
    QString source{};
    /// What people call the source.
    QString sourceTitle{};
    LoadMode mode = LoadMode::Tail;
    bool reload = false;
    /// The user's wish, epoch seconds UTC, both inclusive.
    std::optional<qint64> start{};
    std::optional<qint64> end{};
    qint64 now = 0;
    /// First and last bar that the source has, where it tells.
    std::optional<TimeRange> available{};
    bool isArchive = false;
    std::optional<std::chrono::seconds> longestSpan{};
    std::chrono::milliseconds usualRequest{0};
    /// Ascending starts of the stored bars.
    std::span<const qint64> held{};
    /// Ranges that the source has answered in full before.
    QList<TimeRange> answered{};
    /// What earlier loads did not get to, whatever they asked for.
    QList<TimeRange> unfinished{};
    /// Whether the last of them was the same request.
    bool isContinued = false;
};

/// How many stored bars a tail load reads again, to see revisions and splits.
constexpr std::size_t RereadBars = 5;

/// The requests that a load has to make, in order: the mode-aware analysis. Pure. Error:
/// DATA-InvalidDateRange.
[[nodiscard]] operations::Result<SeriesPlan> planSeries(const PlanInput &input,
                                                        const Calendar &calendar);

/// Cuts from the start into pieces no longer than `longest`; first start and last end stay.
[[nodiscard]] QList<TimeRange> cutIntoSegments(const TimeRange &range, Timeframe timeframe,
                                               std::optional<std::chrono::seconds> longest);

/// Start of the last bar that is over at `now`.
[[nodiscard]] qint64 lastFinalBar(Timeframe timeframe, qint64 now);

/// What is unfinished once `segment` is planned too, or is no longer once it is fetched.
[[nodiscard]] QList<TimeRange> withSegment(const QList<TimeRange> &unfinished,
                                           const TimeRange &segment, Timeframe timeframe);
[[nodiscard]] QList<TimeRange> withoutSegment(const QList<TimeRange> &unfinished,
                                              const TimeRange &segment, Timeframe timeframe);

/// What is unfinished once `plan` begins beside what earlier loads left. A segment of `held` bars
/// only, read to compare their prices, is no part of it: whoever goes on reads them anew.
[[nodiscard]] QList<TimeRange> unfinishedWith(const SeriesPlan &plan, QList<TimeRange> unfinished,
                                              std::span<const qint64> held);

/// `from` without `taken`: what is left, ascending.
[[nodiscard]] QList<TimeRange> without(const QList<TimeRange> &from, const TimeRange &taken);

} // namespace ktrdr::marketdata
