#include "core/operations/ledgerreader.h"

#include "core/operations/ledgerconnection.h"
#include "core/operations/ledgerrow.h"
#include "core/operations/sharedtexts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

namespace {

struct Condition
{
    QString sql;
    QVariantList values;
};

Condition conditionOf(const LedgerQuery &query)
{
    QStringList parts;
    QVariantList values;
    if (query.status) {
        parts += u"status = ?"_s;
        values += operations::toString(*query.status);
    }
    if (!query.type.isEmpty()) {
        parts += u"type = ?"_s;
        values += query.type;
    }
    if (query.parentId) {
        parts += u"parent_id = ?"_s;
        values += query.parentId->toString();
    }
    if (query.createdSince) {
        parts += u"created_at >= ?"_s;
        values += query.createdSince->toMSecsSinceEpoch();
    }
    if (query.createdUntil) {
        parts += u"created_at <= ?"_s;
        values += query.createdUntil->toMSecsSinceEpoch();
    }
    const QString sql =
        parts.isEmpty() ? QString() : QString(u" WHERE "_s + parts.join(u" AND "_s));
    return {sql, values};
}

QJsonArray array(const QVariant &json)
{
    return QJsonDocument::fromJson(json.toString().toUtf8()).array();
}

Timing timingOf(const QSqlQuery &row)
{
    Timing timing;
    timing.key = row.value(0).toString();
    timing.type = row.value(1).toString();
    timing.at = fromMilliseconds(row.value(2));
    timing.duration = std::chrono::milliseconds(row.value(3).toLongLong());
    for (const QJsonValue &value : array(row.value(4))) {
        timing.profile.push_back(value.toDouble());
    }
    for (const QJsonValue &value : array(row.value(5))) {
        timing.steps.emplace_back(value.toInteger());
    }
    if (!row.value(6).isNull()) {
        timing.error = row.value(6).toDouble();
    }
    return timing;
}

} // namespace

LedgerReader::LedgerReader(const QString &file)
    : m_connection(std::make_unique<LedgerConnection>(file, LedgerConnection::Mode::ReadOnly))
{}

LedgerReader::~LedgerReader() = default;

void LedgerReader::read(const LedgerQuery &query, int chunk,
                        const std::function<bool(QList<OperationRecord>)> &take)
{
    const Condition condition = conditionOf(query);
    QVariantList values = condition.values;
    values += query.limit > 0 ? query.limit : -1;
    values += query.offset;
    const QString sql = u"SELECT "_s + LedgerRow::columns() + u" FROM operations"_s +
                        condition.sql + u" ORDER BY created_at DESC, seq DESC LIMIT ? OFFSET ?"_s;
    QSqlQuery rows = m_connection->query(sql, values);
    QList<OperationRecord> records;
    SharedTexts texts;
    while (rows.next()) {
        records += LedgerRow::fromRow(rows);
        texts.shareWith(records.last());
        if (records.size() >= chunk && !take(std::exchange(records, {}))) {
            return;
        }
    }
    if (!records.isEmpty()) {
        take(records);
    }
}

std::optional<OperationRecord> LedgerReader::find(const OperationId &id)
{
    const QString sql = u"SELECT "_s + LedgerRow::columns() + u" FROM operations WHERE id = ?"_s;
    QSqlQuery rows = m_connection->query(sql, {id.toString()});
    return rows.next() ? std::optional(LedgerRow::fromRow(rows)) : std::nullopt;
}

qint64 LedgerReader::count(const LedgerQuery &query)
{
    const Condition condition = conditionOf(query);
    const QString sql = u"SELECT count(*) FROM operations"_s + condition.sql;
    return m_connection->value(sql, condition.values).toLongLong();
}

std::vector<ProgressPoint> LedgerReader::progressHistory(const OperationId &id)
{
    QSqlQuery rows = m_connection->query(
        u"SELECT attempt, elapsed, percentage, items FROM progress_points "
        "WHERE seq = (SELECT seq FROM operations WHERE id = ?) ORDER BY attempt, elapsed"_s,
        {id.toString()});
    std::vector<ProgressPoint> points;
    while (rows.next()) {
        ProgressPoint point{rows.value(0).toInt(),
                            std::chrono::milliseconds(rows.value(1).toLongLong()),
                            {},
                            rows.value(3).toULongLong()};
        if (!rows.value(2).isNull()) {
            point.percentage = rows.value(2).toDouble();
        }
        points.push_back(point);
    }
    return points;
}

QList<OperationAttempt> LedgerReader::attempts(const OperationId &id)
{
    QSqlQuery rows = m_connection->query(
        u"SELECT attempt, started_at, ended_at, error FROM attempts "
        "WHERE seq = (SELECT seq FROM operations WHERE id = ?) ORDER BY attempt"_s,
        {id.toString()});
    QList<OperationAttempt> attempts;
    while (rows.next()) {
        OperationAttempt attempt{rows.value(0).toInt(), fromMilliseconds(rows.value(1)), {}, {}};
        if (!rows.value(2).isNull()) {
            attempt.endedAt = fromMilliseconds(rows.value(2));
        }
        if (!rows.value(3).isNull()) {
            attempt.error = Error::fromJson(
                QJsonDocument::fromJson(rows.value(3).toString().toUtf8()).object());
        }
        attempts += attempt;
    }
    return attempts;
}

QList<StateChange> LedgerReader::stateChanges(const OperationId &id)
{
    QSqlQuery rows = m_connection->query(
        u"SELECT at, status, reason FROM state_changes "
        "WHERE seq = (SELECT seq FROM operations WHERE id = ?) ORDER BY number"_s,
        {id.toString()});
    QList<StateChange> changes;
    while (rows.next()) {
        changes += {fromMilliseconds(rows.value(0)),
                    statusFromString(rows.value(1).toString()).value_or(OperationStatus::Pending),
                    rows.value(2).toString()};
    }
    return changes;
}

QList<Timing> LedgerReader::timings()
{
    QSqlQuery rows = m_connection->query(
        u"SELECT key, type, at, duration, profile, steps, error FROM timings ORDER BY timing"_s);
    QList<Timing> timings;
    while (rows.next()) {
        timings += timingOf(rows);
    }
    return timings;
}

} // namespace ktrdr::operations
