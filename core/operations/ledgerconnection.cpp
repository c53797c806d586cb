#include "core/operations/ledgerconnection.h"

#include "core/logging/logging.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QUuid>

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

namespace {

// Primary result codes of SQLite; Qt hands them out as text only.
constexpr int CodeMask = 0xff;
constexpr int Busy = 5;
constexpr int Locked = 6;
constexpr int ReadOnly = 8;
constexpr int InputOutput = 10;
constexpr int Corrupt = 11;
constexpr int Full = 13;
constexpr int CannotOpen = 14;
constexpr int NotADatabase = 26;

constexpr qint64 NearlyNothing = 256LL * 1024;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ktrdr::operations::OperationLedger)
};

Error explained(int code, const QString &file)
{
    switch (code & CodeMask) {
    case Full:
        return {u"LEDGER-DiskFull"_s,
                Tr::tr("The disk is full: the record of operations could not be written."),
                Tr::tr("Free some space on the disk that holds %1.").arg(file),
                {},
                {}};
    case Busy:
    case Locked:
        return {u"LEDGER-Busy"_s,
                Tr::tr("Another process holds the record of operations locked."),
                Tr::tr("Try again in a moment; end programs that keep %1 open.").arg(file),
                {},
                {}};
    case ReadOnly:
        return {u"LEDGER-ReadOnly"_s,
                Tr::tr("The record of operations cannot be written: %1 is read-only.").arg(file),
                Tr::tr("Make the folder writable, or choose another one with --home."),
                {},
                {}};
    case CannotOpen:
        return {u"LEDGER-CannotOpen"_s,
                Tr::tr("The record of operations %1 cannot be opened.").arg(file),
                Tr::tr("Check that the folder exists and is yours, or choose another with --home."),
                {},
                {}};
    case Corrupt:
    case NotADatabase:
        return {u"LEDGER-Damaged"_s,
                Tr::tr("The record of operations %1 is damaged.").arg(file),
                Tr::tr("Start the program again: it sets the file aside and begins a new one."),
                {},
                {}};
    default:
        return {u"LEDGER-Failed"_s,
                Tr::tr("The record of operations %1 could not be used.").arg(file),
                Tr::tr("See the log for what the database said."),
                {},
                {}};
    }
}

/// Some calls report a full disk as a failed write of a shared file.
int withFullDisk(int code, const QString &file)
{
    const bool suspicious = (code & CodeMask) == InputOutput || (code & CodeMask) == CannotOpen;
    const QStorageInfo storage(QFileInfo(file).absolutePath());
    const bool full =
        storage.isValid() && !storage.isReadOnly() && storage.bytesAvailable() < NearlyNothing;
    if (suspicious && storage.isReadOnly()) {
        return ReadOnly;
    }
    return suspicious && full ? Full : code;
}

LedgerFailure failureOf(const QSqlError &sqlError, const QString &file, const QString &statement)
{
    const int code = withFullDisk(sqlError.nativeErrorCode().toInt(), file);
    Error error = explained(code, file);
    const QString detail = sqlError.text();
    error.context = {{u"detail"_s, detail}, {u"file"_s, file}};
    // Being busy is everyday; who gives up over it says so.
    const bool isBusy = (code & CodeMask) == Busy;
    logging::logger("operations")
        ->log(isBusy ? spdlog::level::debug : spdlog::level::warn,
              "Ledger refused '{}': {} (code {})", statement.left(60).toStdString(),
              detail.toStdString(), code);
    return {code, error};
}

} // namespace

LedgerFailure::LedgerFailure(int sqliteCode, Error error)
    : m_code(sqliteCode)
    , m_error(std::move(error))
    , m_text(m_error.message.toStdString())
{}

bool LedgerFailure::isDamage() const
{
    return (m_code & CodeMask) == Corrupt || (m_code & CodeMask) == NotADatabase;
}

bool LedgerFailure::isBusy() const
{
    return (m_code & CodeMask) == Busy || (m_code & CodeMask) == Locked;
}

bool LedgerFailure::isDiskFull() const
{
    return (m_code & CodeMask) == Full;
}

bool LedgerFailure::mayPass() const
{
    const int code = m_code & CodeMask;
    return isBusy() || isDiskFull() || code == ReadOnly || code == InputOutput ||
           code == CannotOpen;
}

LedgerConnection::LedgerConnection(const QString &file, Mode mode)
    : m_name(u"ledger-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(mode == Mode::ReadOnly
                                     ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                     : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open()) {
        const LedgerFailure failure = failureOf(m_database.lastError(), file, u"open"_s);
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        throw LedgerFailure(failure);
    }
}

LedgerConnection::~LedgerConnection()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void LedgerConnection::execute(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        query.bindValue(static_cast<int>(i), values.at(i));
    }
    if (!query.exec()) {
        throw failureOf(query.lastError(), m_database.databaseName(), query.lastQuery());
    }
}

void LedgerConnection::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql)) {
        throw failureOf(query.lastError(), m_database.databaseName(), sql);
    }
}

QSqlQuery LedgerConnection::query(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        throw failureOf(query.lastError(), m_database.databaseName(), sql);
    }
    execute(query, values);
    return query;
}

QVariant LedgerConnection::value(const QString &sql, const QVariantList &values)
{
    QSqlQuery rows = query(sql, values);
    return rows.next() ? rows.value(0) : QVariant();
}

int LedgerConnection::write(const QString &sql, const QVariantList &values)
{
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) {
        QSqlQuery query(m_database);
        if (!query.prepare(sql)) {
            throw failureOf(query.lastError(), m_database.databaseName(), sql);
        }
        found = m_prepared.emplace(sql, std::move(query)).first;
    }
    execute(found->second, values);
    return found->second.numRowsAffected();
}

LedgerTransaction::LedgerTransaction(LedgerConnection &connection, Kind kind)
    : m_connection(connection)
{
    m_connection.run(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
}

LedgerTransaction::~LedgerTransaction()
{
    if (!m_open) {
        return;
    }
    try {
        m_connection.run(u"ROLLBACK"_s);
    } catch (const LedgerFailure &) {
        // SQLite rolls back by itself when the disk is full; there is nothing left to undo.
        m_open = false;
    }
}

void LedgerTransaction::commit()
{
    m_connection.run(u"COMMIT"_s);
    m_open = false;
}

} // namespace ktrdr::operations
