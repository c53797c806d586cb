#include "core/training/samples/samplesplit.h"
#include "tests/core/training/series.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

namespace {

using Times = std::vector<qint64>;
using Places = std::vector<qsizetype>;

Times upTo(qint64 count, qint64 first = 0)
{
    Times times(static_cast<size_t>(count));
    std::iota(times.begin(), times.end(), first);
    return times;
}

} // namespace

class TestSampleSplit : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theEarliestAreTrainedOn();
    void theOrderOfTheSamplesDoesNotMatter();
    void symbolsAreSplitAtOneTime();
    void thePurgedSplitIsThatOfKtrdr();
    void labelsThatReachIntoValidationAreLeftOut();
    void theEmbargoKeepsADistance();
    void sharesThatLeaveNothingAreRefused_data();
    void sharesThatLeaveNothingAreRefused();
    void partsWithoutSamplesAreRefused();
};

void TestSampleSplit::theEarliestAreTrainedOn()
{
    const SampleSplit split = chronologicalSplit(upTo(100), {0.7, 0.15}).value();
    QCOMPARE(split.train.size(), size_t(70));
    QCOMPARE(split.train.back(), 69);
    QCOMPARE(split.validation.front(), 70);
    QCOMPARE(split.validation.size(), size_t(15));
    QCOMPARE(split.test.front(), 85);
    QCOMPARE(split.test.back(), 99);
}

void TestSampleSplit::theOrderOfTheSamplesDoesNotMatter()
{
    const SampleSplit split = chronologicalSplit(Times{3, 0, 2, 1}, {0.5, 0.25}).value();
    QCOMPARE(split.train, (Places{1, 3}));
    QCOMPARE(split.validation, (Places{2}));
    QCOMPARE(split.test, (Places{0}));
}

void TestSampleSplit::symbolsAreSplitAtOneTime()
{
    // Two symbols one after the other; the second begins later.
    Times times = upTo(10);
    const Times second = upTo(6, 4);
    times.insert(times.end(), second.begin(), second.end());
    const SampleSplit split = chronologicalSplit(times, {0.5, 0.25}).value();
    for (const qsizetype trained : split.train) {
        for (const qsizetype validated : split.validation) {
            QVERIFY(times[size_t(trained)] < times[size_t(validated)]);
        }
    }
    QCOMPARE(split.train, (Places{0, 1, 2, 3, 4, 5, 10, 11}));
    QCOMPARE(split.validation, (Places{6, 7, 12, 13}));
    QCOMPARE(split.test, (Places{8, 9, 14, 15}));
}

void TestSampleSplit::thePurgedSplitIsThatOfKtrdr()
{
    const SampleSplit split = purgedSplit(upTo(250), upTo(250, 50), {0.7, 0.15}).value();
    QCOMPARE(split.train.size(), size_t(126));
    QCOMPARE(split.train.back(), 125);
    QCOMPARE(split.validation.front(), 175);
    QCOMPARE(split.validation.size() + split.test.size(), size_t(75));
    QCOMPARE(split.test.front(), 175 + 37);
}

void TestSampleSplit::labelsThatReachIntoValidationAreLeftOut()
{
    Times settled = upTo(100, 1);
    settled[10] = 71;
    settled[20] = 70;
    const SampleSplit split = purgedSplit(upTo(100), settled, {0.7, 0.15}, 0).value();
    QVERIFY(std::ranges::find(split.train, 10) == split.train.end());
    QVERIFY(std::ranges::find(split.train, 20) != split.train.end());
    QCOMPARE(split.train.size(), size_t(69));
}

void TestSampleSplit::theEmbargoKeepsADistance()
{
    const SampleSplit split = purgedSplit(upTo(1000), upTo(1000), {0.7, 0.15}, 0.01).value();
    QCOMPARE(split.train.back(), 689);
    QCOMPARE(split.validation.front(), 700);
}

void TestSampleSplit::sharesThatLeaveNothingAreRefused_data()
{
    QTest::addColumn<double>("train");
    QTest::addColumn<double>("validation");
    QTest::newRow("no test") << 0.8 << 0.2;
    QTest::newRow("no training") << 0.0 << 0.2;
    QTest::newRow("no validation") << 0.7 << 0.0;
    QTest::newRow("more than all") << 0.9 << 0.9;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 0.2;
}

void TestSampleSplit::sharesThatLeaveNothingAreRefused()
{
    QFETCH(double, train);
    QFETCH(double, validation);
    const auto split = chronologicalSplit(upTo(100), {train, validation});
    QVERIFY(!split);
    QCOMPARE(split.error().code, u"TRAINING-InvalidSplit"_s);
}

void TestSampleSplit::partsWithoutSamplesAreRefused()
{
    for (const qint64 count : {0, 1, 2}) {
        const auto split = chronologicalSplit(upTo(count), {0.7, 0.15});
        QVERIFY(!split);
        QCOMPARE(split.error().code, u"TRAINING-EmptySplit"_s);
    }
    const auto purged = purgedSplit(upTo(20), Times(20, 1000), {0.7, 0.15});
    QVERIFY(!purged);
    QCOMPARE(purged.error().message, u"Of 20 samples none is left to train on."_s);
}

QTEST_GUILESS_MAIN(TestSampleSplit)
#include "tst_samplesplit.moc"
