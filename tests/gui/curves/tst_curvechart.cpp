#include "ui/curves/curvechart.h"

#include "tests/gui/fixtures/appearance.h"
#include "tests/support/stricttest.h"
#include "ui/curves/curvelook.h"
#include "ui/theme/palettes.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace ktrdr;
using namespace ktrdr::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A loss that falls and rises again, and an accuracy that follows it.
CurveRun runOf(int epochs, const QString &name = {})
{
    CurveRun run{name, {}};
    for (int i = 1; i <= epochs; ++i) {
        const double loss = 1.0 / i + 0.002 * i;
        run.curve.epochs.push_back({i, loss * 0.9, loss, 1 - loss * 0.4, 1 - loss * 0.5, 0.01});
    }
    run.curve.bestEpoch = std::min(epochs, 22);
    return run;
}

/// Lets the drawing that is due happen.
void settle(CurveChart &chart, int drawn)
{
    QTRY_VERIFY(chart.drawCount() > drawn);
}

} // namespace

class TestCurveChart final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hiddenChartDrawsNothing();
    void drawsTenTimesASecondAtMost();
    void theNewestEpochIsInView();
    void keysGoFromEpochToEpoch();
    void theMousePointsAtAnEpoch();
    void holesBreakTheLine();
    void runsAreNamedAndDifferInColour();
    void tenThousandEpochsDrawQuickly();
    void whatIsShownIsTold();
};

void TestCurveChart::initTestCase()
{
    test::useAppearance(lightPalette());
}

void TestCurveChart::hiddenChartDrawsNothing()
{
    CurveChart chart;
    chart.showRuns({runOf(5)});
    QCoreApplication::processEvents();
    // What QCustomPlot itself draws at its start.
    QVERIFY(chart.drawCount() <= 1);
    QCOMPARE(chart.graphCount(), 0);
    chart.show();
    QTRY_VERIFY(chart.graphCount() > 0);
}

void TestCurveChart::drawsTenTimesASecondAtMost()
{
    CurveChart chart;
    chart.resize(600, 300);
    chart.showRuns({runOf(1)});
    chart.show();
    QTRY_VERIFY(chart.graphCount() > 0);
    QElapsedTimer watch;
    watch.start();
    const int before = chart.drawCount();
    int told = 0;
    while (watch.elapsed() < 1'000) {
        chart.showRuns({runOf(++told % 200 + 1)});
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    QVERIFY2(told > 50, qPrintable(QString::number(told)));
    const int drawn = chart.drawCount() - before;
    QVERIFY2(drawn >= 1 && drawn <= 11, qPrintable(QString::number(drawn)));
}

void TestCurveChart::theNewestEpochIsInView()
{
    CurveChart chart;
    chart.resize(800, 300);
    chart.showRuns({runOf(3)});
    chart.show();
    QTRY_VERIFY(chart.graphCount() > 0);
    int drawn = chart.drawCount();
    chart.showRuns({runOf(40)});
    settle(chart, drawn);
    for (const QCPAxisRect *rect : chart.axisRects())
        QVERIFY(rect->axis(QCPAxis::atBottom)->range().contains(40));
    drawn = chart.drawCount();
    CurveChoice choice;
    choice.isLogarithmic = true;
    chart.setChoice(choice);
    settle(chart, drawn);
    const QCPAxis *loss = chart.axisRects().first()->axis(QCPAxis::atLeft);
    QCOMPARE(loss->scaleType(), QCPAxis::stLogarithmic);
    QVERIFY(loss->range().lower > 0);
}

void TestCurveChart::keysGoFromEpochToEpoch()
{
    CurveChart chart;
    chart.showRuns({runOf(5)});
    chart.show();
    chart.setFocus();
    QSignalSpy moved(&chart, &CurveChart::cursorMoved);
    const auto press = [&chart](Qt::Key key) {
        QTest::keyClick(&chart, key);
        return chart.cursor();
    };
    QCOMPARE(press(Qt::Key_Left), 5);
    QCOMPARE(press(Qt::Key_Left), 4);
    QCOMPARE(press(Qt::Key_Right), 5);
    QCOMPARE(press(Qt::Key_Right), 5);
    QCOMPARE(press(Qt::Key_Home), 1);
    QCOMPARE(press(Qt::Key_Left), 1);
    QCOMPARE(press(Qt::Key_End), 5);
    QCOMPARE(press(Qt::Key_Escape), 0);
    QCOMPARE(moved.size(), 6);
    press(Qt::Key_End);
    chart.showRuns({runOf(2)});
    QCOMPARE(chart.cursor(), 0);
}

void TestCurveChart::theMousePointsAtAnEpoch()
{
    CurveChart chart;
    chart.resize(800, 300);
    chart.showRuns({runOf(10)});
    chart.show();
    QTRY_VERIFY(chart.graphCount() > 0);
    QTRY_VERIFY(chart.axisRects().first()->width() > 100);
    const QCPAxisRect *loss = chart.axisRects().first();
    const double x = loss->axis(QCPAxis::atBottom)->coordToPixel(7.2);
    QTest::mouseMove(&chart, QPoint(static_cast<int>(std::lround(x)), loss->center().y()));
    QTRY_COMPARE(chart.cursor(), 7);
    QTest::mouseMove(&chart, QPoint(1, 1));
    QTRY_COMPARE(chart.cursor(), 0);
}

void TestCurveChart::holesBreakTheLine()
{
    CurveRun run = runOf(4);
    run.curve.epochs.erase(run.curve.epochs.begin() + 1);
    CurveChart chart;
    chart.showRuns({run});
    chart.show();
    QTRY_VERIFY(chart.graphCount() > 0);
    int holes = 0;
    for (int i = 0; i < chart.graphCount(); ++i) {
        const auto data = chart.graph(i)->data();
        holes += static_cast<int>(
            std::count_if(data->constBegin(), data->constEnd(), [](const QCPGraphData &point) {
                return std::isnan(point.value) && point.key > 1 && point.key < 3;
            }));
    }
    // Four figures and the learning rate.
    QCOMPARE(holes, 5);
}

void TestCurveChart::runsAreNamedAndDifferInColour()
{
    CurveChart chart;
    chart.resize(900, 360);
    chart.showRuns({runOf(60, u"rsi/1d_v1"_s), runOf(50, u"rsi/1d_v2"_s), runOf(30, u"trend"_s)});
    chart.show();
    QTRY_VERIFY(chart.graphCount() > 0);
    const QImage picture = chart.toPixmap(900, 360).toImage();
    for (int i = 0; i < 3; ++i)
        QVERIFY(test::countPixels(picture, CurveLook::colorOf(i, chart.palette())) > 50);
    QCOMPARE(chart.findChildren<QCPLegend *>().size(), 1);
    QCOMPARE(chart.findChildren<QCPLegend *>().first()->itemCount(), 3);
    const int drawn = chart.drawCount();
    chart.showRuns({runOf(60)});
    settle(chart, drawn);
    QCOMPARE(chart.findChildren<QCPLegend *>().first()->itemCount(), 0);
}

void TestCurveChart::tenThousandEpochsDrawQuickly()
{
    CurveChart chart;
    chart.resize(900, 360);
    chart.showRuns({runOf(10'000)});
    chart.show();
    QTRY_VERIFY(chart.graphCount() > 0);
    QElapsedTimer watch;
    watch.start();
    chart.replot(QCustomPlot::rpImmediateRefresh);
    const qint64 took = watch.elapsed();
    qInfo("10,000 epochs drawn in %lld ms", took);
    QVERIFY2(took < 500, qPrintable(QString::number(took)));
}

void TestCurveChart::whatIsShownIsTold()
{
    CurveChart chart;
    QVERIFY(!chart.accessibleName().isEmpty());
    chart.showRuns({runOf(30)});
    QVERIFY2(chart.accessibleDescription().contains(u"epoch 22"),
             qPrintable(chart.accessibleDescription()));
    chart.showRuns({CurveRun()});
    QCOMPARE(chart.accessibleDescription(), u"No epoch has ended."_s);
}

QTEST_MAIN(TestCurveChart)
#include "tst_curvechart.moc"
