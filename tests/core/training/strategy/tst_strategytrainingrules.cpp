#include "tests/core/training/strategy/spoiltplaces.h"
#include "tests/core/training/strategy/strategytexts.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

/// What a strategy may say (ktrdr.md 5.1) of the network and its training: each row spoils one
/// thing.
class TestStrategyTrainingRules final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void thisIsAnError_data();
    void thisIsAnError();
    void thisIsAWarning_data();
    void thisIsAWarning();
    void regressionHasRulesOfItsOwn_data();
    void regressionHasRulesOfItsOwn();
    void ktrdrsModeTellsWhatKtrdrIgnores_data();
    void ktrdrsModeTellsWhatKtrdrIgnores();
};

void TestStrategyTrainingRules::thisIsAnError_data()
{
    addColumns();
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
}

void TestStrategyTrainingRules::thisIsAnError()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    checkOnly(FindingSeverity::Error, edited(from, to));
}

void TestStrategyTrainingRules::thisIsAWarning_data()
{
    addColumns();
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
}

void TestStrategyTrainingRules::thisIsAWarning()
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

void TestStrategyTrainingRules::regressionHasRulesOfItsOwn_data()
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

void TestStrategyTrainingRules::regressionHasRulesOfItsOwn()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(bool, isError);
    QVERIFY(readStrategy(regression()).findings.isEmpty());
    QVERIFY(regression().contains(from));
    checkOnly(isError ? FindingSeverity::Error : FindingSeverity::Warning,
              regression().replace(from, to));
}

void TestStrategyTrainingRules::ktrdrsModeTellsWhatKtrdrIgnores_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("path");
    QTest::newRow("optimizer") << QByteArray("optimizer: sgd") << u"training.optimizer"_s;
    QTest::newRow("schedule") << QByteArray("lr_scheduler: step") << u"training.lr_scheduler"_s;
    QTest::newRow("early stopping")
        << QByteArray("early_stopping: {patience: 3}") << u"training.early_stopping"_s;
    QTest::newRow("clip") << QByteArray("gradient_clip: 0.5") << u"training.gradient_clip"_s;
}

void TestStrategyTrainingRules::ktrdrsModeTellsWhatKtrdrIgnores()
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

QTEST_GUILESS_MAIN(TestStrategyTrainingRules)

#include "tst_strategytrainingrules.moc"
