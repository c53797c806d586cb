#include "tests/gui/details/detailspanefixture.h"
#include "tests/gui/fixtures/records.h"
#include "tests/support/stricttest.h"
#include "ui/details/progresschart.h"
#include "ui/details/progresscharttab.h"
#include "ui/details/trainingcurvestab.h"

#include <QJsonArray>
#include <QTabWidget>
#include <QTest>

using namespace ktrdr;
using namespace ktrdr::ui;
using namespace std::chrono_literals;
using operations::OperationRecord;
using operations::OperationStatus;
using Pane = test::DetailsPaneFixture;

namespace {

OperationRecord trainingOf(int epochs)
{
    OperationRecord record =
        test::makeRecord(20, OperationStatus::Running, QStringLiteral("Train rsi on GOOG"));
    record.type = QStringLiteral("training");
    QJsonArray told;
    for (int i = 0; i < epochs; ++i) {
        told.append(QJsonObject{{QStringLiteral("epoch"), i},
                                {QStringLiteral("train_loss"), 0.9 - 0.1 * i},
                                {QStringLiteral("val_loss"), 1.0 - 0.1 * i}});
    }
    if (epochs > 0)
        record.result.insert(QStringLiteral("metrics"), told);
    return record;
}

} // namespace

/// The progress over time and the curves of a training.
class TestDetailsCharts : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void chartJoinsStoredAndLivePoints();
    void chartDrawsOnlyWhileVisibleAndOncePerTurn();
    void aNewAttemptBeginsANewCurve();
    void onlyATrainingHasCurves();
    void theCurvesGrowWithTheOperation();
    void aTrainingWithoutEpochsSaysWhy_data();
    void aTrainingWithoutEpochsSaysWhy();
};

void TestDetailsCharts::chartJoinsStoredAndLivePoints()
{
    Pane pane;
    pane.pane.setHistorySource([](const operations::OperationId &) {
        return std::vector<ProgressPoint>{{1s, 5.0, 10.0}, {2s, 10.0, std::nullopt}};
    });
    OperationRecord record = test::atPercent(test::makeRecord(1), 30);
    record.progress.elapsed = 5s;
    auto *chart = pane.pane.findChild<ProgressChartTab *>();
    pane.pane.setCurrentTab(2);
    pane.pane.showRecord(record);
    QTRY_COMPARE(chart->percentages().points().size(), 3U);
    QCOMPARE(chart->percentages().points().front(), (ProgressSeries::Point{1, 5}));
    QCOMPARE(chart->percentages().points().back(), (ProgressSeries::Point{5, 30}));
    QCOMPARE(chart->rates().points().size(), 1U);
    record.progress.elapsed = 6s;
    record.progress.percentage = 31;
    pane.pane.showRecord(record);
    QCOMPARE(chart->percentages().points().size(), 4U);
}

void TestDetailsCharts::chartDrawsOnlyWhileVisibleAndOncePerTurn()
{
    Pane pane;
    auto *chart = pane.pane.findChild<ProgressChart *>();
    OperationRecord record = test::atPercent(test::makeRecord(1), 30);
    const auto tick = [&pane, &record] {
        record.progress.elapsed += 100ms;
        pane.pane.showRecord(record);
    };
    // The plot draws itself once when it gets its size.
    QCoreApplication::sendPostedEvents();
    const int before = chart->drawCount();
    for (int i = 0; i < 50; ++i) {
        tick();
    }
    QCoreApplication::sendPostedEvents();
    QCOMPARE(chart->drawCount(), before);
    pane.pane.setCurrentTab(2);
    QTRY_VERIFY(chart->drawCount() > before);
    QCoreApplication::sendPostedEvents();
    const int shown = chart->drawCount();
    for (int i = 0; i < 50; ++i) {
        tick();
    }
    QCOMPARE(chart->drawCount(), shown);
    QTRY_COMPARE(chart->drawCount(), shown + 1);
}

void TestDetailsCharts::aNewAttemptBeginsANewCurve()
{
    Pane pane;
    auto *chart = pane.pane.findChild<ProgressChartTab *>();
    OperationRecord record = test::atPercent(test::makeRecord(1), 80);
    record.progress.elapsed = 9s;
    pane.pane.showRecord(record);
    record.progress.attempt = 2;
    record.progress.elapsed = 1s;
    record.progress.percentage = 3;
    pane.pane.showRecord(record);
    QCOMPARE(chart->percentages().points(), (std::vector<ProgressSeries::Point>{{1, 3}}));
}

void TestDetailsCharts::onlyATrainingHasCurves()
{
    Pane pane;
    const auto *tabs = pane.pane.findChild<QTabWidget *>(QStringLiteral("detailsTabs"));
    pane.pane.showRecord(trainingOf(3));
    QVERIFY(tabs->isTabVisible(3));
    // Every epoch is no fact to read.
    QCOMPARE(pane.textOf("fact_result_metrics"), QString());
    pane.pane.setCurrentTab(3);
    QVERIFY(pane.pane.findChild<TrainingCurvesTab *>()->isVisible());
    pane.pane.showRecord(test::makeRecord(1));
    QVERIFY(!tabs->isTabVisible(3));
    QVERIFY(!pane.pane.findChild<TrainingCurvesTab *>()->isVisible());
    QCOMPARE(pane.pane.currentTab(), 3);
    pane.pane.showRecord(trainingOf(3));
    QVERIFY(pane.pane.findChild<TrainingCurvesTab *>()->isVisible());
    OperationRecord sweep = trainingOf(0);
    sweep.request.insert(QStringLiteral("sweep"), QJsonArray{QJsonObject{}});
    pane.pane.showRecord(sweep);
    QVERIFY(!tabs->isTabVisible(3));
}

void TestDetailsCharts::theCurvesGrowWithTheOperation()
{
    Pane pane;
    pane.pane.setCurrentTab(3);
    pane.pane.showRecord(trainingOf(2));
    const auto *tab = pane.pane.findChild<TrainingCurvesTab *>();
    QCOMPARE(tab->curve().lastEpoch(), 2);
    pane.pane.showRecord(trainingOf(5));
    QCOMPARE(tab->curve().lastEpoch(), 5);
    QCOMPARE(tab->curve().bestEpoch, 5);
    pane.pane.setCurrentTab(0);
    pane.pane.showRecord(trainingOf(7));
    QCOMPARE(tab->curve().lastEpoch(), 5);
    pane.pane.setCurrentTab(3);
    QCOMPARE(tab->curve().lastEpoch(), 7);
    pane.pane.clear();
    pane.pane.showRecord(trainingOf(0));
    QVERIFY(tab->curve().isEmpty());
}

void TestDetailsCharts::aTrainingWithoutEpochsSaysWhy_data()
{
    QTest::addColumn<OperationStatus>("status");
    QTest::addColumn<bool>("isRemote");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("pending") << OperationStatus::Pending << false
                             << QStringLiteral("The training has not begun yet.");
    QTest::newRow("running") << OperationStatus::Running << false
                             << QStringLiteral(
                                    "The first epoch has not ended yet. The curves begin with it.");
    QTest::newRow("failed")
        << OperationStatus::Failed << false
        << QStringLiteral("The training ended before its first epoch did; there are no curves.");
    QTest::newRow("remote") << OperationStatus::Running << true
                            << QStringLiteral("“desk” has told of no epoch yet.");
}

void TestDetailsCharts::aTrainingWithoutEpochsSaysWhy()
{
    QFETCH(const OperationStatus, status);
    QFETCH(const bool, isRemote);
    QFETCH(const QString, sentence);
    OperationRecord record = trainingOf(0);
    record.status = status;
    if (isRemote) {
        record.origin = operations::OperationOrigin::Remote;
        record.where = QStringLiteral("desk");
    }
    Pane pane;
    pane.pane.setCurrentTab(3);
    pane.pane.showRecord(record);
    QCOMPARE(pane.textOf("curves.why"), sentence);
}

QTEST_MAIN(TestDetailsCharts)

#include "tst_detailscharts.moc"
