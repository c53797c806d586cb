#include "core/training/trainer/runstate.h"
#include "core/training/trainer/trainingerror.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::training;
using namespace Qt::StringLiterals;

class RunStateTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void moreEpochsAreTheSameRun();
    void anotherSpecIsRefused();
    void otherDataAreRefused();
    void rubbishIsRefused();

private:
    [[nodiscard]] QString refusal(const QByteArray &text, const TrainingSpec &spec,
                                  const QByteArray &data = "abc") const
    {
        try {
            RunState(spec).restore(text, spec, data, u"run.pt"_s);
        } catch (const TrainingFailure &failure) {
            return failure.error().code;
        }
        return {};
    }
};

namespace {

RunState busy(const TrainingSpec &spec)
{
    RunState state(spec);
    state.epochs = 2;
    state.batches = 7;
    state.tally = {0.1 + 0.2, 224, 100, std::chrono::microseconds(1234)};
    state.elapsed = std::chrono::seconds(5);
    for (int epoch = 1; epoch <= 2; ++epoch) {
        EpochMetrics metrics;
        metrics.epoch = epoch;
        metrics.trainLoss = 1.0 / 3;
        metrics.validationLoss = 1.0 / epoch;
        metrics.learningRate = 0.001;
        metrics.duration = std::chrono::milliseconds(321);
        metrics.finishedAt = QDateTime(QDate(2024, 1, 2), QTime(3, 4, 5, 6), Qt::UTC);
        metrics.isBest = state.best.epochDone(metrics);
        state.rate.epochDone(epoch, metrics.validationLoss);
        state.history.push_back(metrics);
    }
    return state;
}

} // namespace

void RunStateTest::everythingComesBack()
{
    TrainingSpec spec;
    spec.schedule = ExponentialRate{0.7};
    const RunState state = busy(spec);
    RunState again(spec);
    again.restore(state.toText(spec, "abc"), spec, "abc", {});
    QCOMPARE(again.epochs, 2);
    QCOMPARE(again.batches, 7);
    QVERIFY(again.tally.lossSum == state.tally.lossSum);
    QCOMPARE(again.tally.samples, qint64(224));
    QCOMPARE(again.tally.right, qint64(100));
    QCOMPARE(again.tally.duration.count(), 1234);
    QVERIFY(again.history == state.history);
    QVERIFY(again.rate.current() == state.rate.current());
    QCOMPARE(again.best.epoch(), 2);
    QVERIFY(again.elapsed == state.elapsed);
}

void RunStateTest::moreEpochsAreTheSameRun()
{
    const TrainingSpec spec;
    TrainingSpec longer = spec;
    longer.epochs = 500;
    longer.checkpoints.epochs = 1;
    QCOMPARE(refusal(busy(spec).toText(spec, "abc"), longer), QString());
}

void RunStateTest::anotherSpecIsRefused()
{
    const TrainingSpec spec;
    TrainingSpec other = spec;
    other.seed = 1;
    QCOMPARE(refusal(busy(spec).toText(spec, "abc"), other), u"TRAINING-OtherRun"_s);
    other = spec;
    other.network = RecurrentSpec{};
    QCOMPARE(refusal(busy(spec).toText(spec, "abc"), other), u"TRAINING-OtherRun"_s);
}

void RunStateTest::otherDataAreRefused()
{
    const TrainingSpec spec;
    QCOMPARE(refusal(busy(spec).toText(spec, "abc"), spec, "abd"), u"TRAINING-OtherRun"_s);
}

void RunStateTest::rubbishIsRefused()
{
    QCOMPARE(refusal("{", {}), u"TRAINING-DamagedFile"_s);
    QCOMPARE(refusal("", {}), u"TRAINING-DamagedFile"_s);
}

QTEST_GUILESS_MAIN(RunStateTest)

#include "tst_runstate.moc"
