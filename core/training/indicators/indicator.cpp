#include "core/training/indicators/indicator.h"

#include "core/marketdata/barcolumns.h"
#include "core/marketdata/isotime.h"
#include "core/training/values/text.h"
#include "core/training/values/trainingerror.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using marketdata::BarColumns;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

constexpr QLatin1StringView SourceParameter("source");

QString knownTypes()
{
    QStringList names;
    for (const IndicatorType &type : indicatorTypes()) {
        names.append(QString(type.alias.isEmpty() ? type.name : type.alias));
    }
    return names.join(u", "_s);
}

Error unknownIndicator(QStringView type)
{
    return trainingError(
        "TRAINING-UnknownIndicator", Text::tr("There is no indicator \"%1\".").arg(type.left(60)),
        Text::tr("Use one of %1.").arg(knownTypes()), {{u"type"_s, type.left(200).toString()}});
}

Error tooFewBars(const Indicator &indicator, qsizetype bars)
{
    const QString type(indicator.type().name);
    return trainingError(
        "TRAINING-TooFewBars",
        Text::tr("%1 needs at least %n bars with these parameters, and there are %2.", nullptr,
                 int(indicator.fewestBars()))
            .arg(type)
            .arg(bars),
        Text::tr("Load more bars, take a longer range, or choose shorter periods."),
        {{u"indicator"_s, type}, {u"bars"_s, bars}, {u"needed"_s, indicator.fewestBars()}});
}

Error unusableBars(const Indicator &indicator, BarColumn column, qint64 time)
{
    const QString type(indicator.type().name);
    const QString name = toString(column);
    const QString stamp = marketdata::toIsoTime(time);
    return trainingError(
        "TRAINING-UnusableBars",
        Text::tr("%1 needs the column %2, which has no value in the bar of %3.")
            .arg(type, name, stamp),
        column == BarColumn::Volume
            ? Text::tr("Take bars from a source that has volumes, or leave this indicator out.")
            : Text::tr("Check the series, and load or import these bars again."),
        {{u"indicator"_s, type}, {u"column"_s, name}, {u"time"_s, stamp}});
}

} // namespace

Indicator::Indicator(const IndicatorType &type, std::vector<double> values)
    : m_type(&type)
    , m_values(std::move(values))
{}

Result<Indicator> Indicator::make(QStringView typeName, const QVariantMap &parameters)
{
    const IndicatorType *type = findIndicatorType(typeName);
    if (!type) {
        return failure(unknownIndicator(typeName));
    }
    std::vector<double> values;
    for (const ParameterRule &rule : type->parameters) {
        const auto given = parameters.constFind(QString(rule.name));
        if (given == parameters.cend()) {
            values.push_back(rule.fallback);
            continue;
        }
        const Result<double> value = rule.check(*given);
        if (!value) {
            return failure(value.error());
        }
        values.push_back(*value);
    }
    return Indicator(*type, std::move(values));
}

QVariantMap Indicator::parameters() const
{
    QVariantMap parameters;
    for (size_t i = 0; i < m_values.size(); ++i) {
        const ParameterRule &rule = m_type->parameters[i];
        parameters.insert(QString(rule.name), rule.toVariant(m_values[i]));
    }
    return parameters;
}

double Indicator::real(QLatin1StringView parameter) const
{
    const qsizetype index = m_type->parameterIndex(parameter);
    Q_ASSERT(index >= 0);
    return m_values[size_t(index)];
}

qsizetype Indicator::integer(QLatin1StringView parameter) const
{
    return qsizetype(real(parameter));
}

bool Indicator::flag(QLatin1StringView parameter) const
{
    return real(parameter) != 0;
}

BarColumn Indicator::source() const
{
    const qsizetype index = m_type->parameterIndex(SourceParameter);
    return index < 0 ? BarColumn::Close : BarColumn(int(m_values[size_t(index)]));
}

std::vector<BarColumn> Indicator::columns() const
{
    std::vector<BarColumn> columns(m_type->columns.begin(), m_type->columns.end());
    if (m_type->parameter(SourceParameter) && std::ranges::count(columns, source()) == 0) {
        columns.push_back(source());
    }
    return columns;
}

Result<IndicatorColumns> Indicator::compute(const BarColumns &bars) const
{
    if (bars.size() < fewestBars()) {
        return failure(tooFewBars(*this, bars.size()));
    }
    for (const BarColumn column : columns()) {
        const std::span<const double> values = columnOf(bars, column);
        const auto bad =
            std::ranges::find_if_not(values, [](double value) { return std::isfinite(value); });
        if (bad != values.end()) {
            return failure(unusableBars(*this, column, bars.times[size_t(bad - values.begin())]));
        }
    }
    return m_type->compute(*this, bars);
}

std::span<const double> columnOf(const BarColumns &bars, BarColumn column)
{
    const std::array columns{&bars.open, &bars.high, &bars.low, &bars.close, &bars.volume};
    return *columns[size_t(column)];
}

QString toString(BarColumn column)
{
    constexpr std::array names{"open", "high", "low", "close", "volume"};
    return QString::fromLatin1(names[size_t(column)]);
}

} // namespace ktrdr::training
