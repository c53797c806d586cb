#include "tests/core/training/series.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>

namespace ktrdr::test {

using namespace training;
using namespace Qt::StringLiterals;
using marketdata::BarColumns;
using marketdata::Timeframe;

namespace {

constexpr qint64 FirstHour = 1'704'067'200; // 2024-01-01T00:00Z

FuzzyMember member(const char *name, MembershipKind kind, std::vector<double> parameters)
{
    return {QString::fromLatin1(name), Membership::make(kind, parameters).value()};
}

} // namespace

BarColumns goldenSeries(qsizetype count)
{
    BarColumns bars;
    double before = 100;
    for (qsizetype i = 0; i < count; ++i) {
        const auto x = double(i);
        const double close = 100 + 8 * std::sin(x / 9) + 3 * std::sin(x / 2.7) + 0.02 * x;
        bars.append({FirstHour + i * 3600, before,
                     std::max(before, close) + 0.4 + 0.2 * std::fabs(std::sin(x)),
                     std::min(before, close) - 0.4 - 0.2 * std::fabs(std::cos(x)), close,
                     1000 + 10 * double(i % 17)});
        before = close;
    }
    return bars;
}

BarColumns fourHourly(const BarColumns &hourly)
{
    BarColumns bars;
    for (qsizetype from = 0; from + 4 <= hourly.size(); from += 4) {
        const BarColumns part = hourly.slice(from, 4);
        double volume = 0;
        for (const double each : part.volume) {
            volume += each;
        }
        bars.append({part.times[0], part.open[0], *std::ranges::max_element(part.high),
                     *std::ranges::min_element(part.low), part.close[3], volume});
    }
    return bars;
}

BarColumns constantSeries(qsizetype count, double price)
{
    return flatSeries(std::vector<double>(size_t(count), price));
}

BarColumns flatSeries(const std::vector<double> &prices)
{
    BarColumns bars;
    for (const double price : prices) {
        bars.append({FirstHour + bars.size() * 3600, price, price, price, price, 1000});
    }
    return bars;
}

Timeframe timeframe(const char *name)
{
    return Timeframe::parse(QString::fromLatin1(name)).value();
}

Indicator indicator(const char *type, const QVariantMap &parameters)
{
    return Indicator::make(QString::fromLatin1(type), parameters).value();
}

bool printsAs(double value, const char *printed)
{
    if (std::strcmp(printed, "NaN") == 0) {
        return std::isnan(value);
    }
    const char *exponent = std::strchr(printed, 'e');
    const char *point = std::strchr(printed, '.');
    const char *end = exponent ? exponent : printed + std::strlen(printed);
    const auto decimals = point ? double(end - point - 1) : 0.0;
    const double unit = std::pow(10, (exponent ? std::atof(exponent + 1) : 0) - decimals);
    return std::fabs(value - std::atof(printed)) <= 0.5001 * unit;
}

FeatureRecipe goldenRecipe()
{
    const Timeframe hour = timeframe("1h");
    FeatureRecipe recipe;
    recipe.timeframes = {hour, timeframe("4h")};
    recipe.indicators = {{u"rsi"_s, indicator("rsi")}, {u"macd"_s, indicator("macd")}};
    recipe.fuzzySets = {{u"m"_s,
                         u"macd"_s,
                         u"histogram"_s,
                         {member("neg", MembershipKind::Triangular, {-1, -0.5, 0}),
                          member("pos", MembershipKind::Triangular, {0, 0.5, 1})}},
                        {u"r"_s,
                         u"rsi"_s,
                         {},
                         {member("low", MembershipKind::Triangular, {0, 25, 50}),
                          member("high", MembershipKind::Gaussian, {70, 10})}}};
    recipe.inputs = {{FeatureInput::Kind::FuzzySet, u"m"_s, {}, {hour}},
                     {FeatureInput::Kind::FuzzySet, u"r"_s, {}, {}},
                     {FeatureInput::Kind::RawIndicator, u"rsi"_s, {}, {hour}}};
    return recipe;
}

SymbolBars goldenBars(const QString &symbol, qsizetype count)
{
    const BarColumns hourly = goldenSeries(count);
    return {symbol, {{timeframe("1h"), hourly}, {timeframe("4h"), fourHourly(hourly)}}, nullptr};
}

} // namespace ktrdr::test
