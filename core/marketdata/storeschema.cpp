#include "core/marketdata/storeschema.h"

#include "core/marketdata/storequery.h"
#include "core/marketdata/text.h"

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;

namespace {

/// "ktrb" in the file's header tells our stores from other SQLite files.
constexpr qint64 ApplicationId = 0x6b747262;

constexpr const char *Tables[] = {
    R"(CREATE TABLE series(
        id INTEGER PRIMARY KEY, symbol TEXT NOT NULL, timeframe TEXT NOT NULL,
        source TEXT NOT NULL DEFAULT '', first INTEGER NOT NULL DEFAULT 0,
        last INTEGER NOT NULL DEFAULT 0, bars INTEGER NOT NULL DEFAULT 0,
        bytes INTEGER NOT NULL DEFAULT 0, updated INTEGER NOT NULL DEFAULT 0,
        calendar TEXT NOT NULL DEFAULT '', missing INTEGER,
        missing_edition TEXT NOT NULL DEFAULT '', unfinished TEXT NOT NULL DEFAULT '', UNIQUE(symbol, timeframe)))",
    R"(CREATE TABLE chunks(
        series INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
        count INTEGER NOT NULL, checksum INTEGER NOT NULL, bars BLOB NOT NULL,
        PRIMARY KEY(series, first)))",
    R"(CREATE TABLE provenance(
        series INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
        source TEXT NOT NULL, zone TEXT NOT NULL, label INTEGER NOT NULL,
        adjustment TEXT NOT NULL, stored INTEGER NOT NULL, derived TEXT NOT NULL DEFAULT '',
        PRIMARY KEY(series, first)) WITHOUT ROWID)",
    R"(CREATE TABLE confirmed_empty(
        series INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
        source TEXT NOT NULL, confirmed INTEGER NOT NULL,
        PRIMARY KEY(series, first)) WITHOUT ROWID)",
    R"(CREATE TABLE writers(
        symbol TEXT NOT NULL, timeframe TEXT NOT NULL, token TEXT NOT NULL,
        pid INTEGER NOT NULL, boot TEXT NOT NULL, started INTEGER NOT NULL,
        since INTEGER NOT NULL, PRIMARY KEY(symbol, timeframe)) WITHOUT ROWID)",
};

qint64 pragma(StoreSession &session, const char *sql)
{
    StoreQuery query = session.run(sql);
    return query.next() ? query.number(0) : 0;
}

/// A column that stores of earlier versions lack.
struct AddedColumn
{
    const char *table;
    const char *name;
    const char *statement;
};

constexpr AddedColumn AddedColumns[] = {
    {"provenance", "derived", "ALTER TABLE provenance ADD COLUMN derived TEXT NOT NULL DEFAULT ''"},
    {"series", "missing_edition",
     "ALTER TABLE series ADD COLUMN missing_edition TEXT NOT NULL DEFAULT ''"},
};

bool hasColumn(StoreSession &session, const AddedColumn &column)
{
    return session
        .run("SELECT 1 FROM pragma_table_info(?) WHERE name=?",
             {QString::fromLatin1(column.table), QString::fromLatin1(column.name)})
        .next();
}

/// Those versions can go on with what is added.
void addMissingColumns(StoreSession &session)
{
    for (const AddedColumn &column : AddedColumns) {
        if (hasColumn(session, column)) {
            continue;
        }
        try {
            session.run(column.statement);
        } catch (const DataFailure &) {
            // Another process may have been faster.
            if (!hasColumn(session, column)) {
                throw;
            }
        }
    }
}

[[noreturn]] void refuseNewer(const StoreSession &session, qint64 version)
{
    throw DataFailure(
        dataError("DATA-StoreNewer",
                  Text::tr("The bars store %1 was written by a newer version of this program.")
                      .arg(session.fileName()),
                  Text::tr("Update the program, or choose another folder with --home."),
                  {{u"file"_s, session.fileName()}, {u"version"_s, version}}));
}

} // namespace

void createSchema(StoreSession &session)
{
    session.run("PRAGMA synchronous=OFF");
    {
        StoreTransaction transaction(session);
        for (const char *table : Tables) {
            session.run(table);
        }
        session.run("PRAGMA application_id=1802793570");
        session.run("PRAGMA user_version=1");
        transaction.commit();
    }
    session.run("PRAGMA journal_mode=WAL");
}

bool checkSchema(StoreSession &session)
{
    static_assert(ApplicationId == 1802793570 && StoreSchemaVersion == 1);
    if (pragma(session, "PRAGMA application_id") != ApplicationId) {
        return false;
    }
    const qint64 version = pragma(session, "PRAGMA user_version");
    if (version > StoreSchemaVersion) {
        refuseNewer(session, version);
    }
    for (const char *check :
         {"PRAGMA quick_check(series)", "PRAGMA quick_check(provenance)",
          "PRAGMA quick_check(confirmed_empty)", "PRAGMA quick_check(writers)"}) {
        StoreQuery query = session.run(check);
        if (!query.next() || query.text(0) != "ok"_L1) {
            return false;
        }
    }
    addMissingColumns(session);
    return true;
}

} // namespace ktrdr::marketdata
