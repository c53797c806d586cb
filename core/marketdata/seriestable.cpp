#include "core/marketdata/seriestable.h"

#include "core/marketdata/storequery.h"

#include <algorithm>

namespace ktrdr::marketdata {

namespace {

/// Reads id, source, first, last, bars, bytes, updated, calendar, missing, missing_edition from
/// column 0 on.
SeriesTable::Row readRow(const StoreQuery &query, const SeriesId &id)
{
    SeriesTable::Row row{query.number(0), {id, query.text(1)}};
    row.summary.first = query.number(2);
    row.summary.last = query.number(3);
    row.summary.bars = query.number(4);
    row.summary.sizeBytes = query.number(5);
    row.summary.updated = QDateTime::fromMSecsSinceEpoch(query.number(6), Qt::UTC);
    row.summary.calendar = query.text(7);
    if (const QVariant missing = query.value(8); !missing.isNull()) {
        row.summary.missing = missing.toLongLong();
        row.summary.missingEdition = query.text(9);
    }
    return row;
}

} // namespace

SeriesTable::SeriesTable(StoreSession &session)
    : m_session(session)
{}

std::optional<SeriesTable::Row> SeriesTable::find(const SeriesId &id) const
{
    StoreQuery query =
        m_session.run("SELECT id, source, first, last, bars, bytes, updated, calendar, "
                      "missing, missing_edition FROM series WHERE symbol=? AND timeframe=?",
                      {id.symbol.toString(), id.timeframe.toString()});
    return query.next() ? std::optional(readRow(query, id)) : std::nullopt;
}

SeriesTable::Row SeriesTable::ensure(const SeriesId &id) const
{
    if (std::optional<Row> row = find(id)) {
        return *std::move(row);
    }
    const StoreQuery query = m_session.run("INSERT INTO series(symbol, timeframe) VALUES(?, ?)",
                                           {id.symbol.toString(), id.timeframe.toString()});
    return {query.insertedId(), {id, QString()}};
}

void SeriesTable::update(const Row &row) const
{
    const SeriesSummary &summary = row.summary;
    m_session.run("UPDATE series SET source=?, first=?, last=?, bars=?, bytes=?, updated=?, "
                  "calendar=?, missing=?, missing_edition=? WHERE id=?",
                  {summary.source, summary.first, summary.last, summary.bars, summary.sizeBytes,
                   summary.updated.toMSecsSinceEpoch(), summary.calendar,
                   summary.missing ? QVariant(*summary.missing) : QVariant(),
                   summary.missingEdition, row.key});
}

UnfinishedLoad SeriesTable::unfinished(qint64 key) const
{
    StoreQuery query = m_session.run("SELECT unfinished FROM series WHERE id=?", {key});
    return query.next() ? UnfinishedLoad::fromText(query.text(0)) : UnfinishedLoad();
}

void SeriesTable::setUnfinished(qint64 key, const UnfinishedLoad &load) const
{
    m_session.run("UPDATE series SET unfinished=? WHERE id=?", {load.toText(), key});
}

QList<SeriesSummary> SeriesTable::withBars() const
{
    QList<SeriesSummary> list;
    StoreQuery query = m_session.run(
        "SELECT id, source, first, last, bars, bytes, updated, calendar, missing, "
        "missing_edition, symbol, timeframe FROM series WHERE bars>0 ORDER BY symbol");
    while (query.next()) {
        const operations::Result<Symbol> symbol = Symbol::parse(query.text(10));
        const std::optional<Timeframe> timeframe = Timeframe::parse(query.text(11));
        if (!symbol || !timeframe) {
            throw DataFailure(symbol ? invalidTimeframe(query.text(11)) : symbol.error());
        }
        list.append(readRow(query, {*symbol, *timeframe}).summary);
    }
    std::sort(list.begin(), list.end(),
              [](const SeriesSummary &a, const SeriesSummary &b) { return a.id < b.id; });
    return list;
}

} // namespace ktrdr::marketdata
