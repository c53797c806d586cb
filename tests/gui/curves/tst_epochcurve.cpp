#include "ui/curves/epochcurve.h"

#include "tests/support/stricttest.h"
#include "ui/curves/smoothing.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace ktrdr::ui;
using namespace Qt::StringLiterals;

namespace {

QJsonObject epoch(int number, double validationLoss, double rate = 0.01)
{
    return {{u"epoch"_s, number},
            {u"train_loss"_s, validationLoss - 0.1},
            {u"val_loss"_s, validationLoss},
            {u"val_accuracy"_s, 0.5},
            {u"learning_rate"_s, rate}};
}

} // namespace

class TestEpochCurve final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void epochsAreCountedFromOne();
    void theLowestValidationLossIsTheBest();
    void aBestThatTheTrainingNamesCounts();
    void whatWasNotToldIsNotKnown();
    void aRateThatChangesIsSeen();
    void nothingToldIsNoCurve();
    void smoothingKeepsTheFirstAndTheLevel();
    void smoothingLeavesHolesAlone();
};

void TestEpochCurve::epochsAreCountedFromOne()
{
    const EpochCurve curve = EpochCurve::fromMetrics(QJsonArray{epoch(0, 0.9), epoch(1, 0.8)});
    QCOMPARE(curve.epochs.size(), 2);
    QCOMPARE(curve.epochs.front().epoch, 1);
    QCOMPARE(curve.lastEpoch(), 2);
    QCOMPARE(curve.epochs.back().validationLoss, 0.8);
    QVERIFY(std::isnan(curve.epochs.back().trainAccuracy));
}

void TestEpochCurve::theLowestValidationLossIsTheBest()
{
    QCOMPARE(
        EpochCurve::fromMetrics(QJsonArray{epoch(0, 0.9), epoch(1, 0.7), epoch(2, 0.8)}).bestEpoch,
        2);
}

void TestEpochCurve::aBestThatTheTrainingNamesCounts()
{
    QJsonObject named = epoch(2, 0.8);
    named.insert(u"is_best"_s, true);
    QCOMPARE(EpochCurve::fromMetrics(QJsonArray{epoch(0, 0.9), epoch(1, 0.7), named}).bestEpoch, 3);
}

void TestEpochCurve::whatWasNotToldIsNotKnown()
{
    const EpochCurve curve = EpochCurve::fromMetrics(QJsonArray{epoch(0, 0.9), epoch(3, 0.8)});
    QCOMPARE(curve.lastEpoch(), 4);
    QVERIFY(!curve.find(2));
    QCOMPARE(curve.nearest(3.4)->epoch, 4);
    QCOMPARE(curve.nearest(0)->epoch, 1);
    QCOMPARE(curve.nearest(99)->epoch, 4);
}

void TestEpochCurve::aRateThatChangesIsSeen()
{
    const EpochCurve constant = EpochCurve::fromMetrics(QJsonArray{epoch(0, 1), epoch(1, 1)});
    QVERIFY(!constant.hasChangingRate());
    QCOMPARE(constant.constantRate(), std::optional(0.01));
    const EpochCurve changing =
        EpochCurve::fromMetrics(QJsonArray{epoch(0, 1), epoch(1, 1, 0.005)});
    QVERIFY(changing.hasChangingRate());
    QVERIFY(!changing.constantRate());
}

void TestEpochCurve::nothingToldIsNoCurve()
{
    const EpochCurve curve = EpochCurve::fromMetrics({});
    QVERIFY(curve.isEmpty());
    QCOMPARE(curve.bestEpoch, 0);
    QVERIFY(!curve.nearest(1));
    QVERIFY(!curve.constantRate());
}

void TestEpochCurve::smoothingKeepsTheFirstAndTheLevel()
{
    QCOMPARE(smoothed({3, 1, 2}, 0), (std::vector<double>{3, 1, 2}));
    const std::vector<double> level = smoothed({2, 2, 2, 2}, 0.9);
    for (const double value : level)
        QVERIFY(qFuzzyCompare(value, 2.0));
    const std::vector<double> step = smoothed({0, 1}, 0.5);
    QCOMPARE(step.front(), 0.0);
    // (0.5 · 0 · 0.5 + 0.5 · 1) / (1 − 0.25)
    QVERIFY(qFuzzyCompare(step.back(), 2.0 / 3.0));
}

void TestEpochCurve::smoothingLeavesHolesAlone()
{
    const std::vector<double> values = smoothed({1, EpochFigures::Unknown, 1}, 0.6);
    QVERIFY(std::isnan(values.at(1)));
    QVERIFY(qFuzzyCompare(values.at(2), 1.0));
}

QTEST_MAIN(TestEpochCurve)
#include "tst_epochcurve.moc"
