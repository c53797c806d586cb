#include "tests/gui/details/detailspanefixture.h"
#include "tests/gui/fixtures/appearance.h"
#include "tests/gui/fixtures/records.h"
#include "tests/support/stricttest.h"
#include "ui/details/logmodel.h"
#include "ui/details/progresschart.h"
#include "ui/details/progresscharttab.h"
#include "ui/theme/palettes.h"

#include <QLabel>
#include <QTest>

using namespace ktrdr;
using namespace ktrdr::ui;
using operations::OperationRecord;
using Pane = test::DetailsPaneFixture;

/// The overview, and the look of every tab.
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
