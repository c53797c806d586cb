#include "core/marketdata/unfinishedload.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;

QString UnfinishedLoad::toText() const
{
    if (ranges.isEmpty()) {
        return u""_s;
    }
    QJsonArray array;
    for (const TimeRange &range : ranges) {
        array << range.start << range.end;
    }
    const QJsonObject json{{u"request"_s, request}, {u"ranges"_s, array}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

UnfinishedLoad UnfinishedLoad::fromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    UnfinishedLoad load{json[u"request"_s].toString(), {}};
    const QJsonArray array = json[u"ranges"_s].toArray();
    for (qsizetype i = 0; i + 1 < array.size(); i += 2) {
        load.ranges.append({array[i].toInteger(), array[i + 1].toInteger()});
    }
    return load;
}

} // namespace ktrdr::marketdata
