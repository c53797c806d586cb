#include "core/marketdata/storeconnections.h"

#include "core/marketdata/storeconnection.h"

#include <atomic>
#include <vector>

namespace ktrdr::marketdata {

namespace {

std::atomic<quint64> nextThread{1};

} // namespace

/// The stores that a thread has connections to; closes them when the thread ends.
class ThreadConnections
{
public:
    ThreadConnections() = default;
    ~ThreadConnections()
    {
        for (const std::weak_ptr<StoreConnections> &store : m_stores) {
            if (const std::shared_ptr<StoreConnections> alive = store.lock()) {
                alive->close(m_thread);
            }
        }
    }
    ThreadConnections(const ThreadConnections &) = delete;
    ThreadConnections &operator=(const ThreadConnections &) = delete;

    [[nodiscard]] quint64 thread() const { return m_thread; }
    void remember(std::weak_ptr<StoreConnections> store)
    {
        std::erase_if(m_stores, [](const auto &known) { return known.expired(); });
        m_stores.push_back(std::move(store));
    }

private:
    quint64 m_thread = nextThread++;
    std::vector<std::weak_ptr<StoreConnections>> m_stores;
};

StoreConnections::StoreConnections(QString fileName)
    : m_fileName(std::move(fileName))
{}

StoreConnections::~StoreConnections()
{
    closeAll();
}

void StoreConnections::closeAll()
{
    const QMutexLocker lock(&m_mutex);
    m_open.clear();
}

StoreConnection &StoreConnections::own()
{
    thread_local ThreadConnections connections;
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto open = m_open.constFind(connections.thread()); open != m_open.cend()) {
            return **open;
        }
    }
    const auto opened = std::make_shared<StoreConnection>(m_fileName);
    {
        const QMutexLocker lock(&m_mutex);
        m_open.insert(connections.thread(), opened);
    }
    connections.remember(weak_from_this());
    return *opened;
}

void StoreConnections::close(quint64 thread)
{
    const QMutexLocker lock(&m_mutex);
    m_open.remove(thread);
}

} // namespace ktrdr::marketdata
