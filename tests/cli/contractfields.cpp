#include "tests/cli/contractfields.h"

#include "core/operations/operationstatus.h"

#include <QDateTime>
#include <QJsonArray>
#include <QMap>
#include <QSet>

namespace ktrdr::test {

using namespace Qt::StringLiterals;

namespace {

using Fields = QMap<QString, QList<QJsonValue::Type>>;

constexpr QJsonValue::Type Text = QJsonValue::String;
constexpr QJsonValue::Type Number = QJsonValue::Double;
constexpr QJsonValue::Type Object = QJsonValue::Object;
constexpr QJsonValue::Type List = QJsonValue::Array;
constexpr QJsonValue::Type Null = QJsonValue::Null;

Fields runFields()
{
    return {{u"type"_s, {Text}},
            {u"operation_id"_s, {Text}},
            {u"operation_type"_s, {Text}},
            {u"status"_s, {Text}},
            {u"percentage"_s, {Number, Null}},
            {u"current_step"_s, {Number}},
            {u"total_steps"_s, {Number}},
            {u"message"_s, {Text}},
            {u"items_processed"_s, {Number}},
            {u"total_items"_s, {Number, Null}},
            {u"elapsed_s"_s, {Number}},
            {u"eta_s"_s, {Object, Null}},
            {u"rate"_s, {Number, Null}},
            {u"context"_s, {Object}}};
}

QString checkFields(const QJsonObject &line, const Fields &fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (!line.contains(it.key())) {
            return u"missing: "_s + it.key();
        }
        if (!it.value().contains(line[it.key()].type())) {
            return u"wrong type: "_s + it.key();
        }
    }
    for (const QString &key : line.keys()) {
        if (!fields.contains(key)) {
            return u"not in the contract: "_s + key;
        }
    }
    return {};
}

QString checkValues(const QJsonObject &line)
{
    if (!operations::statusFromString(line[u"status"_s].toString())) {
        return u"unknown status"_s;
    }
    const double percentage = line[u"percentage"_s].toDouble();
    if (percentage < 0 || percentage > 100) {
        return u"percentage out of range"_s;
    }
    if (line[u"elapsed_s"_s].toDouble() < 0) {
        return u"negative elapsed time"_s;
    }
    if (const QJsonObject eta = line[u"eta_s"_s].toObject(); !eta.isEmpty()) {
        const double low = eta[u"low"_s].toDouble(-1);
        const double mid = eta[u"mid"_s].toDouble(-1);
        const double high = eta[u"high"_s].toDouble(-1);
        if (low < 0 || mid < low || high < mid || eta.size() != 3) {
            return u"eta_s is no range"_s;
        }
    }
    return {};
}

bool isTime(const QJsonValue &value)
{
    return value.isNull() || (value.toString().endsWith(u'Z') &&
                              QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid());
}

} // namespace

QString checkRunLine(const QJsonObject &line)
{
    Fields fields = runFields();
    const QString type = line[u"type"_s].toString();
    if (type == u"completed" || type == u"cancelled") {
        fields.insert(u"result"_s, {Object});
    } else if (type == u"failed") {
        fields.insert(u"error"_s, {Object});
    } else if (type != u"started" && type != u"progress") {
        return u"unknown type: "_s + type;
    }
    const QString trouble = checkFields(line, fields);
    return trouble.isEmpty() ? checkValues(line) : trouble;
}

QString checkOperationLine(const QJsonObject &line)
{
    Fields fields = runFields();
    for (const QString &time : {u"created_at"_s, u"started_at"_s, u"ended_at"_s}) {
        fields.insert(time, {Text, Null});
        if (!isTime(line[time])) {
            return u"no ISO-8601 time in UTC: "_s + time;
        }
    }
    fields.insert(u"where"_s, {Text});
    fields.insert(u"symbols"_s, {List});
    fields.insert(u"timeframes"_s, {List});
    fields.insert(u"parent_id"_s, {Text, Null});
    fields.insert(u"reason"_s, {Text, Null});
    fields.insert(u"error"_s, {Object, Null});
    fields.insert(u"result"_s, {Object, Null});
    fields.insert(u"kept"_s, {Text, Null});
    if (line.contains(u"metrics"_s)) {
        fields.insert(u"metrics"_s, {Object});
    }
    if (line[u"type"_s] != u"operation"_s) {
        return u"type is not operation"_s;
    }
    const QString trouble = checkFields(line, fields);
    return trouble.isEmpty() ? checkValues(line) : trouble;
}

QString checkRun(const QList<QJsonObject> &lines)
{
    double percentage = 0;
    QSet<QString> ids;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const QString trouble = checkRunLine(lines[i]); !trouble.isEmpty()) {
            return u"line %1: %2"_s.arg(i).arg(trouble);
        }
        const QString type = lines[i][u"type"_s].toString();
        const bool isLast = i == lines.size() - 1;
        const bool isEnd = type != u"started" && type != u"progress";
        if ((type == u"started") != (i == 0) || isEnd != isLast) {
            return u"line %1: %2 stands at the wrong place"_s.arg(i).arg(type);
        }
        const double now = lines[i][u"percentage"_s].toDouble(percentage);
        if (now < percentage) {
            return u"line %1: the percentage goes back"_s.arg(i);
        }
        percentage = now;
        ids.insert(lines[i][u"operation_id"_s].toString());
    }
    return ids.size() == 1 ? QString() : u"not exactly one operation"_s;
}

} // namespace ktrdr::test
