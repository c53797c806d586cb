#include "core/training/indicators/parameterrule.h"

#include "core/training/values/text.h"
#include "core/training/values/trainingerror.h"

#include <QStringList>

#include <cmath>

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

QString listed(std::span<const QLatin1StringView> choices)
{
    QStringList names;
    for (const QLatin1StringView choice : choices) {
        names.append(QString(choice));
    }
    return names.join(u", "_s);
}

QString textOf(const QVariant &value)
{
    if (!value.isValid()) {
        return u"null"_s;
    }
    const QString text = value.toString();
    return text.isEmpty() ? u"\"\""_s : text.left(60);
}

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
    case QMetaType::Float:
        return true;
    default:
        return false;
    }
}

/// Without an exponent: 1000000.
QString plain(double limit)
{
    constexpr int Digits = 15;
    return QString::number(limit, 'g', Digits);
}

Error refused(const ParameterRule &rule, const QVariant &value)
{
    const QString name(rule.name);
    return trainingError("TRAINING-InvalidParameter",
                         Text::tr("%1 cannot be %2.").arg(name, textOf(value)),
                         Text::tr("Allowed for %1: %2.").arg(name, rule.allowed()),
                         {{u"parameter"_s, name}, {u"value"_s, value}});
}

} // namespace

Result<double> ParameterRule::check(const QVariant &value) const
{
    if (kind == ParameterKind::Boolean) {
        if (value.typeId() != QMetaType::Bool) {
            return failure(refused(*this, value));
        }
        return value.toBool() ? 1 : 0;
    }
    if (kind == ParameterKind::Choice) {
        for (size_t i = 0; i < choices.size(); ++i) {
            if (value.typeId() == QMetaType::QString && value.toString() == choices[i]) {
                return double(i);
            }
        }
        return failure(refused(*this, value));
    }
    const double number = value.toDouble();
    const bool isWhole = std::floor(number) == number;
    const bool isInside = (lowestExcluded ? number > lowest : number >= lowest) &&
                          (highestExcluded ? number < highest : number <= highest);
    if (!isNumber(value) || !isInside || (kind == ParameterKind::Integer && !isWhole)) {
        return failure(refused(*this, value));
    }
    return number;
}

QVariant ParameterRule::toVariant(double value) const
{
    switch (kind) {
    case ParameterKind::Integer:
        return qint64(value);
    case ParameterKind::Boolean:
        return value != 0;
    case ParameterKind::Choice:
        return QString(choices[size_t(value)]);
    case ParameterKind::Real:
        break;
    }
    return value;
}

QString ParameterRule::allowed() const
{
    switch (kind) {
    case ParameterKind::Boolean:
        return u"true, false"_s;
    case ParameterKind::Choice:
        return listed(choices);
    case ParameterKind::Integer:
        return Text::tr("whole numbers from %1 to %2").arg(plain(lowest), plain(highest));
    case ParameterKind::Real:
        break;
    }
    const QString range = lowestExcluded && highestExcluded
                              ? Text::tr("numbers above %1 and below %2")
                          : lowestExcluded  ? Text::tr("numbers above %1, up to %2")
                          : highestExcluded ? Text::tr("numbers from %1 on, below %2")
                                            : Text::tr("numbers from %1 to %2");
    return range.arg(plain(lowest), plain(highest));
}

} // namespace ktrdr::training
