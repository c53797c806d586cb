#include "core/marketdata/storeconnection.h"

#include "core/marketdata/storequery.h"

#include <QSqlError>
#include <QUrl>

#include <atomic>

namespace ktrdr::marketdata {

namespace {

QString nextName()
{
    static std::atomic<quint64> number{1};
    return QStringLiteral("ktrdr-bars-%1").arg(number++);
}

} // namespace

StoreConnection::StoreConnection(QString fileName)
    : m_fileName(std::move(fileName))
    , m_name(nextName())
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    try {
        open();
    } catch (const DataFailure &) {
        close();
        throw;
    }
}

StoreConnection::~StoreConnection()
{
    close();
}

void StoreConnection::open()
{
    // Waiting beyond this is the caller's: it can be told to stop between two tries.
    m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=20"));
    // As an address the name can ask for "no new file".
    m_database.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(m_fileName).toEncoded()) +
                               QStringLiteral("?mode=rw"));
    if (!m_database.open()) {
        throw DataFailure(storeError(m_database.lastError(), m_fileName, "opening"));
    }
    StoreSession session(*this);
    session.run("PRAGMA synchronous=NORMAL");
    session.run("PRAGMA cache_size=-8192");
    // 4 MiB of log between two waits for the disk.
    session.run("PRAGMA wal_autocheckpoint=1000");
}

void StoreConnection::close()
{
    m_prepared.clear();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

std::optional<QSqlQuery> StoreConnection::takePrepared(const char *sql)
{
    const auto kept = m_prepared.find(std::string_view(sql));
    if (kept == m_prepared.end()) {
        return std::nullopt;
    }
    std::optional<QSqlQuery> query(std::move(kept->second));
    m_prepared.erase(kept);
    return query;
}

void StoreConnection::keepPrepared(const char *sql, QSqlQuery query)
{
    query.finish();
    m_prepared.emplace(sql, std::move(query));
}

} // namespace ktrdr::marketdata
