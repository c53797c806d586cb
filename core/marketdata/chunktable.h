#pragma once

#include "core/marketdata/barcolumns.h"
#include "core/marketdata/seriesid.h"
#include "core/marketdata/timerange.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace ktrdr::marketdata {

class StoreQuery;
class StoreSession;

/// One row of the chunks' table, as it is.
struct ChunkRow
{
    TimeRange range;
    qint64 count = 0;
    QByteArray packed;
};

/// The chunks of one series. Everything throws DataFailure; a chunk whose checksum or content is
/// wrong with DATA-StoreDamaged.
class ChunkTable
{
public:
    /// Returns false to see no more rows.
    using Visitor = std::function<bool(const ChunkRow &)>;
    enum class Order { Ascending, Descending };

    ChunkTable(StoreSession &session, const SeriesId &id, qint64 series);

    /// Throws DATA-StoreDamaged when the chunks hold fewer or more bars than the catalogue says.
    void requireAll() const;
    /// The chunks that may hold bars of a range (all without one).
    void visit(const std::optional<TimeRange> &range, Order order, const Visitor &visitor) const;
    /// Runs of bars at the timeframe's distance; looks into irregular chunks only.
    [[nodiscard]] QList<TimeRange> runs() const;
    /// What a write over a range has to rewrite: the chunks that it overlaps and the neighbours
    /// that have room left.
    [[nodiscard]] QList<ChunkRow> touchedBy(const TimeRange &range) const;
    /// Puts bars, cut into chunks, in the place of chunks.
    void replace(const QList<ChunkRow> &old, const BarColumns &bars) const;

private:
    [[nodiscard]] ChunkRow checked(const StoreQuery &query) const;
    [[nodiscard]] ChunkRow load(qint64 first) const;
    [[noreturn]] void reportDamage(const TimeRange &range) const;

    StoreSession &m_session;
    const SeriesId &m_id;
    qint64 m_series;
};

} // namespace ktrdr::marketdata
