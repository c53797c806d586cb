#include "tests/core/training/strategy/strategytexts.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

namespace {

/// One change to the plain strategy and the one finding that it brings.
void row(const char *name, const char *from, const char *to, const char *at, const QString &path,
         const QString &message, const QString &hint)
{
    QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(at) << path << message
                        << hint;
}

} // namespace

/// What a strategy may say (ktrdr.md 5.1): each row spoils one thing.
class TestStrategyRules final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void thePlainStrategyHasNoFindings();
    void thisIsAnError_data();
    void thisIsAnError();
    void thisIsAWarning_data();
    void thisIsAWarning();
    void regressionHasRulesOfItsOwn_data();
    void regressionHasRulesOfItsOwn();
    void ktrdrsModeTellsWhatKtrdrIgnores_data();
    void ktrdrsModeTellsWhatKtrdrIgnores();
    void everythingIsToldAtOnce();
    void aHopelessFileIsToldInPart();

private:
    static void addColumns();
    void checkOnly(FindingSeverity severity, const QByteArray &yaml);
};

void TestStrategyRules::addColumns()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("hint");
}

void TestStrategyRules::checkOnly(FindingSeverity severity, const QByteArray &yaml)
{
    QFETCH(QByteArray, at);
    QFETCH(QString, path);
    QFETCH(QString, message);
    QFETCH(QString, hint);
    const StrategyReading reading = readStrategy(yaml);
    const QString all = told(reading.findings);
    QVERIFY2(reading.findings.size() == 1, qPrintable(all));
    const Finding &finding = reading.findings.first();
    QVERIFY(finding.severity == severity);
    QCOMPARE(reading.strategy.has_value(), severity == FindingSeverity::Warning);
    QCOMPARE(finding.path, path);
    QVERIFY2(finding.message.contains(message), qPrintable(all));
    QVERIFY2(finding.hint.contains(hint), qPrintable(all));
    QVERIFY2(yaml.contains(at), at.constData());
    QVERIFY2(finding.at == placeOf(yaml, at), qPrintable(all));
}

void TestStrategyRules::thePlainStrategyHasNoFindings()
{
    const StrategyReading reading = readStrategy(plainStrategy());
    QVERIFY2(reading.findings.isEmpty(), qPrintable(told(reading.findings)));
    QVERIFY(reading.strategy.has_value());
}

void TestStrategyRules::thisIsAnError_data()
{
    addColumns();
    // Identity
    row("no name", "name: plain\n", "", "description", u"name"_s, u"'name' is missing"_s,
        u"name: my_first"_s);
    row("a name that is a path", "name: plain", "name: ../plain", "name:", u"name"_s,
        u"'../plain' is no name"_s, u"letters, digits"_s);
    row("a name with blanks", "name: plain", "name: my plain one", "name:", u"name"_s,
        u"is no name"_s, u"letters, digits"_s);
    row("a key without value", "description: Has every section.", "description:", "description",
        u"description"_s, u"'description' has no value"_s, u"remove the key"_s);
    // Training data
    row("no training data",
        R"(training_data:
  symbols:
    mode: multi_symbol
    list: [AAPL, MSFT]
  timeframes:
    mode: multi_timeframe
    list: [1h, 4h]
    base_timeframe: 1h
  history_required: 100
  start_date: "2020-01-01"
  end_date: "2024-01-01"
)",
        "", "name:", u"training_data"_s, u"'training_data' is missing"_s, u"symbols"_s);
    row("unknown mode of symbols", "mode: multi_symbol", "mode: multi", "mode: multi\n",
        u"training_data.symbols.mode"_s, u"'mode' cannot be 'multi'"_s,
        u"Did you mean 'multi_symbol'?"_s);
    row("single without a symbol", "mode: multi_symbol\n    list: [AAPL, MSFT]", "mode: single",
        "symbols:", u"training_data.symbols.symbol"_s, u"is missing"_s, u"symbol: EURUSD"_s);
    row("several without a list", "    list: [AAPL, MSFT]\n", "",
        "symbols:", u"training_data.symbols.list"_s, u"is missing"_s, u"list: [EURUSD"_s);
    row("no symbol", "[AAPL, MSFT]", "[AAPL, a/b]", "a/b", u"training_data.symbols.list"_s,
        u"\"a/b\" is not a symbol"_s, u"letters, digits"_s);
    row("a symbol twice", "[AAPL, MSFT]", "[AAPL, AAPL]", "AAPL]", u"training_data.symbols.list"_s,
        u"'AAPL' is listed twice"_s, u"Remove"_s);
    row("symbols that are no map", "  symbols:\n    mode: multi_symbol\n    list: [AAPL, MSFT]",
        "  symbols: [AAPL, MSFT]", "symbols:", u"training_data.symbols"_s,
        u"'symbols' has to be a map"_s, u"below it"_s);
    row("unknown timeframe of the data", "list: [1h, 4h]\n    base", "list: [1h, 3h]\n    base",
        "3h]", u"training_data.timeframes.list"_s, u"\"3h\" is not a timeframe"_s, u"1m, 5m"_s);
    row("base timeframe not in the list", "base_timeframe: 1h", "base_timeframe: 1d",
        "base_timeframe", u"training_data.timeframes.base_timeframe"_s,
        u"'1d' is not one of the listed"_s, u"Add it to the list"_s);
    row("no list of timeframes", "    list: [1h, 4h]\n    base_timeframe: 1h",
        "    base_timeframe: 1h", "timeframes:", u"training_data.timeframes.list"_s,
        u"is missing"_s, u"at least two"_s);
    row("too little history", "history_required: 100", "history_required: 49", "history_required",
        u"training_data.history_required"_s, u"history_required cannot be 49"_s, u"from 50"_s);
    row("a date that is none", "\"2020-01-01\"", "\"2020-13-01\"", "start_date",
        u"training_data.start_date"_s, u"'2020-13-01' is not a time"_s, u"2024-01-31"_s);
    row("an end before the start", "\"2024-01-01\"", "\"2019-01-01\"", "end_date",
        u"training_data.end_date"_s, u"not after the start"_s, u"Exchange"_s);
    // Deployment
    row("unknown mode of deployment", "group_restricted", "group_limited", "mode: group_limited",
        u"deployment.target_symbols.mode"_s, u"cannot be 'group_limited'"_s, u"universal"_s);
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
    // Model
    row("an unknown model", "type: mlp", "type: mpl", "type: mpl", u"model.type"_s,
        u"cannot be 'mpl'"_s, u"Did you mean 'mlp'?"_s);
    row("a layer without neurons", "[32, 16]", "[32, 0]", "0]\n    activation",
        u"model.architecture.hidden_layers"_s, u"hidden_layers cannot be 0"_s, u"from 1"_s);
    row("no layers", "    hidden_layers: [32, 16]\n", "",
        "architecture:", u"model.architecture.hidden_layers"_s, u"is missing"_s, u"[64, 32]"_s);
    row("an unknown activation", "activation: relu", "activation: rely", "activation",
        u"model.architecture.activation"_s, u"cannot be 'rely'"_s, u"Did you mean 'relu'?"_s);
    row("everything dropped out", "dropout: 0.2", "dropout: 1", "dropout: 1",
        u"model.architecture.dropout"_s, u"dropout cannot be 1"_s, u"0"_s);
    row("a recurrent network without a window",
        "type: mlp\n  architecture:\n    hidden_layers: [32, 16]\n    activation: relu\n",
        "type: lstm\n  architecture:\n    hidden_size: 8\n",
        "architecture:", u"model.architecture.sequence_length"_s, u"is missing"_s,
        u"sequence_length: 20"_s);
    // Decisions
    row("an unknown output", "output_format: classification", "output_format: classes",
        "output_format", u"decisions.output_format"_s, u"cannot be 'classes'"_s, u"regression"_s);
    row("more than certain", "confidence_threshold: 0.6", "confidence_threshold: 60",
        "confidence_threshold", u"decisions.confidence_threshold"_s, u"cannot be 60"_s,
        u"0 to 1"_s);
    row("free trades", "round_trip_cost: 0.003", "round_trip_cost: 0", "round_trip_cost",
        u"decisions.cost_model.round_trip_cost"_s, u"cannot be 0"_s, u"above 0"_s);
    // Training
    row("unknown labels", "source: zigzag", "source: zig_zag", "source: zig_zag",
        u"training.labels.source"_s, u"cannot be 'zig_zag'"_s, u"Did you mean 'zigzag'?"_s);
    row("a threshold out of its range", "zigzag_threshold: 0.03", "zigzag_threshold: 3",
        "zigzag_threshold", u"training.labels.zigzag_threshold"_s, u"cannot be 3"_s, u"below 1"_s);
    row("context the wrong way round", "source: zigzag\n    zigzag_threshold: 0.03",
        "source: context\n    bullish_threshold: -0.01\n    bearish_threshold: 0.01",
        "bearish_threshold", u"training.labels.bearish_threshold"_s, u"not below the bullish"_s,
        u"0.005"_s);
    row("numbers as labels of classes", "source: zigzag\n    zigzag_threshold: 0.03",
        "source: forward_return", "source: forward_return", u"training.labels.source"_s,
        u"are numbers"_s, u"output_format: regression"_s);
    row("an unknown loss", "loss: cross_entropy", "loss: crossentropy", "loss: crossentropy",
        u"training.loss"_s, u"cannot be 'crossentropy'"_s, u"Did you mean 'cross_entropy'?"_s);
    row("a loss for numbers", "loss: cross_entropy", "loss: mse", "loss: mse", u"training.loss"_s,
        u"'mse' is a loss for numbers"_s, u"cross_entropy, focal"_s);
    row("no epochs", "epochs: 50", "epochs: 0", "epochs: 0", u"training.epochs"_s,
        u"epochs cannot be 0"_s, u"from 1"_s);
    row("a rate below 0", "learning_rate: 0.001", "learning_rate: -0.001", "learning_rate",
        u"training.learning_rate"_s, u"learning_rate cannot be -0.001"_s, u"above 0"_s);
    row("parts that add up to more than 1", "train: 0.6", "train: 0.7",
        "data_split:", u"training.data_split"_s, u"add up to 1.1"_s, u"train: 0.7"_s);
    row("nothing to test", "train: 0.6\n    validation: 0.2\n    test: 0.2",
        "train: 0.8\n    validation: 0.2", "data_split:", u"training.data_split"_s,
        u"Nothing is left for the test"_s, u"smaller"_s);
    row("an unknown optimizer", "  epochs: 50", "  epochs: 50\n  optimizer: adamw", "optimizer",
        u"training.optimizer"_s, u"cannot be 'adamw'"_s, u"Did you mean 'adam'?"_s);
    row("a schedule without type", "  epochs: 50", "  epochs: 50\n  lr_scheduler: {gamma: 0.5}",
        "lr_scheduler", u"training.lr_scheduler.type"_s, u"is missing"_s, u"step, exponential"_s);
    row("patience of nobody", "  epochs: 50", "  epochs: 50\n  early_stopping: {patience: 0}",
        "patience: 0", u"training.early_stopping.patience"_s, u"patience cannot be 0"_s,
        u"from 1"_s);
    // Context data
    row("an indicator of an unknown source", "    period: 14\n",
        "    period: 14\n    data_source: fred_DGS2\n", "data_source",
        u"indicators.rsi_14.data_source"_s, u"'context_data' has no source 'fred_DGS2'"_s,
        u"'context_data' names none"_s);
}

void TestStrategyRules::thisIsAnError()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    checkOnly(FindingSeverity::Error, edited(from, to));
}

void TestStrategyRules::thisIsAWarning_data()
{
    addColumns();
    row("a key that nobody knows", "description:", "colour: red\ndescription:", "colour",
        u"colour"_s, u"'colour' is not known"_s, u"Remove it"_s);
    row("a key that is misspelt", "description: Has", "descripton: Has", "descripton",
        u"descripton"_s, u"'descripton' is not known"_s, u"Did you mean 'description'?"_s);
    row("fast means fast_period", "fast_period: 12", "fast: 12", "fast: 12",
        u"indicators.macd_12.fast"_s, u"'fast' is not known and has no effect"_s,
        u"Did you mean 'fast_period'?"_s);
    row("length means period", "    period: 14", "    length: 14", "length",
        u"indicators.rsi_14.length"_s, u"'length' is not known"_s, u"Did you mean 'period'?"_s);
    row("a key that belongs elsewhere", "  history_required: 100",
        "  history_required: 100\n  epochs: 5", "epochs: 5", u"training_data.epochs"_s,
        u"'epochs' is not known"_s, u"It belongs to 'training.epochs'"_s);
    row("a symbol beside a list", "    list: [AAPL, MSFT]\n",
        "    list: [AAPL, MSFT]\n    symbol: AAPL\n", "symbol: AAPL",
        u"training_data.symbols.symbol"_s, u"'symbol' has no effect"_s, u"mode: single"_s);
    row("a list beside a symbol", "mode: multi_symbol\n", "mode: single\n    symbol: AAPL\n",
        "list: [AAPL", u"training_data.symbols.list"_s, u"'list' has no effect"_s,
        u"multi_symbol"_s);
    row("date_range", "  start_date: \"2020-01-01\"\n  end_date: \"2024-01-01\"\n",
        "  date_range: {start: \"2020-01-01\", end: \"2024-01-01\"}\n", "date_range",
        u"training_data.date_range"_s, u"'date_range' has no effect"_s, u"start_date"_s);
    row("an unused indicator", "indicators:\n", "indicators:\n  atr_14: {type: atr}\n", "atr_14",
        u"indicators.atr_14"_s, u"Nothing uses the indicator 'atr_14'"_s, u"nn_inputs"_s);
    row("an unused fuzzy set", "fuzzy_sets:\n",
        "fuzzy_sets:\n  other: {indicator: rsi_14, low: [0, 1, 2]}\n",
        "other:", u"fuzzy_sets.other"_s, u"uses the fuzzy set 'other'"_s, u"- fuzzy_set: other"_s);
    row("context data that nobody uses", "indicators:\n",
        "context_data:\n  - {provider: fred, series: DGS2}\n\nindicators:\n", "context_data",
        u"context_data"_s, u"No indicator uses the context data"_s, u"fred_DGS2"_s);
    row("an output activation", "    activation: relu\n",
        "    activation: relu\n    output_activation: softmax\n", "output_activation",
        u"model.architecture.output_activation"_s, u"has no effect"_s, u"Remove it"_s);
    row("a window for a network without memory", "    activation: relu\n",
        "    activation: relu\n    sequence_length: 20\n", "sequence_length",
        u"model.architecture.sequence_length"_s, u"has no effect"_s, u"lstm"_s);
    row("training below model", "decisions:\n", "  training: {epochs: 5}\n\ndecisions:\n",
        "training: {", u"model.training"_s, u"'training' has no effect"_s, u"top level"_s);
    row("features below model", "decisions:\n", "  features: {lookback_periods: 2}\n\ndecisions:\n",
        "features", u"model.features"_s, u"'features' has no effect"_s, u"nn_inputs"_s);
    row("a lookahead that is not read", "    zigzag_threshold: 0.03\n",
        "    zigzag_threshold: 0.03\n    label_lookahead: 10\n", "label_lookahead",
        u"training.labels.label_lookahead"_s, u"has no effect"_s, u"Remove it"_s);
    row("a parameter of other labels", "    zigzag_threshold: 0.03\n",
        "    zigzag_threshold: 0.03\n    horizon: 10\n", "horizon", u"training.labels.horizon"_s,
        u"'horizon' has no effect"_s, u"source: forward_return"_s);
    row("a name that nobody reads", "    source: zigzag\n    zigzag_threshold: 0.03\n",
        "    source: triple_barrier\n    max_holding_bars: 24\n", "max_holding_bars",
        u"training.labels.max_holding_bars"_s, u"is not known"_s,
        u"Did you mean 'max_holding_period'?"_s);
    row("a CUSUM without threshold", "    source: zigzag\n    zigzag_threshold: 0.03\n",
        "    source: triple_barrier\n    cusum_multiplier: 0.5\n", "cusum_multiplier",
        u"training.labels.cusum_multiplier"_s, u"has no effect"_s, u"cusum_threshold: 0"_s);
    row("a gamma without focal loss", "loss: cross_entropy",
        "loss: cross_entropy\n  focal_gamma: 2", "focal_gamma", u"training.focal_gamma"_s,
        u"has no effect"_s, u"loss: focal"_s);
    row("a schedule of which only 'true' is said", "  epochs: 50",
        "  epochs: 50\n  lr_scheduler: true", "lr_scheduler", u"training.lr_scheduler"_s,
        u"chooses no schedule"_s, u"reduce_on_plateau"_s);
    row("a parameter of another schedule", "  epochs: 50",
        "  epochs: 50\n  lr_scheduler: {type: step, patience: 3}", "patience",
        u"training.lr_scheduler.patience"_s, u"has no effect"_s, u"type of schedule"_s);
    row("validation_split", "  epochs: 50", "  epochs: 50\n  validation_split: 0.2",
        "validation_split", u"training.validation_split"_s, u"has no effect"_s, u"data_split"_s);
    row("an indicator that looks ahead", "indicators:\n  rsi_14:\n    type: rsi\n    period: 14",
        "indicators:\n  rsi_14:\n    type: zigzag", "type: zigzag\n  macd",
        u"indicators.rsi_14.type"_s, u"change when later bars come"_s, u"another indicator"_s);
    row("a scope as in version 2", "description:", "scope: universal\ndescription:", "scope",
        u"scope"_s, u"'scope' has no effect"_s, u"no scope"_s);
}

void TestStrategyRules::thisIsAWarning()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    checkOnly(FindingSeverity::Warning, edited(from, to));
}

namespace {

QByteArray regression()
{
    QByteArray yaml = plainStrategy();
    return yaml
        .replace("output_format: classification\n  confidence_threshold: 0.6",
                 "output_format: regression")
        .replace("source: zigzag\n    zigzag_threshold: 0.03",
                 "source: forward_return\n    horizon: 20")
        .replace("loss: cross_entropy", "loss: huber");
}

} // namespace

void TestStrategyRules::regressionHasRulesOfItsOwn_data()
{
    addColumns();
    QTest::addColumn<bool>("isError");
    const auto rule = [](const char *name, const char *from, const char *to, const char *at,
                         const QString &path, const QString &message, const QString &hint,
                         bool isError = true) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(at) << path
                            << message << hint << isError;
    };
    rule("no cost model",
         "  cost_model:\n    round_trip_cost: 0.003\n    min_edge_multiplier: 1.5\n", "",
         "decisions:", u"decisions.cost_model"_s, u"is missing"_s, u"round_trip_cost"_s);
    rule("no cost", "    round_trip_cost: 0.003\n", "",
         "cost_model:", u"decisions.cost_model.round_trip_cost"_s, u"is missing"_s, u"above 0"_s);
    rule("no edge", "min_edge_multiplier: 1.5", "min_edge_multiplier: -1", "min_edge_multiplier",
         u"decisions.cost_model.min_edge_multiplier"_s, u"cannot be -1"_s, u"above 0"_s);
    rule("no horizon", "horizon: 20", "horizon: 0", "horizon", u"training.labels.horizon"_s,
         u"horizon cannot be 0"_s, u"from 1"_s);
    rule("half a bar", "horizon: 20", "horizon: 2.5", "horizon", u"training.labels.horizon"_s,
         u"horizon cannot be 2.5"_s, u"whole numbers"_s);
    rule("a loss for classes", "loss: huber", "loss: focal", "loss: focal", u"training.loss"_s,
         u"'focal' is a loss for classes"_s, u"huber, mse"_s);
    rule("classes as labels", "source: forward_return\n    horizon: 20", "source: zigzag",
         "source: zigzag", u"training.labels.source"_s, u"are classes"_s, u"forward_return"_s);
    rule("a threshold of confidence", "output_format: regression",
         "output_format: regression\n  confidence_threshold: 0.6", "confidence_threshold",
         u"decisions.confidence_threshold"_s, u"has no effect"_s, u"cost_model"_s, false);
    rule("a delta without huber", "loss: huber", "loss: mse\n  huber_delta: 0.01", "huber_delta",
         u"training.huber_delta"_s, u"has no effect"_s, u"loss: huber"_s, false);
}

void TestStrategyRules::regressionHasRulesOfItsOwn()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(bool, isError);
    QVERIFY(readStrategy(regression()).findings.isEmpty());
    QVERIFY(regression().contains(from));
    checkOnly(isError ? FindingSeverity::Error : FindingSeverity::Warning,
              regression().replace(from, to));
}

void TestStrategyRules::ktrdrsModeTellsWhatKtrdrIgnores_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("path");
    QTest::newRow("optimizer") << QByteArray("optimizer: sgd") << u"training.optimizer"_s;
    QTest::newRow("schedule") << QByteArray("lr_scheduler: step") << u"training.lr_scheduler"_s;
    QTest::newRow("early stopping")
        << QByteArray("early_stopping: {patience: 3}") << u"training.early_stopping"_s;
    QTest::newRow("clip") << QByteArray("gradient_clip: 0.5") << u"training.gradient_clip"_s;
}

void TestStrategyRules::ktrdrsModeTellsWhatKtrdrIgnores()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, path);
    const QByteArray obeyed = edited("  epochs: 50", "  epochs: 50\n  " + line);
    QVERIFY2(readStrategy(obeyed).findings.isEmpty(),
             qPrintable(told(readStrategy(obeyed).findings)));
    QByteArray ignored = obeyed;
    ignored.replace("name: plain", "name: plain\nktrdr_compatible: true")
        .replace("    normalization: zscore\n", "");
    const StrategyReading reading = readStrategy(ignored);
    QVERIFY2(reading.findings.size() == 1, qPrintable(told(reading.findings)));
    QCOMPARE(reading.findings.first().path, path);
    QVERIFY(reading.findings.first().severity == FindingSeverity::Warning);
    QVERIFY(reading.strategy.has_value());
    QCOMPARE(reading.strategy->training.gradientClip, std::optional(1.0));
    QVERIFY(!reading.strategy->training.earlyStopping);
    QVERIFY(std::holds_alternative<ConstantRate>(reading.strategy->training.schedule));
    QVERIFY(std::holds_alternative<AdamSpec>(reading.strategy->training.optimizer));
}

void TestStrategyRules::everythingIsToldAtOnce()
{
    QByteArray yaml = plainStrategy();
    yaml.replace("type: rsi", "type: rssi")
        .replace("fast_period: 12", "fast: 12")
        .replace("[0, 20, 45]", "[30, 20, 45]")
        .replace("type: mlp", "type: mpl")
        .replace("epochs: 50", "epochs: 0")
        .replace("timeframes: [4h]", "timeframes: [1d]");
    const StrategyReading reading = readStrategy(yaml);
    QVERIFY2(reading.findings.size() == 6, qPrintable(told(reading.findings)));
    QCOMPARE(reading.errorCount(), 5);
    QCOMPARE(reading.warningCount(), 1);
    QVERIFY(!reading.strategy);
    for (qsizetype i = 1; i < reading.findings.size(); ++i) {
        QVERIFY(reading.findings[i - 1].at < reading.findings[i].at);
    }
    const ktrdr::operations::Error error = reading.toError(u"x.yaml"_s);
    QCOMPARE(error.code, u"TRAINING-InvalidStrategy"_s);
    QVERIFY(error.message.startsWith(u"Strategy validation failed:"_s));
    QVERIFY(error.message.contains(u"There is no indicator 'rssi'"_s));
    QVERIFY(error.message.contains(u"epochs cannot be 0"_s));
}

void TestStrategyRules::aHopelessFileIsToldInPart()
{
    QByteArray yaml = plainStrategy();
    for (int i = 0; i < 5000; ++i) {
        yaml += "unknown_" + QByteArray::number(i) + ": 1\n";
    }
    const StrategyReading reading = readStrategy(yaml);
    QCOMPARE(reading.findings.size(), Findings::MostKept + 1);
    QCOMPARE(reading.findings.last().message, u"There are 4500 more findings."_s);
}

QTEST_GUILESS_MAIN(TestStrategyRules)

#include "tst_strategyrules.moc"
