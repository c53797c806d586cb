#include "core/training/indicators/exponential.h"
#include "core/training/indicators/rolling.h"
#include "tests/core/training/series.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace ktrdr::test;
using namespace ktrdr::training;

namespace {

using Values = std::vector<double>;

/// Prices, and now and then one that is a million times as high.
Values spikyWalk(size_t count)
{
    std::mt19937 random(5);
    std::normal_distribution<double> step(0, 0.5);
    Values values;
    double price = 100;
    for (size_t i = 0; i < count; ++i) {
        price = std::max(1.0, price + step(random));
        values.push_back(i % 997 == 500 ? 1e8 : price);
    }
    return values;
}

template<typename Of>
Values window(const Values &values, size_t width, Of of)
{
    Values results(values.size(), NoValue);
    for (size_t i = width - 1; i < values.size(); ++i) {
        results[i] = of(std::span(values).subspan(i + 1 - width, width));
    }
    return results;
}

double meanOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0L) / double(values.size());
}

double deviationOf(std::span<const double> values)
{
    const double mean = meanOf(values);
    double squares = 0;
    for (const double value : values) {
        squares += (value - mean) * (value - mean);
    }
    return std::sqrt(squares / double(values.size() - 1));
}

/// Compares with a tolerance of `share` of the greater one.
bool isNear(const Values &a, const Values &b, double share)
{
    return std::ranges::equal(a, b, [share](double x, double y) {
        return (std::isnan(x) && std::isnan(y)) ||
               std::fabs(x - y) <= share * std::max({std::fabs(x), std::fabs(y), 1e-300});
    });
}

bool isSame(const Values &a, const Values &b)
{
    return isNear(a, b, 0);
}

} // namespace

class TestRolling : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void windowsAreWhatCountingAnewGives_data();
    void windowsAreWhatCountingAnewGives();
    void nothingIsLeftOfASpikeThatHasPassed();
    void equalValuesHaveNoDeviation();
    void shortWindowsAtTheStartWhereAllowed();
    void whatIsNotANumberIsNotCounted();
    void theOldestOfEqualExtremesCounts();
    void windowsLongerThanTheValuesGiveNothing();
    void noValuesGiveNone();
    void exponentialDeviationIsWeighted();
};

void TestRolling::windowsAreWhatCountingAnewGives_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1, 2, 3, 20, 64, 500}) {
        QTest::addRow("%d", width) << width;
    }
}

void TestRolling::windowsAreWhatCountingAnewGives()
{
    QFETCH(int, width);
    const Values values = spikyWalk(6000);
    const auto of = [&](auto each) { return window(values, size_t(width), each); };
    QVERIFY(isNear(rollingMean(values, width), of(meanOf), 1e-14));
    QVERIFY(isSame(rollingMaximum(values, width),
                   of([](auto part) { return *std::ranges::max_element(part); })));
    QVERIFY(isSame(rollingMinimum(values, width),
                   of([](auto part) { return *std::ranges::min_element(part); })));
    if (width > 1) {
        QVERIFY(isNear(rollingDeviation(values, width), of(deviationOf), 1e-9));
    }
}

void TestRolling::nothingIsLeftOfASpikeThatHasPassed()
{
    Values values(100, 0.1);
    values[50] = 1e17;
    const Values sums = rollingSum(values, 3);
    QVERIFY(std::fabs(sums[60] - 0.3) < 1e-15);
    const Values zeros = rollingSum({{5e9, 0.1, 0, 0, 0}}, 2);
    QCOMPARE(zeros[4], 0.0);
}

void TestRolling::equalValuesHaveNoDeviation()
{
    Values values(50, 0.1);
    values[10] = 123.456;
    QCOMPARE(rollingDeviation(values, 7)[30], 0.0);
    QCOMPARE(rollingMean(values, 7)[30], 0.1);
}

void TestRolling::shortWindowsAtTheStartWhereAllowed()
{
    QVERIFY(isSame(rollingMean({{2, 4, 6, 8}}, 3, 1), {2, 3, 4, 6}));
    QVERIFY(isSame(rollingSum({{2, 4, 6, 8}}, 3, 2), {NoValue, 6, 12, 18}));
}

void TestRolling::whatIsNotANumberIsNotCounted()
{
    const Values values{NoValue, 1, 2, NoValue, 4, 6};
    QVERIFY(isSame(rollingMean(values, 2), {NoValue, NoValue, 1.5, NoValue, NoValue, 5}));
    QVERIFY(isSame(rollingMaximum(values, 2), {NoValue, NoValue, 2, NoValue, NoValue, 6}));
}

void TestRolling::theOldestOfEqualExtremesCounts()
{
    QVERIFY(isSame(sinceMaximum({{5, 5, 1, 5}}, 3), {NoValue, NoValue, 2, 2}));
    QVERIFY(isSame(sinceMinimum({{5, 5, 1, 1}}, 3), {NoValue, NoValue, 0, 1}));
}

void TestRolling::windowsLongerThanTheValuesGiveNothing()
{
    const Values none(3, NoValue);
    const Values values{1, 2, 3};
    QVERIFY(isSame(rollingMean(values, 4), none));
    QVERIFY(isSame(rollingDeviation(values, 4), none));
    QVERIFY(isSame(rollingMaximum(values, 4), none));
    QVERIFY(isSame(difference(values, 3), none));
    QVERIFY(isSame(percentChange(values, 9), none));
}

void TestRolling::noValuesGiveNone()
{
    QVERIFY(rollingMean({}, 3).empty());
    QVERIFY(rollingMaximum({}, 3).empty());
    QVERIFY(rollingDeviation({}, 3).empty());
    QVERIFY(exponentialMean({}, 0.5, ExponentialStart::Corrected).empty());
    QVERIFY(exponentialDeviation({}, 0.5).empty());
}

void TestRolling::exponentialDeviationIsWeighted()
{
    // Weights 0.25, 0.5 and 1 of 1, 2 and 4; the variance is corrected by
    // 1.75^2 / (1.75^2 - (0.0625 + 0.25 + 1)).
    const Values deviations = exponentialDeviation({{1, 2, 4}}, 0.5);
    const double mean = (0.25 + 1 + 4) / 1.75;
    const double variance =
        (0.25 * std::pow(1 - mean, 2) + 0.5 * std::pow(2 - mean, 2) + std::pow(4 - mean, 2)) / 1.75;
    const double corrected = variance * 1.75 * 1.75 / (1.75 * 1.75 - 1.3125);
    QVERIFY(std::isnan(deviations[0]));
    QCOMPARE(deviations[2], std::sqrt(corrected));
}

QTEST_GUILESS_MAIN(TestRolling)
#include "tst_rolling.moc"
