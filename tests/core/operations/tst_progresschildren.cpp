#include "core/operations/operationblock.h"
#include "core/operations/operationcancelled.h"

#include "tests/support/stricttest.h"

#include <QTest>

#include <thread>

using namespace ktrdr::operations;
using namespace Qt::StringLiterals;

namespace {

const std::vector<ProgressStep> threeSteps{{u"read"_s, 10}, {u"work"_s, 86}, {u"save"_s, 4}};

OperationBlock makeBlock(const std::vector<ProgressStep> &steps = {})
{
    return OperationBlock(OperationId::parse(u"op_test"_s).value(), {}, steps);
}

} // namespace

class TestProgressChildren : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void newAttemptStartsFromZero();
    void childrenAddUp();
    void whatAChildCountedStaysWhenItGoes();
    void childOfAFormerAttemptCountsNoMore();
    void childMayOutliveItsParent();
    void cancelReachesChildren();
};

void TestProgressChildren::newAttemptStartsFromZero()
{
    const OperationBlock block = makeBlock(threeSteps);
    ProgressManager progress = block.progress();
    ProgressSampler sampler = block.sampler();
    progress.setContext(QLatin1StringView("k"), 1);
    progress.startStep(2, 2);
    progress.setTotalItems(100);
    progress.advanceStep(1);
    progress.advance(50);
    QCOMPARE(sampler.sample().percentage, std::optional(53.0));
    progress.beginAttempt(2);
    QCOMPARE(sampler.sample().attempt, 2);
    QCOMPARE(sampler.state().percentage, std::optional(0.0));
    QCOMPARE(sampler.state().itemsProcessed, 0U);
    QVERIFY(!sampler.state().totalItems);
    QCOMPARE(sampler.state().totalSteps, 3);
    QCOMPARE(sampler.state().context.size(), 1);
    progress.startStep(1, 2);
    progress.advanceStep(1);
    QCOMPARE(sampler.sample().percentage, std::optional(5.0));
}

void TestProgressChildren::childrenAddUp()
{
    const OperationBlock block = makeBlock(threeSteps);
    ProgressManager progress = block.progress();
    ProgressSampler sampler = block.sampler();
    progress.startStep(2);
    ProgressManager left = progress.child(2);
    ProgressManager right = progress.child(2);
    left.startStep(1, 10);
    left.setTotalItems(1000);
    QVERIFY(!sampler.sample().stepTotal);
    right.startStep(1, 30);
    right.setTotalItems(3000);
    QCOMPARE(sampler.sample().stepTotal, std::optional<quint64>(40));
    QCOMPARE(sampler.state().totalItems, std::optional<quint64>(4000));
    left.advanceStep(10);
    left.advance(1000);
    right.advanceStep(10);
    right.advance(1000);
    QCOMPARE(sampler.sample().stepCurrent, 20U);
    QCOMPARE(sampler.state().itemsProcessed, 2000U);
    QCOMPARE(sampler.state().percentage, std::optional(10 + 86 * 0.5));
}

void TestProgressChildren::whatAChildCountedStaysWhenItGoes()
{
    const OperationBlock block = makeBlock();
    ProgressManager progress = block.progress();
    ProgressSampler sampler = block.sampler();
    progress.startStep(1, 1000);
    for (int i = 0; i < 1000; ++i) {
        ProgressManager child = progress.child(1);
        child.advance(3);
        child.advanceStep();
    }
    QCOMPARE(sampler.sample().itemsProcessed, 3000U);
    QCOMPARE(sampler.state().stepCurrent, 1000U);
    QCOMPARE(sampler.state().percentage, std::optional(ProgressSampler::MostWhileRunning));
}

void TestProgressChildren::childOfAFormerAttemptCountsNoMore()
{
    const OperationBlock block = makeBlock();
    ProgressManager progress = block.progress();
    ProgressSampler sampler = block.sampler();
    {
        ProgressManager child = progress.child(1);
        child.advance(5);
        progress.beginAttempt(2);
        child.advance(5);
        QCOMPARE(sampler.sample().itemsProcessed, 0U);
    }
    QCOMPARE(sampler.sample().itemsProcessed, 0U);
}

void TestProgressChildren::childMayOutliveItsParent()
{
    std::optional<ProgressManager> child;
    {
        const OperationBlock block = makeBlock();
        ProgressManager progress = block.progress();
        child.emplace(progress.child(1));
    }
    child->advance(3);
    child->setText(std::string(200, 'x'));
    child.reset();
    QVERIFY(!child);
}

void TestProgressChildren::cancelReachesChildren()
{
    const OperationBlock block = makeBlock();
    ProgressManager progress = block.progress();
    ProgressManager child = progress.child(1);
    child.advance();
    block.source().cancel();
    QVERIFY_THROWS_EXCEPTION(OperationCancelled, child.advance());
    QCOMPARE(block.sampler().sample().itemsProcessed, 1U);
}

QTEST_GUILESS_MAIN(TestProgressChildren)

#include "tst_progresschildren.moc"
