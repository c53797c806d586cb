#pragma once

#include "core/marketdata/seriesid.h"
#include "core/operations/cancellationsource.h"

#include <QMap>
#include <QMutex>

#include <memory>
#include <thread>

namespace ktrdr::marketdata {

class StoreConnections;
class StoreSession;

/// Gives writer leases back, without making anybody wait: where the store is locked, a thread of
/// its own goes on trying until it is free or the program ends. Thread-safe.
class LeaseReturns
{
public:
    explicit LeaseReturns(std::shared_ptr<StoreConnections> connections);
    /// What could not be given back yet stays a dead process's lease, which others take over.
    ~LeaseReturns();
    LeaseReturns(const LeaseReturns &) = delete;
    LeaseReturns &operator=(const LeaseReturns &) = delete;

    [[nodiscard]] const std::shared_ptr<StoreConnections> &connections() const;
    /// Never throws: what fails is logged.
    void giveBack(const SeriesId &id, const QString &lease);
    /// Deletes what is still to be given back, in the caller's transaction. Throws DataFailure.
    void carryOut(StoreSession &session) const;
    /// Ends the trying, with its connection, for good.
    void stop();

private:
    /// Whether there is nothing more to try.
    [[nodiscard]] bool tryNow(const SeriesId &id, const QString &lease);
    void startTrying();
    void keepTrying();
    [[nodiscard]] QMap<QString, SeriesId> open() const;

    std::shared_ptr<StoreConnections> m_connections;
    mutable QMutex m_mutex;
    QMap<QString, SeriesId> m_open;
    /// Not worth trying again by itself; carried out when somebody needs a lease.
    QMap<QString, SeriesId> m_failed;
    /// Whether the thread will still look at what is added to m_open.
    bool m_isTrying = false;
    bool m_isStopped = false;
    operations::CancellationSource m_end;
    // Joined, it has closed its connection; a pool's thread may still be at it.
    std::thread m_thread;
};

} // namespace ktrdr::marketdata
