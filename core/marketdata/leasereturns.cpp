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
{
    m_pool.setMaxThreadCount(1);
}

LeaseReturns::~LeaseReturns()
{
    m_end.cancel(operations::CancelWhy::Shutdown);
    m_pool.waitForDone();
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
        m_pool.start([this, id, lease] { keepTrying(id, lease); });
    }
}

void LeaseReturns::carryOut(StoreSession &session) const
{
    QMap<QString, SeriesId> open;
    {
        const QMutexLocker lock(&m_mutex);
        open = m_open;
    }
    for (auto it = open.cbegin(); it != open.cend(); ++it) {
        WriterTable(session).release(it.value(), it.key());
    }
}

bool LeaseReturns::tryNow(const SeriesId &id, const QString &lease)
{
    try {
        StoreSession session(m_connections->own(), m_connections->fileName());
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
    }
    const QMutexLocker lock(&m_mutex);
    m_open.remove(lease);
    return true;
}

void LeaseReturns::keepTrying(const SeriesId &id, const QString &lease)
{
    const operations::CancellationToken end = m_end.token();
    while (!end.isCancelled() && !tryNow(id, lease)) {
        end.waitFor(PauseBetweenTries);
    }
}

} // namespace ktrdr::marketdata
