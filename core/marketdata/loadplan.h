#pragma once

#include "core/marketdata/loadmode.h"
#include "core/marketdata/seriesid.h"
#include "core/marketdata/timerange.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>

namespace ktrdr::marketdata {

/// One request to a source: a range within the source's limits.
struct PlannedSegment
{
    TimeRange range;
    /// Bars expected in it by the calendar; an upper bound where holidays are unknown.
    qint64 expectedBars = 0;

    [[nodiscard]] bool operator==(const PlannedSegment &) const = default;
};

/// Where an expected time comes from.
enum class TimeBasis : quint8 {
    /// The source's usual time for a request.
    SourcePace,
    /// What such loads took before.
    EarlierLoads,
    /// Earlier loads for some series, the source's pace for others.
    Both,
};

/// What one series' load will ask for, in order.
struct SeriesPlan
{
    SeriesId series;
    QString source;
    LoadMode mode = LoadMode::Tail;
    /// The bars are made of bars of this timeframe, and the segments ask for those; empty = loaded.
    std::optional<Timeframe> derivedFrom{};
    /// What the load answers for; empty when there is nothing to ask.
    std::optional<TimeRange> range{};
    QList<PlannedSegment> segments{};
    /// The first segment holds stored bars: a change of all prices is seen before a bar is stored.
    bool comparesFirst = false;
    /// Translated sentences: what was cut away from the wish, and why.
    QStringList notes{};
    std::optional<std::chrono::milliseconds> expected{};
    TimeBasis basis = TimeBasis::SourcePace;

    [[nodiscard]] qint64 expectedBars() const;
};

/// What a request will do, before it is started: ranges, requests and expected time.
struct LoadPlan
{
    QList<SeriesPlan> series;

    [[nodiscard]] int requests() const;
    [[nodiscard]] qint64 expectedBars() const;
    /// One after the other; empty where a part is unknown.
    [[nodiscard]] std::optional<std::chrono::milliseconds> expected() const;
    /// Of the series that ask for something; empty where none does or the time is unknown.
    [[nodiscard]] std::optional<TimeBasis> basis() const;
    /// `{"type":"plan","segments":[{"symbol","timeframe","start","end"}],"requests","expected_s",
    /// "notes","derived":[{"symbol","timeframe","from"}]}`.
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace ktrdr::marketdata
