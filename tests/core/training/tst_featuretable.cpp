#include "core/marketdata/isotime.h"
#include "core/operations/cancellationsource.h"
#include "core/operations/operationcancelled.h"
#include "core/training/features/columnscale.h"
#include "core/training/features/featuretable.h"
#include "tests/core/training/series.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;
using ktrdr::marketdata::fromIsoTime;
using ktrdr::operations::CancellationSource;
using ktrdr::operations::CancellationToken;
using ktrdr::operations::OperationCancelled;

namespace {

ktrdr::operations::Result<FeatureTable> features(const FeatureRecipe &recipe,
                                                 const SymbolBars &bars = goldenBars())
{
    return makeFeatures(recipe, bars, KeepColumns::Yes, CancellationToken());
}

FeatureRecipe compatible()
{
    FeatureRecipe recipe = goldenRecipe();
    recipe.isKtrdrCompatible = true;
    return recipe;
}

/// Row that starts then; fails the test where there is none.
std::vector<double> rowAt(const FeatureTable &table, const QString &time)
{
    const auto found = std::ranges::find(table.times, fromIsoTime(time).value());
    if (found == table.times.end()) {
        return {};
    }
    std::vector<double> row;
    for (const std::vector<double> &column : table.columns) {
        row.push_back(column[size_t(found - table.times.begin())]);
    }
    return row;
}

double columnAt(const FeatureTable &table, const QString &name, const QString &time)
{
    const std::vector<double> row = rowAt(table, time);
    return row.empty() ? std::nan("") : row[size_t(table.names.indexOf(name))];
}

/// One raw column: close of the bar itself, on 1h and 4h.
FeatureRecipe closesRecipe()
{
    FeatureRecipe recipe;
    recipe.timeframes = {timeframe("1h"), timeframe("4h")};
    recipe.indicators = {{u"close"_s, indicator("ema", {{u"period"_s, 1}, {u"adjust"_s, false}})}};
    recipe.inputs = {{FeatureInput::Kind::RawIndicator, u"close"_s, {}, {}}};
    return recipe;
}

} // namespace

class TestFeatureTable : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void columnsHaveTheOrderOfTheStrategy();
    void rawNamesCarryTheOutputWhereItIsNamed();
    void theCompatibleJoinIsThatOfKtrdr();
    void theCompatibleJoinHasUnknownsAsZeros();
    void longerBarsAreTheLastClosedOne();
    void rowsThatAreNotCompleteAreLeftOut();
    void floatsAreTheColumnsRowAfterRow();
    void columnsAreKeptOnlyWhereAskedFor();
    void compatibleTimeframesAreCutToTheirCommonTime();
    void rowsEndWithALongerTimeframeThatFallsSilent();
    void missingTimeframesAreNamed();
    void tooLittleInCommonIsRefused();
    void recipesThatNameWhatIsNotThereAreRefused_data();
    void recipesThatNameWhatIsNotThereAreRefused();
    void featuresThatAreNeverKnownAreNamed();
    void anIndicatorThatFailsIsNamedWithItsSeries();
    void aCancelledTokenEndsTheWork();
    void eachIndicatorIsTold();
    void scalesAreLearnedFromTheGivenRowsAlone();
    void aColumnWithoutSpreadKeepsItsScale();
};

void TestFeatureTable::columnsHaveTheOrderOfTheStrategy()
{
    QCOMPARE(FeaturePlan::of(goldenRecipe()).value().names(),
             (QStringList{u"1h_m_neg"_s, u"1h_m_pos"_s, u"1h_r_low"_s, u"1h_r_high"_s,
                          u"4h_r_low"_s, u"4h_r_high"_s, u"1h_rsi_raw"_s}));
}

void TestFeatureTable::rawNamesCarryTheOutputWhereItIsNamed()
{
    FeatureRecipe recipe = goldenRecipe();
    recipe.inputs = {{FeatureInput::Kind::RawIndicator, u"macd"_s, u"signal"_s, {timeframe("4h")}},
                     {FeatureInput::Kind::RawIndicator, u"macd"_s, {}, {timeframe("4h")}}};
    QCOMPARE(FeaturePlan::of(recipe).value().names(),
             (QStringList{u"4h_macd.signal_raw"_s, u"4h_macd_raw"_s}));
}

void TestFeatureTable::theCompatibleJoinIsThatOfKtrdr()
{
    const FeatureTable table = features(compatible()).value();
    QCOMPARE(table.rows(), 297);
    const std::vector<double> row = rowAt(table, u"2024-01-05T00:00:00Z"_s);
    const std::vector<const char *> golden{"0",        "0",        "0.591956", "2.416415e-07",
                                           "0.601390", "0.002161", "14.798894"};
    QCOMPARE(row.size(), golden.size());
    for (size_t i = 0; i < golden.size(); ++i) {
        QVERIFY2(printsAs(row[i], golden[i]), qPrintable(QString::number(row[i], 'g', 10)));
    }
}

void TestFeatureTable::theCompatibleJoinHasUnknownsAsZeros()
{
    const FeatureTable table = features(compatible()).value();
    const std::vector<double> row = rowAt(table, u"2024-01-05T01:00:00Z"_s);
    QVERIFY(std::isnan(row[4]));
    QVERIFY(std::isnan(row[5]));
    const auto index = std::ranges::find(table.times, fromIsoTime(u"2024-01-05T01:00:00Z"_s)) -
                       table.times.begin();
    QCOMPARE(table.row(index)[4], 0.0F);
    QCOMPARE(table.row(index)[5], 0.0F);
    // KTRDR: 239 of 300 hours have no value at 4h, 14 of 75 because it is not settled.
    const auto unknown =
        std::ranges::count_if(table.columns[4], [](double value) { return std::isnan(value); });
    QCOMPARE(unknown, 297 - (75 - 14));
}

void TestFeatureTable::longerBarsAreTheLastClosedOne()
{
    const FeatureTable table = features(closesRecipe()).value();
    const auto hourly = goldenSeries();
    const QString four = u"4h_close_raw"_s;
    // The bar from 00:00 is over with the hour from 03:00, whose close it has.
    QCOMPARE(columnAt(table, four, u"2024-01-01T03:00:00Z"_s), hourly.close[3]);
    QCOMPARE(columnAt(table, four, u"2024-01-01T04:00:00Z"_s), hourly.close[3]);
    QCOMPARE(columnAt(table, four, u"2024-01-01T06:00:00Z"_s), hourly.close[3]);
    QCOMPARE(columnAt(table, four, u"2024-01-01T07:00:00Z"_s), hourly.close[7]);
    // Before it is over, nothing is known.
    QVERIFY(std::isnan(columnAt(table, four, u"2024-01-01T02:00:00Z"_s)));
}

void TestFeatureTable::rowsThatAreNotCompleteAreLeftOut()
{
    const FeatureTable table = features(goldenRecipe()).value();
    // RSI at 4h is known from its fifteenth bar on, which is over with the hour from 11:00.
    QCOMPARE(table.times.front(), fromIsoTime(u"2024-01-03T11:00:00Z"_s).value());
    QCOMPARE(table.incompleteRows, 59);
    QCOMPARE(table.rows(), 300 - 59);
    QCOMPARE(table.bars.front(), 59);
    for (const std::vector<double> &column : table.columns) {
        QVERIFY(std::ranges::none_of(column, [](double value) { return std::isnan(value); }));
    }
}

void TestFeatureTable::floatsAreTheColumnsRowAfterRow()
{
    const FeatureTable table = features(goldenRecipe()).value();
    QCOMPARE(std::ssize(table.values), table.rows() * table.names.size());
    for (qsizetype row = 0; row < table.rows(); ++row) {
        for (qsizetype column = 0; column < table.names.size(); ++column) {
            QCOMPARE(table.row(row)[size_t(column)],
                     float(table.columns[size_t(column)][size_t(row)]));
        }
    }
}

void TestFeatureTable::columnsAreKeptOnlyWhereAskedFor()
{
    const auto table =
        makeFeatures(goldenRecipe(), goldenBars(), KeepColumns::No, CancellationToken()).value();
    QVERIFY(table.columns.empty());
    QVERIFY(table.values == features(goldenRecipe()).value().values);
}

void TestFeatureTable::compatibleTimeframesAreCutToTheirCommonTime()
{
    SymbolBars bars = goldenBars();
    bars.timeframes[1].bars = bars.timeframes[1].bars.slice(5, 60);
    const FeatureTable table = features(compatible(), bars).value();
    QCOMPARE(table.times.front(), bars.timeframes[1].bars.times.front());
    QCOMPARE(table.times.back(), bars.timeframes[1].bars.times.back());
    QCOMPARE(table.bars.front(), 0);
}

void TestFeatureTable::rowsEndWithALongerTimeframeThatFallsSilent()
{
    SymbolBars bars = goldenBars();
    bars.timeframes[1].bars = bars.timeframes[1].bars.slice(0, 60);
    const FeatureTable table = features(closesRecipe(), bars).value();
    // Its last bar is over at 240 h, the next would have been at 244 h.
    QCOMPARE(table.bars.back(), 242);
}

void TestFeatureTable::missingTimeframesAreNamed()
{
    SymbolBars bars = goldenBars();
    bars.timeframes.removeLast();
    const auto table = features(goldenRecipe(), bars);
    QVERIFY(!table);
    QCOMPARE(table.error().code, u"TRAINING-MissingTimeframe"_s);
    QCOMPARE(table.error().message, u"There are no bars of GOLD at 4h."_s);
}

void TestFeatureTable::tooLittleInCommonIsRefused()
{
    SymbolBars bars = goldenBars();
    bars.timeframes[1].bars = bars.timeframes[1].bars.slice(0, 49);
    const auto table = features(goldenRecipe(), bars);
    QVERIFY(!table);
    QCOMPARE(table.error().code, u"TRAINING-InsufficientCoverage"_s);
    QVERIFY(table.error().message.contains(u"49 bars at 4h"));
}

void TestFeatureTable::recipesThatNameWhatIsNotThereAreRefused_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("tf");
    QTest::newRow("fuzzy set") << int(FeatureInput::Kind::FuzzySet) << u"x"_s << QString()
                               << u"1h"_s;
    QTest::newRow("indicator") << int(FeatureInput::Kind::RawIndicator) << u"x"_s << QString()
                               << u"1h"_s;
    QTest::newRow("output") << int(FeatureInput::Kind::RawIndicator) << u"macd"_s << u"x"_s
                            << u"1h"_s;
    QTest::newRow("timeframe") << int(FeatureInput::Kind::FuzzySet) << u"r"_s << QString()
                               << u"1d"_s;
    QTest::newRow("twice") << int(FeatureInput::Kind::FuzzySet) << u"r"_s << QString() << u"4h"_s;
}

void TestFeatureTable::recipesThatNameWhatIsNotThereAreRefused()
{
    QFETCH(int, kind);
    QFETCH(QString, id);
    QFETCH(QString, output);
    QFETCH(QString, tf);
    FeatureRecipe recipe = goldenRecipe();
    recipe.inputs.append({FeatureInput::Kind(kind), id, output, {timeframe(qPrintable(tf))}});
    const auto table = features(recipe);
    QVERIFY(!table);
    QCOMPARE(table.error().code, u"TRAINING-InvalidRecipe"_s);
}

void TestFeatureTable::featuresThatAreNeverKnownAreNamed()
{
    FeatureRecipe recipe = goldenRecipe();
    recipe.indicators.append({u"cci"_s, indicator("cci")});
    recipe.inputs.append({FeatureInput::Kind::RawIndicator, u"cci"_s, {}, {timeframe("1h")}});
    SymbolBars bars = goldenBars();
    bars.timeframes = {{timeframe("1h"), constantSeries(300, 10)},
                       {timeframe("4h"), fourHourly(constantSeries(300, 10))}};
    const auto table = features(recipe, bars);
    QVERIFY(!table);
    QCOMPARE(table.error().code, u"TRAINING-NoCompleteRows"_s);
    QVERIFY(table.error().message.contains(u"1h_cci_raw"));
}

void TestFeatureTable::anIndicatorThatFailsIsNamedWithItsSeries()
{
    SymbolBars bars = goldenBars();
    bars.timeframes[1].bars.close[7] = std::nan("");
    const auto table = features(goldenRecipe(), bars);
    QVERIFY(!table);
    QCOMPARE(table.error().code, u"TRAINING-IndicatorFailed"_s);
    QCOMPARE(table.error().message,
             u"The indicator \"rsi\" could not be computed for GOLD at 4h."_s);
    QCOMPARE(table.error().root().code, u"TRAINING-UnusableBars"_s);
}

void TestFeatureTable::aCancelledTokenEndsTheWork()
{
    CancellationSource source;
    int told = 0;
    const auto cancelAtSecond = [&](const PreparationStep &) {
        if (++told == 2) {
            source.cancel();
        }
    };
    QVERIFY_THROWS_EXCEPTION(OperationCancelled, std::ignore = makeFeatures(
                                                     goldenRecipe(), goldenBars(), KeepColumns::No,
                                                     source.token(), cancelAtSecond));
    QCOMPARE(told, 2);
}

void TestFeatureTable::eachIndicatorIsTold()
{
    QStringList told;
    std::ignore = makeFeatures(
        goldenRecipe(), goldenBars(), KeepColumns::No, CancellationToken(),
        [&](const PreparationStep &step) {
            told.append(u"%1 %2 %3 %4/%5"_s.arg(
                step.symbol, step.timeframe ? step.timeframe->toString() : u"-"_s, step.indicator,
                QString::number(step.indicatorIndex), QString::number(step.indicatorCount)));
        });
    // MACD at 4h is not needed.
    QCOMPARE(told, (QStringList{u"GOLD 1h rsi 1/3"_s, u"GOLD 1h macd 2/3"_s, u"GOLD 4h rsi 3/3"_s,
                                u"GOLD -  0/0"_s}));
}

void TestFeatureTable::scalesAreLearnedFromTheGivenRowsAlone()
{
    FeatureRecipe recipe = closesRecipe();
    recipe.inputs = {{FeatureInput::Kind::RawIndicator,
                      u"close"_s,
                      {},
                      {timeframe("1h")},
                      Normalization::MinMax},
                     {FeatureInput::Kind::RawIndicator,
                      u"close"_s,
                      {},
                      {timeframe("4h")},
                      Normalization::ZScore}};
    const FeaturePlan plan = FeaturePlan::of(recipe).value();
    std::vector<float> values{1, 1, 3, 3, 100, 100};
    const std::vector<qsizetype> trained{0, 1};
    const QList<ColumnScale> scales = learnScales(plan, values, trained);
    applyScales(scales, values);
    // minmax of 1 and 3, zscore with mean 2 and deviation 1.
    QVERIFY((values == std::vector<float>{0, -1, 1, 1, 49.5F, 98}));
    QCOMPARE(toJson(scales).size(), 2);
}

void TestFeatureTable::aColumnWithoutSpreadKeepsItsScale()
{
    FeatureRecipe recipe = closesRecipe();
    recipe.inputs = {{FeatureInput::Kind::RawIndicator,
                      u"close"_s,
                      {},
                      {timeframe("1h")},
                      Normalization::ZScore}};
    std::vector<float> values{5, 5, 6};
    const std::vector<qsizetype> trained{0, 1};
    applyScales(learnScales(FeaturePlan::of(recipe).value(), values, trained), values);
    QVERIFY((values == std::vector<float>{0, 0, 1}));
}

QTEST_GUILESS_MAIN(TestFeatureTable)
#include "tst_featuretable.moc"
