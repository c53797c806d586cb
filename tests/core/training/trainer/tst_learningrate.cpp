#include "core/training/trainer/learningrate.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <vector>

using namespace ktrdr::training;

/// The expected figures are those of torch.optim.lr_scheduler.
class LearningRateTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void constantStays();
    void stepFallsEveryFewEpochs();
    void exponentialFallsEachEpoch();
    void plateauWaitsForItsPatience();
    void aHairsBreadthIsNoProgressOnAPlateau();
    void stateGoesOnAfterAnInterruption();
};

namespace {

std::vector<double> ratesOf(LearningRate rate, const std::vector<double> &losses)
{
    std::vector<double> rates;
    for (size_t i = 0; i < losses.size(); ++i) {
        rate.epochDone(static_cast<int>(i) + 1, losses[i]);
        rates.push_back(rate.current());
    }
    return rates;
}

} // namespace

void LearningRateTest::constantStays()
{
    QVERIFY(ratesOf({0.1, ConstantRate{}}, {1, 2, 3}) == std::vector({0.1, 0.1, 0.1}));
}

void LearningRateTest::stepFallsEveryFewEpochs()
{
    QVERIFY(ratesOf({1, StepRate{2, 0.5}}, {1, 1, 1, 1, 1}) ==
            std::vector<double>({1, .5, .5, .25, .25}));
}

void LearningRateTest::exponentialFallsEachEpoch()
{
    QVERIFY(ratesOf({1, ExponentialRate{0.5}}, {1, 1, 1}) == std::vector({.5, .25, .125}));
}

void LearningRateTest::plateauWaitsForItsPatience()
{
    QVERIFY(ratesOf({1, PlateauRate{0.5, 2}}, {3, 2, 2, 2, 2, 2, 1, 1}) ==
            std::vector<double>({1, 1, 1, 1, .5, .5, .5, .5}));
}

void LearningRateTest::aHairsBreadthIsNoProgressOnAPlateau()
{
    QVERIFY(ratesOf({1, PlateauRate{0.5, 0}}, {1, 0.99995, 0.9}) ==
            std::vector<double>({1, .5, .5}));
}

void LearningRateTest::stateGoesOnAfterAnInterruption()
{
    const std::vector<double> losses{3, 2, 2, 2, 2.5, 2, 2, 2, 2};
    const PlateauRate schedule{0.5, 2};
    const auto whole = ratesOf({1, schedule}, losses);
    for (size_t cut = 0; cut <= losses.size(); ++cut) {
        LearningRate first(1, schedule);
        for (size_t i = 0; i < cut; ++i) {
            first.epochDone(static_cast<int>(i) + 1, losses[i]);
        }
        LearningRate second(1, schedule);
        second.restore(first.toJson());
        for (size_t i = cut; i < losses.size(); ++i) {
            second.epochDone(static_cast<int>(i) + 1, losses[i]);
            QCOMPARE(second.current(), whole[i]);
        }
    }
}

QTEST_GUILESS_MAIN(LearningRateTest)

#include "tst_learningrate.moc"
