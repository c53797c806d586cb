#include "core/ktrdr/epochtext.h"
#include "core/ktrdr/remoteprogress.h"
#include "tests/core/ktrdr/wireanswers.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ktrdr::wire;
using ktrdr::operations::ProgressState;
using ktrdr::test::object;

class RemoteProgressTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void epochAndBatchAreReadFromTheText();
    void totalsThatCannotBeTrueAreLeftOut();
    void textsWithoutAnEpochHaveNone_data();
    void textsWithoutAnEpochHaveNone();
    void aDownloadTellsItsSegments();
    void aDetailOfAnEarlierStepIsNotShown();
    void aLoadedSegmentCountsAsDone();
    void aTrainingCountsEpochs();
    void percentagesStayWithinBounds();
    void missingAndOddFieldsAreNothing();
};

void RemoteProgressTest::epochAndBatchAreReadFromTheText()
{
    QCOMPARE(EpochText::parse(u"Epoch 3/10 · Batch 120/500"_s), (EpochText{3, 10, 120, 500}));
    QCOMPARE(EpochText::parse(u"Training MLP: epoch 3 / 10, batch 7"_s), (EpochText{3, 10, 7, {}}));
    QCOMPARE(EpochText::parse(u"Epoch 12"_s), (EpochText{12, {}, {}, {}}));
    QCOMPARE(EpochText::parse(u"Epoch 2/4 · Batch"_s), (EpochText{2, 4, {}, {}}));
}

void RemoteProgressTest::totalsThatCannotBeTrueAreLeftOut()
{
    QCOMPARE(EpochText::parse(u"Epoch 5/3 · Batch 9/4"_s), (EpochText{5, {}, 9, {}}));
    QCOMPARE(EpochText::parse(u"Epoch 0/0"_s), (EpochText{0, {}, {}, {}}));
    QCOMPARE(EpochText::parse(u"Epoch 3/99999999999"_s), (EpochText{3, {}, {}, {}}));
}

void RemoteProgressTest::textsWithoutAnEpochHaveNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "Batch 3/4", "epochs 3", "Epoch", "Epoch x/3", "Epoch 99999999999",
                             "preepoch 3", "Computing indicators"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void RemoteProgressTest::textsWithoutAnEpochHaveNone()
{
    QFETCH(QString, text);
    QVERIFY(!EpochText::parse(text));
}

void RemoteProgressTest::aDownloadTellsItsSegments()
{
    const RemoteProgress progress = RemoteProgress::fromJson(object(
        "{'percentage': 41.5, 'current_step': '⚡ Downloading 12 segments from IB: Segment "
        "3/12: 2024-01-01 00:00 to 2024-01-31 00:00 (3/12)', 'steps_completed': 5, "
        "'steps_total': 7, 'items_processed': 0, 'items_total': null, 'current_item': null, "
        "'context': {'current_step_name': 'Downloading 12 segments from IB', 'step_current': "
        "3, 'step_total': 12, 'step_detail': 'Segment 3/12: 2024-01-01 00:00 to 2024-01-31 "
        "00:00'}}"));
    const ProgressState state = progress.toState(false);
    QCOMPARE(state.percentage, 41.5);
    QCOMPARE(state.currentStep, 6);
    QCOMPARE(state.totalSteps, 7);
    QCOMPARE(state.stepName, u"Downloading 12 segments from IB"_s);
    QCOMPARE(state.stepDetail, u"Segment 3/12: 2024-01-01 00:00 to 2024-01-31 00:00"_s);
    // The third has only begun.
    QCOMPARE(state.stepCurrent, 2U);
    QCOMPARE(state.stepTotal, 12U);
    QVERIFY(state.message.startsWith(u"Downloading"_s));
    QVERIFY(!state.totalItems);
}

void RemoteProgressTest::aDetailOfAnEarlierStepIsNotShown()
{
    const ProgressState state =
        RemoteProgress::fromJson(
            object("{'percentage': 92, 'current_step': 'Merging and saving AAPL 1h data', "
                   "'steps_completed': 6, 'steps_total': 7, 'context': {'step_current': 12, "
                   "'step_total': 12, 'step_detail': '✅ Loaded 90 bars from segment 12/12'}}"))
            .toState(false);
    QCOMPARE(state.currentStep, 7);
    QCOMPARE(state.stepDetail, QString());
    QCOMPARE(state.stepCurrent, 0U);
    QVERIFY(!state.stepTotal);
}

void RemoteProgressTest::aLoadedSegmentCountsAsDone()
{
    const ProgressState state =
        RemoteProgress::fromJson(
            object(
                "{'current_step': 'Downloading 3 segments from IB: ✅ Loaded 90 bars from segment "
                "2/3 (2/3)', 'context': {'step_current': 2, 'step_total': 3, 'step_detail': '✅ "
                "Loaded 90 bars from segment 2/3'}}"))
            .toState(false);
    QCOMPARE(state.stepCurrent, 2U);
    QCOMPARE(state.stepTotal, 3U);
}

void RemoteProgressTest::aTrainingCountsEpochs()
{
    const ProgressState state =
        RemoteProgress::fromJson(object("{'percentage': 30, 'current_step': 'Epoch 3/10 · Batch "
                                        "120/500', 'steps_completed': 2, 'steps_total': 3, "
                                        "'items_processed': 64000, 'context': {}}"))
            .toState(true);
    QCOMPARE(state.currentStep, 3);
    QCOMPARE(state.totalSteps, 10);
    QCOMPARE(state.stepCurrent, 120U);
    QCOMPARE(state.stepTotal, 500U);
    QCOMPARE(state.itemsProcessed, 64000U);
}

void RemoteProgressTest::percentagesStayWithinBounds()
{
    const auto percentage = [](const char *text) {
        return RemoteProgress::fromJson(object(text)).toState(false).percentage;
    };
    QCOMPARE(percentage("{'percentage': -3}"), 0.0);
    QVERIFY(*percentage("{'percentage': 100}") < 100);
    QVERIFY(*percentage("{'percentage': 1e300}") < 100);
    QVERIFY(!percentage("{'percentage': null}"));
    QVERIFY(!percentage("{'percentage': 'NaN'}"));
}

void RemoteProgressTest::missingAndOddFieldsAreNothing()
{
    QCOMPARE(RemoteProgress::fromJson({}).toState(false), ProgressState());
    QCOMPARE(RemoteProgress::fromJson({}).toState(true), ProgressState());
    const ProgressState state =
        RemoteProgress::fromJson(
            object("{'percentage': [5], 'current_step': 7, 'steps_completed': -2, 'steps_total': "
                   "'7', 'items_processed': 50, 'items_total': 20, 'context': 'x'}"))
            .toState(false);
    QVERIFY(!state.percentage);
    QCOMPARE(state.totalSteps, 0);
    QCOMPARE(state.itemsProcessed, 50U);
    QVERIFY(!state.totalItems);
}

QTEST_GUILESS_MAIN(RemoteProgressTest)
#include "tst_remoteprogress.moc"
