#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <map>
#include <optional>
#include <string>

namespace ktrdr::marketdata {

/// One connection to a store file, with the statements that were prepared on it: reading a range
/// of bars takes less time than preparing its statements anew. For one thread at a time.
class StoreConnection
{
public:
    /// Opens an existing file; never makes one. Throws DataFailure.
    explicit StoreConnection(QString fileName);
    /// No statement may still run.
    ~StoreConnection();
    StoreConnection(const StoreConnection &) = delete;
    StoreConnection &operator=(const StoreConnection &) = delete;

    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    [[nodiscard]] QSqlDatabase database() const { return m_database; }

    /// A statement that was kept, ready to be bound anew; nothing where there is none or it runs.
    [[nodiscard]] std::optional<QSqlQuery> takePrepared(const char *sql);
    /// Ends a statement and keeps it for the next one of the same text.
    void keepPrepared(const char *sql, QSqlQuery query);

private:
    void open();
    void close();

    QString m_fileName;
    QString m_name;
    QSqlDatabase m_database;
    std::map<std::string, QSqlQuery, std::less<>> m_prepared;
};

} // namespace ktrdr::marketdata
