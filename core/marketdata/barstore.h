#pragma once

#include "core/marketdata/barcolumns.h"
#include "core/marketdata/provenance.h"
#include "core/marketdata/segmentnote.h"
#include "core/marketdata/seriessummary.h"
#include "core/marketdata/storeoutcome.h"
#include "core/marketdata/storewait.h"
#include "core/marketdata/timerange.h"
#include "core/marketdata/unfinishedload.h"
#include "core/marketdata/writerlease.h"

#include <QMutex>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>

namespace ktrdr::marketdata {

class ChunkTable;
class LeaseReturns;
struct Coverage;
class StoreConnections;

/// Keeps bars durably in `market.db`: chunks of up to 4,096 bars with packed columns and a
/// checksum, beside ordinary tables for catalogue, provenance and confirmed-empty ranges.
///
/// Every call may come from any thread and blocks until done; several processes may share the
/// file. Each write is one transaction: a kill at any moment loses at most the write in flight.
/// Damage is reported, never taken for absence. A write waits up to 5 s for a store that another
/// process has locked; `wait` shows that, and cancelling it throws OperationCancelled. Errors:
/// DATA-StoreLocked, DATA-StoreFull, DATA-StoreReadOnly, DATA-StoreDamaged, DATA-StoreNewer,
/// DATA-StoreError.
class BarStore
{
public:
    /// Opens or makes `market.db` in a folder (made if missing). A file that is no readable store
    /// is set aside and a new one begun: notices() says so. Refuses the file of a newer version.
    [[nodiscard]] static operations::Result<std::unique_ptr<BarStore>> open(const QString &folder);
    ~BarStore();
    BarStore(const BarStore &) = delete;
    BarStore &operator=(const BarStore &) = delete;

    /// What was set aside and where: translated sentences.
    [[nodiscard]] QStringList notices() const;
    [[nodiscard]] QString fileName() const;

    /// Stores strictly ascending bars in one transaction; a bar that is there already is replaced.
    /// Fails with DATA-SeriesBusy while another process holds the series' writer lease, with
    /// DATA-InvalidIndex when the bars are not ascending.
    [[nodiscard]] operations::Result<StoreOutcome> write(const SeriesId &id, const BarColumns &bars,
                                                         const Provenance &provenance,
                                                         const StoreWait &wait = {});
    /// The same for a part of a load, in the same transaction as what is to be remembered with it;
    /// there may be no bars.
    [[nodiscard]] operations::Result<StoreOutcome>
    writeSegment(const SeriesId &id, const BarColumns &bars, const Provenance &provenance,
                 const SegmentNote &note, const StoreWait &wait = {});
    /// Ascending bars of a range (all without one), the last `lastN` of them if above 0. A series
    /// that is not stored gives no bars.
    [[nodiscard]] operations::Result<BarColumns>
    read(const SeriesId &id, const std::optional<TimeRange> &range = {}, qsizetype lastN = 0) const;
    /// Only the starts: what coverage needs.
    [[nodiscard]] operations::Result<std::vector<qint64>>
    readTimes(const SeriesId &id, const std::optional<TimeRange> &range = {}) const;
    /// Runs of bars in which each follows the one before it at the timeframe's distance.
    [[nodiscard]] operations::Result<QList<TimeRange>> heldRanges(const SeriesId &id) const;

    /// All series, by symbol and timeframe.
    [[nodiscard]] operations::Result<QList<SeriesSummary>> catalogue() const;
    /// Empty where the series is not stored.
    [[nodiscard]] operations::Result<std::optional<SeriesSummary>>
    summary(const SeriesId &id) const;
    /// Remembers the user's choice of calendar; the series must exist (DATA-FileNotFound).
    [[nodiscard]] operations::Result<void> setCalendar(const SeriesId &id, const QString &calendar);
    [[nodiscard]] operations::Result<QList<ProvenanceRange>> provenance(const SeriesId &id) const;

    /// Ranges a source answered with "no bars": merged where they touch or overlap.
    [[nodiscard]] operations::Result<QList<TimeRange>> confirmedEmpty(const SeriesId &id) const;
    [[nodiscard]] operations::Result<void> addConfirmedEmpty(const SeriesId &id,
                                                             const TimeRange &range,
                                                             const QString &source,
                                                             const StoreWait &wait = {});

    /// Remembers how many bars coverage found missing, and by which edition of the calendar, until
    /// bars come in.
    [[nodiscard]] operations::Result<void> setMissing(const SeriesId &id, const Coverage &coverage,
                                                      const StoreWait &wait = {});
    /// What the last load of the series has not fetched yet.
    [[nodiscard]] operations::Result<UnfinishedLoad> unfinished(const SeriesId &id) const;
    [[nodiscard]] operations::Result<void>
    setUnfinished(const SeriesId &id, const UnfinishedLoad &load, const StoreWait &wait = {});

    /// The right to write a series: one holder across all threads and processes. Fails with
    /// DATA-SeriesBusy (context: pid, host process since); the lease of a dead process is taken
    /// over.
    [[nodiscard]] operations::Result<WriterLease> acquireWriter(const SeriesId &id,
                                                                const StoreWait &wait = {});

private:
    explicit BarStore(std::shared_ptr<StoreConnections> connections, QStringList notices);
    [[nodiscard]] operations::Result<StoreOutcome>
    writeNoted(const SeriesId &id, const BarColumns &bars, const Provenance &provenance,
               const SegmentNote *note, const StoreWait &wait);
    void requireAllChunks(const ChunkTable &chunks, qint64 series) const;

    std::shared_ptr<StoreConnections> m_connections;
    std::shared_ptr<LeaseReturns> m_returns;
    QStringList m_notices;
    /// Series whose chunks were counted: once is enough, what is read later is checked as it comes.
    mutable QSet<qint64> m_counted;
    mutable QMutex m_countedMutex;
};

} // namespace ktrdr::marketdata
