#include "core/marketdata/leasereturns.h"

#include "core/logging/logging.h"
#include "core/marketdata/storeconnections.h"
#include "core/marketdata/storequery.h"
#include "core/marketdata/writertable.h"

#include <chrono>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto PauseBetweenTries = 50ms;

} // namespace

LeaseReturns::LeaseReturns(std::shared_ptr<StoreConnections> connections)
    : m_connections(std::move(connections))
{}

LeaseReturns::~LeaseReturns()
{
    stop();
}

void LeaseReturns::stop()
{
    std::thread thread;
    {
        const QMutexLocker lock(&m_mutex);
        m_isStopped = true;
        thread = std::move(m_thread);
    }
    m_end.cancel(operations::CancelWhy::Shutdown);
    if (thread.joinable()) {
        thread.join();
    }
}

const std::shared_ptr<StoreConnections> &LeaseReturns::connections() const
{
    return m_connections;
}

void LeaseReturns::giveBack(const SeriesId &id, const QString &lease)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_open.insert(lease, id);
    }
    if (!tryNow(id, lease)) {
        startTrying();
    }
}

void LeaseReturns::carryOut(StoreSession &session) const
{
    QMap<QString, SeriesId> leases;
    {
        const QMutexLocker lock(&m_mutex);
        leases = m_open;
        leases.insert(m_failed);
    }
    for (auto it = leases.cbegin(); it != leases.cend(); ++it) {
        WriterTable(session).release(it.value(), it.key());
    }
}

bool LeaseReturns::tryNow(const SeriesId &id, const QString &lease)
{
    try {
        StoreSession session(m_connections->own());
        StoreTransaction transaction(session, StoreTransaction::Begin::AtOnce);
        WriterTable(session).release(id, lease);
        transaction.commit();
    } catch (const DataFailure &failure) {
        if (failure.error().code == "DATA-StoreLocked"_L1) {
            return false;
        }
        logging::logger("marketdata")
            ->warn("The writer lease of {} could not be given back: {}",
                   id.toString().toStdString(), failure.error().message.toStdString());
        const QMutexLocker lock(&m_mutex);
        m_failed.insert(lease, id);
    }
    const QMutexLocker lock(&m_mutex);
    m_open.remove(lease);
    return true;
}

void LeaseReturns::startTrying()
{
    const QMutexLocker lock(&m_mutex);
    if (m_isTrying || m_isStopped) {
        return;
    }
    m_isTrying = true;
    if (m_thread.joinable()) {
        m_thread.join();
    }
    m_thread = std::thread([this] { keepTrying(); });
}

void LeaseReturns::keepTrying()
{
    const operations::CancellationToken end = m_end.token();
    while (!end.waitFor(PauseBetweenTries)) {
        const QMap<QString, SeriesId> leases = open();
        for (auto it = leases.cbegin(); it != leases.cend(); ++it) {
            if (!tryNow(it.value(), it.key())) {
                break;
            }
        }
        const QMutexLocker lock(&m_mutex);
        if (m_open.isEmpty()) {
            m_isTrying = false;
            return;
        }
    }
}

QMap<QString, SeriesId> LeaseReturns::open() const
{
    const QMutexLocker lock(&m_mutex);
    return m_open;
}

} // namespace ktrdr::marketdata
