#include "core/marketdata/writerlease.h"

#include "core/logging/logging.h"
#include "core/marketdata/storeconnections.h"
#include "core/marketdata/storequery.h"
#include "core/marketdata/writertable.h"

namespace ktrdr::marketdata {

WriterLease::WriterLease(std::shared_ptr<StoreConnections> connections, SeriesId id, QString token)
    : m_connections(std::move(connections))
    , m_id(std::move(id))
    , m_token(std::move(token))
{}

WriterLease::~WriterLease()
{
    release();
}

WriterLease::WriterLease(WriterLease &&other) noexcept = default;

WriterLease &WriterLease::operator=(WriterLease &&other) noexcept
{
    if (this != &other) {
        release();
        m_connections = std::move(other.m_connections);
        m_id = std::move(other.m_id);
        m_token = std::move(other.m_token);
    }
    return *this;
}

void WriterLease::release()
{
    if (!m_connections) {
        return;
    }
    try {
        StoreSession session(m_connections->own(), m_connections->fileName());
        StoreTransaction transaction(session);
        WriterTable(session).release(m_id, m_token);
        transaction.commit();
    } catch (const DataFailure &failure) {
        logging::logger("marketdata")
            ->warn("The writer lease of {} could not be given back: {}",
                   m_id.toString().toStdString(), failure.error().message.toStdString());
    }
    m_connections.reset();
}

} // namespace ktrdr::marketdata
