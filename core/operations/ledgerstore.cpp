#include "core/operations/ledgerstore.h"

#include "core/operations/ledgerrow.h"
#include "core/operations/ledgersession.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

namespace {

constexpr int PointsPerAttempt = 240;
constexpr qint64 ClosestPoints = 250;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ktrdr::operations::OperationLedger)
};

QVariant idOrNull(const std::optional<OperationId> &id)
{
    return id ? QVariant(id->toString()) : QVariant();
}

/// Qt binds a null QString as SQL NULL.
QString text(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

/// Its row becomes Interrupted when this process dies.
bool isOwned(const OperationRecord &record)
{
    return record.origin == OperationOrigin::Local && !record.isFinal();
}

Error endedElsewhere(const OperationId &id)
{
    return {u"LEDGER-EndedElsewhere"_s,
            Tr::tr("Another process declared this operation interrupted, because this process had "
                   "not answered for more than ten seconds."),
            Tr::tr("Start the operation again."),
            {{u"operation"_s, id.toString()}},
            {}};
}

} // namespace

LedgerStore::LedgerStore(LedgerSession &session)
    : m_session(session)
{}

void LedgerStore::giveUp(const OperationId &id)
{
    m_live.remove(id);
}

void LedgerStore::rolledBack()
{
    for (Track &track : m_live) {
        track = {};
    }
    m_seen.clear();
}

int LedgerStore::upsert(const OperationRecord &record)
{
    // The second half keeps an end an end: only the owner of a live row, or a remote operation,
    // may still move.
    static const QString Sql =
        u"INSERT INTO operations(id, change, owner, live, type, name, status, origin, location, "
        "priority, parent_id, retry_of, created_at, started_at, ended_at, updated_at, progress, "
        "message, step_detail, details) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) "
        "ON CONFLICT(id) DO UPDATE SET change = excluded.change, live = excluded.live, "
        "owner = excluded.owner, name = excluded.name, status = excluded.status, "
        "priority = excluded.priority, started_at = excluded.started_at, "
        "ended_at = excluded.ended_at, updated_at = excluded.updated_at, "
        "progress = excluded.progress, message = excluded.message, "
        "step_detail = excluded.step_detail, details = excluded.details "
        "WHERE operations.origin = 1 OR (operations.owner = excluded.owner "
        "AND (operations.live = 1 OR operations.status = excluded.status))"_s;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QVariant ended = toMilliseconds(record.endedAt);
    if (record.isFinal() && ended.isNull()) {
        ended = now;
    }
    return m_session.connection().write(
        Sql, {record.id.toString(),
              m_session.nextChange(),
              m_session.owner(),
              isOwned(record) ? 1 : 0,
              text(record.type),
              text(record.name),
              operations::toString(record.status),
              record.origin == OperationOrigin::Remote ? 1 : 0,
              text(record.where),
              record.priority,
              idOrNull(record.parentId),
              idOrNull(record.retryOf),
              record.createdAt.isValid() ? record.createdAt.toMSecsSinceEpoch() : now,
              toMilliseconds(record.startedAt),
              ended,
              now,
              LedgerRow::progressJson(record),
              text(record.message),
              text(record.stepDetail),
              text(LedgerRow::detailsJson(record))});
}

LedgerStore::Track LedgerStore::trackOf(const OperationRecord &record)
{
    Track track = m_live.value(record.id);
    if (track.seq != 0) {
        return track;
    }
    LedgerConnection &connection = m_session.connection();
    const QString id = record.id.toString();
    track.seq = connection.value(u"SELECT seq FROM operations WHERE id = ?"_s, {id}).toLongLong();
    QSqlQuery last = connection.query(
        u"SELECT number, status FROM state_changes WHERE seq = ? ORDER BY number DESC LIMIT 1"_s,
        {track.seq});
    if (last.next()) {
        track.isNew = false;
        track.changes = last.value(0).toInt();
        track.status = statusFromString(last.value(1).toString()).value_or(track.status);
    }
    track.attempt =
        connection.value(u"SELECT max(attempt) FROM attempts WHERE seq = ?"_s, {track.seq}).toInt();
    return track;
}

Result<void> LedgerStore::writeRecord(const OperationRecord &record)
{
    if (upsert(record) == 0) {
        return failure(endedElsewhere(record.id));
    }
    Track track = trackOf(record);
    followState(track, record);
    followAttempt(track, record);
    addPoint(track, record, record.isFinal());
    if (record.isFinal()) {
        m_live.remove(record.id);
    } else {
        m_live.insert(record.id, track);
    }
    return {};
}

void LedgerStore::writeSeen(const OperationRecord &record)
{
    if (upsert(record) == 0) {
        return;
    }
    Track track = m_seen.value(record.id);
    if (track.seq == 0) {
        track = trackOf(record);
    }
    followState(track, record);
    followAttempt(track, record);
    addPoint(track, record, record.isFinal());
    if (record.isFinal()) {
        m_seen.remove(record.id);
    } else {
        m_seen.insert(record.id, track);
    }
}

bool LedgerStore::writeProgress(const OperationRecord &record)
{
    static const QString Sql =
        u"UPDATE operations SET change = ?, updated_at = ?, progress = ?, message = ?, "
        "step_detail = ? WHERE id = ? AND live = 1 AND owner = ?"_s;
    if (record.isFinal()) {
        return true;
    }
    const int changed = m_session.connection().write(
        Sql, {m_session.nextChange(), QDateTime::currentMSecsSinceEpoch(),
              LedgerRow::progressJson(record), text(record.message), text(record.stepDetail),
              record.id.toString(), m_session.owner()});
    if (changed == 0) {
        return writeRecord(record).has_value();
    }
    Track track = trackOf(record);
    followAttempt(track, record);
    addPoint(track, record, false);
    m_live.insert(record.id, track);
    return true;
}

void LedgerStore::followState(Track &track, const OperationRecord &record)
{
    if (!track.isNew && track.status == record.status) {
        return;
    }
    track.isNew = false;
    track.status = record.status;
    ++track.changes;
    m_session.connection().write(
        u"INSERT INTO state_changes(seq, number, at, status, reason) VALUES(?, ?, ?, ?, ?)"_s,
        {track.seq, track.changes, QDateTime::currentMSecsSinceEpoch(),
         operations::toString(record.status), text(record.reason)});
}

void LedgerStore::followAttempt(Track &track, const OperationRecord &record)
{
    const bool begins = record.startedAt && record.progress.attempt > track.attempt;
    const bool ends = track.attempt > 0 && (begins || record.isFinal());
    if (!begins && !ends) {
        return;
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (ends) {
        const QVariant error =
            record.error
                ? QVariant(QString::fromUtf8(
                      QJsonDocument(record.error->toJson()).toJson(QJsonDocument::Compact)))
                : QVariant();
        m_session.connection().write(
            u"UPDATE attempts SET ended_at = ?, error = ? WHERE seq = ? AND attempt = ? "
            "AND ended_at IS NULL"_s,
            {now, error, track.seq, track.attempt});
    }
    if (begins) {
        track.attempt = record.progress.attempt;
        track.lastPoint = -1;
        track.spacing = 0;
        track.points = 0;
        m_session.connection().write(
            u"INSERT OR IGNORE INTO attempts(seq, attempt, started_at, ended_at) "
            "VALUES(?, ?, ?, ?)"_s,
            {track.seq, track.attempt, now, record.isFinal() ? QVariant(now) : QVariant()});
    }
}

void LedgerStore::addPoint(Track &track, const OperationRecord &record, bool last)
{
    const qint64 elapsed = record.progress.elapsed.count();
    const qint64 spacing = std::max(track.spacing, ClosestPoints);
    const bool due = track.lastPoint < 0 || elapsed - track.lastPoint >= spacing;
    if (!record.startedAt || elapsed == track.lastPoint || (!due && !last)) {
        return;
    }
    LedgerConnection &connection = m_session.connection();
    const ProgressState &state = record.progress;
    connection.write(u"INSERT OR REPLACE INTO progress_points(seq, attempt, elapsed, percentage, "
                     "items) VALUES(?, ?, ?, ?, ?)"_s,
                     {track.seq, state.attempt, elapsed,
                      state.percentage ? QVariant(*state.percentage) : QVariant(),
                      static_cast<qint64>(state.itemsProcessed)});
    track.lastPoint = elapsed;
    if (++track.points < PointsPerAttempt) {
        return;
    }
    connection.write(
        u"DELETE FROM progress_points WHERE seq = ?1 AND attempt = ?2 AND elapsed IN (SELECT "
        "elapsed FROM (SELECT elapsed, row_number() OVER (ORDER BY elapsed) AS n FROM "
        "progress_points WHERE seq = ?3 AND attempt = ?4) WHERE n % 2 = 0)"_s,
        {track.seq, state.attempt, track.seq, state.attempt});
    track.points /= 2;
    track.spacing = 2 * spacing;
}

} // namespace ktrdr::operations
