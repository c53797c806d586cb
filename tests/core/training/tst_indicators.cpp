#include "tests/core/training/series.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;
using ktrdr::marketdata::BarColumns;

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

/// What is known of an indicator with its default parameters, output by output.
struct Property
{
    const char *type;
    /// Index of the first value on the golden series.
    std::vector<qsizetype> firstValues;
    /// Last value where every price is 50 and every volume 1000.
    std::vector<double> onConstant;
    /// The power of a factor on all prices that comes through.
    std::vector<int> degrees;
};

const std::vector<Property> Properties{
    {"rsi", {14}, {50}, {0}},
    {"adx", {0, 0, 0}, {0, 0, 0}, {0, 0, 0}},
    {"atr", {13}, {0}, {1}},
    {"roc", {10}, {0}, {0}},
    {"momentum", {10}, {0}, {1}},
    {"macd", {0, 0, 0}, {0, 0, 0}, {1, 1, 1}},
    {"sma", {19}, {50}, {1}},
    {"ema", {0}, {50}, {1}},
    {"wma", {19}, {50}, {1}},
    {"bbands", {19, 19, 19}, {50, 50, 50}, {1, 1, 1}},
    {"bollingerbandwidth", {0}, {0}, {0}},
    {"keltnerchannels", {9, 0, 9}, {50, 50, 50}, {1, 1, 1}},
    {"donchianchannels", {19, 19, 19}, {50, 50, 50}, {1, 1, 1}},
    {"stochastic", {0, 0}, {50, 50}, {0, 0}},
    {"williamsr", {0}, {-50}, {0}},
    {"cci", {19}, {NaN}, {0}},
    {"mfi", {14}, {100}, {0}},
    {"cmf", {20, 0, 0, 25, 20, 20, 0, 0}, {0, 0, 0, 0, 0, 0, 0, 0}, {0, 0, 0, 0, 0, 0, 0, 0}},
    {"obv", {0}, {0}, {0}},
    {"adline", {0, 0, 0, 10, 21, 19}, {0, 0, 0, NaN, 0, NaN}, {0, 0, 0, 0, 0, 0}},
    {"aroon", {13, 13, 13}, {100.0 / 14, 100.0 / 14, 0}, {0, 0, 0}},
    {"ichimoku", {8, 25, 25, 51, 0}, {50, 50, 50, 50, 50}, {1, 1, 1, 1, 1}},
    {"supertrend", {9, 9}, {50, -1}, {1, 0}},
    {"parabolicsar", {1}, {50}, {1}},
    {"fishertransform", {9, 10}, {0, 0}, {0, 0}},
    {"rvi", {12, 15}, {NaN, NaN}, {0, 0}},
    {"squeezeintensity", {19}, {0}, {0}},
    {"distancefromma", {19}, {0}, {0}},
    {"volumeratio", {0}, {1}, {0}},
    {"vwap", {0}, {50}, {1}},
    {"zigzag", {0}, {NaN}, {1}},
};

bool isNear(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) ||
           std::fabs(a - b) <= 1e-9 * std::max(1.0, std::fabs(b));
}

BarColumns scaled(BarColumns bars, double factor)
{
    for (std::vector<double> *column : {&bars.open, &bars.high, &bars.low, &bars.close}) {
        for (double &price : *column) {
            price *= factor;
        }
    }
    return bars;
}

/// A case that was computed by hand.
struct HandCase
{
    const char *type;
    QVariantMap parameters;
    std::vector<ktrdr::marketdata::Bar> bars;
    qsizetype output;
    qsizetype row;
    double value;
};

/// Bars of open, high, low, close, volume.
std::vector<ktrdr::marketdata::Bar> bars(const std::vector<std::array<double, 5>> &rows)
{
    std::vector<ktrdr::marketdata::Bar> result;
    for (const auto &row : rows) {
        result.push_back({qint64(result.size()) * 3600, row[0], row[1], row[2], row[3], row[4]});
    }
    return result;
}

/// Bars that have only a close.
std::vector<ktrdr::marketdata::Bar> closes(const std::vector<double> &prices)
{
    std::vector<std::array<double, 5>> rows;
    for (const double price : prices) {
        rows.push_back({price, price, price, price, 1});
    }
    return bars(rows);
}

QVariantMap with(std::initializer_list<std::pair<QString, QVariant>> parameters)
{
    return QVariantMap(parameters);
}

// The second bar follows the first, the third leaves a gap upwards.
const auto Gap = bars({{10, 12, 10, 11, 1}, {11, 13, 11, 12, 2}, {18, 20, 18, 19, 3}});
const auto Rising = bars({{1, 2, 1, 1.5, 1},
                          {2, 3, 2, 2.5, 1},
                          {3, 4, 3, 3.5, 1},
                          {4, 5, 4, 4.5, 1},
                          {5, 6, 5, 5.5, 1}});
const auto Flows = bars({{11, 12, 10, 11, 1}, {12, 13, 11, 12, 2}, {10, 11, 9, 10, 3}});
const auto Presses = bars({{11, 12, 10, 11, 1}, {11, 13, 11, 12.5, 3}});
const auto Steady = bars(std::vector<std::array<double, 5>>(11, {11, 12, 10, 11, 1}));
const auto Vigorous = bars(std::vector<std::array<double, 5>>(7, {1, 2.5, 0.5, 2, 1}));
const auto Peaks = bars({{1, 1, 1, 1, 1}, {3, 3, 3, 3, 1}, {2, 2, 2, 2, 1}});
const auto Climb =
    bars({{9, 10, 9, 9.5, 1}, {10, 11, 10, 10.5, 1}, {11, 12, 11, 11.5, 1}, {12, 13, 12, 12.5, 1}});

const std::vector<HandCase> HandCases{
    // (1 + 2) / 2, (2 + 4) / 2
    {"sma", with({{u"period"_s, 2}}), closes({1, 2, 4}), 0, 2, 3},
    // alpha 1/2: 2, 3, 5.5
    {"ema", with({{u"period"_s, 3}, {u"adjust"_s, false}}), closes({2, 4, 8}), 0, 2, 5.5},
    // (2 / 4 + 4 / 2 + 8) / (1 / 4 + 1 / 2 + 1)
    {"ema", with({{u"period"_s, 3}}), closes({2, 4, 8}), 0, 2, 6},
    // (1 * 1 + 2 * 2 + 3 * 4) / 6
    {"wma", with({{u"period"_s, 3}}), closes({1, 2, 4}), 0, 2, 17.0 / 6},
    {"roc", with({{u"period"_s, 1}}), closes({10, 11}), 0, 1, 10},
    {"momentum", with({{u"period"_s, 2}}), closes({10, 11, 15}), 0, 2, 5},
    // Gains 1, 0 and losses 0, 1
    {"rsi", with({{u"period"_s, 2}}), closes({1, 2, 1, 3}), 0, 2, 50},
    // Gain (0.5 + 2) / 2, loss 0.5 / 2
    {"rsi", with({{u"period"_s, 2}}), closes({1, 2, 1, 3}), 0, 3, 100 - 100.0 / 6},
    // Fast the price itself; slow 2, 3, 5.5, 6.75
    {"macd", with({{u"fast_period"_s, 1}, {u"slow_period"_s, 3}, {u"signal_period"_s, 1}}),
     closes({2, 4, 8, 8}), 0, 3, 1.25},
    // Line 0, 1, 2.5, 1.25, 1.25 * 0.5; signal 0, 0.5, 1.5, 1.375, 1
    {"macd", with({{u"fast_period"_s, 1}, {u"slow_period"_s, 3}, {u"signal_period"_s, 3}}),
     closes({2, 4, 8, 8, 8, 8}), 2, 4, 0.625 - 1},
    // Ranges 2, 2 and the gap's 20 - 12
    {"atr", with({{u"period"_s, 2}}), Gap, 0, 2, 5},
    // DX 0, 100, 100, 100, 100 with alpha 1/2
    {"adx", with({{u"period"_s, 2}}), Rising, 0, 4, 93.75},
    // +DM 0, 1, 1, 1, 1 over ranges 1, 1.5, 1.5, 1.5, 1.5
    {"adx", with({{u"period"_s, 2}}), Rising, 1, 4, 100 * 0.9375 / 1.46875},
    {"bbands", with({{u"period"_s, 2}, {u"multiplier"_s, 1}}), closes({1, 3}), 0, 1,
     2 + std::sqrt(2.0)},
    {"bollingerbandwidth", with({{u"period"_s, 2}, {u"multiplier"_s, 1}}), closes({1, 3}), 0, 1,
     std::sqrt(2.0)},
    // Means 11, 11 2/3, 16 5/9 with alpha 2/3, and a range of 5
    {"keltnerchannels", with({{u"period"_s, 2}, {u"atr_period"_s, 2}, {u"multiplier"_s, 1}}), Gap,
     2, 2, 16 + 5.0 / 9 - 5},
    {"donchianchannels", with({{u"period"_s, 2}}), Gap, 1, 2, 15.5},
    // (19 - 11) / (20 - 11)
    {"stochastic", with({{u"k_period"_s, 2}, {u"d_period"_s, 1}, {u"smooth_k"_s, 1}}), Gap, 0, 2,
     800.0 / 9},
    {"williamsr", with({{u"period"_s, 2}}), Gap, 0, 2, -100.0 / 9},
    // Typical prices 12, 19: mean 15.5, distance 3.5
    {"cci", with({{u"period"_s, 2}}), Gap, 0, 2, 1 / 0.015},
    // Flow up 12 * 2, down 10 * 3
    {"mfi", with({{u"period"_s, 2}}), Flows, 0, 2, 100 - 100 / 1.8},
    // Flow 0 * 1 + 0.5 * 3 over volume 4
    {"cmf", with({{u"period"_s, 2}}), Presses, 0, 1, 0.375},
    {"obv", {}, Flows, 0, 2, -1},
    {"adline", {}, Presses, 0, 1, 1.5},
    {"aroon", with({{u"period"_s, 3}}), Peaks, 0, 2, 200.0 / 3},
    {"aroon", with({{u"period"_s, 3}}), Peaks, 1, 2, 100.0 / 3},
    // (19 + 15.5) / 2
    {"ichimoku", with({{u"tenkan_period"_s, 1}, {u"kijun_period"_s, 2}, {u"senkou_b_period"_s, 3}}),
     Gap, 2, 2, 17.25},
    // Lower band of 19 - 5
    {"supertrend", with({{u"period"_s, 2}, {u"multiplier"_s, 1}}), Gap, 0, 2, 14},
    {"supertrend", with({{u"period"_s, 2}, {u"multiplier"_s, 1}}), Gap, 1, 2, 1},
    // 9 + 0.02 * 2, held back by the lows to 9; then 9 + 0.04 * 3
    {"parabolicsar", {}, Climb, 0, 3, 9.12},
    // Place 8/9 of 11 to 20, scaled to 7/9
    {"fishertransform", with({{u"period"_s, 2}, {u"smoothing"_s, 1}}), Gap, 0, 2,
     0.5 * std::log(8.0)},
    {"fishertransform", with({{u"period"_s, 2}, {u"smoothing"_s, 1}}), Gap, 1, 2,
     0.5 * std::log(2.0)},
    {"rvi", with({{u"period"_s, 4}, {u"signal_period"_s, 1}}), Vigorous, 0, 6, 0.5},
    // Bands of no width in the middle of the channel
    {"squeezeintensity", with({{u"bb_period"_s, 2}, {u"kc_period"_s, 2}}), Steady, 0, 10, 0.5},
    {"distancefromma", with({{u"period"_s, 2}}), closes({1, 3}), 0, 1, 50},
    {"volumeratio", with({{u"period"_s, 2}}), Presses, 0, 1, 1.5},
    {"vwap", with({{u"period"_s, 2}, {u"use_typical_price"_s, false}}), Presses, 0, 1,
     (11 + 3 * 12.5) / 4},
    // Over all bars: typical prices 11, 36.5 / 3
    {"vwap", with({{u"period"_s, 0}}), Presses, 0, 1, (11 + 36.5) / 4},
    {"zigzag", with({{u"threshold"_s, 0.5}}), closes({10, 15, 20, 9}), 0, 2, 20},
    {"zigzag", with({{u"threshold"_s, 0.5}}), closes({10, 15, 20, 9}), 0, 1, NaN},
};

} // namespace

class TestIndicators : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeIsDescribed();
    void thereIsNoValueBeforeTheFirst_data() { properties(); }
    void thereIsNoValueBeforeTheFirst();
    void aSqueezeIsZeroThenUnknownThenReal();
    void constantPricesSayNothing_data() { properties(); }
    void constantPricesSayNothing();
    void aFactorOnAllPricesComesThrough_data() { properties(); }
    void aFactorOnAllPricesComesThrough();
    void laterBarsChangeNothing_data() { properties(); }
    void laterBarsChangeNothing();
    void casesByHand_data();
    void casesByHand();
    void everyTypeHasACaseByHand();

private:
    static void properties();
};

void TestIndicators::properties()
{
    QTest::addColumn<int>("property");
    for (size_t i = 0; i < Properties.size(); ++i) {
        QTest::newRow(Properties[i].type) << int(i);
    }
}

void TestIndicators::everyTypeIsDescribed()
{
    QCOMPARE(Properties.size(), indicatorTypes().size());
    for (const Property &property : Properties) {
        const size_t outputs = std::max(indicator(property.type).type().outputs.size(), size_t(1));
        QCOMPARE(property.firstValues.size(), outputs);
        QCOMPARE(property.onConstant.size(), outputs);
        QCOMPARE(property.degrees.size(), outputs);
    }
}

void TestIndicators::thereIsNoValueBeforeTheFirst()
{
    QFETCH(int, property);
    const Property &expected = Properties[size_t(property)];
    const auto columns = indicator(expected.type).compute(goldenSeries()).value();
    for (size_t i = 0; i < columns.size(); ++i) {
        const auto isNumber = [](double value) { return !std::isnan(value); };
        const auto first = std::ranges::find_if(columns[i], isNumber) - columns[i].begin();
        // What a squeeze has before the bands is the 0 of a channel that is not there yet.
        const bool isSqueeze = qstrcmp(expected.type, "squeezeintensity") == 0;
        QCOMPARE(isSqueeze ? qsizetype(19) : first, expected.firstValues[i]);
        QVERIFY(
            qstrcmp(expected.type, "zigzag") == 0 ||
            std::all_of(columns[i].begin() + expected.firstValues[i], columns[i].end(), isNumber));
    }
}

void TestIndicators::aSqueezeIsZeroThenUnknownThenReal()
{
    const auto values = indicator("squeezeintensity").compute(goldenSeries()).value().front();
    QVERIFY(std::all_of(values.begin(), values.begin() + 9, [](double x) { return x == 0; }));
    QVERIFY(std::all_of(values.begin() + 9, values.begin() + 19,
                        [](double x) { return std::isnan(x); }));
    QVERIFY(!std::isnan(values[19]));
}

void TestIndicators::constantPricesSayNothing()
{
    QFETCH(int, property);
    const Property &expected = Properties[size_t(property)];
    const auto columns = indicator(expected.type).compute(constantSeries(200, 50)).value();
    for (size_t i = 0; i < columns.size(); ++i) {
        QVERIFY2(isNear(columns[i].back(), expected.onConstant[i]),
                 qPrintable(u"output %1: %2"_s.arg(i).arg(columns[i].back())));
    }
}

void TestIndicators::aFactorOnAllPricesComesThrough()
{
    QFETCH(int, property);
    const Property &expected = Properties[size_t(property)];
    constexpr double factor = 7;
    const Indicator each = indicator(expected.type);
    const auto plain = each.compute(goldenSeries()).value();
    const auto greater = each.compute(scaled(goldenSeries(), factor)).value();
    for (size_t i = 0; i < plain.size(); ++i) {
        for (size_t row = 0; row < plain[i].size(); ++row) {
            const double wanted = plain[i][row] * std::pow(factor, expected.degrees[i]);
            QVERIFY2(isNear(greater[i][row], wanted),
                     qPrintable(u"output %1, row %2"_s.arg(i).arg(row)));
        }
    }
}

void TestIndicators::laterBarsChangeNothing()
{
    QFETCH(int, property);
    const Indicator each = indicator(Properties[size_t(property)].type);
    const auto whole = each.compute(goldenSeries()).value();
    const auto part = each.compute(goldenSeries().slice(0, 170)).value();
    bool isSame = true;
    for (size_t i = 0; i < part.size(); ++i) {
        for (size_t row = 0; row < part[i].size(); ++row) {
            isSame = isSame && (part[i][row] == whole[i][row] ||
                                (std::isnan(part[i][row]) && std::isnan(whole[i][row])));
        }
    }
    QCOMPARE(isSame, !each.type().looksAhead);
}

void TestIndicators::casesByHand_data()
{
    QTest::addColumn<int>("hand");
    for (size_t i = 0; i < HandCases.size(); ++i) {
        QTest::addRow("%d %s %d", int(i), HandCases[i].type, int(HandCases[i].output)) << int(i);
    }
}

void TestIndicators::casesByHand()
{
    QFETCH(int, hand);
    const HandCase &expected = HandCases[size_t(hand)];
    BarColumns columns;
    for (const auto &bar : expected.bars) {
        columns.append(bar);
    }
    // Some need more bars than the case has, which do not change what is before them.
    const Indicator each = indicator(expected.type, expected.parameters);
    while (columns.size() < each.fewestBars()) {
        columns.append(columns.last());
    }
    const auto values = each.compute(columns).value();
    const double value = values[size_t(expected.output)][size_t(expected.row)];
    QVERIFY2(isNear(value, expected.value), qPrintable(QString::number(value, 'g', 12)));
}

void TestIndicators::everyTypeHasACaseByHand()
{
    for (const IndicatorType &type : indicatorTypes()) {
        QVERIFY2(std::ranges::any_of(
                     HandCases,
                     [&](const HandCase &each) { return &indicator(each.type).type() == &type; }),
                 type.name.data());
    }
}

QTEST_GUILESS_MAIN(TestIndicators)
#include "tst_indicators.moc"
