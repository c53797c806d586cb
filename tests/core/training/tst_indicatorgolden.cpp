#include "tests/core/training/series.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <cmath>

using namespace ktrdr::test;
using namespace ktrdr::training;

namespace {

struct Golden
{
    const char *type;
    QVariantMap parameters;
    qsizetype output;
    const char *at14;
    const char *at50;
    const char *at100;
};

const QVariantMap Period20{{QStringLiteral("period"), 20}};

const std::vector<Golden> Goldens{
    {"rsi", {}, 0, "77.30817483", "45.71459125", "22.39015341"},
    {"adx", {}, 0, "43.58312556", "50.90602353", "50.47804954"},
    {"adx", {}, 1, "19.09114883", "17.75640571", "9.056132767"},
    {"adx", {}, 2, "8.300612415", "23.60149468", "33.99510511"},
    {"atr", {}, 0, "1.788062619", "1.799689149", "1.922107889"},
    {"roc", {}, 0, "-0.8445564378", "-0.7529627574", "-8.038690191"},
    {"macd", {}, 0, "1.391917107", "-2.334032892", "-3.409242984"},
    {"macd", {}, 1, "1.470871439", "-2.621890661", "-2.700621281"},
    {"macd", {}, 2, "-0.07895433149", "0.2878577688", "-0.7086217023"},
    {"sma", Period20, 0, "NaN", "94.21681326", "97.62825862"},
    {"ema", Period20, 0, "105.6050616", "94.67997379", "96.8337714"},
    {"wma", Period20, 0, "NaN", "93.34163942", "95.4085954"},
    {"stochastic", {}, 0, "63.24316488", "43.07365074", "8.864388792"},
    {"stochastic", {}, 1, "56.38179247", "27.96200299", "6.362647758"},
    {"williamsr", {}, 0, "-27.97714294", "-36.56173765", "-85.70584625"},
    {"bbands", {}, 0, "NaN", "98.66456173", "106.564104"},
    {"bbands", {}, 2, "NaN", "89.76906478", "88.6924132"},
    {"bollingerbandwidth", {}, 0, "0", "0.09441517537", "0.1830585845"},
    {"squeezeintensity", {}, 0, "NaN", "0", "0"},
    {"cci", {}, 0, "NaN", "-4.027899348", "-98.45547419"},
    {"obv", {}, 0, "1910", "-4780", "-7580"},
};

} // namespace

/// KTRDR's own numbers on a series that anyone can make again.
class TestIndicatorGolden : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theSeriesIsTheOne();
    void valuesAreThoseOfKtrdr_data();
    void valuesAreThoseOfKtrdr();
    void earlyValuesAreThoseOfKtrdr_data();
    void earlyValuesAreThoseOfKtrdr();
};

void TestIndicatorGolden::theSeriesIsTheOne()
{
    const auto bars = goldenSeries();
    QVERIFY(printsAs(bars.close[5], "107.20161269421922"));
    QVERIFY(printsAs(bars.high[50], "95.15659000780542"));
    QVERIFY(printsAs(bars.low[299], "111.06807169196524"));
}

void TestIndicatorGolden::valuesAreThoseOfKtrdr_data()
{
    QTest::addColumn<int>("golden");
    for (size_t i = 0; i < Goldens.size(); ++i) {
        QTest::addRow("%s %d", Goldens[i].type, int(Goldens[i].output)) << int(i);
    }
}

void TestIndicatorGolden::valuesAreThoseOfKtrdr()
{
    QFETCH(int, golden);
    const Golden &expected = Goldens[size_t(golden)];
    const auto columns =
        indicator(expected.type, expected.parameters).compute(goldenSeries()).value();
    const std::vector<double> &values = columns[size_t(expected.output)];
    QVERIFY2(printsAs(values[14], expected.at14), qPrintable(QString::number(values[14], 'g', 12)));
    QVERIFY2(printsAs(values[50], expected.at50), qPrintable(QString::number(values[50], 'g', 12)));
    QVERIFY2(printsAs(values[100], expected.at100),
             qPrintable(QString::number(values[100], 'g', 12)));
}

void TestIndicatorGolden::earlyValuesAreThoseOfKtrdr_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("output");
    QTest::addColumn<QByteArray>("at5");
    QTest::newRow("adx") << QStringLiteral("adx") << 0 << QByteArray("30.96384691");
    QTest::newRow("plus_di") << QStringLiteral("adx") << 1 << QByteArray("30.50871528");
    QTest::newRow("minus_di") << QStringLiteral("adx") << 2 << QByteArray("0");
    QTest::newRow("macd line") << QStringLiteral("macd") << 0 << QByteArray("1.405937959");
    QTest::newRow("macd signal") << QStringLiteral("macd") << 1 << QByteArray("0.6103919177");
    QTest::newRow("ema") << QStringLiteral("ema") << 0 << QByteArray("104.5677064");
    QTest::newRow("obv") << QStringLiteral("obv") << 0 << QByteArray("5150");
}

void TestIndicatorGolden::earlyValuesAreThoseOfKtrdr()
{
    QFETCH(QString, type);
    QFETCH(int, output);
    QFETCH(QByteArray, at5);
    const auto columns = indicator(qPrintable(type)).compute(goldenSeries()).value();
    const double value = columns[size_t(output)][5];
    QVERIFY2(printsAs(value, at5.constData()), qPrintable(QString::number(value, 'g', 12)));
}

QTEST_GUILESS_MAIN(TestIndicatorGolden)
#include "tst_indicatorgolden.moc"
