#include "tests/core/training/strategy/strategytexts.h"
#include "tests/support/stricttest.h"

#include "core/training/features/featureplan.h"
#include "core/training/strategy/samplestrategies.h"
#include "core/training/strategy/strategyrecipes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;
using ktrdr::marketdata::Timeframe;

/// What a strategy is once it is read.
class TestStrategyReader final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everySectionIsRead();
    void theBaseTimeframeComesFirst();
    void whatIsLeftOutHasKtrdrsDefaults();
    void aListOfOneTimeframeIsASingleOne();
    void recurrentNetworksAreRead();
    void everyLabelIsRead();
    void trainingIsReadInAllItsForms();
    void contextSourcesHaveTheIdsThatIndicatorsName();
    void placesAreKeptForLater();
    void columnsAreNamedAsKtrdrNamesThem();
    void anIndicatorOfOtherDataIsRefusedForTraining();
    void samplesAreWithoutFindings_data();
    void samplesAreWithoutFindings();
    void aSampleIsMeantWhereNoFileHasItsName();
};

namespace {

Strategy readValid(const QByteArray &yaml)
{
    StrategyReading reading = readStrategy(yaml);
    if (!reading.strategy) {
        QTest::qFail(qPrintable(told(reading.findings)), __FILE__, __LINE__);
        return {};
    }
    return std::move(*reading.strategy);
}

/// The plain strategy with another `labels` section.
LabelSpec labelsOf(const QByteArray &labels)
{
    return readValid(edited("    source: zigzag\n    zigzag_threshold: 0.03\n", labels)).labels;
}

TrainingSettings settingsOf(const QByteArray &more)
{
    return readValid(plainStrategy() + more).training;
}

} // namespace

void TestStrategyReader::everySectionIsRead()
{
    const Strategy strategy = readValid(plainStrategy());
    QCOMPARE(strategy.name, u"plain"_s);
    QCOMPARE(strategy.description, u"Has every section."_s);
    QCOMPARE(strategy.version, u"3.0"_s);
    QVERIFY(!strategy.isKtrdrCompatible);
    QCOMPARE(strategy.data.symbols.size(), 2);
    QCOMPARE(strategy.data.symbols[1].toString(), u"MSFT"_s);
    QCOMPARE(strategy.data.historyRequired, 100);
    QCOMPARE(strategy.data.start, std::optional<qint64>(1577836800));
    QCOMPARE(strategy.data.end, std::optional<qint64>(1704067200));
    QVERIFY(strategy.deployment.has_value());
    QCOMPARE(strategy.deployment->symbols, Deployment::Symbols::GroupRestricted);
    QCOMPARE(strategy.deployment->assetClasses, QStringList{u"stocks"_s});
    QCOMPARE(strategy.indicators.size(), 2);
    QCOMPARE(strategy.indicator(u"macd_12")->parameters[u"signal_period"_s].toInt(), 9);
    QCOMPARE(strategy.fuzzySets.size(), 2);
    QCOMPARE(strategy.fuzzySet(u"trend")->indicator.output, u"histogram"_s);
    const MemberDefinition low{u"low"_s, MembershipKind::Triangular, {0, 20, 45}};
    const MemberDefinition high{u"high"_s, MembershipKind::Gaussian, {70, 10}};
    QCOMPARE(strategy.fuzzySet(u"momentum")->members, (QList<MemberDefinition>{low, high}));
    QCOMPARE(strategy.inputs.size(), 3);
    QVERIFY(strategy.inputs[0].timeframes.isEmpty());
    QCOMPARE(strategy.inputs[1].timeframes, QList<Timeframe>{*Timeframe::parse(u"4h")});
    const RawInput raw{{u"rsi_14"_s, {}}, Normalization::ZScore};
    QCOMPARE(std::get<RawInput>(strategy.inputs[2].what), raw);
    QCOMPARE(std::get<MlpSpec>(strategy.network).hidden, (std::vector<int>{32, 16}));
    QCOMPARE(strategy.decisions.confidenceThreshold, std::optional(0.6));
    QCOMPARE(strategy.decisions.minSignalSeparation, std::optional(4));
    QCOMPARE(strategy.decisions.costModel, std::optional(CostModel{0.003, 1.5}));
    QCOMPARE(std::get<ZigzagSpec>(strategy.labels).threshold, 0.03);
    QCOMPARE(strategy.training.epochs, 50);
    QCOMPARE(strategy.training.batchSize, 64);
    QCOMPARE(strategy.training.split, (DataSplit{0.6, 0.2, 0.2}));
}

void TestStrategyReader::theBaseTimeframeComesFirst()
{
    const Strategy strategy = readValid(edited("base_timeframe: 1h", "base_timeframe: 4h"));
    QCOMPARE(strategy.data.baseTimeframe().toString(), u"4h"_s);
    QCOMPARE(strategy.data.timeframes.size(), 2);
    QByteArray without = edited("    base_timeframe: 1h\n", "");
    QCOMPARE(readValid(without).data.baseTimeframe().toString(), u"1h"_s);
}

void TestStrategyReader::whatIsLeftOutHasKtrdrsDefaults()
{
    const Strategy strategy = readValid(R"(
name: short
training_data:
  symbols: {mode: single, symbol: EURUSD}
  timeframes: {mode: single, timeframe: 1h}
indicators: {rsi: {type: RSI}}
fuzzy_sets: {}
nn_inputs: [{raw_indicator: rsi, timeframes: all}]
model: {type: mlp, architecture: {hidden_layers: [8]}}
decisions: {}
training: {}
)");
    QCOMPARE(strategy.version, u"3.0"_s);
    QCOMPARE(strategy.data.historyRequired, 200);
    QVERIFY(!strategy.data.start && !strategy.data.end);
    QCOMPARE(strategy.indicators[0].parameters,
             (QVariantMap{{u"period"_s, 14}, {u"source"_s, u"close"_s}}));
    QCOMPARE(std::get<MlpSpec>(strategy.network).dropout, 0.2);
    QCOMPARE(strategy.decisions.outputFormat, OutputFormat::Classification);
    QCOMPARE(std::get<ZigzagSpec>(strategy.labels), ZigzagSpec());
    const TrainingSettings defaults;
    QCOMPARE(strategy.training.split, defaults.split);
    QCOMPARE(strategy.training.epochs, 100);
    QCOMPARE(strategy.training.learningRate, 0.001);
    QCOMPARE(strategy.training.batchSize, 32);
    QVERIFY(std::holds_alternative<CrossEntropyLoss>(strategy.training.loss));
    QCOMPARE(std::get<AdamSpec>(strategy.training.optimizer).weightDecay, 1e-4);
    QCOMPARE(strategy.training.gradientClip, std::optional(1.0));
    QVERIFY(!strategy.training.earlyStopping && !strategy.training.seed);
}

void TestStrategyReader::aListOfOneTimeframeIsASingleOne()
{
    const Strategy strategy =
        readValid(edited("    mode: multi_timeframe\n    list: [1h, 4h]\n    base_timeframe: 1h",
                         "    mode: single\n    list: [4h]")
                      .replace("timeframes: [1h]", "timeframes: all"));
    QCOMPARE(strategy.data.timeframes, QList<Timeframe>{*Timeframe::parse(u"4h")});
    const StrategyReading several =
        readStrategy(edited("    mode: multi_timeframe\n    list: [1h, 4h]\n    base_timeframe: 1h",
                            "    mode: single\n    list: [1h, 4h]"));
    QCOMPARE(several.errorCount(), 1);
    QCOMPARE(several.findings.first().path, u"training_data.timeframes.timeframe"_s);
}

void TestStrategyReader::recurrentNetworksAreRead()
{
    const QByteArray mlp = "type: mlp\n  architecture:\n    hidden_layers: [32, 16]\n"
                           "    activation: relu\n    dropout: 0.2\n";
    const Strategy gru = readValid(
        edited(mlp, "type: gru\n  architecture:\n    hidden_size: 8\n    sequence_length: 20\n"));
    QCOMPARE(std::get<RecurrentSpec>(gru.network),
             (RecurrentSpec{RecurrentCell::Gru, 8, 2, 0.2, 20}));
    const Strategy lstm = readValid(edited(
        mlp, "type: lstm\n  architecture: {num_layers: 1, dropout: 0, sequence_length: 5}\n"));
    QCOMPARE(std::get<RecurrentSpec>(lstm.network),
             (RecurrentSpec{RecurrentCell::Lstm, 64, 1, 0, 5}));
}

void TestStrategyReader::everyLabelIsRead()
{
    QCOMPARE(std::get<ContextSpec>(labelsOf("    source: context\n    horizon: 7\n")),
             (ContextSpec{7, 0.005, -0.005}));
    RegimeSpec regime;
    regime.macroAtrMultiplier = 4;
    regime.volatilityLookback = 60;
    QCOMPARE(std::get<RegimeSpec>(
                 labelsOf("    source: regime\n    macro_atr_mult: 4\n    vol_lookback: 60\n")),
             regime);
    TripleBarrierSpec barriers;
    QCOMPARE(std::get<TripleBarrierSpec>(labelsOf("    source: triple_barrier\n")), barriers);
    barriers.profitMultiplier = 3;
    barriers.method = VolatilityMethod::Close;
    barriers.weights = true;
    barriers.cusumThreshold = 0.0;
    barriers.cusumMultiplier = 0.25;
    QCOMPARE(std::get<TripleBarrierSpec>(labelsOf(
                 "    source: triple_barrier\n    pt_multiplier: 3\n    vol_method: close\n"
                 "    compute_weights: true\n    cusum_threshold: 0\n"
                 "    cusum_multiplier: 0.25\n")),
             barriers);
    QVERIFY(!std::get<TripleBarrierSpec>(
                 labelsOf("    source: triple_barrier\n    cusum_threshold: null\n"))
                 .cusumThreshold);
}

void TestStrategyReader::trainingIsReadInAllItsForms()
{
    QCOMPARE(std::get<SgdSpec>(settingsOf("  optimizer: sgd\n").optimizer), SgdSpec());
    QCOMPARE(
        std::get<SgdSpec>(
            settingsOf("  optimizer: {type: sgd, momentum: 0.5, weight_decay: 0}\n").optimizer),
        (SgdSpec{0.5, 0}));
    QCOMPARE(std::get<RmsPropSpec>(settingsOf("  optimizer: rmsprop\n").optimizer), RmsPropSpec());
    QCOMPARE(std::get<StepRate>(settingsOf("  lr_scheduler: step\n").schedule), StepRate());
    QCOMPARE(std::get<StepRate>(
                 settingsOf("  lr_scheduler: {type: step, step_size: 50, gamma: 0.5}\n").schedule),
             (StepRate{50, 0.5}));
    QCOMPARE(
        std::get<ExponentialRate>(settingsOf("  lr_scheduler: {type: exponential}\n").schedule),
        ExponentialRate());
    QCOMPARE(std::get<PlateauRate>(
                 settingsOf("  lr_scheduler: {type: reduce_on_plateau, patience: 2}\n").schedule),
             (PlateauRate{0.5, 2}));
    const auto stopping =
        settingsOf("  early_stopping: {patience: 3, monitor: val_accuracy}\n").earlyStopping;
    QCOMPARE(stopping, std::optional(EarlyStopping{3, 0.001, Monitor::ValidationAccuracy}));
    QVERIFY(!settingsOf("  early_stopping: {enabled: false, patience: 3}\n").earlyStopping);
    QVERIFY(!settingsOf("  gradient_clip: false\n").gradientClip);
    QCOMPARE(settingsOf("  gradient_clip: 0.5\n").gradientClip, std::optional(0.5));
    QCOMPARE(settingsOf("  seed: 42\n").seed, std::optional<quint64>(42));
    QByteArray focal = plainStrategy();
    focal.replace("loss: cross_entropy", "loss: focal\n  focal_gamma: 1.5");
    QCOMPARE(std::get<FocalLoss>(readValid(focal).training.loss).gamma, 1.5);
}

void TestStrategyReader::contextSourcesHaveTheIdsThatIndicatorsName()
{
    QByteArray yaml = plainStrategy();
    yaml.replace("indicators:\n", R"(context_data:
  - provider: ib
    symbol: GBPUSD
    timeframe: 1h
    instrument_type: FOREX
  - {provider: fred, series: [DGS2, DGS10], frequency: daily}
  - {provider: cftc_cot, report: EUR}

indicators:
)")
        .replace("    period: 14\n", "    period: 14\n    data_source: yield_spread_DGS2_DGS10\n");
    const Strategy strategy = readValid(yaml);
    QCOMPARE(strategy.contextSources.size(), 3);
    QCOMPARE(strategy.contextSources[0].alignment, u"forward_fill"_s);
    QCOMPARE(strategy.contextSources[1].sourceIds(),
             (QStringList{u"fred_DGS2"_s, u"fred_DGS10"_s, u"yield_spread_DGS2_DGS10"_s}));
    QVERIFY(strategy.contextSources[2].sourceIds().contains(u"cot_EUR_net_pct"_s));
    QCOMPARE(strategy.indicators[0].dataSource, u"yield_spread_DGS2_DGS10"_s);
}

void TestStrategyReader::placesAreKeptForLater()
{
    const QByteArray yaml = plainStrategy();
    const StrategyPlaces places = readValid(yaml).places;
    QCOMPARE(places.of(u"training.epochs"_s), placeOf(yaml, "epochs:"));
    QCOMPARE(places.of(u"indicators.rsi_14.period"_s), placeOf(yaml, "period:"));
    QCOMPARE(places.of(u"fuzzy_sets.momentum.high"_s), placeOf(yaml, "high:"));
    QCOMPARE(places.of(u"nn_inputs[1].fuzzy_set"_s), placeOf(yaml, "fuzzy_set: trend"));
    // What is not written has the place of what it would be written in.
    QCOMPARE(places.of(u"training.seed"_s), placeOf(yaml, "training:\n"));
    QCOMPARE(places.of(u"nowhere"_s), SourcePosition());
}

void TestStrategyReader::columnsAreNamedAsKtrdrNamesThem()
{
    const auto recipe = featureRecipe(readValid(plainStrategy()));
    QVERIFY(recipe.has_value());
    const auto plan = FeaturePlan::of(*recipe);
    QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().message));
    QCOMPARE(plan->names(),
             (QStringList{u"1h_momentum_low"_s, u"1h_momentum_high"_s, u"4h_momentum_low"_s,
                          u"4h_momentum_high"_s, u"4h_trend_rising"_s, u"1h_rsi_14_raw"_s}));
}

void TestStrategyReader::anIndicatorOfOtherDataIsRefusedForTraining()
{
    QByteArray yaml = plainStrategy();
    yaml.replace("indicators:\n",
                 "context_data:\n  - {provider: fred, series: DGS2}\nindicators:\n")
        .replace("    period: 14\n", "    period: 14\n    data_source: fred_DGS2\n");
    const auto recipe = featureRecipe(readValid(yaml));
    QVERIFY(!recipe);
    QCOMPARE(recipe.error().code, u"TRAINING-NoContextData"_s);
    QVERIFY(recipe.error().message.contains(u"fred_DGS2"_s));
}

void TestStrategyReader::samplesAreWithoutFindings_data()
{
    QTest::addColumn<QString>("file");
    for (const SampleStrategy &sample : sampleStrategies()) {
        QTest::newRow(qPrintable(sample.name)) << sample.fileName;
    }
}

void TestStrategyReader::samplesAreWithoutFindings()
{
    QFETCH(QString, file);
    const StrategyReading reading = readStrategyFile(file);
    QVERIFY2(reading.findings.isEmpty(), qPrintable(told(reading.findings)));
    QVERIFY(reading.strategy.has_value());
    QCOMPARE(u":/strategies/"_s + reading.strategy->name + u".yaml"_s, file);
    const auto recipe = featureRecipe(*reading.strategy);
    QVERIFY(recipe.has_value());
    QVERIFY(FeaturePlan::of(*recipe).has_value());
    QVERIFY(checkLabels(reading.strategy->labels).has_value());
    QVERIFY(trainingSpec(*reading.strategy).problems().isEmpty());
}

void TestStrategyReader::aSampleIsMeantWhereNoFileHasItsName()
{
    QCOMPARE(strategyFileFor(u"trend"_s), u":/strategies/trend.yaml"_s);
    QCOMPARE(strategyFileFor(u"trends"_s), u"trends"_s);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"trend"_s);
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly));
    QCOMPARE(strategyFileFor(file), file);
}

QTEST_GUILESS_MAIN(TestStrategyReader)

#include "tst_strategyreader.moc"
