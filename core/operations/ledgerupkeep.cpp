#include "core/operations/ledgerupkeep.h"

#include "core/operations/ledgersession.h"
#include "core/operations/processidentity.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

namespace {

/// Removals that others may not have heard of yet; older ones are forgotten.
constexpr int RememberedRemovals = 10'000;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ktrdr::operations::OperationLedger)
};

ProcessIdentity identityOf(const QSqlQuery &row)
{
    return {row.value(1).toLongLong(), row.value(2).toString(), row.value(3).toString(),
            row.value(4).toLongLong(), row.value(5).toString()};
}

/// What the process noted may be older than its last deed: it works first and notes then.
QString keptAtLeast(const QString &noted, bool hasStarted)
{
    if (!noted.isEmpty()) {
        return Tr::tr("At least: %1").arg(noted);
    }
    return hasStarted ? Tr::tr("What it kept is not known.") : u""_s;
}

QString toJson(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

LedgerUpkeep::LedgerUpkeep(LedgerSession &session)
    : m_session(session)
{}

QList<qint64> LedgerUpkeep::deadOwners()
{
    QSqlQuery rows = m_session.connection().query(
        u"SELECT o.owner, p.pid, p.pid_space, p.boot_id, p.started, p.program, p.beat FROM "
        "(SELECT DISTINCT owner FROM operations WHERE live = 1 AND owner <> ?) AS o "
        "LEFT JOIN processes AS p ON p.process = o.owner"_s,
        {m_session.knownOwner()});
    QList<qint64> dead;
    while (rows.next()) {
        const bool unknown = rows.value(1).isNull();
        if (unknown ||
            isDead(identityOf(rows), std::chrono::milliseconds(rows.value(6).toLongLong()))) {
            dead += rows.value(0).toLongLong();
        }
    }
    return dead;
}

QString LedgerUpkeep::reasonOfDeath(qint64 owner)
{
    QSqlQuery row = m_session.connection().query(
        u"SELECT process, pid, pid_space, boot_id, started, program FROM processes "
        "WHERE process = ?"_s,
        {owner});
    if (!row.next()) {
        return Tr::tr("The process that ran it is gone.");
    }
    const ProcessIdentity process = identityOf(row);
    if (process.bootId != ProcessIdentity::current().bootId) {
        return Tr::tr("The computer was restarted while %1 ran it.").arg(process.program);
    }
    return Tr::tr("The process that ran it, %1 (%2), ended unexpectedly.")
        .arg(process.program, QString::number(process.pid));
}

int LedgerUpkeep::interrupt(qint64 owner, const QString &reason)
{
    LedgerConnection &connection = m_session.connection();
    const QVariant beatAt =
        connection.value(u"SELECT beat_at FROM processes WHERE process = ?"_s, {owner});
    QSqlQuery rows = connection.query(
        u"SELECT seq, id, updated_at, iif(details = '', '', json_extract(details, '$.kept')), "
        "started_at FROM operations WHERE owner = ? AND live = 1"_s,
        {owner});
    struct Left
    {
        qint64 seq;
        QVariant id;
        qint64 lastSign;
        QString kept;
    };
    QList<Left> all;
    while (rows.next()) {
        all += {rows.value(0).toLongLong(), rows.value(1),
                std::max(rows.value(2).toLongLong(), beatAt.toLongLong()),
                keptAtLeast(rows.value(3).toString(), !rows.value(4).isNull())};
    }
    for (const auto &[seq, id, lastSign, kept] : all) {
        connection.write(
            u"UPDATE operations SET status = 'interrupted', live = 0, ended_at = ?, change = ?, "
            "details = json_set(CASE details WHEN '' THEN '{}' ELSE details END, '$.reason', ?, "
            "'$.kept', ?), progress = json_remove(progress, '$.remaining') WHERE seq = ?"_s,
            {lastSign, m_session.nextChange(), reason, kept, seq});
        connection.write(
            u"INSERT INTO state_changes(seq, number, at, status, reason) VALUES(?, (SELECT "
            "ifnull(max(number), 0) + 1 FROM state_changes WHERE seq = ?), ?, 'interrupted', ?)"_s,
            {seq, seq, lastSign, reason});
        connection.write(u"UPDATE attempts SET ended_at = ? WHERE seq = ? AND ended_at IS NULL"_s,
                         {lastSign, seq});
        connection.write(u"DELETE FROM cancel_requests WHERE id = ?"_s, {id});
        connection.write(u"DELETE FROM pause_requests WHERE id = ?"_s, {id});
    }
    connection.write(u"DELETE FROM processes WHERE process = ?"_s, {owner});
    return static_cast<int>(all.size());
}

void LedgerUpkeep::requestCancel(const OperationId &id, CancelWhy why, const QString &text)
{
    m_session.connection().write(
        u"INSERT INTO cancel_requests(id, why, text, asked_at) SELECT id, ?, ?, ? "
        "FROM operations WHERE id = ? AND live = 1"_s,
        {operations::toString(why), text.isNull() ? u""_s : text,
         QDateTime::currentMSecsSinceEpoch(), id.toString()});
}

void LedgerUpkeep::requestPause(const OperationId &id, bool isPaused)
{
    m_session.connection().write(
        u"INSERT INTO pause_requests(id, is_paused, asked_at) SELECT id, ?, ? "
        "FROM operations WHERE id = ? AND live = 1"_s,
        {isPaused ? 1 : 0, QDateTime::currentMSecsSinceEpoch(), id.toString()});
}

QList<OperationId> LedgerUpkeep::remove(const QList<OperationId> &ids)
{
    LedgerConnection &connection = m_session.connection();
    QList<OperationId> removed;
    for (const OperationId &id : ids) {
        const QVariant seq = connection.value(
            u"SELECT seq FROM operations WHERE id = ? AND live = 0"_s, {id.toString()});
        if (!seq.isValid()) {
            continue;
        }
        connection.write(u"DELETE FROM progress_points WHERE seq = ?"_s, {seq});
        connection.write(u"DELETE FROM attempts WHERE seq = ?"_s, {seq});
        connection.write(u"DELETE FROM state_changes WHERE seq = ?"_s, {seq});
        connection.write(u"DELETE FROM cancel_requests WHERE id = ?"_s, {id.toString()});
        connection.write(u"DELETE FROM pause_requests WHERE id = ?"_s, {id.toString()});
        connection.write(u"INSERT INTO removals(change, id) VALUES(?, ?)"_s,
                         {m_session.nextChange(), id.toString()});
        connection.write(u"DELETE FROM operations WHERE seq = ?"_s, {seq});
        removed += id;
    }
    if (!removed.isEmpty()) {
        connection.write(u"DELETE FROM removals WHERE change <= (SELECT change FROM removals ORDER "
                         "BY change DESC LIMIT 1 OFFSET ?)"_s,
                         {RememberedRemovals});
    }
    return removed;
}

QList<OperationId> LedgerUpkeep::surplus(int operations, const QDateTime &oldest, int atMost)
{
    LedgerConnection &connection = m_session.connection();
    const qint64 all = connection.value(u"SELECT count(*) FROM operations"_s).toLongLong();
    const qint64 tooMany = std::max<qint64>(0, all - operations);
    QSqlQuery rows = connection.query(
        u"SELECT id, created_at FROM operations WHERE live = 0 ORDER BY created_at, seq LIMIT ?"_s,
        {atMost});
    QList<OperationId> ids;
    while (rows.next()) {
        const auto id = OperationId::parse(rows.value(0).toString());
        const bool tooOld = rows.value(1).toLongLong() < oldest.toMSecsSinceEpoch();
        if (!id || (ids.size() >= tooMany && !tooOld)) {
            break;
        }
        ids += *id;
    }
    return ids;
}

void LedgerUpkeep::writeTiming(const Timing &timing)
{
    LedgerConnection &connection = m_session.connection();
    QJsonArray profile;
    for (const double share : timing.profile) {
        profile.append(share);
    }
    QJsonArray steps;
    for (const std::chrono::milliseconds step : timing.steps) {
        steps.append(static_cast<qint64>(step.count()));
    }
    connection.write(u"INSERT INTO timings(key, type, at, duration, profile, steps, error) "
                     "VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
                     {timing.key, timing.type.isNull() ? u""_s : timing.type,
                      timing.at.toMSecsSinceEpoch(), static_cast<qint64>(timing.duration.count()),
                      toJson(profile), toJson(steps),
                      timing.error ? QVariant(*timing.error) : QVariant()});
    connection.write(u"DELETE FROM timings WHERE key = ? AND timing <= (SELECT timing FROM timings "
                     "WHERE key = ? ORDER BY timing DESC LIMIT 1 OFFSET ?)"_s,
                     {timing.key, timing.key, TimingHistory::RunsPerKey});
    connection.write(
        u"DELETE FROM timings WHERE key IN (SELECT key FROM timings GROUP BY key ORDER "
        "BY max(timing) DESC LIMIT -1 OFFSET ?)"_s,
        {TimingHistory::Keys});
}

} // namespace ktrdr::operations
