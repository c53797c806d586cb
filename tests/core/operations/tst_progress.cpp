#include "core/operations/operationblock.h"
#include "core/operations/operationcancelled.h"
#include "core/operations/progressrenderer.h"

#include "tests/core/operations/allocationcount.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <thread>

using namespace ktrdr::operations;
using namespace Qt::StringLiterals;

namespace {

const std::vector<ProgressStep> threeSteps{{u"read"_s, 10}, {u"work"_s, 86}, {u"save"_s, 4}};

/// "message (key) [3/10]": what a domain makes of text and context together.
class BracketRenderer final : public ProgressRenderer
{
public:
    [[nodiscard]] QString renderMessage(const ProgressState &state) const override
    {
        return u"%1 (%2) [%3/%4]"_s.arg(state.message, state.context.value(u"what"_s).toString())
            .arg(state.currentStep)
            .arg(state.totalSteps);
    }
    [[nodiscard]] QString renderStepDetail(const ProgressState &state) const override
    {
        return state.stepDetail;
    }
};

} // namespace

class TestProgress : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void freshStateHasItsDefaults();
    void startUpdateComplete();
    void everyReportOfACancelledOperationThrows();
    void lastStateBeforeTheCancelStaysReadable();
    void nothingIsNewUntilTheWorkerWrites();
    void textChangeAtAnEqualValueIsSeen();
    void phaseChangeAtAnEqualValueIsSeen();
    void lastStateBeforeTheEndIsShown();
    void contextGrowsAndComesThroughWithTheText();
    void textsOfAnyLengthComeThrough_data();
    void textsOfAnyLengthComeThrough();
    void overlongTextIsCutBetweenCharacters();
    void enteringAStepClearsWhatBelongedToTheLast();
    void rendererMustGiveBothTexts();
    void rendererSeesRawTextNeverItsOwn();
    void hotCallsNeitherAllocateNorLock();
    void operationIsOneAllocation();
    void stateIsAValue();
};

namespace {

OperationBlock makeBlock(const std::vector<ProgressStep> &steps = {})
{
    return OperationBlock(OperationId::parse(u"op_test"_s).value(), {}, steps);
}

} // namespace

void TestProgress::freshStateHasItsDefaults()
{
    const ProgressState fresh = makeBlock().sampler().sample();
    QCOMPARE(fresh, ProgressState());
    QCOMPARE(fresh.attempt, 1);
    QCOMPARE(fresh.currentStep, 0);
    QVERIFY(!fresh.percentage);
    QVERIFY(!fresh.totalItems);
    QVERIFY(!fresh.remaining);
    QVERIFY(fresh.context.isEmpty());
}

void TestProgress::startUpdateComplete()
{
    const OperationBlock block = makeBlock({{u"only"_s}});
    ProgressManager progress = block.progress();
    ProgressSampler sampler = block.sampler();
    progress.setContext(QLatin1StringView("key"), 1);
    QCOMPARE(sampler.sample().currentStep, 0);
    QCOMPARE(sampler.state().context.value(u"key"_s).toInt(), 1);
    progress.startStep(1, 10);
    QCOMPARE(sampler.sample().percentage, std::optional(0.0));
    QCOMPARE(sampler.state().stepName, u"only"_s);
    progress.advanceStep(3);
    progress.advance(1500);
    QCOMPARE(sampler.sample().percentage, std::optional(30.0));
    QCOMPARE(sampler.state().itemsProcessed, 1500U);
    progress.complete();
    QCOMPARE(sampler.sample().stepCurrent, 10U);
    QCOMPARE(sampler.finish(true).percentage, std::optional(100.0));
    QCOMPARE(sampler.state().currentStep, 1);
    QCOMPARE(sampler.state().itemsProcessed, 1500U);
}

void TestProgress::everyReportOfACancelledOperationThrows()
{
    const OperationBlock block = makeBlock(threeSteps);
    ProgressManager progress = block.progress();
    block.source().cancel(CancelWhy::User, u"stop"_s);
    QVERIFY_THROWS_EXCEPTION(OperationCancelled, progress.plan(threeSteps));
    QVERIFY_THROWS_EXCEPTION(OperationCancelled, progress.startStep(1));
    QVERIFY_THROWS_EXCEPTION(OperationCancelled, progress.advanceStep());
    QVERIFY_THROWS_EXCEPTION(OperationCancelled, progress.setTotalItems(3));
    QVERIFY_THROWS_EXCEPTION(OperationCancelled, progress.advance());
    QVERIFY_THROWS_EXCEPTION(OperationCancelled, progress.setPhase(1));
    QVERIFY_THROWS_EXCEPTION(OperationCancelled, progress.setText("t"));
    QVERIFY_THROWS_EXCEPTION(OperationCancelled, progress.setDetail("d"));
    QVERIFY_THROWS_EXCEPTION(OperationCancelled, progress.setContext(QLatin1StringView("k"), 1));
    QVERIFY_THROWS_EXCEPTION(OperationCancelled, (void)progress.child(1));
    QVERIFY_THROWS_EXCEPTION(OperationCancelled, progress.complete());
    try {
        progress.advance();
        QFAIL("did not throw");
    } catch (const OperationCancelled &cancelled) {
        QCOMPARE(cancelled.what(), "Operation op_test cancelled: at advance: (stop)");
    }
}

void TestProgress::lastStateBeforeTheCancelStaysReadable()
{
    const OperationBlock block = makeBlock(threeSteps);
    ProgressManager progress = block.progress();
    progress.startStep(2, 4);
    progress.advanceStep(2);
    progress.setText("half of it");
    block.source().cancel();
    QVERIFY_THROWS_EXCEPTION(OperationCancelled, progress.setText("more"));
    QVERIFY_THROWS_EXCEPTION(OperationCancelled, progress.advanceStep());
    ProgressSampler sampler = block.sampler();
    QCOMPARE(sampler.finish(false).message, u"half of it"_s);
    QCOMPARE(sampler.state().stepCurrent, 2U);
    QCOMPARE(sampler.state().percentage, std::optional(10.0 + 86.0 / 2));
}

void TestProgress::nothingIsNewUntilTheWorkerWrites()
{
    const OperationBlock block = makeBlock();
    ProgressManager progress = block.progress();
    ProgressSampler sampler = block.sampler();
    QVERIFY(!sampler.hasNews());
    progress.advance();
    QVERIFY(sampler.hasNews());
    sampler.sample();
    QVERIFY(!sampler.hasNews());
    progress.setContext(QLatin1StringView("k"), 1);
    QVERIFY(sampler.hasNews());
    sampler.sample();
    ProgressManager child = progress.child(1);
    sampler.sample();
    QVERIFY(!sampler.hasNews());
    child.advance();
    QVERIFY(sampler.hasNews());
    QCOMPARE(sampler.sample().itemsProcessed, 2U);
    QVERIFY(!sampler.hasNews());
}

void TestProgress::textChangeAtAnEqualValueIsSeen()
{
    const OperationBlock block = makeBlock();
    ProgressManager progress = block.progress();
    ProgressSampler sampler = block.sampler();
    progress.startStep(1, 10);
    progress.advanceStep(5);
    progress.setText("one");
    sampler.sample();
    progress.setText("two");
    QVERIFY(sampler.hasNews());
    QCOMPARE(sampler.sample().message, u"two"_s);
    progress.setDetail("detail");
    QVERIFY(sampler.hasNews());
    QCOMPARE(sampler.sample().stepDetail, u"detail"_s);
    QCOMPARE(sampler.state().message, u"two"_s);
}

void TestProgress::phaseChangeAtAnEqualValueIsSeen()
{
    const OperationBlock block = makeBlock();
    ProgressManager progress = block.progress();
    ProgressSampler sampler = block.sampler();
    progress.setPhase(7, {1, -2, 3, 4});
    QVERIFY(sampler.hasNews());
    QCOMPARE(sampler.sample().phase, 7);
    QCOMPARE(sampler.state().phaseArguments, (PhaseArguments{1, -2, 3, 4}));
    progress.setPhase(7, {1, -2, 3, 5});
    QVERIFY(sampler.hasNews());
    progress.setPhase(8);
    QCOMPARE(sampler.sample().phaseArguments, PhaseArguments{});
}

void TestProgress::lastStateBeforeTheEndIsShown()
{
    const OperationBlock block = makeBlock();
    ProgressSampler sampler = block.sampler();
    std::jthread([progress = block.progress()]() mutable {
        progress.startStep(1, 200'000);
        for (int i = 0; i < 200'000; ++i) {
            progress.advanceStep();
        }
        progress.setText("the very last");
    }).join();
    QCOMPARE(sampler.finish(true).message, u"the very last"_s);
    QCOMPARE(sampler.state().stepCurrent, 200'000U);
}

void TestProgress::contextGrowsAndComesThroughWithTheText()
{
    const OperationBlock block = makeBlock(std::vector<ProgressStep>(10));
    ProgressManager progress = block.progress();
    progress.setContext(QLatin1StringView("what"), u"first"_s);
    progress.startStep(3);
    progress.setText("Processing");
    progress.setContext(QLatin1StringView("what"), u"AB 1"_s);
    progress.setContext(QLatin1StringView("more"), 42);
    const ProgressState state = block.sampler().sample();
    QCOMPARE(state.context.size(), 2);
    QCOMPARE(state.context.value(u"more"_s).toInt(), 42);
    QCOMPARE(BracketRenderer().renderMessage(state), u"Processing (AB 1) [3/10]"_s);
}

void TestProgress::textsOfAnyLengthComeThrough_data()
{
    QTest::addColumn<int>("length");
    for (const int length : {0, 1, 7, 8, 9, 40, 95, 96, 97, 500, 4096}) {
        QTest::addRow("%d bytes", length) << length;
    }
}

void TestProgress::textsOfAnyLengthComeThrough()
{
    QFETCH(const int, length);
    const OperationBlock block = makeBlock();
    ProgressManager progress = block.progress();
    std::string text;
    for (int i = 0; i < length; ++i) {
        text.push_back(static_cast<char>('a' + i % 26));
    }
    progress.setText("something before that is longer than most texts");
    progress.setText(text);
    progress.setDetail(text);
    ProgressSampler sampler = block.sampler();
    QCOMPARE(sampler.sample().message, QString::fromStdString(text));
    QCOMPARE(sampler.state().stepDetail, QString::fromStdString(text));
    progress.setText("short again");
    QCOMPARE(sampler.sample().message, u"short again"_s);
    QCOMPARE(sampler.state().stepDetail, QString::fromStdString(text));
}

void TestProgress::overlongTextIsCutBetweenCharacters()
{
    const OperationBlock block = makeBlock();
    ProgressManager progress = block.progress();
    const QString text = u"xy"_s + QString(5000, QChar(0x20AC));
    progress.setText(text.toStdString());
    const QString shown = block.sampler().sample().message;
    QCOMPARE(shown.toUtf8().size(), 2 + 1364 * 3);
    QVERIFY(text.startsWith(shown));
}

void TestProgress::enteringAStepClearsWhatBelongedToTheLast()
{
    const OperationBlock block = makeBlock(threeSteps);
    ProgressManager progress = block.progress();
    progress.startStep(1, 3);
    progress.advanceStep(2);
    progress.setPhase(4, {1});
    progress.setText("reading");
    progress.setDetail("file 2");
    progress.advance(5);
    progress.startStep(2);
    const ProgressState state = block.sampler().sample();
    QCOMPARE(state.stepName, u"work"_s);
    QCOMPARE(state.stepCurrent, 0U);
    QVERIFY(!state.stepTotal);
    QCOMPARE(state.phase, 0);
    QVERIFY(state.message.isEmpty());
    QVERIFY(state.stepDetail.isEmpty());
    QCOMPARE(state.itemsProcessed, 5U);
}

void TestProgress::rendererMustGiveBothTexts()
{
    struct MessageOnly : ProgressRenderer
    {
        [[nodiscard]] QString renderMessage(const ProgressState &) const override { return {}; }
    };
    struct DetailOnly : ProgressRenderer
    {
        [[nodiscard]] QString renderStepDetail(const ProgressState &) const override { return {}; }
    };
    QVERIFY(std::is_abstract_v<MessageOnly> && std::is_abstract_v<DetailOnly>);
    QVERIFY(!std::is_abstract_v<BracketRenderer>);
}

void TestProgress::rendererSeesRawTextNeverItsOwn()
{
    const OperationBlock block = makeBlock(threeSteps);
    ProgressManager progress = block.progress();
    ProgressSampler sampler = block.sampler();
    const BracketRenderer renderer;
    progress.startStep(1);
    progress.setText("msg");
    const QString once = renderer.renderMessage(sampler.sample());
    progress.advance();
    QCOMPARE(renderer.renderMessage(sampler.sample()), once);
    progress.setText("new");
    QCOMPARE(renderer.renderMessage(sampler.sample()), u"new () [1/3]"_s);
}

void TestProgress::hotCallsNeitherAllocateNorLock()
{
    const OperationBlock block = makeBlock(threeSteps);
    ProgressManager progress = block.progress();
    progress.setContext(QLatin1StringView("k"), 1);
    const std::string forty(40, 'x');
    const auto before = ktrdr::test::allocations();
    for (int i = 0; i < 1000; ++i) {
        progress.advance();
        progress.advanceStep();
        progress.setPhase(3, {i, i, i, i});
        progress.setText(forty);
        progress.setDetail(forty);
    }
    QCOMPARE(ktrdr::test::allocations(), before);
    QCOMPARE(block.sampler().sample().itemsProcessed, 1000U);
}

void TestProgress::operationIsOneAllocation()
{
    const auto id = OperationId::parse(u"op_one"_s).value();
    const auto before = ktrdr::test::allocations();
    const OperationBlock block(id);
    ProgressManager progress = block.progress();
    progress.advance();
    const CancellationToken token = block.token();
    QCOMPARE(ktrdr::test::allocations() - before, 1);
    QVERIFY(sizeof(OperationCell) <= 512);
    QVERIFY(!token.isCancelled());
}

void TestProgress::stateIsAValue()
{
    const OperationBlock block = makeBlock();
    ProgressManager progress = block.progress();
    ProgressSampler sampler = block.sampler();
    progress.setText("before");
    const ProgressState copy = sampler.sample();
    progress.setText("after");
    QCOMPARE(sampler.sample().message, u"after"_s);
    QCOMPARE(copy.message, u"before"_s);
}

QTEST_GUILESS_MAIN(TestProgress)

#include "tst_progress.moc"
