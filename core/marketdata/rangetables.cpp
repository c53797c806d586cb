#include "core/marketdata/rangetables.h"

#include "core/marketdata/storequery.h"

#include <algorithm>

namespace ktrdr::marketdata {

namespace {

ProvenanceRange readProvenance(const StoreQuery &query)
{
    return {{query.number(0), query.number(1)},
            {query.text(2), query.text(3),
             query.number(4) == qint64(BarLabel::End) ? BarLabel::End : BarLabel::Start,
             query.text(5), query.text(7)},
            QDateTime::fromMSecsSinceEpoch(query.number(6), Qt::UTC)};
}

QList<ProvenanceRange> readAll(StoreQuery query)
{
    QList<ProvenanceRange> rows;
    while (query.next()) {
        rows.append(readProvenance(query));
    }
    return rows;
}

} // namespace

ProvenanceTable::ProvenanceTable(StoreSession &session, qint64 series)
    : m_session(session)
    , m_series(series)
{}

QList<ProvenanceRange> ProvenanceTable::all() const
{
    return readAll(
        m_session.run("SELECT first, last, source, zone, label, adjustment, stored, derived FROM "
                      "provenance WHERE series=? ORDER BY first",
                      {m_series}));
}

QList<ProvenanceRange> ProvenanceTable::overlapping(const TimeRange &range) const
{
    return readAll(
        m_session.run("SELECT first, last, source, zone, label, adjustment, stored, derived FROM "
                      "provenance WHERE series=? AND last>=? AND first<=? ORDER BY first",
                      {m_series, range.start, range.end}));
}

void ProvenanceTable::set(const TimeRange &range, const Provenance &provenance) const
{
    ProvenanceRange fresh{range, provenance, QDateTime::currentDateTimeUtc()};
    for (const ProvenanceRange &old : overlapping(range)) {
        remove(old.range.start);
        if (old.provenance == provenance) {
            fresh.range.start = std::min(fresh.range.start, old.range.start);
            fresh.range.end = std::max(fresh.range.end, old.range.end);
            continue;
        }
        if (old.range.start < range.start) {
            insert({{old.range.start, range.start - 1}, old.provenance, old.storedAt});
        }
        if (old.range.end > range.end) {
            insert({{range.end + 1, old.range.end}, old.provenance, old.storedAt});
        }
    }
    // No bars lie between two rows, so that equal neighbours are one range.
    const QList<ProvenanceRange> before =
        readAll(m_session.run("SELECT first, last, source, zone, label, adjustment, stored, "
                              "derived FROM provenance WHERE "
                              "series=? AND first<? ORDER BY first DESC LIMIT 1",
                              {m_series, fresh.range.start}));
    const QList<ProvenanceRange> after =
        readAll(m_session.run("SELECT first, last, source, zone, label, adjustment, stored, "
                              "derived FROM provenance WHERE "
                              "series=? AND first>? ORDER BY first LIMIT 1",
                              {m_series, fresh.range.end}));
    if (!before.isEmpty() && before.first().provenance == provenance) {
        remove(before.first().range.start);
        fresh.range.start = before.first().range.start;
    }
    if (!after.isEmpty() && after.first().provenance == provenance) {
        remove(after.first().range.start);
        fresh.range.end = after.first().range.end;
    }
    insert(fresh);
}

void ProvenanceTable::remove(qint64 first) const
{
    m_session.run("DELETE FROM provenance WHERE series=? AND first=?", {m_series, first});
}

void ProvenanceTable::insert(const ProvenanceRange &row) const
{
    m_session.run("INSERT INTO provenance(series, first, last, source, zone, label, adjustment, "
                  "stored, derived) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
                  {m_series, row.range.start, row.range.end, row.provenance.source,
                   row.provenance.zone, int(row.provenance.label), row.provenance.adjustment,
                   row.storedAt.toMSecsSinceEpoch(), row.provenance.derivedFrom});
}

EmptyRangeTable::EmptyRangeTable(StoreSession &session, qint64 series)
    : m_session(session)
    , m_series(series)
{}

QList<TimeRange> EmptyRangeTable::all() const
{
    QList<TimeRange> ranges;
    StoreQuery query = m_session.run(
        "SELECT first, last FROM confirmed_empty WHERE series=? ORDER BY first", {m_series});
    while (query.next()) {
        ranges.append({query.number(0), query.number(1)});
    }
    return ranges;
}

void EmptyRangeTable::add(TimeRange range, const QString &source) const
{
    StoreQuery query = m_session.run(
        "SELECT first, last FROM confirmed_empty WHERE series=? AND last>=? AND first<=?",
        {m_series, range.start - 1, range.end + 1});
    TimeRange merged = range;
    while (query.next()) {
        merged.start = std::min(merged.start, query.number(0));
        merged.end = std::max(merged.end, query.number(1));
    }
    m_session.run("DELETE FROM confirmed_empty WHERE series=? AND first>=? AND first<=?",
                  {m_series, merged.start, merged.end});
    m_session.run(
        "INSERT INTO confirmed_empty(series, first, last, source, confirmed) "
        "VALUES(?, ?, ?, ?, ?)",
        {m_series, merged.start, merged.end, source, QDateTime::currentMSecsSinceEpoch()});
}

} // namespace ktrdr::marketdata
