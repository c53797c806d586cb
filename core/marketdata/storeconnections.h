#pragma once

#include <QHash>
#include <QMutex>
#include <QString>

#include <memory>

namespace ktrdr::marketdata {

class StoreConnection;

/// The connections to one store file: one per thread that asks, opened at first use and closed
/// when the thread ends or the store does. Thread-safe.
class StoreConnections : public std::enable_shared_from_this<StoreConnections>
{
public:
    explicit StoreConnections(QString fileName);
    /// No other thread may still use the store.
    ~StoreConnections();
    StoreConnections(const StoreConnections &) = delete;
    StoreConnections &operator=(const StoreConnections &) = delete;

    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    /// The calling thread's connection. Throws DataFailure where the file cannot be opened.
    [[nodiscard]] StoreConnection &own();

    /// Closes every thread's connection, and waits for one that an ending thread is closing: a
    /// thread of a pool ends a little later than the pool says. No thread may still use the store.
    void closeAll();

private:
    friend class ThreadConnections;
    void close(quint64 thread);

    QString m_fileName;
    QMutex m_mutex;
    QHash<quint64, std::shared_ptr<StoreConnection>> m_open;
};

} // namespace ktrdr::marketdata
