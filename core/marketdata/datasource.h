#pragma once

#include "core/marketdata/barcolumns.h"
#include "core/marketdata/fetchcontext.h"
#include "core/marketdata/provenance.h"
#include "core/marketdata/seriesid.h"
#include "core/marketdata/timerange.h"
#include "core/operations/error.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace ktrdr::marketdata {

/// What a source is and can do, the same for all its series.
struct SourceCapabilities
{
    /// Empty = every timeframe.
    QList<Timeframe> timeframes;
    /// A finished collection (files, bundled data): its whole range is the natural wish, where a
    /// live source is asked for the last 30 days.
    bool isArchive = false;
    bool needsNetwork = false;
    /// Market code of all it has, where that is one; empty = inferred from the bars.
    QString calendar{};
    /// Loads that may talk to it at the same time.
    int parallelLoads = 1;
    /// A usual request, for plans without history.
    std::chrono::milliseconds usualRequest{1000};
};

/// One request: a range of one series, no longer than the source's longestSpan().
struct Segment
{
    SeriesId series;
    TimeRange range;
};

/// The answer to a request that the source understood. No bars = "there are none in this range",
/// which is remembered; a source that cannot tell returns SourceFailure::NoData instead.
struct FetchedBars
{
    /// Strictly ascending; the source repairs duplicates and disorder, and says so.
    BarColumns bars;
    Provenance provenance;
    /// What was repaired on the way: translated sentences.
    QStringList warnings;
    /// The part of the range in which what is absent does not exist, where that is not all of it;
    /// a range that is not valid = nowhere: the source may have holes of its own.
    std::optional<TimeRange> answered{};
    /// The source's own clock, where it tells; a bar is final when its end has passed by it.
    std::optional<qint64> serverTime{};
};

/// Where bars come from: one small class per source behind this. Instances are shared by several
/// loads at the same time: thread-safe. Errors are made by sourceError(), so that their class says
/// what to do; cancellation is thrown (OperationCancelled).
class DataSource
{
public:
    virtual ~DataSource() = default;
    /// The stable name in requests and in the store: `sample`.
    [[nodiscard]] virtual QString name() const = 0;
    /// What people read: "sample data"; translated.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual SourceCapabilities capabilities() const = 0;
    /// The timeframes that can be had of one symbol; empty = every timeframe. Quick.
    [[nodiscard]] virtual QList<Timeframe> timeframesOf(const Symbol &) const
    {
        return capabilities().timeframes;
    }
    /// The longest range of one request; empty = no limit.
    [[nodiscard]] virtual std::optional<std::chrono::seconds>
    longestSpan(Timeframe timeframe) const = 0;
    /// First and last bar that can be had; an empty optional = the source cannot tell. Blocks.
    /// Fails with SourceFailure::UnknownSeries for what the source does not have.
    [[nodiscard]] virtual operations::Result<std::optional<TimeRange>>
    availableRange(const SeriesId &series, FetchContext &context) = 0;
    /// Where the series begins, asked only where all of it is wanted and availableRange() does not
    /// tell; empty = the source cannot tell. Blocks.
    [[nodiscard]] virtual operations::Result<std::optional<qint64>>
    firstBar(const SeriesId & /*series*/, FetchContext & /*context*/)
    {
        return std::optional<qint64>();
    }
    /// Blocks until the answer, the failure or the cancel.
    [[nodiscard]] virtual operations::Result<FetchedBars> fetch(const Segment &segment,
                                                                FetchContext &context) = 0;
};

} // namespace ktrdr::marketdata
