#include "core/marketdata/quality.h"
#include "tests/core/marketdata/testbars.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

BarColumns calmBars(qsizetype count)
{
    BarColumns bars;
    for (qsizetype i = 0; i < count; ++i) {
        const double price = 100 + static_cast<double>(i % 7);
        bars.append({i * 86400, price, price + 1, price - 1, price + 0.5, 1000});
    }
    return bars;
}

} // namespace

class QualityTest : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void calmBarsHaveNoIssues();
    void noBarsAreCritical();
    void eachKindIsFound_data();
    void eachKindIsFound();
    void severityGrowsWithShare();
    void realMovesAreReportedAndHealthy();
    void everyKindHasASentence();

private:
    static QualityReport look(const BarColumns &bars)
    {
        return analyse(bars, Timeframe::parse(u"1d").value());
    }
};

void QualityTest::calmBarsHaveNoIssues()
{
    const QualityReport report = look(calmBars(100));
    QVERIFY(report.issues.isEmpty());
    QVERIFY(report.isHealthy());
}

void QualityTest::noBarsAreCritical()
{
    const QualityReport report = look({});
    QCOMPARE(report.count(u"empty_dataset"), 1);
    QVERIFY(!report.isHealthy());
}

void QualityTest::eachKindIsFound_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QualitySeverity>("severity");
    QTest::addColumn<Bar>("bar");
    const qint64 at = 50 * 86400;
    const auto nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("high") << u"high_too_low"_s << QualitySeverity::High
                          << Bar{at, 101, 100, 99, 100, 1};
    QTest::newRow("low") << u"low_too_high"_s << QualitySeverity::High
                         << Bar{at, 101, 103, 101.5, 102, 1};
    QTest::newRow("zero price") << u"non_positive_price"_s << QualitySeverity::Critical
                                << Bar{at, 100, 101, 0, 100, 1};
    QTest::newRow("missing") << u"missing_values"_s << QualitySeverity::Medium
                             << Bar{at, nan, 101, 99, 100, 1};
    QTest::newRow("no volume") << u"zero_volume"_s << QualitySeverity::Low
                               << Bar{at, 100, 101, 99, 100, 0};
    QTest::newRow("mark") << u"ib_volume_indicator"_s << QualitySeverity::Info
                          << Bar{at, 100, 101, 99, 100, -1};
    QTest::newRow("negative") << u"invalid_negative_volume"_s << QualitySeverity::Medium
                              << Bar{at, 100, 101, 99, 100, -2};
    QTest::newRow("spike") << u"extreme_volume_spike"_s << QualitySeverity::Medium
                           << Bar{at, 100, 101, 99, 100, 100'001};
    QTest::newRow("outlier") << u"price_outliers"_s << QualitySeverity::Medium
                             << Bar{at, 100, 120, 99, 119, 1};
    QTest::newRow("repeated") << u"duplicate_timestamps"_s << QualitySeverity::Medium
                              << Bar{at - 86400, 100, 101, 99, 100, 1};
    QTest::newRow("earlier") << u"unsorted_index"_s << QualitySeverity::Medium
                             << Bar{0, 100, 101, 99, 100, 1};
    QTest::newRow("close") << u"timestamps_too_close"_s << QualitySeverity::Medium
                           << Bar{at - 86400 + 60, 100, 101, 99, 100, 1};
}

void QualityTest::eachKindIsFound()
{
    QFETCH(QString, kind);
    QFETCH(QualitySeverity, severity);
    QFETCH(Bar, bar);
    BarColumns bars = calmBars(50);
    bars.append(bar);
    const BarColumns rest = calmBars(100);
    bars.append(rest, 51, 49);
    const QualityReport report = look(bars);
    QCOMPARE(report.count(kind), 1);
    for (const QualityIssue &issue : report.issues) {
        if (issue.kind == kind) {
            QCOMPARE(issue.first, bar.time);
            QCOMPARE(toString(issue.severity), toString(severity));
        }
    }
}

void QualityTest::severityGrowsWithShare()
{
    BarColumns bars = calmBars(100);
    const auto severity = [&] {
        for (const QualityIssue &issue : look(bars).issues) {
            if (issue.kind == u"zero_volume"_s) {
                return issue.severity;
            }
        }
        return QualitySeverity::Info;
    };
    const auto is = [&](QualitySeverity expected) { return severity() == expected; };
    std::fill_n(bars.volume.begin(), 20, 0);
    QVERIFY(is(QualitySeverity::Low));
    std::fill_n(bars.volume.begin(), 21, 0);
    QVERIFY(is(QualitySeverity::Medium));
    std::fill_n(bars.volume.begin(), 51, 0);
    QVERIFY(is(QualitySeverity::High));
}

void QualityTest::realMovesAreReportedAndHealthy()
{
    BarColumns bars = calmBars(100);
    bars.close[50] = bars.close[49] * 1.25;
    bars.high[50] = bars.close[50];
    const QualityReport report = look(bars);
    QCOMPARE(report.count(u"extreme_price_movement"), 1);
    QVERIFY(report.isHealthy());
    QVERIFY(look(bars).issues == report.issues);
}

void QualityTest::everyKindHasASentence()
{
    for (const char *kind :
         {"empty_dataset", "duplicate_timestamps", "unsorted_index", "timestamps_too_close",
          "non_positive_price", "missing_values", "high_too_low", "low_too_high", "price_outliers",
          "extreme_price_movement", "suspicious_price_movement", "invalid_negative_volume",
          "ib_volume_indicator", "zero_volume", "extreme_volume_spike"}) {
        const QString name = QString::fromLatin1(kind);
        const QString sentence = describe({name, QualitySeverity::Low, 3, 0});
        QVERIFY2(sentence != name && sentence.endsWith(u'.'), kind);
    }
}

QTEST_GUILESS_MAIN(QualityTest)
#include "tst_quality.moc"
