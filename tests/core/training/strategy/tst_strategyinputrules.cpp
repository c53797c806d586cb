#include "tests/core/training/strategy/spoiltplaces.h"
#include "tests/core/training/strategy/strategytexts.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

/// What a strategy may say (ktrdr.md 5.1) of what the network sees: each row spoils one thing.
class TestStrategyInputRules final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void thisIsAnError_data();
    void thisIsAnError();
    void thisIsAWarning_data();
    void thisIsAWarning();
};

void TestStrategyInputRules::thisIsAnError_data()
{
    addColumns();
    // Indicators
    row("unknown indicator", "type: rsi", "type: rssi", "type: rssi", u"indicators.rsi_14.type"_s,
        u"There is no indicator 'rssi'"_s, u"Did you mean 'rsi'?"_s);
    row("an indicator without type", "    type: rsi\n", "", "rsi_14:", u"indicators.rsi_14.type"_s,
        u"is missing"_s, u"type: rsi"_s);
    row("an indicator that is no map", "  rsi_14:\n    type: rsi\n    period: 14", "  rsi_14: rsi",
        "rsi_14: rsi", u"indicators.rsi_14"_s, u"has to be a map"_s, u"below its name"_s);
    row("a parameter out of its range", "period: 14", "period: 1", "period: 1",
        u"indicators.rsi_14.period"_s, u"period cannot be 1"_s, u"2 to 100"_s);
    row("a parameter that is text", "period: 14", "period: \"14\"", "period: \"14\"",
        u"indicators.rsi_14.period"_s, u"period cannot be 14"_s, u"whole numbers"_s);
    row("a parameter with a fraction", "period: 14", "period: 14.5", "period: 14.5",
        u"indicators.rsi_14.period"_s, u"period cannot be 14.5"_s, u"whole numbers"_s);
    row("a parameter that is a list", "period: 14", "period: [14]", "period: [14]",
        u"indicators.rsi_14.period"_s, u"has to be a single value"_s, u"2 to 100"_s);
    row("a source that bars do not have", "period: 14", "source: closing", "source: closing",
        u"indicators.rsi_14.source"_s, u"source cannot be closing"_s, u"close"_s);
    row("indicators as a list, as version 2 has them",
        R"(indicators:
  rsi_14:
    type: rsi
    period: 14
  macd_12:
    type: macd
    fast_period: 12
    slow_period: 26

fuzzy_sets:
  momentum:
    indicator: rsi_14
    low: [0, 20, 45]
    high:
      type: gaussian
      parameters: [70, 10]
  trend:
    indicator: macd_12.histogram
    rising:
      type: trapezoidal
      parameters: [0, 1, 2, 3]

nn_inputs:
  - fuzzy_set: momentum
    timeframes: all
  - fuzzy_set: trend
    timeframes: [4h]
  - raw_indicator: rsi_14
    timeframes: [1h]
    normalization: zscore
)",
        "indicators:\n  - name: rsi\nfuzzy_sets: {}\nnn_inputs:\n  - {raw_indicator: 1, "
        "timeframes: "
        "all}\n",
        "indicators:", u"indicators"_s, u"version 1 or 2"_s, u"Version 3"_s);
    // Fuzzy sets
    row("a set about an unknown indicator", "indicator: rsi_14\n    low",
        "indicator: rsi_41\n    low", "indicator: rsi_41", u"fuzzy_sets.momentum.indicator"_s,
        u"There is no indicator 'rsi_41' in this strategy"_s, u"Did you mean 'rsi_14'?"_s);
    row("a set without indicator", "    indicator: rsi_14\n    low", "    low",
        "momentum:\n    low", u"fuzzy_sets.momentum.indicator"_s, u"is missing"_s,
        u"indicator: rsi_14"_s);
    row("an output of a single-output indicator", "indicator: rsi_14\n    low",
        "indicator: rsi_14.value\n    low", "indicator: rsi_14.value",
        u"fuzzy_sets.momentum.indicator"_s, u"single output"_s, u"without '.value'"_s);
    row("an unknown output", "macd_12.histogram", "macd_12.histogramm",
        "indicator: macd_12.histogramm", u"fuzzy_sets.trend.indicator"_s,
        u"has no output 'histogramm'"_s, u"Did you mean 'histogram'?"_s);
    row("a set without members",
        "    low: [0, 20, 45]\n    high:\n      type: gaussian\n"
        "      parameters: [70, 10]\n",
        "", "momentum:\n", u"fuzzy_sets.momentum"_s, u"has no members"_s, u"at least one"_s);
    row("a triangle that falls", "[0, 20, 45]", "[30, 20, 45]", "20, 45]",
        u"fuzzy_sets.momentum.low"_s, u"20 comes after 30, but is smaller"_s, u"small to great"_s);
    row("a triangle of four", "[0, 20, 45]", "[0, 20, 45, 60]", "[0, 20, 45, 60]",
        u"fuzzy_sets.momentum.low"_s, u"'triangular' takes 3 numbers, not 4"_s, u"[0, 30, 50]"_s);
    row("a trapezium that falls", "[0, 1, 2, 3]", "[0, 1, 3, 2]", "2]",
        u"fuzzy_sets.trend.rising.parameters"_s, u"2 comes after 3"_s, u"small to great"_s);
    row("a bell without width", "[70, 10]", "[70, 0]", "0]",
        u"fuzzy_sets.momentum.high.parameters"_s, u"width 0 is not above 0"_s, u"[50, 10]"_s);
    row("a word among the numbers", "[0, 20, 45]", "[0, twenty, 45]", "twenty",
        u"fuzzy_sets.momentum.low"_s, u"'twenty' is not a number"_s, u"plain numbers"_s);
    row("infinity among the numbers", "[0, 20, 45]", "[0, 20, .inf]", ".inf",
        u"fuzzy_sets.momentum.low"_s, u"'.inf' is not a number"_s, u"plain numbers"_s);
    row("an unknown shape", "type: gaussian", "type: gausian", "type: gausian",
        u"fuzzy_sets.momentum.high.type"_s, u"cannot be 'gausian'"_s,
        u"Did you mean 'gaussian'?"_s);
    row("a shape without parameters", "      parameters: [70, 10]\n", "",
        "high:", u"fuzzy_sets.momentum.high.parameters"_s, u"is missing"_s, u"[50, 10]"_s);
    row("a member that is a number", "low: [0, 20, 45]", "low: 20", "low: 20",
        u"fuzzy_sets.momentum.low"_s, u"has no shape"_s, u"low: [0, 30, 50]"_s);
    // Network inputs
    row("an unknown fuzzy set", "fuzzy_set: trend", "fuzzy_set: trends", "fuzzy_set: trends",
        u"nn_inputs[1].fuzzy_set"_s, u"There is no fuzzy set 'trends'"_s,
        u"Did you mean 'trend'?"_s);
    row("an unknown raw indicator", "raw_indicator: rsi_14", "raw_indicator: rsi", "raw_indicator",
        u"nn_inputs[2].raw_indicator"_s, u"There is no indicator 'rsi'"_s, u"rsi_14"_s);
    row("both a set and a raw indicator", "  - fuzzy_set: trend\n",
        "  - fuzzy_set: trend\n    raw_indicator: macd_12\n", "fuzzy_set: trend\n    raw",
        u"nn_inputs[1]"_s, u"a fuzzy set and a raw indicator"_s, u"two entries"_s);
    row("neither a set nor a raw indicator",
        "  - raw_indicator: rsi_14\n    timeframes: [1h]\n"
        "    normalization: zscore",
        "  - timeframes: [1h]", "timeframes: [1h]\n\nmodel", u"nn_inputs[2]"_s, u"neither"_s,
        u"fuzzy_set"_s);
    row("no timeframes", "  - fuzzy_set: trend\n    timeframes: [4h]", "  - fuzzy_set: trend",
        "fuzzy_set: trend", u"nn_inputs[1].timeframes"_s, u"is missing"_s, u"timeframes: all"_s);
    row("a timeframe that is not trained on", "timeframes: [4h]", "timeframes: [1d]",
        "timeframes: [1d]", u"nn_inputs[1].timeframes"_s, u"'1d' is not a timeframe of this"_s,
        u"1h, 4h"_s);
    row("a timeframe without brackets", "timeframes: [4h]", "timeframes: 4h", "timeframes: 4h",
        u"nn_inputs[1].timeframes"_s, u"'all' or a list"_s, u"timeframes: [4h]"_s);
    row("a fuzzy set that is normalised", "    timeframes: [4h]\n",
        "    timeframes: [4h]\n    normalization: minmax\n", "normalization: minmax",
        u"nn_inputs[1].normalization"_s, u"'raw_indicator' only"_s, u"0 to 1 already"_s);
    row("an unknown normalisation", "normalization: zscore", "normalization: z-score",
        "normalization", u"nn_inputs[2].normalization"_s, u"cannot be 'z-score'"_s,
        u"Did you mean 'zscore'?"_s);
    row("a column twice", "  - fuzzy_set: trend\n    timeframes: [4h]\n",
        "  - fuzzy_set: trend\n    timeframes: [4h]\n  - fuzzy_set: trend\n    timeframes: all\n",
        "fuzzy_set: trend\n    timeframes: all", u"nn_inputs[2]"_s,
        u"The column '4h_trend_rising' is there already"_s, u"Remove this entry"_s);
    // Context data
    row("an indicator of an unknown source", "    period: 14\n",
        "    period: 14\n    data_source: fred_DGS2\n", "data_source",
        u"indicators.rsi_14.data_source"_s, u"'context_data' has no source 'fred_DGS2'"_s,
        u"'context_data' names none"_s);
}

void TestStrategyInputRules::thisIsAnError()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    checkOnly(FindingSeverity::Error, edited(from, to));
}

void TestStrategyInputRules::thisIsAWarning_data()
{
    addColumns();
    row("fast means fast_period", "fast_period: 12", "fast: 12", "fast: 12",
        u"indicators.macd_12.fast"_s, u"'fast' is not known and has no effect"_s,
        u"Did you mean 'fast_period'?"_s);
    row("length means period", "    period: 14", "    length: 14", "length",
        u"indicators.rsi_14.length"_s, u"'length' is not known"_s, u"Did you mean 'period'?"_s);
    row("an unused indicator", "indicators:\n", "indicators:\n  atr_14: {type: atr}\n", "atr_14",
        u"indicators.atr_14"_s, u"Nothing uses the indicator 'atr_14'"_s, u"nn_inputs"_s);
    row("an unused fuzzy set", "fuzzy_sets:\n",
        "fuzzy_sets:\n  other: {indicator: rsi_14, low: [0, 1, 2]}\n",
        "other:", u"fuzzy_sets.other"_s, u"uses the fuzzy set 'other'"_s, u"- fuzzy_set: other"_s);
    row("context data that nobody uses", "indicators:\n",
        "context_data:\n  - {provider: fred, series: DGS2}\n\nindicators:\n", "context_data",
        u"context_data"_s, u"No indicator uses the context data"_s, u"fred_DGS2"_s);
    row("an indicator that looks ahead", "indicators:\n  rsi_14:\n    type: rsi\n    period: 14",
        "indicators:\n  rsi_14:\n    type: zigzag", "type: zigzag\n  macd",
        u"indicators.rsi_14.type"_s, u"change when later bars come"_s, u"another indicator"_s);
}

void TestStrategyInputRules::thisIsAWarning()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    checkOnly(FindingSeverity::Warning, edited(from, to));
}

QTEST_GUILESS_MAIN(TestStrategyInputRules)

#include "tst_strategyinputrules.moc"
