#pragma once

#include "core/marketdata/datafailure.h"
#include "core/marketdata/storewait.h"

#include <QSqlQuery>
#include <QVariant>

namespace ktrdr::marketdata {

class StoreConnection;

/// A running statement: its rows, and an exception where reading one failed. Goes back to its
/// connection, which keeps it prepared.
class StoreQuery
{
public:
    StoreQuery(StoreConnection &connection, const char *sql, QSqlQuery query);
    ~StoreQuery();
    StoreQuery(const StoreQuery &) = delete;
    StoreQuery &operator=(const StoreQuery &) = delete;

    /// Throws DataFailure when the row cannot be read: damage is no end of rows.
    [[nodiscard]] bool next();
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] qint64 number(int column) const { return value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return value(column).toString(); }
    [[nodiscard]] qint64 changedRows() const { return m_query.numRowsAffected(); }
    [[nodiscard]] qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }

private:
    StoreConnection &m_connection;
    const char *m_sql;
    QSqlQuery m_query;
};

/// Statements on one connection, for the length of one call. Everything throws DataFailure.
class StoreSession
{
public:
    explicit StoreSession(StoreConnection &connection, StoreWait wait = {});

    /// Prepares where it must, binds and executes; a store that is locked is tried again for up to
    /// 5 s. Throws OperationCancelled as soon as the wait is cancelled meanwhile.
    StoreQuery run(const char *sql, const QVariantList &values = {});
    [[nodiscard]] const QString &fileName() const;

private:
    friend class StoreTransaction;

    enum class Patience { Usual, None };
    StoreQuery run(const char *sql, const QVariantList &values, Patience patience);

    StoreConnection &m_connection;
    StoreWait m_wait;
    bool m_inTransaction = false;
};

/// One writing transaction: all of it or, without commit(), nothing.
class StoreTransaction
{
public:
    /// How a locked store is met.
    enum class Begin { Patiently, AtOnce };

    explicit StoreTransaction(StoreSession &session, Begin begin = Begin::Patiently);
    ~StoreTransaction();
    StoreTransaction(const StoreTransaction &) = delete;
    StoreTransaction &operator=(const StoreTransaction &) = delete;

    void commit();

private:
    StoreSession &m_session;
};

} // namespace ktrdr::marketdata
