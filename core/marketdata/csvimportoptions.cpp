#include "core/marketdata/csvimportoptions.h"

#include <array>
#include <utility>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
using Named = std::pair<const char *, T>;

constexpr std::array<Named<char>, 4> Delimiters{
    {{"comma", ','}, {"semicolon", ';'}, {"tab", '\t'}, {"pipe", '|'}}};
constexpr std::array<Named<char>, 2> Decimals{{{"point", '.'}, {"comma", ','}}};
constexpr std::array<Named<EpochUnit>, 3> Units{
    {{"s", EpochUnit::Seconds}, {"ms", EpochUnit::Milliseconds}, {"us", EpochUnit::Microseconds}}};
constexpr std::array<Named<DateOrder>, 3> Orders{
    {{"ymd", DateOrder::YearFirst}, {"dmy", DateOrder::DayFirst}, {"mdy", DateOrder::MonthFirst}}};

template<typename T, size_t Count>
std::optional<T> fromName(const std::array<Named<T>, Count> &all, const QString &name)
{
    for (const auto &[known, value] : all) {
        if (name == QLatin1StringView(known)) {
            return value;
        }
    }
    return std::nullopt;
}

template<typename T, size_t Count>
QString nameOf(const std::array<Named<T>, Count> &all, T wanted)
{
    for (const auto &[known, value] : all) {
        if (value == wanted) {
            return QString::fromLatin1(known);
        }
    }
    return {};
}

} // namespace

std::optional<char> delimiterFromName(const QString &name)
{
    return fromName(Delimiters, name);
}

QString delimiterName(char delimiter)
{
    return nameOf(Delimiters, delimiter);
}

std::optional<char> decimalFromName(const QString &name)
{
    return fromName(Decimals, name);
}

QString decimalName(char decimal)
{
    return nameOf(Decimals, decimal);
}

std::optional<EpochUnit> epochUnitFromName(const QString &name)
{
    return fromName(Units, name);
}

QString epochUnitName(EpochUnit unit)
{
    return nameOf(Units, unit);
}

std::optional<DateOrder> dateOrderFromName(const QString &name)
{
    return fromName(Orders, name);
}

QString dateOrderName(DateOrder order)
{
    return nameOf(Orders, order);
}

} // namespace ktrdr::marketdata
