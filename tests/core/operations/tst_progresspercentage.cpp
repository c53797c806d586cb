#include "core/operations/operationblock.h"

#include "tests/support/stricttest.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace ktrdr::operations;
using namespace Qt::StringLiterals;

namespace {

OperationBlock makeBlock(const std::vector<ProgressStep> &steps = {})
{
    return OperationBlock(OperationId::parse(u"op_test"_s).value(), {}, steps);
}

std::vector<ProgressStep> weights(std::initializer_list<double> all)
{
    std::vector<ProgressStep> steps;
    for (const double weight : all) {
        steps.push_back({QString::number(weight), weight});
    }
    return steps;
}

} // namespace

class TestProgressPercentage : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void unknownTotalIsIndeterminate();
    void totalOfZeroIsIndeterminate();
    void itemsDriveAnOperationWithoutSteps();
    void itemsBeyondTheTotalAreCappedButTold();
    void stepRangesMapExactly();
    void weightsAreRelativeAndCoverEverything();
    void stepsWithoutWeightsShareEqually();
    void oddWeightsCountAsNothing();
    void skippedStepsJump();
    void stepBeyondThePlanIsTheEnd();
    void stepOfUnknownLengthStandsAtItsStart();
    void percentageNeverGoesBackWithinAnAttempt();
    void newAttemptMayStartLower();
    void hundredOnlyWhenCompleted();
    void completedWithoutATotalIsHundred();
    void cancelledRunKeepsWhereItStopped();
    void samplesAfterTheEndDoNotChangeIt();
    void childrenAheadOfTheirStepCount();
};

void TestProgressPercentage::unknownTotalIsIndeterminate()
{
    const OperationBlock block = makeBlock();
    ProgressManager progress = block.progress();
    progress.startStep(1);
    progress.advanceStep(100);
    progress.advance(100);
    QVERIFY(!block.sampler().sample().percentage);
    QCOMPARE(block.sampler().sample().itemsProcessed, 100U);
}

void TestProgressPercentage::totalOfZeroIsIndeterminate()
{
    const OperationBlock block = makeBlock();
    ProgressManager progress = block.progress();
    progress.startStep(1, 0);
    progress.setTotalItems(0);
    progress.advance();
    ProgressSampler sampler = block.sampler();
    QVERIFY(!sampler.sample().percentage);
    QVERIFY(!sampler.state().totalItems);
    QVERIFY(!sampler.state().stepTotal);
}

void TestProgressPercentage::itemsDriveAnOperationWithoutSteps()
{
    const OperationBlock block = makeBlock();
    ProgressManager progress = block.progress();
    progress.setTotalItems(3000);
    progress.advance(1500);
    QCOMPARE(block.sampler().sample().percentage, std::optional(50.0));
}

void TestProgressPercentage::itemsBeyondTheTotalAreCappedButTold()
{
    const OperationBlock block = makeBlock();
    ProgressManager progress = block.progress();
    progress.setTotalItems(10);
    progress.advance(25);
    ProgressSampler sampler = block.sampler();
    QCOMPARE(sampler.sample().percentage, std::optional(ProgressSampler::MostWhileRunning));
    QCOMPARE(sampler.state().itemsProcessed, 25U);
    QCOMPARE(sampler.state().totalItems, std::optional<quint64>(10));
    QCOMPARE(sampler.finish(true).percentage, std::optional(100.0));
}

void TestProgressPercentage::stepRangesMapExactly()
{
    const OperationBlock block = makeBlock(weights({10, 86, 4}));
    ProgressManager progress = block.progress();
    ProgressSampler sampler = block.sampler();
    QCOMPARE(sampler.sample().percentage, std::optional(0.0));
    progress.startStep(1, 2);
    progress.advanceStep();
    QCOMPARE(sampler.sample().percentage, std::optional(5.0));
    progress.startStep(2, 43);
    QCOMPARE(sampler.sample().percentage, std::optional(10.0));
    progress.advanceStep(20);
    QCOMPARE(sampler.sample().percentage, std::optional(50.0));
    progress.advanceStep(23);
    QCOMPARE(sampler.sample().percentage, std::optional(96.0));
    progress.startStep(3, 4);
    QCOMPARE(sampler.sample().percentage, std::optional(96.0));
    progress.advanceStep(3);
    QCOMPARE(sampler.sample().percentage, std::optional(99.0));
}

void TestProgressPercentage::weightsAreRelativeAndCoverEverything()
{
    const ProgressPlan plan(weights({0.1, 0.2, 0.3, 0.7}));
    double end = 0;
    for (int step = 1; step <= plan.count(); ++step) {
        QCOMPARE(plan.range(step).start, end);
        QVERIFY(plan.range(step).end > end);
        end = plan.range(step).end;
    }
    QCOMPARE(end, 100.0);
    QCOMPARE(plan.range(0), (ProgressPlan::Range{0, 0}));
    QCOMPARE(plan.range(5), (ProgressPlan::Range{100, 100}));
    QCOMPARE(plan.name(4), u"0.7"_s);
    QVERIFY(plan.name(0).isEmpty());
    QVERIFY(plan.name(5).isEmpty());
}

void TestProgressPercentage::stepsWithoutWeightsShareEqually()
{
    const ProgressPlan plan(weights({0, 0, 0, 0}));
    QCOMPARE(plan.range(1), (ProgressPlan::Range{0, 25}));
    QCOMPARE(plan.range(4), (ProgressPlan::Range{75, 100}));
}

void TestProgressPercentage::oddWeightsCountAsNothing()
{
    const ProgressPlan plan(
        weights({-5, std::nan(""), std::numeric_limits<double>::infinity(), 1, 3}));
    QCOMPARE(plan.range(3), (ProgressPlan::Range{0, 0}));
    QCOMPARE(plan.range(4), (ProgressPlan::Range{0, 25}));
    QCOMPARE(plan.range(5), (ProgressPlan::Range{25, 100}));
}

void TestProgressPercentage::skippedStepsJump()
{
    const OperationBlock block = makeBlock(weights({1, 1, 1, 1}));
    ProgressManager progress = block.progress();
    progress.startStep(1, 10);
    progress.startStep(4, 10);
    QCOMPARE(block.sampler().sample().percentage, std::optional(75.0));
}

void TestProgressPercentage::stepBeyondThePlanIsTheEnd()
{
    const OperationBlock block = makeBlock(weights({1, 1}));
    ProgressManager progress = block.progress();
    progress.startStep(9, 10);
    ProgressSampler sampler = block.sampler();
    QCOMPARE(sampler.sample().percentage, std::optional(ProgressSampler::MostWhileRunning));
    QVERIFY(sampler.state().stepName.isEmpty());
}

void TestProgressPercentage::stepOfUnknownLengthStandsAtItsStart()
{
    const OperationBlock block = makeBlock(weights({1, 1}));
    ProgressManager progress = block.progress();
    ProgressSampler sampler = block.sampler();
    progress.startStep(1);
    progress.advanceStep(5);
    QVERIFY(!sampler.sample().percentage);
    progress.startStep(2);
    progress.advanceStep(5);
    QCOMPARE(sampler.sample().percentage, std::optional(50.0));
}

void TestProgressPercentage::percentageNeverGoesBackWithinAnAttempt()
{
    const OperationBlock block = makeBlock();
    ProgressManager progress = block.progress();
    ProgressSampler sampler = block.sampler();
    progress.setTotalItems(100);
    progress.advance(60);
    QCOMPARE(sampler.sample().percentage, std::optional(60.0));
    progress.setTotalItems(1000);
    QCOMPARE(sampler.sample().percentage, std::optional(60.0));
    progress.setTotalItems({});
    QCOMPARE(sampler.sample().percentage, std::optional(60.0));
    progress.setTotalItems(100);
    progress.advance(10);
    QCOMPARE(sampler.sample().percentage, std::optional(70.0));
}

void TestProgressPercentage::newAttemptMayStartLower()
{
    const OperationBlock block = makeBlock();
    ProgressManager progress = block.progress();
    ProgressSampler sampler = block.sampler();
    progress.setTotalItems(100);
    progress.advance(60);
    sampler.sample();
    progress.beginAttempt(2);
    QVERIFY(!sampler.sample().percentage);
    progress.setTotalItems(100);
    progress.advance(5);
    QCOMPARE(sampler.sample().percentage, std::optional(5.0));
    QCOMPARE(sampler.state().attempt, 2);
}

void TestProgressPercentage::hundredOnlyWhenCompleted()
{
    const OperationBlock block = makeBlock(weights({1, 1}));
    ProgressManager progress = block.progress();
    ProgressSampler sampler = block.sampler();
    progress.startStep(2, 3);
    progress.advanceStep(3);
    QVERIFY(sampler.sample().percentage < 100.0);
    progress.complete();
    QVERIFY(sampler.sample().percentage < 100.0);
    QCOMPARE(sampler.finish(true).percentage, std::optional(100.0));
}

void TestProgressPercentage::completedWithoutATotalIsHundred()
{
    const OperationBlock block = makeBlock();
    ProgressManager progress = block.progress();
    progress.advance(3);
    ProgressSampler sampler = block.sampler();
    QVERIFY(!sampler.sample().percentage);
    QCOMPARE(sampler.finish(true).percentage, std::optional(100.0));
}

void TestProgressPercentage::cancelledRunKeepsWhereItStopped()
{
    const OperationBlock block = makeBlock();
    ProgressManager progress = block.progress();
    ProgressSampler sampler = block.sampler();
    progress.setTotalItems(100);
    progress.advance(100);
    QCOMPARE(sampler.finish(false).percentage, std::optional(ProgressSampler::MostWhileRunning));
    const OperationBlock unknown = makeBlock();
    QVERIFY(!unknown.sampler().finish(false).percentage);
}

void TestProgressPercentage::samplesAfterTheEndDoNotChangeIt()
{
    const OperationBlock block = makeBlock();
    ProgressManager progress = block.progress();
    ProgressSampler sampler = block.sampler();
    progress.setTotalItems(100);
    progress.advance(40);
    sampler.finish(true);
    progress.advance(1);
    QCOMPARE(sampler.sample().percentage, std::optional(100.0));
    QCOMPARE(sampler.state().itemsProcessed, 40U);
}

void TestProgressPercentage::childrenAheadOfTheirStepCount()
{
    const OperationBlock block = makeBlock(weights({1, 1, 2}));
    ProgressManager progress = block.progress();
    ProgressSampler sampler = block.sampler();
    progress.startStep(1, 2);
    progress.advanceStep(1);
    ProgressManager ahead = progress.child(3);
    ahead.setTotalItems(10);
    ahead.advance(5);
    QCOMPARE(sampler.sample().percentage, std::optional(12.5 + 25.0));
    progress.startStep(3);
    QCOMPARE(sampler.sample().percentage, std::optional(75.0));
}

QTEST_GUILESS_MAIN(TestProgressPercentage)

#include "tst_progresspercentage.moc"
