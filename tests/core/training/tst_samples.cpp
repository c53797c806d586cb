#include "core/operations/cancellationsource.h"
#include "core/operations/operationcancelled.h"
#include "core/training/features/featuretable.h"
#include "core/training/samples/samplemaker.h"
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
using ktrdr::marketdata::BarColumns;
using ktrdr::operations::CancellationSource;
using ktrdr::operations::CancellationToken;
using ktrdr::operations::OperationCancelled;

namespace {

ktrdr::operations::Result<SampleSet>
samples(const LabelSpec &labels, const QList<SymbolBars> &symbols, bool isKtrdrCompatible = false)
{
    FeatureRecipe recipe = goldenRecipe();
    recipe.isKtrdrCompatible = isKtrdrCompatible;
    return makeSamples(recipe, labels, symbols, CancellationToken());
}

/// The golden series upside down: what falls there rises here.
SymbolBars mirrored()
{
    BarColumns bars = goldenSeries(400);
    for (size_t i = 0; i < bars.times.size(); ++i) {
        const double high = bars.high[i];
        bars.open[i] = 250 - bars.open[i];
        bars.close[i] = 250 - bars.close[i];
        bars.high[i] = 250 - bars.low[i];
        bars.low[i] = 250 - high;
    }
    return {u"MIRROR"_s, {{timeframe("1h"), bars}, {timeframe("4h"), fourHourly(bars)}}, nullptr};
}

/// Return over `horizon` bars from the bar that starts then.
double returnAt(const BarColumns &bars, qint64 time, qsizetype horizon)
{
    const qsizetype bar = bars.lowerBound(time);
    return bars.close[size_t(bar + horizon)] / bars.close[size_t(bar)] - 1;
}

} // namespace

class TestSamples : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void eachSampleHasTheLabelOfItsBar();
    void eachSymbolHasItsOwnLabels();
    void compatibleSamplesArePairedByBarToo();
    void rowsWithoutLabelStay();
    void onlyEventsAreSamples();
    void weightsFollowTheirSamples();
    void classesAreCounted();
    void scalesComeFromTrainingAlone();
    void noSymbolIsRefused();
    void labelsThatMeetNoRowAreRefused();
    void oneClassIsRefused();
    void stepsOfAllSymbolsAreTold();
    void aCancelledTokenEndsTheWork();
};

void TestSamples::eachSampleHasTheLabelOfItsBar()
{
    const SymbolBars bars = goldenBars();
    const SampleSet set = samples(ForwardReturnSpec{20}, {bars}).value();
    QCOMPARE(set.rowCount(), 300 - 59);
    QCOMPARE(set.size(), 300 - 59 - 20);
    for (size_t i = 0; i < set.rows.size(); ++i) {
        QCOMPARE(set.rowTimes[size_t(set.rows[i])], set.times[i]);
        QCOMPARE(set.settled[i], set.times[i] + 20 * 3600);
        const double expected = returnAt(bars.timeframes[0].bars, set.times[i], 20);
        QVERIFY(std::fabs(double(set.targets[i]) - expected) < 1e-6);
    }
    QVERIFY(!set.isClassification());
}

void TestSamples::eachSymbolHasItsOwnLabels()
{
    const QList<SymbolBars> symbols{goldenBars(), mirrored()};
    const SampleSet set = samples(ForwardReturnSpec{20}, symbols).value();
    QCOMPARE(set.symbols,
             (QList<SymbolRows>{{u"GOLD"_s, 0, 241, 59}, {u"MIRROR"_s, 241, 341, 59}}));
    for (size_t i = 0; i < set.rows.size(); ++i) {
        const SymbolBars &own = symbols[set.rows[i] < 241 ? 0 : 1];
        const double expected = returnAt(own.timeframes[0].bars, set.times[i], 20);
        QVERIFY(std::fabs(double(set.targets[i]) - expected) < 1e-6);
    }
    const auto alone = samples(ForwardReturnSpec{20}, {symbols[1]}).value();
    QVERIFY(std::equal(alone.features.begin(), alone.features.end(),
                       set.features.end() - std::ssize(alone.features)));
}

void TestSamples::compatibleSamplesArePairedByBarToo()
{
    SymbolBars bars = goldenBars();
    bars.timeframes[1].bars = bars.timeframes[1].bars.slice(5, 60);
    const SampleSet set = samples(ForwardReturnSpec{20}, {bars}, true).value();
    QCOMPARE(set.times.front(), bars.timeframes[1].bars.times.front());
    for (size_t i = 0; i < set.rows.size(); ++i) {
        QCOMPARE(set.rowTimes[size_t(set.rows[i])], set.times[i]);
        const double expected = returnAt(bars.timeframes[0].bars, set.times[i], 20);
        QVERIFY(std::fabs(double(set.targets[i]) - expected) < 1e-6);
    }
}

void TestSamples::rowsWithoutLabelStay()
{
    const SampleSet set = samples(ForwardReturnSpec{20}, {goldenBars()}).value();
    QCOMPARE(set.rows.back(), set.rowCount() - 1 - 20);
}

void TestSamples::onlyEventsAreSamples()
{
    TripleBarrierSpec spec;
    const SampleSet all = samples(spec, {goldenBars()}).value();
    spec.cusumThreshold = 0;
    const SampleSet events = samples(spec, {goldenBars()}).value();
    QVERIFY(events.size() > 0);
    QVERIFY(events.size() < all.size());
    QCOMPARE(events.rowCount(), all.rowCount());
    for (size_t i = 0; i < events.rows.size(); ++i) {
        const auto same = std::ranges::find(all.rows, events.rows[i]) - all.rows.begin();
        QCOMPARE(events.targets[i], all.targets[size_t(same)]);
    }
}

void TestSamples::weightsFollowTheirSamples()
{
    TripleBarrierSpec spec;
    QVERIFY(samples(spec, {goldenBars()}).value().weights.empty());
    spec.weights = true;
    const SampleSet set = samples(spec, {goldenBars()}).value();
    const Labels labels = makeLabels(spec, goldenSeries()).value();
    QCOMPARE(set.weights.size(), set.rows.size());
    QCOMPARE(set.weights.back(), float(labels.weights.back()));
}

void TestSamples::classesAreCounted()
{
    const SampleSet set = samples(ZigzagSpec(), {goldenBars()}).value();
    const std::vector<qsizetype> counts = set.classCounts();
    QCOMPARE(counts.size(), size_t(3));
    QCOMPARE(counts[0] + counts[1] + counts[2], set.size());
    QCOMPARE(counts[0], std::ranges::count(set.targets, 0.0F));
}

void TestSamples::scalesComeFromTrainingAlone()
{
    FeatureRecipe recipe = goldenRecipe();
    recipe.inputs.last().normalization = Normalization::MinMax;
    SampleSet set =
        makeSamples(recipe, ForwardReturnSpec(), {goldenBars()}, CancellationToken()).value();
    std::vector<qsizetype> trained(100);
    std::iota(trained.begin(), trained.end(), 0);
    const QList<ColumnScale> scales = set.scale(trained);
    QCOMPARE(scales.last().normalization, Normalization::MinMax);
    float lowest = 1;
    float highest = 0;
    for (const qsizetype sample : trained) {
        const float value = set.features[size_t(set.rows[size_t(sample)] * 7 + 6)];
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    }
    QCOMPARE(lowest, 0.0F);
    QCOMPARE(highest, 1.0F);
}

void TestSamples::noSymbolIsRefused()
{
    QCOMPARE(samples(ZigzagSpec(), {}).error().code, u"TRAINING-NoSymbols"_s);
}

void TestSamples::labelsThatMeetNoRowAreRefused()
{
    const auto set = samples(ForwardReturnSpec{245}, {goldenBars()});
    QVERIFY(!set);
    QCOMPARE(set.error().code, u"TRAINING-NoSamples"_s);
}

void TestSamples::oneClassIsRefused()
{
    const auto set = samples(ZigzagSpec{0.9}, {goldenBars()});
    QVERIFY(!set);
    QCOMPARE(set.error().code, u"TRAINING-OneClass"_s);
    QVERIFY(set.error().message.contains(u"hold"));
}

void TestSamples::stepsOfAllSymbolsAreTold()
{
    QStringList phases;
    std::ignore = makeSamples(goldenRecipe(), ZigzagSpec(), {goldenBars(), mirrored()},
                              CancellationToken(), [&](const PreparationStep &step) {
                                  phases.append(u"%1/%2 %3 %4"_s.arg(step.symbolIndex)
                                                    .arg(step.symbolCount)
                                                    .arg(step.symbol)
                                                    .arg(int(step.phase)));
                              });
    QCOMPARE(phases.mid(2, 5), (QStringList{u"1/2 GOLD 0"_s, u"1/2 GOLD 1"_s, u"1/2 GOLD 2"_s,
                                            u"2/2 MIRROR 0"_s, u"2/2 MIRROR 0"_s}));
}

void TestSamples::aCancelledTokenEndsTheWork()
{
    CancellationSource source;
    source.cancel();
    QVERIFY_THROWS_EXCEPTION(
        OperationCancelled,
        std::ignore = makeSamples(goldenRecipe(), ZigzagSpec(), {goldenBars()}, source.token()));
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
