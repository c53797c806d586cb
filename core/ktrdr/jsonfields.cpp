#include "core/ktrdr/jsonfields.h"

#include "core/ktrdr/wiretime.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

namespace ktrdr::wire {

QString textOf(const QJsonValue &value)
{
    return value.toString();
}

std::optional<double> numberOf(const QJsonValue &value)
{
    if (!value.isDouble() || !std::isfinite(value.toDouble())) {
        return std::nullopt;
    }
    return value.toDouble();
}

std::optional<qint64> integerOf(const QJsonValue &value)
{
    constexpr double Exact = 9007199254740992.0;
    const std::optional<double> number = numberOf(value);
    if (!number || std::abs(*number) > Exact) {
        return std::nullopt;
    }
    return static_cast<qint64>(*number);
}

std::optional<int> countOf(const QJsonValue &value)
{
    const std::optional<qint64> number = integerOf(value);
    if (!number || *number < 0 || *number > std::numeric_limits<int>::max()) {
        return std::nullopt;
    }
    return static_cast<int>(*number);
}

std::optional<bool> flagOf(const QJsonValue &value)
{
    if (!value.isBool()) {
        return std::nullopt;
    }
    return value.toBool();
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    if (value.isString()) {
        texts << value.toString();
    }
    for (const QJsonValue &entry : value.toArray()) {
        if (entry.isString()) {
            texts << entry.toString();
        }
    }
    texts.removeAll(QString());
    return texts;
}

std::optional<QDateTime> timeOf(const QJsonValue &value)
{
    return fromWireTime(value.toString());
}

QJsonObject withoutEmpty(QJsonObject object)
{
    for (auto entry = object.begin(); entry != object.end();) {
        const QJsonValue value = entry.value();
        const bool isEmpty = value.isNull() || value.isUndefined() ||
                             (value.isString() && value.toString().isEmpty()) ||
                             (value.isArray() && value.toArray().isEmpty());
        entry = isEmpty ? object.erase(entry) : std::next(entry);
    }
    return object;
}

} // namespace ktrdr::wire
