#include "core/training/trainer/bestepoch.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::training;

class BestEpochTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void lowestLossWins();
    void equalLossIsNotBetter();
    void accuracyDecidesWhereAsked();
    void patienceEndsAfterEpochsWithoutProgress();
    void smallProgressIsBestButNotProgress();
    void withoutStoppingPatienceHasNoEnd();
    void stateGoesOnAfterAnInterruption();
};

namespace {

EpochMetrics epoch(int number, double loss, double accuracy = 0)
{
    EpochMetrics metrics;
    metrics.epoch = number;
    metrics.validationLoss = loss;
    metrics.validationAccuracy = accuracy;
    return metrics;
}

} // namespace

void BestEpochTest::lowestLossWins()
{
    BestEpoch best({});
    QCOMPARE(best.epoch(), 0);
    QVERIFY(best.epochDone(epoch(1, 3)));
    QVERIFY(best.epochDone(epoch(2, 2)));
    QVERIFY(!best.epochDone(epoch(3, 2.5)));
    QCOMPARE(best.epoch(), 2);
}

void BestEpochTest::equalLossIsNotBetter()
{
    BestEpoch best({});
    QVERIFY(best.epochDone(epoch(1, 2)));
    QVERIFY(!best.epochDone(epoch(2, 2)));
    QCOMPARE(best.epoch(), 1);
}

void BestEpochTest::accuracyDecidesWhereAsked()
{
    BestEpoch best(EarlyStopping{10, 0, Monitor::ValidationAccuracy});
    QVERIFY(best.epochDone(epoch(1, 2, 0.5)));
    QVERIFY(!best.epochDone(epoch(2, 1, 0.4)));
    QVERIFY(best.epochDone(epoch(3, 3, 0.6)));
    QCOMPARE(best.epoch(), 3);
}

void BestEpochTest::patienceEndsAfterEpochsWithoutProgress()
{
    BestEpoch best(EarlyStopping{2, 0, Monitor::ValidationLoss});
    best.epochDone(epoch(1, 1));
    best.epochDone(epoch(2, 2));
    QVERIFY(!best.isPatienceOver());
    best.epochDone(epoch(3, 0.5));
    best.epochDone(epoch(4, 2));
    QVERIFY(!best.isPatienceOver());
    best.epochDone(epoch(5, 2));
    QVERIFY(best.isPatienceOver());
}

void BestEpochTest::smallProgressIsBestButNotProgress()
{
    BestEpoch best(EarlyStopping{2, 0.1, Monitor::ValidationLoss});
    best.epochDone(epoch(1, 1));
    QVERIFY(best.epochDone(epoch(2, 0.95)));
    QVERIFY(best.epochDone(epoch(3, 0.91)));
    QVERIFY(best.isPatienceOver());
    QCOMPARE(best.epoch(), 3);
}

void BestEpochTest::withoutStoppingPatienceHasNoEnd()
{
    BestEpoch best({});
    for (int i = 1; i < 1000; ++i) {
        best.epochDone(epoch(i, i));
    }
    QVERIFY(!best.isPatienceOver());
}

void BestEpochTest::stateGoesOnAfterAnInterruption()
{
    const EarlyStopping stopping{2, 0, Monitor::ValidationLoss};
    BestEpoch first(stopping);
    first.epochDone(epoch(1, 1));
    first.epochDone(epoch(2, 2));
    BestEpoch second(stopping);
    second.restore(first.toJson());
    QCOMPARE(second.epoch(), 1);
    QVERIFY(!second.epochDone(epoch(3, 1)));
    QVERIFY(second.isPatienceOver());
}

QTEST_GUILESS_MAIN(BestEpochTest)

#include "tst_bestepoch.moc"
