#include "core/training/manager/trainingphase.h"
#include "core/training/manager/trainingprogressrenderer.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::operations;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

namespace {

const TrainingSubject five{u"mlp"_s,
                           {u"AAPL"_s, u"GOOGL"_s, u"MSFT"_s, u"TSLA"_s, u"IBM"_s},
                           {u"1h"_s, u"4h"_s},
                           {u"sma_20"_s, u"macd_12"_s, u"rsi_14"_s},
                           {u"trend"_s, u"rsi"_s}};

ProgressState stateOf(RunPhase phase, PhaseArguments arguments = {})
{
    ProgressState state;
    state.currentStep = 2;
    state.totalSteps = 5;
    state.phase = static_cast<PhaseId>(phase);
    state.phaseArguments = arguments;
    return state;
}

QString message(const TrainingSubject &subject, const ProgressState &state)
{
    return TrainingProgressRenderer(subject).renderMessage(state);
}

QString detail(const ProgressState &state)
{
    return TrainingProgressRenderer(five).renderStepDetail(state);
}

} // namespace

class TestTrainingProgressRenderer : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void preparationNamesTheSymbolAndItsCount_data();
    void preparationNamesTheSymbolAndItsCount();
    void epochsNameTheModelAndTheFirstSymbols();
    void aRawTextCarriesModelSymbolsTimeframesAndStep();
    void theDetailIsEpochAndBatch();
    void graphicsCardsAreShownWhereTheyAreUsed();
};

void TestTrainingProgressRenderer::preparationNamesTheSymbolAndItsCount_data()
{
    QTest::addColumn<ProgressState>("state");
    QTest::addColumn<QString>("text");
    const auto row = [](RunPhase phase, PhaseArguments arguments, const QString &text) {
        QTest::newRow(qPrintable(text)) << stateOf(phase, arguments) << text;
    };
    row(RunPhase::LoadingData, {1}, u"📊 Processing AAPL (1/5) - Loading Data"_s);
    row(RunPhase::ComputingIndicators, {1}, u"📈 Processing AAPL (1/5) - Computing Indicators"_s);
    row(RunPhase::ComputingIndicators, {1, 0, 0, 40},
        u"📈 Processing AAPL (1/5) - Computing Indicators (40)"_s);
    row(RunPhase::ComputingIndicators, {1, 1, 3, 40},
        u"📈 Processing AAPL (1/5) [1h] - Computing rsi_14 (3/40)"_s);
    row(RunPhase::GeneratingFuzzy, {2}, u"🔀 Processing GOOGL (2/5) - Generating Fuzzy"_s);
    row(RunPhase::GeneratingFuzzy, {2, 0, 0, 12},
        u"🔀 Processing GOOGL (2/5) - Computing Fuzzy Memberships (12)"_s);
    row(RunPhase::GeneratingFuzzy, {2, 1, 2, 12},
        u"🔀 Processing GOOGL (2/5) [1h] - Fuzzifying rsi (2/12)"_s);
    row(RunPhase::CreatingFeatures, {3}, u"🔧 Processing MSFT (3/5) - Creating Features"_s);
    row(RunPhase::GeneratingLabels, {5}, u"🏷️ Processing IBM (5/5) - Generating Labels"_s);
    row(RunPhase::CombiningData, {5}, u"⚙️ Combining data from 5 symbol(s)"_s);
    row(RunPhase::Splitting, {1000}, u"⚙️ Splitting 1000 samples (train/val/test)"_s);
    row(RunPhase::CreatingModel, {24}, u"⚙️ Creating model (input_dim=24)"_s);
}

void TestTrainingProgressRenderer::preparationNamesTheSymbolAndItsCount()
{
    QFETCH(const ProgressState, state);
    QFETCH(const QString, text);
    QCOMPARE(message(five, state), text);
}

void TestTrainingProgressRenderer::epochsNameTheModelAndTheFirstSymbols()
{
    const ProgressState state = stateOf(RunPhase::Training, {15, 50, 3, 20});
    TrainingSubject two = five;
    two.symbols = {u"AAPL"_s, u"GOOGL"_s};
    QCOMPARE(message(two, state), u"Training MLP epoch 15/50 (AAPL, GOOGL)"_s);
    QCOMPARE(message(five, state), u"Training MLP epoch 15/50 (AAPL, GOOGL (+3 more))"_s);
    QCOMPARE(message({}, state), u"Training epoch 15/50"_s);
}

void TestTrainingProgressRenderer::aRawTextCarriesModelSymbolsTimeframesAndStep()
{
    ProgressState state;
    state.message = u"message"_s;
    state.currentStep = 2;
    state.totalSteps = 4;
    TrainingSubject three = five;
    three.symbols = {u"AAPL"_s, u"MSFT"_s, u"IBM"_s};
    QCOMPARE(message(three, state), u"message (mlp on AAPL, MSFT (+1 more) [1h, 4h]) [2/4]"_s);
    state.totalSteps = 0;
    QCOMPARE(message({}, state), u"message"_s);
}

void TestTrainingProgressRenderer::theDetailIsEpochAndBatch()
{
    QCOMPARE(detail(stateOf(RunPhase::Training, {5, 10, 120, 500})),
             u"Epoch 5/10 · Batch 120/500"_s);
    QCOMPARE(detail(stateOf(RunPhase::Training, {5, 10})), u"Epoch 5/10"_s);
    QCOMPARE(detail(stateOf(RunPhase::LoadingData, {1})), QString());
}

void TestTrainingProgressRenderer::graphicsCardsAreShownWhereTheyAreUsed()
{
    ProgressState state = stateOf(RunPhase::Training, {5, 10, 120, 500});
    state.context = {{u"gpu_used"_s, true}, {u"gpu_utilization"_s, 85.2}};
    QCOMPARE(detail(state), u"Epoch 5/10 · Batch 120/500 🖥️ GPU: 85%"_s);
    state.context.insert(u"gpu_name"_s, u"RTX 3090"_s);
    QCOMPARE(detail(state), u"Epoch 5/10 · Batch 120/500 🖥️ RTX 3090: 85%"_s);
    state.context.insert(u"gpu_used"_s, false);
    QCOMPARE(detail(state), u"Epoch 5/10 · Batch 120/500"_s);
    state.context = {{u"gpu_used"_s, true}};
    QCOMPARE(detail(state), u"Epoch 5/10 · Batch 120/500"_s);
}

QTEST_GUILESS_MAIN(TestTrainingProgressRenderer)

#include "tst_trainingprogressrenderer.moc"
