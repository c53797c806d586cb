#pragma once

#include "core/marketdata/datarequest.h"
#include "core/marketdata/timeframes/alignment.h"
#include "core/marketdata/timerange.h"

#include <memory>

namespace ktrdr::marketdata {

struct DataEnvironment;

/// How one series of a request comes.
struct SeriesRoute
{
    SeriesId series;
    /// Made of bars of this timeframe, since the source lacks its own; empty = loaded.
    std::optional<Timeframe> from{};
    /// The shorter bars are loaded by an earlier part of the same request.
    bool isFinerLoadedBefore = false;
};

/// Brings several timeframes of a symbol together: decides which are loaded and which are made of
/// shorter ones, and puts stored ones on one time base. Thread-safe.
class MultiTimeframeCoordinator
{
public:
    explicit MultiTimeframeCoordinator(std::shared_ptr<DataEnvironment> environment);

    /// The series of the request in the order to work in: what is made of shorter bars comes after
    /// them. Mode local makes nothing. Errors: DATA-UnknownSource, and what the store reports.
    [[nodiscard]] operations::Result<QList<SeriesRoute>>
    routes(const DataLoadRequest &request) const;

    /// Stored bars of a symbol on the time base of the shortest timeframe; longer bars that began
    /// before `range` are among them. Needs at least one timeframe, each once. Errors:
    /// DATA-SeriesNotFound (names the first), and what the store reports.
    [[nodiscard]] operations::Result<AlignedBars>
    aligned(const Symbol &symbol, const QList<Timeframe> &timeframes,
            const std::optional<TimeRange> &range = {}) const;

private:
    [[nodiscard]] operations::Result<std::optional<Timeframe>>
    finerOf(const SeriesId &series, const DataLoadRequest &request) const;

    std::shared_ptr<DataEnvironment> m_environment;
};

/// The request for the shorter bars that a series of `request` is made of: its range holds whole
/// longer bars.
[[nodiscard]] DataLoadRequest finerRequest(const DataLoadRequest &request, const SeriesId &series,
                                           Timeframe from, qint64 now);

} // namespace ktrdr::marketdata
