#include "core/operations/ledgerwatch.h"

#include "core/operations/ledgerrow.h"
#include "core/operations/ledgersession.h"

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

LedgerWatch::LedgerWatch(LedgerSession &session, qint64 seen)
    : m_session(session)
    , m_change(seen)
{}

qint64 LedgerWatch::latestChange(LedgerSession &session)
{
    return session.connection()
        .value(u"SELECT max(ifnull((SELECT max(change) FROM operations), 0), "
               "ifnull((SELECT max(change) FROM removals), 0))"_s)
        .toLongLong();
}

LedgerNews LedgerWatch::poll(const std::function<bool(const OperationId &)> &mine)
{
    LedgerNews news;
    LedgerConnection &connection = m_session.connection();
    const qint64 version = connection.value(u"PRAGMA data_version"_s).toLongLong();
    if (version == m_version) {
        return news;
    }
    {
        LedgerTransaction picture(connection, LedgerTransaction::Kind::Read);
        const qint64 latest = latestChange(m_session);
        readChanges(news);
        readRemovals(news);
        m_change = latest;
        picture.commit();
    }
    try {
        takeRequests(news, mine);
        m_version = version;
    } catch (const LedgerFailure &) {
        // What was read must not be lost; the requests are taken away at the next poll.
        m_version = -1;
    }
    return news;
}

void LedgerWatch::readChanges(LedgerNews &news)
{
    const QString sql = u"SELECT "_s + LedgerRow::columns() +
                        u" FROM operations WHERE change > ? AND owner <> ? ORDER BY change"_s;
    QSqlQuery rows = m_session.connection().query(sql, {m_change, m_session.knownOwner()});
    while (rows.next()) {
        news.changed += LedgerRow::fromRow(rows);
    }
}

void LedgerWatch::readRemovals(LedgerNews &news)
{
    QSqlQuery rows = m_session.connection().query(
        u"SELECT id FROM removals WHERE change > ? ORDER BY change"_s, {m_change});
    while (rows.next()) {
        if (const auto id = OperationId::parse(rows.value(0).toString())) {
            news.removed += *id;
        }
    }
}

void LedgerWatch::takeRequests(LedgerNews &news,
                               const std::function<bool(const OperationId &)> &mine)
{
    LedgerConnection &connection = m_session.connection();
    QList<qint64> taken;
    {
        QSqlQuery rows = connection.query(
            u"SELECT request, id, why, text FROM cancel_requests ORDER BY request"_s);
        while (rows.next()) {
            const auto id = OperationId::parse(rows.value(1).toString());
            if (!id || !mine(*id)) {
                continue;
            }
            news.requests +=
                {*id, cancelWhyFromString(rows.value(2).toString()).value_or(CancelWhy::User),
                 rows.value(3).toString()};
            taken += rows.value(0).toLongLong();
        }
    }
    QList<qint64> pausesTaken;
    {
        QSqlQuery rows = connection.query(
            u"SELECT request, id, is_paused FROM pause_requests ORDER BY request"_s);
        while (rows.next()) {
            const auto id = OperationId::parse(rows.value(1).toString());
            if (id && mine(*id)) {
                news.pauses += {*id, rows.value(2).toBool()};
                pausesTaken += rows.value(0).toLongLong();
            }
        }
    }
    if (taken.isEmpty() && pausesTaken.isEmpty()) {
        return;
    }
    m_session.inTransaction(false, [&] {
        for (const qint64 request : taken) {
            connection.write(u"DELETE FROM cancel_requests WHERE request = ?"_s, {request});
        }
        for (const qint64 request : pausesTaken) {
            connection.write(u"DELETE FROM pause_requests WHERE request = ?"_s, {request});
        }
    });
}

} // namespace ktrdr::operations
