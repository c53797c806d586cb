#include "core/marketdata/storequery.h"

#include "core/marketdata/storeconnection.h"
#include "core/marketdata/text.h"

#include <QDeadlineTimer>
#include <QSqlError>

#include <chrono>

namespace ktrdr::marketdata {

namespace {

using namespace std::chrono_literals;

/// How long a store that another process has locked is asked again.
constexpr auto LockPatience = 5s;
/// Between two tries; a cancel cuts it short. SQLite itself waits a moment at each try.
constexpr auto PauseBetweenTries = 20ms;
/// Shorter waits are not shown: they are the writes of neighbours.
constexpr auto UnseenWait = 250ms;

/// Qt writes a null string as NULL; our text columns know only empty ones.
QVariant withoutNull(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().isNull()
               ? QVariant(QStringLiteral(""))
               : value;
}

bool isLocked(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    constexpr int busy = 5;
    constexpr int locked = 6;
    return code == busy || code == locked;
}

} // namespace

StoreQuery::StoreQuery(StoreConnection &connection, const char *sql, QSqlQuery query)
    : m_connection(connection)
    , m_sql(sql)
    , m_query(std::move(query))
{}

StoreQuery::~StoreQuery()
{
    m_connection.keepPrepared(m_sql, std::move(m_query));
}

bool StoreQuery::next()
{
    if (m_query.next()) {
        return true;
    }
    if (m_query.lastError().isValid()) {
        throw DataFailure(
            storeError(m_query.lastError(), m_connection.fileName(), "reading a row"));
    }
    return false;
}

StoreSession::StoreSession(StoreConnection &connection, StoreWait wait)
    : m_connection(connection)
    , m_wait(std::move(wait))
{}

const QString &StoreSession::fileName() const
{
    return m_connection.fileName();
}

StoreQuery StoreSession::run(const char *sql, const QVariantList &values)
{
    return run(sql, values, Patience::Usual);
}

StoreQuery StoreSession::run(const char *sql, const QVariantList &values, Patience patience)
{
    const QDeadlineTimer end(patience == Patience::None ? 0ms : LockPatience);
    const QDeadlineTimer unseen(UnseenWait);
    std::shared_ptr<void> shown;
    while (true) {
        std::optional<QSqlQuery> kept = m_connection.takePrepared(sql);
        QSqlQuery query = kept ? std::move(*kept) : QSqlQuery(m_connection.database());
        query.setForwardOnly(true);
        bool done = kept || query.prepare(QLatin1StringView(sql));
        if (done) {
            for (const QVariant &value : values) {
                query.addBindValue(withoutNull(value));
            }
            done = query.exec();
        }
        if (done) {
            return {m_connection, sql, std::move(query)};
        }
        // Inside a transaction the locks are ours already.
        if (m_inTransaction || !isLocked(query.lastError()) || end.hasExpired()) {
            throw DataFailure(storeError(query.lastError(), fileName(), sql));
        }
        if (!shown && unseen.hasExpired()) {
            shown = m_wait.show(Text::tr("The store is being written by another program."));
        }
        m_wait.token().waitFor(PauseBetweenTries);
        m_wait.token().throwIfCancelled("waiting for the store");
    }
}

StoreTransaction::StoreTransaction(StoreSession &session, Begin begin)
    : m_session(session)
{
    m_session.run("BEGIN IMMEDIATE", {},
                  begin == Begin::AtOnce ? StoreSession::Patience::None
                                         : StoreSession::Patience::Usual);
    m_session.m_inTransaction = true;
}

StoreTransaction::~StoreTransaction()
{
    if (m_session.m_inTransaction) {
        m_session.m_inTransaction = false;
        QSqlQuery(m_session.m_connection.database()).exec(QStringLiteral("ROLLBACK"));
    }
}

void StoreTransaction::commit()
{
    m_session.run("COMMIT");
    m_session.m_inTransaction = false;
}

} // namespace ktrdr::marketdata
