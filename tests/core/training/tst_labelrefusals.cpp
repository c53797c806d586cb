#include "core/training/labels/labels.h"
#include "tests/core/training/series.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;
using ktrdr::marketdata::BarColumns;

/// What no labels are made of.
class TestLabelRefusals : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void parametersThatCannotBeAreRefused_data();
    void parametersThatCannotBeAreRefused();
    void oneBarTooFewIsRefused_data();
    void oneBarTooFewIsRefused();
    void pricesThatAreNoneAreRefused_data();
    void pricesThatAreNoneAreRefused();
};

void TestLabelRefusals::parametersThatCannotBeAreRefused_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < 8; ++i) {
        QTest::addRow("%d", i) << i;
    }
}

void TestLabelRefusals::parametersThatCannotBeAreRefused()
{
    QFETCH(int, index);
    RegimeSpec regime;
    regime.progressionTolerance = 1.5;
    TripleBarrierSpec noPeriod;
    noPeriod.maxHoldingPeriod = 0;
    TripleBarrierSpec noProfit;
    noProfit.profitMultiplier = std::nan("");
    const std::vector<std::pair<LabelSpec, QString>> cases{
        {ZigzagSpec{0}, u"zigzag_threshold cannot be 0."_s},
        {ZigzagSpec{1}, u"zigzag_threshold cannot be 1."_s},
        {ForwardReturnSpec{0}, u"horizon cannot be 0."_s},
        {ContextSpec{-3, 0, 0}, u"horizon cannot be -3."_s},
        {ContextSpec{5, -0.01, 0.01}, u"bullish_threshold cannot be -0.01."_s},
        {regime, u"progression_tolerance cannot be 1.5."_s},
        {noPeriod, u"max_holding_period cannot be 0."_s},
        {noProfit, u"pt_multiplier cannot be nan."_s}};
    const auto made = makeLabels(cases[size_t(index)].first, goldenSeries());
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"TRAINING-InvalidLabels"_s);
    QCOMPARE(made.error().message, cases[size_t(index)].second);
}

void TestLabelRefusals::oneBarTooFewIsRefused_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("fewest");
    QTest::newRow("zigzag") << 0 << 3;
    QTest::newRow("forward_return") << 1 << 21;
    QTest::newRow("context") << 2 << 6;
    QTest::newRow("regime") << 3 << 16;
    QTest::newRow("triple_barrier") << 4 << 100;
}

void TestLabelRefusals::oneBarTooFewIsRefused()
{
    QFETCH(int, kind);
    QFETCH(int, fewest);
    const std::vector<LabelSpec> specs{ZigzagSpec(), ForwardReturnSpec(), ContextSpec(),
                                       RegimeSpec(), TripleBarrierSpec()};
    QVERIFY(makeLabels(specs[size_t(kind)], goldenSeries(fewest)).has_value());
    const auto refused = makeLabels(specs[size_t(kind)], goldenSeries(fewest - 1));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"TRAINING-TooFewBars"_s);
    const auto empty = makeLabels(specs[size_t(kind)], BarColumns());
    QVERIFY(!empty);
    QCOMPARE(empty.error().code, u"TRAINING-TooFewBars"_s);
}

void TestLabelRefusals::pricesThatAreNoneAreRefused_data()
{
    QTest::addColumn<double>("price");
    QTest::newRow("zero") << 0.0;
    QTest::newRow("negative") << -1.0;
    QTest::newRow("not a number") << std::nan("");
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
}

void TestLabelRefusals::pricesThatAreNoneAreRefused()
{
    QFETCH(double, price);
    BarColumns series = goldenSeries();
    series.close[30] = price;
    const auto refused = makeLabels(ForwardReturnSpec(), series);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"TRAINING-UnusableBars"_s);
    QVERIFY(refused.error().message.contains(u"2024-01-02T06:00:00Z"));
}

QTEST_GUILESS_MAIN(TestLabelRefusals)
#include "tst_labelrefusals.moc"
