#include "core/training/trainer/batchranges.h"
#include "core/training/trainer/sampleorder.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace ktrdr::training;

class SampleOrderTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everySampleOnceInAnEpoch();
    void seedAndEpochAloneDecide();
    void drawingFollowsTheWeights();
    void weightsAreIgnoredUnlessDrawn();
    void batchesKeepTheShortLastOne();
    void partsAreEvenAndSmallEnough();
    void windowsStayWithinTheirSeries();
};

namespace {

std::vector<qint64> rows(qint64 count)
{
    std::vector<qint64> result(static_cast<size_t>(count));
    std::iota(result.begin(), result.end(), 0);
    return result;
}

TrainingSpec seeded(quint64 seed, SampleWeighting weighting = SampleWeighting::Ignored)
{
    TrainingSpec spec;
    spec.seed = seed;
    spec.sampleWeighting = weighting;
    return spec;
}

} // namespace

void SampleOrderTest::everySampleOnceInAnEpoch()
{
    const SampleOrder order(seeded(3), {}, rows(1000));
    std::vector<qint64> epoch = order.ofEpoch(0);
    QVERIFY(epoch != rows(1000));
    std::ranges::sort(epoch);
    QVERIFY(epoch == rows(1000));
}

void SampleOrderTest::seedAndEpochAloneDecide()
{
    const SampleOrder order(seeded(3), {}, rows(1000));
    QVERIFY(order.ofEpoch(7) == SampleOrder(seeded(3), {}, rows(1000)).ofEpoch(7));
    QVERIFY(order.ofEpoch(7) != order.ofEpoch(8));
    QVERIFY(order.ofEpoch(7) != SampleOrder(seeded(4), {}, rows(1000)).ofEpoch(7));
}

void SampleOrderTest::drawingFollowsTheWeights()
{
    TrainingData data;
    data.sampleWeights = {0, 1, 3, 0};
    std::vector<qint64> many;
    const SampleOrder order(seeded(5, SampleWeighting::Drawing), data, rows(4));
    for (int epoch = 0; epoch < 10'000; ++epoch) {
        const auto drawn = order.ofEpoch(epoch);
        QCOMPARE(drawn.size(), size_t(4));
        many.insert(many.end(), drawn.begin(), drawn.end());
    }
    QCOMPARE(std::ranges::count(many, 0), 0);
    QCOMPARE(std::ranges::count(many, 3), 0);
    const auto thirds = static_cast<double>(std::ranges::count(many, 2));
    // Four standard deviations of a binomial share of 3/4.
    QVERIFY(std::abs(thirds / 40'000 - 0.75) < 0.009);
}

void SampleOrderTest::weightsAreIgnoredUnlessDrawn()
{
    TrainingData data;
    data.sampleWeights = {0, 1, 3, 0};
    auto epoch = SampleOrder(seeded(5, SampleWeighting::Loss), data, rows(4)).ofEpoch(0);
    std::ranges::sort(epoch);
    QVERIFY(epoch == rows(4));
}

void SampleOrderTest::batchesKeepTheShortLastOne()
{
    const std::vector<SampleRange> ranges{{0, 4}, {4, 4}, {8, 1}};
    QVERIFY(batchRanges(9, 4, false) == ranges);
    const std::vector<SampleRange> joined{{0, 4}, {4, 5}};
    QVERIFY(batchRanges(9, 4, true) == joined);
    QVERIFY(batchRanges(8, 4, true) == batchRanges(8, 4, false));
    QCOMPARE(batchRanges(1, 4, true).size(), size_t(1));
}

void SampleOrderTest::partsAreEvenAndSmallEnough()
{
    const std::vector<SampleRange> ranges{{0, 33}, {33, 33}, {66, 34}};
    QVERIFY(evenRanges(100, 43) == ranges);
    QCOMPARE(evenRanges(43, 43).size(), size_t(1));
    QCOMPARE(evenRanges(0, 43).size(), size_t(0));
    QCOMPARE(evenRanges(5, 1).size(), size_t(5));
}

void SampleOrderTest::windowsStayWithinTheirSeries()
{
    TrainingData data;
    data.seriesStarts = {0, 5};
    const std::vector<qint64> whole{2, 3, 4, 7, 8, 9};
    QVERIFY(rowsWithWindow(data, rows(10), 3) == whole);
    QVERIFY(rowsWithWindow(data, rows(10), 1) == rows(10));
    data.seriesStarts.clear();
    QCOMPARE(rowsWithWindow(data, rows(10), 3).size(), size_t(8));
}

QTEST_GUILESS_MAIN(SampleOrderTest)

#include "tst_sampleorder.moc"
