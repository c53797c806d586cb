#pragma once

#include "core/operations/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <exception>
#include <map>
#include <memory>

namespace ktrdr::operations {

/// Unwinds out of a statement that SQLite refused; caught where the ledger hands out a Result.
class LedgerFailure final : public std::exception
{
public:
    LedgerFailure(int sqliteCode, Error error);
    [[nodiscard]] const char *what() const noexcept override { return m_text.c_str(); }
    [[nodiscard]] const Error &error() const { return m_error; }
    /// The file itself is unreadable, not the moment.
    [[nodiscard]] bool isDamage() const;
    /// Another process writes.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool isDiskFull() const;
    /// The same may succeed later, without anybody changing what is written.
    [[nodiscard]] bool mayPass() const;

private:
    int m_code;
    Error m_error;
    std::string m_text;
};

/// One connection to the ledger's file, for the thread that made it. Every function throws
/// LedgerFailure.
class LedgerConnection
{
public:
    enum class Mode { ReadOnly, ReadWrite };

    LedgerConnection(const QString &file, Mode mode);
    ~LedgerConnection();
    LedgerConnection(const LedgerConnection &) = delete;
    LedgerConnection &operator=(const LedgerConnection &) = delete;

    void run(const QString &sql);
    /// Runs a statement that is used once; rows are read forward only.
    [[nodiscard]] QSqlQuery query(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; invalid where there is none.
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &values = {});
    /// Runs a statement that is kept prepared, and tells how many rows it changed.
    int write(const QString &sql, const QVariantList &values = {});

private:
    void execute(QSqlQuery &query, const QVariantList &values);

    QString m_name;
    QSqlDatabase m_database;
    std::map<QString, QSqlQuery> m_prepared;
};

/// Rolls back unless committed. `Write` waits for the other processes' writers first.
class LedgerTransaction
{
public:
    enum class Kind { Read, Write };

    LedgerTransaction(LedgerConnection &connection, Kind kind);
    ~LedgerTransaction();
    LedgerTransaction(const LedgerTransaction &) = delete;
    LedgerTransaction &operator=(const LedgerTransaction &) = delete;
    void commit();

private:
    LedgerConnection &m_connection;
    bool m_open = true;
};

} // namespace ktrdr::operations
