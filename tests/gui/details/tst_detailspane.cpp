#include "ui/details/detailspane.h"

#include "core/logging/operationlog.h"
#include "tests/gui/fixtures/appearance.h"
#include "tests/gui/fixtures/records.h"
#include "tests/support/stricttest.h"
#include "ui/details/errorview.h"
#include "ui/details/logmodel.h"
#include "ui/details/logtab.h"
#include "ui/details/progresschart.h"
#include "ui/details/progresscharttab.h"
#include "ui/details/trainingcurvestab.h"
#include "ui/theme/palettes.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <spdlog/logger.h>

using namespace ktrdr;
using namespace ktrdr::ui;
using namespace std::chrono_literals;
using operations::OperationRecord;
using operations::OperationStatus;

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

/// The pane over a folder into which the program's own sink writes.
struct Pane
{
    QTemporaryDir folder;
    DetailsPane pane{folder.path()};
    spdlog::logger logger{"test", logging::makeOperationSink(folder.path())};

    Pane()
    {
        QDir(folder.path()).mkpath(QStringLiteral("operations"));
        pane.resize(900, 320);
        pane.show();
    }

    void log(const OperationRecord &record, const char *text,
             spdlog::level::level_enum level = spdlog::level::info)
    {
        const logging::OperationLogScope scope(record.id.toString());
        logger.log(level, text);
    }

    QString textOf(const char *name) const
    {
        const auto *label = pane.findChild<QLabel *>(QLatin1StringView(name));
        return label != nullptr && label->isVisible() ? label->text() : QString();
    }

    LogModel &lines() { return pane.findChild<LogTab *>()->model(); }
};

} // namespace

class TestDetailsPane : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void overviewTellsAllThatIsKnown();
    void failureTellsWhatWhyWhatWasKeptAndWhatToDo();
    void whatNobodyHearsOfIsToldInASentence();
    void theMetricsOfATrainingAreShownAndFollowed();
    void aSelectionInAValueSurvivesATick();
    void nothingOfTheLastOperationIsLeft();
    void logShowsTheOperationsOwnLines();
    void logFollowsARunningOperation();
    void logIsFilteredSearchedAndCopied();
    void hiddenLogReadsNothing();
    void chartJoinsStoredAndLivePoints();
    void chartDrawsOnlyWhileVisibleAndOncePerTurn();
    void aNewAttemptBeginsANewCurve();
    void onlyATrainingHasCurves();
    void theCurvesGrowWithTheOperation();
    void aTrainingWithoutEpochsSaysWhy_data();
    void aTrainingWithoutEpochsSaysWhy();
    void everyTabInBothThemes_data();
    void everyTabInBothThemes();
};

void TestDetailsPane::overviewTellsAllThatIsKnown()
{
    Pane pane;
    pane.pane.showRecord(test::everyKindOfRecord().at(2));
    QCOMPARE(pane.textOf("overviewTitle"), QStringLiteral("Load GOOG 1d"));
    QCOMPARE(pane.textOf("overviewStatus"), QStringLiteral("Running"));
    QCOMPARE(pane.textOf("fact_progress"), QStringLiteral("42 %"));
    QCOMPARE(pane.textOf("fact_items"), QStringLiteral("1,500 of 3,000"));
    QCOMPARE(pane.textOf("fact_step"), QStringLiteral("2 of 4: Fetch"));
    QCOMPARE(pane.textOf("fact_elapsed"), QStringLiteral("1 min 23 s"));
    QCOMPARE(pane.textOf("fact_remaining"), QStringLiteral("2–3 min"));
    QCOMPARE(pane.textOf("fact_context_symbols"), QStringLiteral("GOOG"));
    QVERIFY(!pane.textOf("fact_id").isEmpty());
    QVERIFY(pane.textOf("errorMessage").isEmpty());
}

void TestDetailsPane::failureTellsWhatWhyWhatWasKeptAndWhatToDo()
{
    Pane pane;
    const OperationRecord failed = test::everyKindOfRecord().at(4);
    pane.pane.showRecord(failed);
    QCOMPARE(pane.textOf("errorMessage"), QStringLiteral("The file prices.csv cannot be read."));
    QCOMPARE(pane.textOf("errorHint"),
             QStringLiteral("Correct line 1042, or import with --skip-bad."));
    const QString chain = pane.textOf("errorChain");
    QVERIFY(chain.contains(QStringLiteral("DATA-InvalidFormat")));
    QVERIFY(chain.contains(QStringLiteral("because: “12,5x” is not a number.")));
    QVERIFY(chain.contains(QStringLiteral("CSV-BadNumber")));
    QVERIFY(chain.contains(QStringLiteral("Line: 1,042")));
    QCOMPARE(pane.textOf("overviewKept"), QStringLiteral("Kept: Nothing was stored."));
    QCOMPARE(pane.textOf("fact_remaining"), QString());
}

void TestDetailsPane::whatNobodyHearsOfIsToldInASentence()
{
    Pane pane;
    OperationRecord record = test::unheardRecord();
    record.unheardSince = QDateTime(QDate::currentDate(), QTime(12, 3)).toUTC();
    pane.pane.showRecord(record);
    QCOMPARE(pane.textOf("overviewStatus"), QStringLiteral("Running?"));
    QCOMPARE(pane.textOf("overviewUnheard"),
             QStringLiteral("“desk” has not told of this operation since 12:03. What is shown is "
                            "as it was then; whether it still runs is not known."));
    QCOMPARE(pane.textOf("fact_remaining"), QString());
    QCOMPARE(pane.textOf("fact_progress"), QStringLiteral("42 %"));
    record.unheardSince.reset();
    pane.pane.showRecord(record);
    QCOMPARE(pane.textOf("overviewStatus"), QStringLiteral("Running"));
    QCOMPARE(pane.textOf("overviewUnheard"), QString());
    QVERIFY(!pane.textOf("fact_remaining").isEmpty());
}

void TestDetailsPane::theMetricsOfATrainingAreShownAndFollowed()
{
    Pane pane;
    OperationRecord record = test::everyKindOfRecord().at(2);
    record.context.insert(QStringLiteral("metrics"),
                          QJsonObject{{QStringLiteral("epoch"), 3},
                                      {QStringLiteral("val_loss"), 0.8125},
                                      {QStringLiteral("val_accuracy"), 0.4375},
                                      {QStringLiteral("learning_rate"), 0.001},
                                      {QStringLiteral("best_epoch"), 2},
                                      {QStringLiteral("best_val_loss"), 0.75}});
    pane.pane.showRecord(record);
    test::keepPicture(pane.pane.grab().toImage(), QStringLiteral("metrics"));
    QCOMPARE(pane.textOf("fact_metrics_epoch"), QStringLiteral("3"));
    QCOMPARE(pane.textOf("fact_metrics_val_loss"), QStringLiteral("0.8125"));
    QCOMPARE(pane.textOf("fact_metrics_best_epoch"), QStringLiteral("2"));
    QCOMPARE(pane.textOf("fact_metrics_train_loss"), QString());
    QCOMPARE(pane.textOf("fact_context_metrics"), QString());
    record.context.insert(QStringLiteral("metrics"), QJsonObject{{QStringLiteral("epoch"), 4}});
    pane.pane.showRecord(record);
    QCOMPARE(pane.textOf("fact_metrics_epoch"), QStringLiteral("4"));
    QCOMPARE(pane.textOf("fact_metrics_val_loss"), QString());
    pane.pane.showRecord(test::everyKindOfRecord().at(2));
    QCOMPARE(pane.textOf("fact_metrics_epoch"), QString());
}

void TestDetailsPane::aSelectionInAValueSurvivesATick()
{
    Pane pane;
    OperationRecord record = test::everyKindOfRecord().at(2);
    pane.pane.showRecord(record);
    auto *id = pane.pane.findChild<QLabel *>(QStringLiteral("fact_id"));
    id->setSelection(0, 5);
    record.progress.percentage = 60;
    pane.pane.showRecord(record);
    QCOMPARE(pane.textOf("fact_progress"), QStringLiteral("60 %"));
    QCOMPARE(id->selectedText().size(), 5);
}

void TestDetailsPane::nothingOfTheLastOperationIsLeft()
{
    Pane pane;
    pane.pane.showRecord(test::everyKindOfRecord().at(3));
    QCOMPARE(pane.textOf("fact_result_gaps"), QStringLiteral("2"));
    pane.pane.showRecord(test::makeRecord(99));
    QCOMPARE(pane.textOf("fact_result_gaps"), QString());
    QCOMPARE(pane.textOf("fact_items"), QString());
    pane.pane.clear();
    QCOMPARE(pane.pane.shownId(), std::nullopt);
    QVERIFY(pane.textOf("overviewTitle").isEmpty());
}

void TestDetailsPane::logShowsTheOperationsOwnLines()
{
    Pane pane;
    const OperationRecord first = test::makeRecord(1, OperationStatus::Completed, {});
    const OperationRecord second = test::makeRecord(2, OperationStatus::Completed, {});
    pane.log(first, "Loading GOOG");
    pane.log(second, "Loading MSFT");
    pane.pane.setCurrentTab(1);
    pane.pane.showRecord(first);
    QTRY_COMPARE(pane.lines().rowCount(), 1);
    QCOMPARE(pane.lines().index(0, LogModel::TextColumn).data().toString(),
             QStringLiteral("Loading GOOG"));
    pane.pane.showRecord(second);
    QCOMPARE(pane.lines().rowCount(), 0);
    QTRY_COMPARE(pane.lines().rowCount(), 1);
    QCOMPARE(pane.lines().index(0, LogModel::TextColumn).data().toString(),
             QStringLiteral("Loading MSFT"));
}

void TestDetailsPane::logFollowsARunningOperation()
{
    Pane pane;
    const OperationRecord record = test::atPercent(test::makeRecord(1), 10);
    pane.log(record, "One");
    pane.pane.setCurrentTab(1);
    pane.pane.showRecord(record);
    QTRY_COMPARE(pane.lines().rowCount(), 1);
    pane.log(record, "Two");
    QTRY_COMPARE(pane.lines().rowCount(), 2);
    OperationRecord ended = record;
    ended.status = OperationStatus::Completed;
    pane.log(record, "Done");
    pane.pane.showRecord(ended);
    QTRY_COMPARE(pane.lines().rowCount(), 3);
}

void TestDetailsPane::logIsFilteredSearchedAndCopied()
{
    Pane pane;
    const OperationRecord record = test::makeRecord(1, OperationStatus::Failed, {});
    pane.log(record, "Reading the file");
    pane.log(record, "Line 7 is odd", spdlog::level::warn);
    pane.log(record, "Cannot go on", spdlog::level::err);
    pane.pane.setCurrentTab(1);
    pane.pane.showRecord(record);
    QTRY_COMPARE(pane.lines().rowCount(), 3);
    auto *level = pane.pane.findChild<QComboBox *>(QStringLiteral("logLevel"));
    level->setCurrentIndex(level->findData(static_cast<int>(spdlog::level::warn)));
    QCOMPARE(pane.lines().rowCount(), 2);
    QTest::keyClicks(pane.pane.findChild<QLineEdit *>(QStringLiteral("logSearch")),
                     QStringLiteral("ODD"));
    QCOMPARE(pane.lines().rowCount(), 1);
    pane.pane.findChild<QToolButton *>(QStringLiteral("logCopy"))->click();
    QVERIFY(QApplication::clipboard()->text().endsWith(QStringLiteral("Warning\tLine 7 is odd")));
}

void TestDetailsPane::hiddenLogReadsNothing()
{
    Pane pane;
    const OperationRecord record = test::makeRecord(1, OperationStatus::Completed, {});
    pane.log(record, "One");
    pane.pane.showRecord(record);
    QCOMPARE(pane.lines().rowCount(), 0);
    pane.pane.setCurrentTab(1);
    QTRY_COMPARE(pane.lines().rowCount(), 1);
}

void TestDetailsPane::chartJoinsStoredAndLivePoints()
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

void TestDetailsPane::chartDrawsOnlyWhileVisibleAndOncePerTurn()
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

void TestDetailsPane::aNewAttemptBeginsANewCurve()
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

void TestDetailsPane::onlyATrainingHasCurves()
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

void TestDetailsPane::theCurvesGrowWithTheOperation()
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

void TestDetailsPane::aTrainingWithoutEpochsSaysWhy_data()
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

void TestDetailsPane::aTrainingWithoutEpochsSaysWhy()
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

void TestDetailsPane::everyTabInBothThemes_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestDetailsPane::everyTabInBothThemes()
{
    QFETCH(QPalette, palette);
    test::useAppearance(palette);
    Pane pane;
    OperationRecord record = test::everyKindOfRecord().at(2);
    for (int i = 0; i < 30; ++i) {
        pane.log(record, "Fetching a segment of GOOG 1d", spdlog::level::info);
        pane.log(record, "Rate limit: waiting 2 s", spdlog::level::warn);
    }
    pane.log(record, "The source answered 503", spdlog::level::err);
    pane.pane.setHistorySource([](const operations::OperationId &) {
        std::vector<ProgressPoint> points;
        for (int i = 0; i < 80; ++i) {
            points.push_back({std::chrono::seconds(i), i * 0.55, 16.0 + (i * 13) % 7});
        }
        return points;
    });
    for (const int tab : {0, 1, 2}) {
        pane.pane.setCurrentTab(tab);
        pane.pane.showRecord(record);
        auto *chart = pane.pane.findChild<ProgressChartTab *>();
        if (tab == 1) {
            QTRY_COMPARE(pane.lines().rowCount(), 61);
        } else if (tab == 2) {
            QTRY_COMPARE(chart->percentages().points().size(), 81U);
            pane.pane.findChild<ProgressChart *>()->replot();
        }
        const QImage image = pane.pane.grab().toImage();
        test::keepPicture(image, QStringLiteral("details-%1-%2")
                                     .arg(tab)
                                     .arg(QLatin1StringView(QTest::currentDataTag())));
        QVERIFY(test::countPixels(image, palette.color(QPalette::Text), 40) > 100);
    }
}

QTEST_MAIN(TestDetailsPane)

#include "tst_detailspane.moc"
