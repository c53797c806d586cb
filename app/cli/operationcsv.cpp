#include "app/cli/operationcsv.h"

#include "app/cli/jsonlines.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;

namespace {

const QStringList &fields()
{
    static const QStringList names{
        u"operation_id"_s, u"operation_type"_s,  u"status"_s,      u"where"_s,
        u"symbols"_s,      u"timeframes"_s,      u"created_at"_s,  u"started_at"_s,
        u"ended_at"_s,     u"elapsed_s"_s,       u"percentage"_s,  u"current_step"_s,
        u"total_steps"_s,  u"items_processed"_s, u"total_items"_s, u"rate"_s,
        u"message"_s,      u"parent_id"_s,       u"reason"_s,      u"kept"_s,
        u"error"_s,        u"result"_s,          u"context"_s};
    return names;
}

QString cellText(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue &entry : value.toArray()) {
            texts.append(entry.toVariant().toString());
        }
        return texts.join(u' ');
    }
    if (value.isObject()) {
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    return value.toVariant().toString();
}

QString quoted(QString text)
{
    const bool isPlain = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r';
    });
    return isPlain ? text : QString(u'"' + text.replace(u'"', u"\"\""_s) + u'"');
}

} // namespace

QByteArray operationCsvHeader()
{
    return fields().join(u',').toUtf8() + '\n';
}

QByteArray operationCsvLine(const operations::OperationRecord &record)
{
    const QJsonObject json = operationJson(record);
    QStringList cells;
    for (const QString &field : fields()) {
        cells.append(quoted(cellText(json[field])));
    }
    return cells.join(u',').toUtf8() + '\n';
}

} // namespace ktrdr::cli
