#include "core/marketdata/dataprogressrenderer.h"
#include "core/marketdata/loadphase.h"
#include "core/marketdata/loadtexts.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <thread>

using namespace ktrdr::marketdata;
using namespace ktrdr::operations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const DataSubject apple{{u"AAPL"_s}, {u"1h"_s}, u"backfill"_s, u"IB"_s};

ProgressState stateOf(int step, int steps, const QString &message = {})
{
    ProgressState state;
    state.currentStep = step;
    state.totalSteps = steps;
    state.message = message;
    return state;
}

ProgressState phaseState(int step, LoadPhase phase, PhaseArguments arguments = {})
{
    ProgressState state = stateOf(step, 7);
    state.phase = static_cast<PhaseId>(phase);
    state.phaseArguments = arguments;
    return state;
}

void setRemaining(ProgressState &state, std::chrono::milliseconds mid)
{
    state.remaining = TimeEstimate{mid / 2, mid, mid * 2};
}

QString message(const DataSubject &subject, const ProgressState &state)
{
    return DataProgressRenderer(subject).renderMessage(state);
}

QString detail(const DataSubject &subject, const ProgressState &state)
{
    return DataProgressRenderer(subject).renderStepDetail(state);
}

} // namespace

class TestDataProgressRenderer : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theStartNamesTheSeriesTheModeAndTheFirstStep();
    void everyPhaseHasItsFixedText_data();
    void everyPhaseHasItsFixedText();
    void eachPartAppearsOnlyWhereItIsKnown();
    void anEarlierContextAndMarkOfTheMessageAreDropped();
    void theEtaAppearsAboveFiveSecondsOnly();
    void stepDetailCarriesUnitsItemsAndContext();
    void phaseDetailsAreRenderedFromNumbers();
    void withoutDetailThereIsNoStepDetail();
    void contextOfTheStateWinsOverTheSubject();
    void manySymbolsAreShortened();
    void durationsAreShort_data();
    void durationsAreShort();
    void numbersOfBarsAndGapsAreSentences();
    void threeThreadsRenderWithoutCrossTalk();
};

void TestDataProgressRenderer::theStartNamesTheSeriesTheModeAndTheFirstStep()
{
    QCOMPARE(message(apple, phaseState(1, LoadPhase::Starting)),
             u"Loading AAPL 1h data (backfill mode) [1/7]"_s);
    QCOMPARE(message({}, stateOf(1, 5)), u"Loading data [1/5]"_s);
    QCOMPARE(message(apple, ProgressState{}), u"Loading AAPL 1h data (backfill mode)"_s);
}

void TestDataProgressRenderer::everyPhaseHasItsFixedText_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<LoadPhase>("phase");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("text");
    const auto row = [](int step, LoadPhase phase, qint64 count, const QString &text) {
        QTest::addRow("%d", static_cast<int>(phase)) << step << phase << count << text;
    };
    row(1, LoadPhase::ValidatingSymbol, 0, u"Validating symbol AAPL"_s);
    row(2, LoadPhase::LoadingStored, 0, u"Loading cached data for AAPL 1h"_s);
    row(3, LoadPhase::ValidatingRange, 0, u"Validating date range for AAPL"_s);
    row(4, LoadPhase::AnalysingGaps, 0, u"Analyzing data gaps for AAPL"_s);
    row(5, LoadPhase::CreatingSegments, 1, u"Creating 1 download segments"_s);
    row(6, LoadPhase::Downloading, 96, u"Downloading 96 segments from IB"_s);
    row(7, LoadPhase::Merging, 0, u"Merging and saving AAPL 1h data"_s);
    row(1, LoadPhase::ReadingFile, 0, u"Reading IB"_s);
    row(2, LoadPhase::StoringFile, 0, u"Storing bars of IB"_s);
    row(3, LoadPhase::CheckingFile, 0, u"Checking the quality of AAPL 1h"_s);
}

void TestDataProgressRenderer::everyPhaseHasItsFixedText()
{
    QFETCH(int, step);
    QFETCH(LoadPhase, phase);
    QFETCH(qint64, count);
    QFETCH(QString, text);
    const QString expected = text + u" (AAPL 1h, backfill mode) [%1/7]"_s.arg(step);
    QCOMPARE(message(apple, phaseState(step, phase, phaseArguments(count))), expected);
}

void TestDataProgressRenderer::eachPartAppearsOnlyWhereItIsKnown()
{
    QCOMPARE(message({}, stateOf(1, 5, u"Loading data"_s)), u"Loading data [1/5]"_s);
    QCOMPARE(message(apple, stateOf(2, 5, u"Processing data"_s)),
             u"Processing data (AAPL 1h, backfill mode) [2/5]"_s);
    QCOMPARE(message({{u"MSFT"_s}, {u"5m"_s}, {}, {}}, stateOf(2, 5, u"Processing data"_s)),
             u"Processing data (MSFT 5m) [2/5]"_s);
    QCOMPARE(message({{u"MSFT"_s}, {}, {}, {}}, stateOf(0, 0, u"Processing data"_s)),
             u"Processing data (MSFT)"_s);
    ProgressState state = stateOf(1, 3, u"Loading bars"_s);
    state.itemsProcessed = 1500;
    state.totalItems = 3000;
    QCOMPARE(message({}, state), u"Loading bars [1/3] (1500/3000 items)"_s);
    state = stateOf(3, 7, u"Loading historical data"_s);
    state.itemsProcessed = 2400;
    state.totalItems = 4000;
    state.context.insert(u"current_item"_s, u"current item"_s);
    setRemaining(state, 45s);
    QCOMPARE(message(apple, state),
             u"Loading historical data (AAPL 1h, backfill mode) [3/7] - current item "
             "(2400/4000 items) ETA: 45s"_s);
}

void TestDataProgressRenderer::anEarlierContextAndMarkOfTheMessageAreDropped()
{
    ProgressState state = stateOf(0, 0, u"⚡ Validating (MSFT 5m, tail mode) [2/5]"_s);
    setRemaining(state, 30s);
    QCOMPARE(message({{u"MSFT"_s}, {u"5m"_s}, u"backfill"_s, {}}, state),
             u"Validating (MSFT 5m, backfill mode) ETA: 30s"_s);
}

void TestDataProgressRenderer::theEtaAppearsAboveFiveSecondsOnly()
{
    ProgressState state = stateOf(1, 2, u"Loading"_s);
    setRemaining(state, 5s);
    QCOMPARE(message({}, state), u"Loading [1/2]"_s);
    setRemaining(state, 6s);
    QCOMPARE(message({}, state), u"Loading [1/2] ETA: 6s"_s);
    setRemaining(state, 3750s);
    QCOMPARE(message({}, state), u"Loading [1/2] ETA: 1h 2m"_s);
    state.remaining.reset();
    QCOMPARE(message({}, state), u"Loading [1/2]"_s);
}

void TestDataProgressRenderer::stepDetailCarriesUnitsItemsAndContext()
{
    ProgressState state = stateOf(6, 7, u"Loading segments"_s);
    state.stepDetail = u"✅ Loaded 1500 bars"_s;
    state.stepCurrent = 15;
    state.stepTotal = 50;
    state.itemsProcessed = 1500;
    state.totalItems = 3000;
    setRemaining(state, 60s);
    QCOMPARE(
        detail(apple, state),
        u"Loading segments: ✅ Loaded 1500 bars (15/50) (1500/3000 items) (AAPL 1h, backfill mode)"_s);
    state.totalItems.reset();
    QCOMPARE(detail({}, state), u"Loading segments: ✅ Loaded 1500 bars (15/50) (1500 items)"_s);
}

void TestDataProgressRenderer::phaseDetailsAreRenderedFromNumbers()
{
    const qint64 start = 1564358400; // 2019-07-29 00:00 UTC
    ProgressState state =
        phaseState(6, LoadPhase::Downloading,
                   phaseArguments(94, LoadDetail::Segment, start, start + 30 * 86400));
    state.stepCurrent = 5;
    state.stepTotal = 94;
    QCOMPARE(detail(apple, state),
             u"Downloading 94 segments from IB: Segment 6/94: 2019-07-29 00:00 to 2019-08-28 00:00 "
             "(5/94) (AAPL 1h, backfill mode)"_s);
    state.phaseArguments = phaseArguments(94, LoadDetail::LoadedBars, 1500);
    QCOMPARE(
        detail(apple, state),
        u"Downloading 94 segments from IB: ✅ Loaded 1500 bars (5/94) (AAPL 1h, backfill mode)"_s);
    state.phaseArguments = phaseArguments(94, LoadDetail::Retrying, 2, 60);
    QCOMPARE(detail(apple, state),
             u"Downloading 94 segments from IB: Try 2 in 1m (5/94) (AAPL 1h, backfill mode)"_s);
    state = phaseState(7, LoadPhase::Merging, phaseArguments(0, LoadDetail::SavedBars, 45788));
    state.itemsProcessed = 45788;
    QCOMPARE(detail(apple, state), u"Merging and saving AAPL 1h data: 💾 Saved 45,788 bars "
                                   "(45788 items) (AAPL 1h, backfill mode)"_s);
}

void TestDataProgressRenderer::withoutDetailThereIsNoStepDetail()
{
    QCOMPARE(detail(apple, phaseState(6, LoadPhase::Downloading, phaseArguments(3))), QString());
    QCOMPARE(detail(apple, stateOf(1, 7, u"Loading"_s)), QString());
}

void TestDataProgressRenderer::contextOfTheStateWinsOverTheSubject()
{
    ProgressState state = stateOf(2, 5, u"Processing data"_s);
    state.context = {{u"symbol"_s, u"MSFT"_s}, {u"timeframe"_s, u"1d"_s}, {u"mode"_s, u"full"_s}};
    QCOMPARE(message(apple, state), u"Processing data (MSFT 1d, full mode) [2/5]"_s);
}

void TestDataProgressRenderer::manySymbolsAreShortened()
{
    const DataSubject many{{u"AAPL"_s, u"MSFT"_s, u"GOOG"_s}, {u"1h"_s, u"4h"_s}, u"tail"_s, {}};
    QCOMPARE(message(many, stateOf(1, 3, u"Loading"_s)),
             u"Loading (AAPL, MSFT (+1 more) 1h, 4h, tail mode) [1/3]"_s);
}

void TestDataProgressRenderer::durationsAreShort_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    const auto row = [](int seconds, const QString &text) {
        QTest::addRow("%d", seconds) << seconds << text;
    };
    row(0, u"0s"_s);
    row(30, u"30s"_s);
    row(45, u"45s"_s);
    row(90, u"1m 30s"_s);
    row(120, u"2m"_s);
    row(3600, u"1h"_s);
    row(3750, u"1h 2m"_s);
    row(7200, u"2h"_s);
}

void TestDataProgressRenderer::durationsAreShort()
{
    QFETCH(int, seconds);
    QFETCH(QString, text);
    QCOMPARE(durationText(std::chrono::seconds(seconds)), text);
}

void TestDataProgressRenderer::numbersOfBarsAndGapsAreSentences()
{
    QCOMPARE(storedText(1500), u"1,500 bars stored"_s);
    QCOMPARE(storedText(1), u"1 bar stored"_s);
    QCOMPARE(barsText(12340), u"12,340 bars"_s);
    QCOMPARE(gapsText(2), u"2 gaps left"_s);
    QCOMPARE(gapsText(1), u"1 gap left"_s);
    QCOMPARE(gapsText(0), u"no gaps left"_s);
}

void TestDataProgressRenderer::threeThreadsRenderWithoutCrossTalk()
{
    const DataProgressRenderer renderer(apple);
    std::array<int, 3> wrong{};
    std::vector<std::jthread> threads;
    for (std::size_t thread = 0; thread < wrong.size(); ++thread) {
        threads.emplace_back([&renderer, &wrong, thread] {
            for (int i = 0; i < 10; ++i) {
                const QString text = u"Thread %1 item %2"_s.arg(thread).arg(i);
                const QString expected = text + u" (AAPL 1h, backfill mode) [1/7]";
                wrong[thread] += renderer.renderMessage(stateOf(1, 7, text)) == expected ? 0 : 1;
            }
        });
    }
    threads.clear();
    QCOMPARE(wrong, (std::array<int, 3>{}));
}

QTEST_GUILESS_MAIN(TestDataProgressRenderer)

#include "tst_dataprogressrenderer.moc"
