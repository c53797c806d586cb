#include "core/services/engine/originpool.h"

#include "core/services/engine/streambuffer.h"
#include "core/services/engine/tlstrust.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ktrdr::services {

namespace {

void fail(HttpCall &call, const TransportFailure &failure)
{
    call.complete(tl::unexpected(failure));
    if (call.stream())
        call.stream()->close(failure);
}

} // namespace

OriginPool::OriginPool(Origin origin, const PoolLimits &limits, HostResolver &resolver,
                       std::shared_ptr<TrafficCounter> counter, WakeBy wakeBy)
    : m_origin(std::move(origin))
    , m_limits(limits)
    , m_resolver(resolver)
    , m_counter(std::move(counter))
    , m_wakeBy(std::move(wakeBy))
{}

OriginPool::~OriginPool()
{
    qDeleteAll(m_connections);
}

OriginPool::Moment OriginPool::waitingUntil(const HttpCall &call)
{
    return std::min(call.begun() + call.request().timeouts.poolWait, call.deadline());
}

void OriginPool::take(const std::shared_ptr<HttpCall> &call)
{
    if (m_waiting.size() >= static_cast<std::size_t>(m_limits.waiting)) {
        fail(*call, {FailureKind::PoolTimeout, u"too many calls are waiting"_s});
        return;
    }
    m_waiting.push_back(call);
    m_wakeBy(waitingUntil(*call));
    serve();
}

void OriginPool::serve()
{
    if (m_serving || m_closing)
        return;
    m_serving = true;
    while (!m_waiting.empty()) {
        if (m_waiting.front()->isReleased()) {
            m_waiting.pop_front();
            continue;
        }
        HttpConnection *connection = connectionFor(*m_waiting.front());
        if (!connection)
            break;
        const auto call = m_waiting.front();
        m_waiting.pop_front();
        std::erase(m_free, connection);
        m_counter->countSent(call->request().body.size());
        connection->send(call);
    }
    openMissing();
    m_serving = false;
    report();
}

HttpConnection *OriginPool::connectionFor(const HttpCall &call)
{
    const bool fresh = call.request().onFreshConnection;
    for (std::size_t i = m_free.size(); i-- > 0;) {
        HttpConnection *connection = m_free[i];
        if (!connection->isAlive()) {
            forget(*connection);
            continue;
        }
        if (!fresh || !connection->hasServed())
            return connection;
    }
    const bool full = m_connections.size() >= static_cast<std::size_t>(m_limits.connections);
    if (fresh && full && !m_free.empty())
        forget(*m_free.front());
    return nullptr;
}

void OriginPool::openMissing()
{
    while (connecting() < static_cast<int>(m_waiting.size()) &&
           m_connections.size() < static_cast<std::size_t>(m_limits.connections)) {
        openOne();
    }
}

void OriginPool::openOne()
{
    const auto &timeouts = m_waiting.front()->request().timeouts;
    const Moment deadline = std::chrono::steady_clock::now() + timeouts.connect;
    auto *connection = new HttpConnection(m_origin, *this, deadline);
    m_connections.push_back(connection);
    m_counter->countOpened();
    m_wakeBy(deadline);

    if (m_origin.isSecure() && !m_tls) {
        const auto configuration = tlsConfiguration(m_origin);
        if (!configuration) {
            connection->fail(configuration.error());
            return;
        }
        m_tls = *configuration;
    }
    if (!m_origin.proxy.isEmpty()) {
        connection->open({}, m_tls);
        return;
    }
    m_resolver.resolve(m_origin.host, [asking = QPointer(connection), tls = m_tls](
                                          const Transported<HostResolver::Addresses> &found) {
        HttpConnection *waiting = asking.data();
        if (!waiting || !waiting->isConnecting())
            return;
        if (found)
            waiting->open(*found, tls);
        else
            waiting->fail(found.error());
    });
}

void OriginPool::connectionFree(HttpConnection &connection)
{
    m_free.push_back(&connection);
    m_wakeBy(connection.freeSince() + m_limits.idle);
    serve();
}

void OriginPool::connectionGone(HttpConnection &connection,
                                const std::optional<TransportFailure> &failure)
{
    forget(connection);
    if (failure)
        failFirst(*failure);
    serve();
}

void OriginPool::forget(HttpConnection &connection)
{
    connection.reset();
    std::erase(m_free, &connection);
    std::erase(m_connections, &connection);
    connection.deleteLater();
}

void OriginPool::failFirst(const TransportFailure &failure)
{
    while (!m_waiting.empty()) {
        const auto call = m_waiting.front();
        m_waiting.pop_front();
        if (call->isReleased())
            continue;
        fail(*call, failure);
        return;
    }
}

void OriginPool::drop(const HttpCall &call)
{
    std::erase_if(m_waiting, [&call](const auto &waiting) { return waiting.get() == &call; });
    closeSurplus();
    if (HttpConnection *connection = connectionOf(call))
        forget(*connection);
    serve();
}

void OriginPool::resume(const HttpCall &call)
{
    if (HttpConnection *connection = connectionOf(call))
        connection->resume();
}

/// What is connecting for nobody any more is closed, the youngest first.
void OriginPool::closeSurplus()
{
    int surplus = connecting() - static_cast<int>(m_waiting.size());
    for (std::size_t i = m_connections.size(); i-- > 0 && surplus > 0;) {
        if (m_connections[i]->isConnecting()) {
            forget(*m_connections[i]);
            --surplus;
        }
    }
}

OriginPool::Moment OriginPool::expire(Moment now)
{
    expireWaiting(now);
    expireConnections(now);
    serve();
    Moment next = Moment::max();
    for (const auto &call : m_waiting)
        next = std::min(next, waitingUntil(*call));
    for (const HttpConnection *connection : m_connections) {
        next = std::min(next, connection->isFree() ? connection->freeSince() + m_limits.idle
                                                   : connection->deadline());
    }
    return next;
}

void OriginPool::expireWaiting(Moment now)
{
    std::vector<std::shared_ptr<HttpCall>> late;
    std::erase_if(m_waiting, [now, &late](const auto &call) {
        const bool isLate = now >= waitingUntil(*call);
        if (isLate)
            late.push_back(call);
        return isLate;
    });
    for (const auto &call : late) {
        const bool total = now >= call->deadline();
        fail(*call, {total ? FailureKind::Deadline : FailureKind::PoolTimeout});
    }
    closeSurplus();
}

void OriginPool::expireConnections(Moment now)
{
    const auto connections = m_connections;
    for (HttpConnection *connection : connections) {
        if (!connection->isFree())
            connection->expire(now);
        else if (now >= connection->freeSince() + m_limits.idle)
            forget(*connection);
    }
}

void OriginPool::close(const TransportFailure &failure)
{
    m_closing = true;
    for (const auto &call : std::exchange(m_waiting, {}))
        fail(*call, failure);
    const auto connections = m_connections;
    for (HttpConnection *connection : connections) {
        const auto call = connection->call();
        forget(*connection);
        if (call)
            fail(*call, failure);
    }
    report();
}

HttpConnection *OriginPool::connectionOf(const HttpCall &call) const
{
    const auto found = std::find_if(
        m_connections.begin(), m_connections.end(),
        [&call](const HttpConnection *connection) { return connection->call().get() == &call; });
    return found == m_connections.end() ? nullptr : *found;
}

int OriginPool::connecting() const
{
    return static_cast<int>(
        std::count_if(m_connections.begin(), m_connections.end(),
                      [](const HttpConnection *connection) { return connection->isConnecting(); }));
}

void OriginPool::report()
{
    m_counter->setPool(static_cast<int>(m_connections.size()), static_cast<int>(m_free.size()),
                       static_cast<int>(m_waiting.size()));
}

} // namespace ktrdr::services
