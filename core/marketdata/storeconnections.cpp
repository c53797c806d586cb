#include "core/marketdata/storeconnections.h"

#include "core/marketdata/storequery.h"

#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <vector>

namespace ktrdr::marketdata {

namespace {

std::atomic<quint64> nextNumber{1};

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
    quint64 m_thread = nextNumber++;
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
    for (const QString &name : std::as_const(m_names)) {
        QSqlDatabase::removeDatabase(name);
    }
    m_names.clear();
}

QSqlDatabase StoreConnections::own()
{
    thread_local ThreadConnections connections;
    QString name;
    {
        const QMutexLocker lock(&m_mutex);
        name = m_names.value(connections.thread());
    }
    if (!name.isEmpty()) {
        return QSqlDatabase::database(name, false);
    }
    name = QStringLiteral("ktrdr-bars-%1").arg(nextNumber++);
    QSqlDatabase database = open(m_fileName, name);
    {
        const QMutexLocker lock(&m_mutex);
        m_names.insert(connections.thread(), name);
    }
    connections.remember(weak_from_this());
    return database;
}

QSqlDatabase StoreConnections::open(const QString &fileName, const QString &connection)
{
    const auto forget = [&connection] { QSqlDatabase::removeDatabase(connection); };
    try {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        // Waiting beyond this is the caller's: it can be told to stop between two tries.
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=20"));
        // As an address the name can ask for "no new file".
        database.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(fileName).toEncoded()) +
                                 QStringLiteral("?mode=rw"));
        if (!database.open()) {
            throw DataFailure(storeError(database.lastError(), fileName, "opening"));
        }
        StoreSession session(database, fileName);
        session.run("PRAGMA synchronous=NORMAL");
        session.run("PRAGMA cache_size=-8192");
        // 4 MiB of log between two waits for the disk.
        session.run("PRAGMA wal_autocheckpoint=1000");
        return database;
    } catch (const DataFailure &) {
        forget();
        throw;
    }
}

void StoreConnections::close(quint64 thread)
{
    const QMutexLocker lock(&m_mutex);
    if (const QString name = m_names.take(thread); !name.isEmpty()) {
        QSqlDatabase::removeDatabase(name);
    }
}

} // namespace ktrdr::marketdata
