#include "core/operations/ledgersession.h"

#include "core/operations/processidentity.h"

#include <QDateTime>

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

LedgerSession::LedgerSession(const QString &file, std::chrono::milliseconds patience)
    : m_connection(file, LedgerConnection::Mode::ReadWrite)
{
    m_connection.run(u"PRAGMA busy_timeout = %1"_s.arg(patience.count()));
    m_connection.run(u"PRAGMA synchronous = NORMAL"_s);
    m_connection.run(u"PRAGMA journal_size_limit = 4194304"_s);
}

void LedgerSession::begin(bool lasting)
{
    if (lasting != m_lasting) {
        m_connection.run(lasting ? u"PRAGMA synchronous = FULL"_s
                                 : u"PRAGMA synchronous = NORMAL"_s);
        m_lasting = lasting;
    }
    m_change = 0;
}

void LedgerSession::committed()
{
    m_committedOwner = m_owner;
}

void LedgerSession::rolledBack()
{
    m_owner = m_committedOwner;
}

qint64 LedgerSession::nextChange()
{
    if (m_change == 0) {
        m_change = m_connection
                       .value(u"SELECT max(ifnull((SELECT max(change) FROM operations), 0), "
                              "ifnull((SELECT max(change) FROM removals), 0))"_s)
                       .toLongLong();
    }
    return ++m_change;
}

qint64 LedgerSession::owner()
{
    if (m_owner == 0) {
        const ProcessIdentity &self = ProcessIdentity::current();
        m_connection.write(
            u"INSERT INTO processes(pid, pid_space, boot_id, started, program, beat, "
            "beat_at) VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
            {self.pid, self.pidSpace, self.bootId, self.started, self.program,
             static_cast<qint64>(ProcessIdentity::monotonic().count()),
             QDateTime::currentMSecsSinceEpoch()});
        m_owner = m_connection.value(u"SELECT last_insert_rowid()"_s).toLongLong();
    }
    return m_owner;
}

bool LedgerSession::beat()
{
    return m_connection.write(u"UPDATE processes SET beat = ?, beat_at = ? WHERE process = ?"_s,
                              {static_cast<qint64>(ProcessIdentity::monotonic().count()),
                               QDateTime::currentMSecsSinceEpoch(), m_owner}) == 1;
}

void LedgerSession::leave()
{
    m_connection.write(u"DELETE FROM processes WHERE process = ?"_s, {m_owner});
    m_owner = 0;
}

} // namespace ktrdr::operations
