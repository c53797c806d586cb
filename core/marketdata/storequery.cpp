#include "core/marketdata/storequery.h"

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

StoreQuery::StoreQuery(QSqlQuery query, QString fileName)
    : m_query(std::move(query))
    , m_fileName(std::move(fileName))
{}

bool StoreQuery::next()
{
    if (m_query.next()) {
        return true;
    }
    if (m_query.lastError().isValid()) {
        throw DataFailure(storeError(m_query.lastError(), m_fileName, "reading a row"));
    }
    return false;
}

StoreSession::StoreSession(const QSqlDatabase &database, QString fileName, StoreWait wait)
    : m_database(database)
    , m_fileName(std::move(fileName))
    , m_wait(std::move(wait))
{}

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
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        bool done = query.prepare(QLatin1StringView(sql));
        if (done) {
            for (const QVariant &value : values) {
                query.addBindValue(withoutNull(value));
            }
            done = query.exec();
        }
        if (done) {
            return {std::move(query), m_fileName};
        }
        // Inside a transaction the locks are ours already.
        if (m_inTransaction || !isLocked(query.lastError()) || end.hasExpired()) {
            throw DataFailure(storeError(query.lastError(), m_fileName, sql));
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
        QSqlQuery(m_session.m_database).exec(QStringLiteral("ROLLBACK"));
    }
}

void StoreTransaction::commit()
{
    m_session.run("COMMIT");
    m_session.m_inTransaction = false;
}

} // namespace ktrdr::marketdata
