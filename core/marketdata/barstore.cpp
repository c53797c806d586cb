#include "core/marketdata/barstore.h"

#include "core/marketdata/barchunk.h"
#include "core/marketdata/chunktable.h"
#include "core/marketdata/coverage.h"
#include "core/marketdata/leasereturns.h"
#include "core/marketdata/mergebars.h"
#include "core/marketdata/rangetables.h"
#include "core/marketdata/seriestable.h"
#include "core/marketdata/storeconnections.h"
#include "core/marketdata/storefile.h"
#include "core/marketdata/storequery.h"
#include "core/marketdata/text.h"
#include "core/marketdata/writertable.h"

#include <QUuid>

#include <algorithm>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::Result;

namespace {

/// Runs one public call on the thread's connection and turns a failure into its Error.
template<typename T, typename Use>
Result<T> guarded(StoreConnections &connections, const StoreWait &wait, Use use)
{
    try {
        StoreSession session(connections.own(), wait);
        return use(session);
    } catch (const DataFailure &failure) {
        return operations::failure(failure.error());
    }
}

template<typename T, typename Use>
Result<T> guarded(StoreConnections &connections, Use use)
{
    return guarded<T>(connections, StoreWait(), std::move(use));
}

struct PackedPart
{
    qsizetype from = 0;
    qsizetype count = 0;
};

/// The bars of a chunk that lie within a range.
PackedPart partWithin(const ChunkRow &row, const std::optional<TimeRange> &range)
{
    if (!range) {
        return {0, row.count};
    }
    const qsizetype from = packedLowerBound(row.packed, range->start);
    const qsizetype end = range->end >= row.range.end
                              ? qsizetype(row.count)
                              : packedLowerBound(row.packed, range->end + 1);
    return {from, std::max<qsizetype>(0, end - from)};
}

BarColumns unpack(const QList<ChunkRow> &rows)
{
    BarColumns bars;
    bars.reserve(rows.size() * ChunkBars);
    for (const ChunkRow &row : rows) {
        unpackBars(row.packed, 0, row.count, bars);
    }
    return bars;
}

BarColumns readLast(const ChunkTable &chunks, const std::optional<TimeRange> &range,
                    qsizetype wanted)
{
    QList<ChunkRow> rows;
    QList<PackedPart> parts;
    qsizetype found = 0;
    chunks.visit(range, ChunkTable::Order::Descending, [&](const ChunkRow &row) {
        PackedPart part = partWithin(row, range);
        const qsizetype surplus = std::max<qsizetype>(0, found + part.count - wanted);
        part.from += surplus;
        part.count -= surplus;
        found += part.count;
        rows.prepend(row);
        parts.prepend(part);
        return found < wanted;
    });
    BarColumns bars;
    bars.reserve(found);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        unpackBars(rows[i].packed, parts[i].from, parts[i].count, bars);
    }
    return bars;
}

StoreOutcome merge(StoreSession &session, const SeriesId &id, const BarColumns &bars,
                   const Provenance &provenance)
{
    const SeriesTable table(session);
    SeriesTable::Row row = table.ensure(id);
    SeriesSummary &summary = row.summary;
    const ChunkTable chunks(session, id, row.key);
    const TimeRange range{bars.times.front(), bars.times.back()};
    const QList<ChunkRow> touched = chunks.touchedBy(range);
    MergedBars merged{{}, {bars.size()}};
    if (!touched.isEmpty()) {
        merged = mergeBars(unpack(touched), bars);
    }
    if (merged.outcome.inserted + merged.outcome.replaced == 0) {
        return merged.outcome;
    }
    chunks.replace(touched, touched.isEmpty() ? bars : merged.bars);
    ProvenanceTable(session, row.key).set(range, provenance);
    const bool isFirstWrite = summary.bars == 0;
    if (isFirstWrite || range.end >= summary.last) {
        summary.source = provenance.source;
    }
    summary.first = isFirstWrite ? range.start : std::min(summary.first, range.start);
    summary.last = isFirstWrite ? range.end : std::max(summary.last, range.end);
    summary.bars += merged.outcome.inserted;
    if (merged.outcome.inserted > 0) {
        summary.missing.reset();
    }
    summary.sizeBytes += merged.outcome.inserted * PackedBarSize;
    summary.updated = QDateTime::currentDateTimeUtc();
    table.update(row);
    return merged.outcome;
}

} // namespace

BarStore::BarStore(std::shared_ptr<StoreConnections> connections, QStringList notices)
    : m_connections(std::move(connections))
    , m_returns(std::make_shared<LeaseReturns>(m_connections))
    , m_notices(std::move(notices))
{}

BarStore::~BarStore()
{
    m_returns->stop();
    m_connections->closeAll();
}

Result<std::unique_ptr<BarStore>> BarStore::open(const QString &folder)
{
    const Result<StoreFile> file = prepareStoreFile(folder);
    if (!file) {
        return operations::failure(file.error());
    }
    auto connections = std::make_shared<StoreConnections>(file->name);
    return std::unique_ptr<BarStore>(new BarStore(std::move(connections), file->notices));
}

void BarStore::requireAllChunks(const ChunkTable &chunks, qint64 series) const
{
    {
        const QMutexLocker lock(&m_countedMutex);
        if (m_counted.contains(series)) {
            return;
        }
    }
    chunks.requireAll();
    const QMutexLocker lock(&m_countedMutex);
    m_counted.insert(series);
}

QStringList BarStore::notices() const
{
    return m_notices;
}

QString BarStore::fileName() const
{
    return m_connections->fileName();
}

Result<StoreOutcome> BarStore::write(const SeriesId &id, const BarColumns &bars,
                                     const Provenance &provenance, const StoreWait &wait)
{
    if (bars.isEmpty()) {
        return StoreOutcome{};
    }
    return writeNoted(id, bars, provenance, nullptr, wait);
}

Result<StoreOutcome> BarStore::writeSegment(const SeriesId &id, const BarColumns &bars,
                                            const Provenance &provenance, const SegmentNote &note,
                                            const StoreWait &wait)
{
    return writeNoted(id, bars, provenance, &note, wait);
}

Result<StoreOutcome> BarStore::writeNoted(const SeriesId &id, const BarColumns &bars,
                                          const Provenance &provenance, const SegmentNote *note,
                                          const StoreWait &wait)
{
    if (!bars.isStrictlyAscending()) {
        return operations::failure(
            dataError("DATA-InvalidIndex",
                      Text::tr("The bars of %1 are not in ascending order.").arg(id.toString()),
                      Text::tr("Sort them and remove duplicate times first."),
                      {{u"series"_s, id.toString()}}));
    }
    return guarded<StoreOutcome>(*m_connections, wait, [&](StoreSession &session) {
        StoreTransaction transaction(session);
        WriterTable(session).refuseForeign(id);
        const StoreOutcome outcome =
            bars.isEmpty() ? StoreOutcome{} : merge(session, id, bars, provenance);
        if (note) {
            const SeriesTable::Row row = SeriesTable(session).ensure(id);
            if (note->answered) {
                EmptyRangeTable(session, row.key).add(*note->answered, provenance.source);
            }
            SeriesTable(session).setUnfinished(row.key, note->left);
        }
        transaction.commit();
        return outcome;
    });
}

Result<BarColumns> BarStore::read(const SeriesId &id, const std::optional<TimeRange> &range,
                                  qsizetype lastN) const
{
    return guarded<BarColumns>(*m_connections, [&](StoreSession &session) {
        BarColumns bars;
        const std::optional<SeriesTable::Row> row = SeriesTable(session).find(id);
        if (!row || (range && !range->isValid())) {
            return bars;
        }
        const ChunkTable chunks(session, id, row->key);
        requireAllChunks(chunks, row->key);
        if (lastN > 0) {
            return readLast(chunks, range, lastN);
        }
        if (!range) {
            bars.reserve(row->summary.bars);
        }
        chunks.visit(range, ChunkTable::Order::Ascending, [&](const ChunkRow &chunk) {
            const PackedPart part = partWithin(chunk, range);
            unpackBars(chunk.packed, part.from, part.count, bars);
            return true;
        });
        return bars;
    });
}

Result<std::vector<qint64>> BarStore::readTimes(const SeriesId &id,
                                                const std::optional<TimeRange> &range) const
{
    return guarded<std::vector<qint64>>(*m_connections, [&](StoreSession &session) {
        std::vector<qint64> times;
        const std::optional<SeriesTable::Row> row = SeriesTable(session).find(id);
        if (!row || (range && !range->isValid())) {
            return times;
        }
        const ChunkTable chunks(session, id, row->key);
        requireAllChunks(chunks, row->key);
        if (!range) {
            times.reserve(static_cast<size_t>(row->summary.bars));
        }
        chunks.visit(range, ChunkTable::Order::Ascending, [&](const ChunkRow &chunk) {
            const PackedPart part = partWithin(chunk, range);
            unpackTimes(chunk.packed, part.from, part.count, times);
            return true;
        });
        return times;
    });
}

Result<QList<TimeRange>> BarStore::heldRanges(const SeriesId &id) const
{
    return guarded<QList<TimeRange>>(*m_connections, [&](StoreSession &session) {
        const std::optional<SeriesTable::Row> row = SeriesTable(session).find(id);
        if (!row) {
            return QList<TimeRange>();
        }
        const ChunkTable chunks(session, id, row->key);
        requireAllChunks(chunks, row->key);
        return chunks.runs();
    });
}

Result<QList<SeriesSummary>> BarStore::catalogue() const
{
    return guarded<QList<SeriesSummary>>(
        *m_connections, [](StoreSession &session) { return SeriesTable(session).withBars(); });
}

Result<std::optional<SeriesSummary>> BarStore::summary(const SeriesId &id) const
{
    return guarded<std::optional<SeriesSummary>>(*m_connections, [&](StoreSession &session) {
        const std::optional<SeriesTable::Row> row = SeriesTable(session).find(id);
        return row && row->summary.bars > 0 ? std::optional(row->summary) : std::nullopt;
    });
}

Result<void> BarStore::setCalendar(const SeriesId &id, const QString &calendar)
{
    return guarded<void>(*m_connections, [&](StoreSession &session) -> Result<void> {
        StoreTransaction transaction(session);
        std::optional<SeriesTable::Row> row = SeriesTable(session).find(id);
        if (!row) {
            return operations::failure(dataError(
                "DATA-FileNotFound",
                Text::tr("There are no bars of %1 in the store.").arg(id.toString()),
                Text::tr("Load or import the series first."), {{u"series"_s, id.toString()}}));
        }
        if (row->summary.calendar != calendar) {
            row->summary.calendar = calendar;
            // Counted by the other calendar.
            row->summary.missing.reset();
        }
        SeriesTable(session).update(*row);
        transaction.commit();
        return {};
    });
}

Result<QList<ProvenanceRange>> BarStore::provenance(const SeriesId &id) const
{
    return guarded<QList<ProvenanceRange>>(*m_connections, [&](StoreSession &session) {
        const std::optional<SeriesTable::Row> row = SeriesTable(session).find(id);
        return row ? ProvenanceTable(session, row->key).all() : QList<ProvenanceRange>();
    });
}

Result<QList<TimeRange>> BarStore::confirmedEmpty(const SeriesId &id) const
{
    return guarded<QList<TimeRange>>(*m_connections, [&](StoreSession &session) {
        const std::optional<SeriesTable::Row> row = SeriesTable(session).find(id);
        return row ? EmptyRangeTable(session, row->key).all() : QList<TimeRange>();
    });
}

Result<void> BarStore::addConfirmedEmpty(const SeriesId &id, const TimeRange &range,
                                         const QString &source, const StoreWait &wait)
{
    return guarded<void>(*m_connections, wait, [&](StoreSession &session) -> Result<void> {
        StoreTransaction transaction(session);
        const SeriesTable::Row row = SeriesTable(session).ensure(id);
        EmptyRangeTable(session, row.key).add(range, source);
        transaction.commit();
        return {};
    });
}

Result<void> BarStore::setMissing(const SeriesId &id, const Coverage &coverage,
                                  const StoreWait &wait)
{
    return guarded<void>(*m_connections, wait, [&](StoreSession &session) -> Result<void> {
        StoreTransaction transaction(session);
        SeriesTable::Row row = SeriesTable(session).ensure(id);
        row.summary.missing = coverage.missing;
        row.summary.missingEdition = coverage.calendarEdition;
        SeriesTable(session).update(row);
        transaction.commit();
        return {};
    });
}

Result<UnfinishedLoad> BarStore::unfinished(const SeriesId &id) const
{
    return guarded<UnfinishedLoad>(*m_connections, [&](StoreSession &session) {
        const std::optional<SeriesTable::Row> row = SeriesTable(session).find(id);
        return row ? SeriesTable(session).unfinished(row->key) : UnfinishedLoad();
    });
}

Result<void> BarStore::setUnfinished(const SeriesId &id, const UnfinishedLoad &load,
                                     const StoreWait &wait)
{
    return guarded<void>(*m_connections, wait, [&](StoreSession &session) -> Result<void> {
        StoreTransaction transaction(session);
        const SeriesTable::Row row = SeriesTable(session).ensure(id);
        SeriesTable(session).setUnfinished(row.key, load);
        transaction.commit();
        return {};
    });
}

Result<WriterLease> BarStore::acquireWriter(const SeriesId &id, const StoreWait &wait)
{
    const QString token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return guarded<WriterLease>(*m_connections, wait, [&](StoreSession &session) {
        StoreTransaction transaction(session);
        m_returns->carryOut(session);
        WriterTable(session).acquire(id, token);
        transaction.commit();
        return WriterLease(m_returns, id, token);
    });
}

} // namespace ktrdr::marketdata
