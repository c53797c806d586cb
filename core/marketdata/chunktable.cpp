#include "core/marketdata/chunktable.h"

#include "core/marketdata/barchunk.h"
#include "core/marketdata/isotime.h"
#include "core/marketdata/storequery.h"
#include "core/marketdata/text.h"

#include <algorithm>
#include <limits>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;

namespace {

// From the chunk that holds the start (the last one to begin at or before it) to the end.
constexpr const char *SelectAscending =
    "SELECT first, last, count, checksum, bars FROM chunks WHERE series=? AND first<=? AND first>="
    "(SELECT COALESCE(MAX(first), ?) FROM chunks WHERE series=? AND first<=?) ORDER BY first";
constexpr const char *SelectDescending =
    "SELECT first, last, count, checksum, bars FROM chunks WHERE series=? AND first<=? AND first>="
    "(SELECT COALESCE(MAX(first), ?) FROM chunks WHERE series=? AND first<=?) ORDER BY first DESC";

constexpr TimeRange Always{std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};

bool ascends(const QByteArray &packed, qint64 count)
{
    for (qint64 i = 1; i < count; ++i) {
        if (packedTime(packed, i - 1) >= packedTime(packed, i)) {
            return false;
        }
    }
    return true;
}

/// Lengthens the last run or begins a new one.
void addRun(QList<TimeRange> &runs, const TimeRange &run, Timeframe timeframe)
{
    if (!runs.isEmpty() && timeframe.next(runs.last().end) == run.start) {
        runs.last().end = run.end;
    } else {
        runs.append(run);
    }
}

} // namespace

ChunkTable::ChunkTable(StoreSession &session, const SeriesId &id, qint64 series)
    : m_session(session)
    , m_id(id)
    , m_series(series)
{}

void ChunkTable::requireAll() const
{
    // One statement sees one state, whatever other processes store meanwhile.
    StoreQuery query =
        m_session.run("SELECT bars, first, last, (SELECT COALESCE(SUM(count), 0) FROM chunks WHERE "
                      "chunks.series=series.id) FROM series WHERE id=?",
                      {m_series});
    if (!query.next() || query.number(0) != query.number(3)) {
        reportDamage({query.number(1), query.number(2)});
    }
}

void ChunkTable::visit(const std::optional<TimeRange> &range, Order order,
                       const Visitor &visitor) const
{
    const TimeRange wanted = range.value_or(Always);
    StoreQuery query = m_session.run(order == Order::Ascending ? SelectAscending : SelectDescending,
                                     {m_series, wanted.end, wanted.start, m_series, wanted.start});
    while (query.next()) {
        const ChunkRow row = checked(query);
        if (row.range.end >= wanted.start && !visitor(row)) {
            return;
        }
    }
}

QList<TimeRange> ChunkTable::runs() const
{
    const qint64 step = m_id.timeframe.duration().count();
    const bool evenLength = m_id.timeframe.unit() != Timeframe::Unit::Month;
    QList<TimeRange> runs;
    StoreQuery query = m_session.run(
        "SELECT first, last, count FROM chunks WHERE series=? ORDER BY first", {m_series});
    while (query.next()) {
        const TimeRange range{query.number(0), query.number(1)};
        if (evenLength && range.end - range.start == (query.number(2) - 1) * step) {
            addRun(runs, range, m_id.timeframe);
            continue;
        }
        const ChunkRow row = load(range.start);
        for (qint64 i = 0; i < row.count; ++i) {
            const qint64 time = packedTime(row.packed, i);
            addRun(runs, {time, time}, m_id.timeframe);
        }
    }
    return runs;
}

QList<ChunkRow> ChunkTable::touchedBy(const TimeRange &range) const
{
    // Neighbours are looked at without their bars: mostly they are full.
    QList<ChunkRow> rows;
    StoreQuery before = m_session.run("SELECT first, last, count FROM chunks WHERE series=? AND "
                                      "first<=? ORDER BY first DESC LIMIT 1",
                                      {m_series, range.start});
    if (before.next() && (before.number(1) >= range.start || before.number(2) < ChunkBars)) {
        rows.append(load(before.number(0)));
    }
    StoreQuery within = m_session.run(
        "SELECT first, last, count, checksum, bars FROM chunks WHERE series=? AND first>? AND "
        "first<=? ORDER BY first",
        {m_series, range.start, range.end});
    while (within.next()) {
        rows.append(checked(within));
    }
    StoreQuery after = m_session.run("SELECT first, count FROM chunks WHERE series=? AND first>? "
                                     "ORDER BY first LIMIT 1",
                                     {m_series, range.end});
    if (after.next() && after.number(1) < ChunkBars) {
        rows.append(load(after.number(0)));
    }
    return rows;
}

void ChunkTable::replace(const QList<ChunkRow> &old, const BarColumns &bars) const
{
    for (const ChunkRow &row : old) {
        m_session.run("DELETE FROM chunks WHERE series=? AND first=?", {m_series, row.range.start});
    }
    for (qsizetype from = 0; from < bars.size(); from += ChunkBars) {
        const qsizetype count = std::min(ChunkBars, bars.size() - from);
        const QByteArray packed = packBars(bars, from, count);
        m_session.run("INSERT INTO chunks(series, first, last, count, checksum, bars) "
                      "VALUES(?, ?, ?, ?, ?, ?)",
                      {m_series, bars.times[static_cast<size_t>(from)],
                       bars.times[static_cast<size_t>(from + count - 1)], qint64(count),
                       checksum(packed), packed});
    }
}

ChunkRow ChunkTable::load(qint64 first) const
{
    StoreQuery query = m_session.run(
        "SELECT first, last, count, checksum, bars FROM chunks WHERE series=? AND first=?",
        {m_series, first});
    if (!query.next()) {
        reportDamage({first, first});
    }
    return checked(query);
}

ChunkRow ChunkTable::checked(const StoreQuery &query) const
{
    ChunkRow row{{query.number(0), query.number(1)}, query.number(2), query.value(4).toByteArray()};
    const bool sound =
        row.count > 0 && row.packed.size() == row.count * PackedBarSize &&
        checksum(row.packed) == query.number(3) && packedTime(row.packed, 0) == row.range.start &&
        packedTime(row.packed, row.count - 1) == row.range.end && ascends(row.packed, row.count);
    if (!sound) {
        reportDamage(row.range);
    }
    return row;
}

void ChunkTable::reportDamage(const TimeRange &range) const
{
    throw DataFailure(dataError(
        "DATA-StoreDamaged",
        Text::tr("The stored bars of %1 from %2 to %3 are damaged.")
            .arg(m_id.toString(), toIsoTime(range.start), toIsoTime(range.end)),
        Text::tr("Export the ranges before and after them, then load or import the series again "
                 "with another --home. Bars outside of this range are not affected."),
        {{u"file"_s, m_session.fileName()},
         {u"series"_s, m_id.toString()},
         {u"start"_s, toIsoTime(range.start)},
         {u"end"_s, toIsoTime(range.end)}}));
}

} // namespace ktrdr::marketdata
