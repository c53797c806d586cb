#include "core/ktrdr/errordetail.h"

#include "core/ktrdr/jsonfields.h"

#include <QJsonArray>

namespace ktrdr::wire {

using namespace Qt::StringLiterals;

namespace {

/// `body.symbol: Field required` of FastAPI's `{loc, msg}` or KTRDR's `{field, message}`.
QString fieldTrouble(const QJsonObject &entry)
{
    QStringList place;
    for (const QJsonValue &part : entry[u"loc"_s].toArray()) {
        place << (part.isString() ? part.toString() : QString::number(part.toInteger()));
    }
    const QString field = place.isEmpty() ? textOf(entry[u"field"_s]) : place.join(u'.');
    const QString trouble =
        entry[u"msg"_s].isString() ? textOf(entry[u"msg"_s]) : textOf(entry[u"message"_s]);
    return field.isEmpty() ? trouble : u"%1: %2"_s.arg(field, trouble);
}

QString fieldTroubles(const QJsonArray &list)
{
    QStringList troubles;
    for (const QJsonValue &entry : list) {
        troubles << (entry.isString() ? entry.toString() : fieldTrouble(entry.toObject()));
    }
    troubles.removeAll(QString());
    return troubles.join(u"; ");
}

/// `{"error": "Worker busy", "message": …, "hint": …}`, `{"code": …, "message": …, "details": …}`.
ErrorDetail ofObject(const QJsonObject &object)
{
    ErrorDetail detail{textOf(object[u"code"_s]), textOf(object[u"message"_s]),
                       textOf(object[u"hint"_s]), object[u"details"_s]};
    const QString title = textOf(object[u"error"_s]);
    if (!title.isEmpty()) {
        detail.message = detail.message.isEmpty() ? title : u"%1: %2"_s.arg(title, detail.message);
    }
    if (const QString fields = fieldTroubles(detail.details.toArray()); !fields.isEmpty()) {
        detail.message =
            detail.message.isEmpty() ? fields : u"%1 (%2)"_s.arg(detail.message, fields);
    }
    if (detail.details.isUndefined()) {
        detail.details = object;
    }
    return detail;
}

} // namespace

ErrorDetail ErrorDetail::of(const QJsonObject &body)
{
    for (const QJsonObject &level : {body, body[u"data"_s].toObject()}) {
        for (const QJsonValue &value : {level[u"detail"_s], level[u"error"_s]}) {
            if (value.isString() && !value.toString().isEmpty()) {
                return {{}, value.toString(), {}, {}};
            }
            if (value.isObject() && !value.toObject().isEmpty()) {
                return ofObject(value.toObject());
            }
            if (value.isArray() && !value.toArray().isEmpty()) {
                return {{}, fieldTroubles(value.toArray()), {}, value};
            }
        }
    }
    return {{}, textOf(body[u"message"_s]), {}, {}};
}

} // namespace ktrdr::wire
