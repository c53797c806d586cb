#include "ui/details/progressseries.h"

#include "tests/support/stricttest.h"

#include <QTest>

#include <algorithm>

using ktrdr::ui::ProgressSeries;

class TestProgressSeries : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void staysBoundedAndKeepsPeaks();
    void pointsRunForward();
    void nearestPointIsFound();
};

void TestProgressSeries::staysBoundedAndKeepsPeaks()
{
    ProgressSeries series(256);
    for (int i = 0; i < 100'000; ++i) {
        const double peak = i == 31'337 ? 900.0 : i == 60'001 ? -700.0 : 0.0;
        series.append(i, i % 7 + peak);
    }
    const auto &points = series.points();
    QVERIFY(points.size() <= 256);
    QVERIFY(points.size() > 64);
    const auto [lowest, highest] = std::minmax_element(
        points.begin(), points.end(), [](const auto &a, const auto &b) { return a.y < b.y; });
    QCOMPARE(highest->x, 31'337.0);
    QCOMPARE(lowest->x, 60'001.0);
    QCOMPARE(points.front().x, 0.0);
    QCOMPARE(points.back().x, 99'999.0);
    QVERIFY(std::is_sorted(points.begin(), points.end(),
                           [](const auto &a, const auto &b) { return a.x < b.x; }));
}

void TestProgressSeries::pointsRunForward()
{
    ProgressSeries series;
    series.append(1, 1);
    series.append(1, 2);
    series.append(0.5, 3);
    series.append(2, 4);
    QCOMPARE(series.points(), (std::vector<ProgressSeries::Point>{{1, 1}, {2, 4}}));
}

void TestProgressSeries::nearestPointIsFound()
{
    ProgressSeries series;
    QVERIFY(!series.nearest(1));
    series.append(0, 10);
    series.append(10, 20);
    QCOMPARE(series.nearest(-5)->y, 10.0);
    QCOMPARE(series.nearest(4)->y, 10.0);
    QCOMPARE(series.nearest(6)->y, 20.0);
    QCOMPARE(series.nearest(99)->y, 20.0);
}

QTEST_GUILESS_MAIN(TestProgressSeries)

#include "tst_progressseries.moc"
