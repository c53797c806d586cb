#include "core/operations/ledgerschema.h"

#include "core/operations/ledgerconnection.h"

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

const QList<QStringList> &LedgerSchema::steps()
{
    // Times are UTC milliseconds, `beat` is monotonic milliseconds, `change` rises with every
    // committed write so that others can ask for what is new.
    static const QList<QStringList> Steps{
        {
            u"CREATE TABLE processes("
            "process INTEGER PRIMARY KEY AUTOINCREMENT, pid INTEGER NOT NULL, pid_space TEXT NOT "
            "NULL,"
            "boot_id TEXT NOT NULL, started INTEGER NOT NULL, program TEXT NOT NULL,"
            "beat INTEGER NOT NULL, beat_at INTEGER NOT NULL)"_s,
            u"CREATE TABLE operations("
            "seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, change INTEGER NOT NULL,"
            "owner INTEGER NOT NULL, live INTEGER NOT NULL, type TEXT NOT NULL, name TEXT NOT NULL,"
            "status TEXT NOT NULL, origin INTEGER NOT NULL, location TEXT NOT NULL,"
            "priority INTEGER NOT NULL, parent_id TEXT, retry_of TEXT, created_at INTEGER NOT NULL,"
            "started_at INTEGER, ended_at INTEGER, updated_at INTEGER NOT NULL,"
            "progress TEXT NOT NULL, message TEXT NOT NULL, step_detail TEXT NOT NULL,"
            "details TEXT NOT NULL)"_s,
            u"CREATE INDEX operations_by_change ON operations(change, owner)"_s,
            u"CREATE INDEX operations_by_age ON operations(created_at, seq)"_s,
            u"CREATE INDEX operations_live ON operations(owner) WHERE live = 1"_s,
            u"CREATE TABLE attempts(seq INTEGER NOT NULL, attempt INTEGER NOT NULL,"
            "started_at INTEGER NOT NULL, ended_at INTEGER, error TEXT,"
            "PRIMARY KEY(seq, attempt)) WITHOUT ROWID"_s,
            u"CREATE TABLE state_changes(seq INTEGER NOT NULL, number INTEGER NOT NULL,"
            "at INTEGER NOT NULL, status TEXT NOT NULL, reason TEXT NOT NULL,"
            "PRIMARY KEY(seq, number)) WITHOUT ROWID"_s,
            u"CREATE TABLE progress_points(seq INTEGER NOT NULL, attempt INTEGER NOT NULL,"
            "elapsed INTEGER NOT NULL, percentage REAL, items INTEGER NOT NULL,"
            "PRIMARY KEY(seq, attempt, elapsed)) WITHOUT ROWID"_s,
            u"CREATE TABLE cancel_requests(request INTEGER PRIMARY KEY AUTOINCREMENT,"
            "id TEXT NOT NULL, why TEXT NOT NULL, text TEXT NOT NULL, asked_at INTEGER NOT NULL)"_s,
            u"CREATE TABLE removals(change INTEGER PRIMARY KEY, id TEXT NOT NULL)"_s,
            u"CREATE TABLE timings(timing INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL,"
            "type TEXT NOT NULL, at INTEGER NOT NULL, duration INTEGER NOT NULL,"
            "profile TEXT NOT NULL, steps TEXT NOT NULL, error REAL)"_s,
            u"CREATE INDEX timings_by_key ON timings(key, timing)"_s,
        },
        {
            u"CREATE TABLE pause_requests(request INTEGER PRIMARY KEY AUTOINCREMENT,"
            "id TEXT NOT NULL, is_paused INTEGER NOT NULL, asked_at INTEGER NOT NULL)"_s,
        }};
    return Steps;
}

int LedgerSchema::version(LedgerConnection &connection)
{
    return connection.value(u"PRAGMA user_version"_s).toInt();
}

void LedgerSchema::migrate(LedgerConnection &connection, const QList<QStringList> &all)
{
    for (int next = version(connection); next < all.size(); ++next) {
        LedgerTransaction transaction(connection, LedgerTransaction::Kind::Write);
        for (const QString &statement : all.at(next)) {
            connection.run(statement);
        }
        connection.run(u"PRAGMA user_version = %1"_s.arg(next + 1));
        transaction.commit();
    }
}

} // namespace ktrdr::operations
