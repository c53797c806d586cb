#include "core/marketdata/barcolumns.h"
#include "tests/core/training/series.h"
#include "tests/support/stricttest.h"

#include <QSet>
#include <QTest>

#include <limits>

using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

class TestIndicatorCatalogue : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeIsThereOnce();
    void namesAliasesAndClassNamesAreFound_data();
    void namesAliasesAndClassNamesAreFound();
    void aReferenceWithoutOutputMeansTheFirst();
    void defaultsAreAllowed();
    void parametersThatAreAbsentHaveTheirDefaults();
    void parametersOutsideTheirRangeAreRefused_data();
    void parametersOutsideTheirRangeAreRefused();
    void theMessageNamesParameterValueAndRange();
    void unknownTypesAreRefused();
    void checkedValuesComeBackAsTheyWere();
    void columnsHoldTheSource();
    void oneBarTooFewIsRefused_data();
    void oneBarTooFewIsRefused();
    void aColumnWithoutValuesIsRefused();
};

void TestIndicatorCatalogue::everyTypeIsThereOnce()
{
    QSet<QString> names;
    for (const IndicatorType &type : indicatorTypes()) {
        names.insert(QString(type.name));
        if (!type.alias.isEmpty()) {
            names.insert(QString(type.alias));
        }
    }
    QCOMPARE(indicatorTypes().size(), size_t(31));
    // Each name once, and four aliases.
    QCOMPARE(names.size(), 31 + 4);
}

void TestIndicatorCatalogue::namesAliasesAndClassNamesAreFound_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("found");
    QTest::newRow("name") << u"rsi"_s << u"rsi"_s;
    QTest::newRow("capitals") << u"RSI"_s << u"rsi"_s;
    QTest::newRow("alias") << u"sma"_s << u"simplemovingaverage"_s;
    QTest::newRow("alias of bands") << u"BBands"_s << u"bollingerbands"_s;
    QTest::newRow("class name") << u"RSIIndicator"_s << u"rsi"_s;
    QTest::newRow("unknown") << u"rsj"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("only the suffix") << u"indicator"_s << QString();
}

void TestIndicatorCatalogue::namesAliasesAndClassNamesAreFound()
{
    QFETCH(QString, asked);
    QFETCH(QString, found);
    const IndicatorType *type = findIndicatorType(asked);
    QCOMPARE(type ? QString(type->name) : QString(), found);
}

void TestIndicatorCatalogue::aReferenceWithoutOutputMeansTheFirst()
{
    const IndicatorType *macd = findIndicatorType(u"macd");
    QCOMPARE(macd->outputIndex(u""), 0);
    QCOMPARE(macd->outputIndex(u"histogram"), 2);
    QCOMPARE(macd->outputIndex(u"missing"), -1);
    QCOMPARE(findIndicatorType(u"rsi")->outputIndex(u""), 0);
    QCOMPARE(findIndicatorType(u"rsi")->outputIndex(u"rsi"), -1);
}

void TestIndicatorCatalogue::defaultsAreAllowed()
{
    for (const IndicatorType &type : indicatorTypes()) {
        for (const ParameterRule &rule : type.parameters) {
            const auto checked = rule.check(rule.toVariant(rule.fallback));
            QVERIFY2(checked.has_value(), rule.name.data());
            QCOMPARE(*checked, rule.fallback);
        }
    }
}

void TestIndicatorCatalogue::parametersThatAreAbsentHaveTheirDefaults()
{
    const QVariantMap parameters = indicator("ema", {{u"period"_s, 5}}).parameters();
    QCOMPARE(
        parameters,
        (QVariantMap{{u"period"_s, qint64(5)}, {u"source"_s, u"close"_s}, {u"adjust"_s, true}}));
}

void TestIndicatorCatalogue::parametersOutsideTheirRangeAreRefused_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("below") << u"rsi"_s << u"period"_s << QVariant(1);
    QTest::newRow("above") << u"rsi"_s << u"period"_s << QVariant(101);
    QTest::newRow("not whole") << u"rsi"_s << u"period"_s << QVariant(14.5);
    QTest::newRow("text") << u"rsi"_s << u"period"_s << QVariant(u"14"_s);
    QTest::newRow("boolean for a number") << u"rsi"_s << u"period"_s << QVariant(true);
    QTest::newRow("nothing") << u"rsi"_s << u"period"_s << QVariant();
    QTest::newRow("open end") << u"bbands"_s << u"multiplier"_s << QVariant(0.0);
    QTest::newRow("both ends open") << u"zigzag"_s << u"threshold"_s << QVariant(1.0);
    QTest::newRow("not a number") << u"bbands"_s << u"multiplier"_s
                                  << QVariant(std::numeric_limits<double>::quiet_NaN());
    QTest::newRow("infinite") << u"bbands"_s << u"multiplier"_s
                              << QVariant(std::numeric_limits<double>::infinity());
    QTest::newRow("unknown choice") << u"distancefromma"_s << u"ma_type"_s << QVariant(u"WMA"_s);
    QTest::newRow("unknown source") << u"rsi"_s << u"source"_s << QVariant(u"clsoe"_s);
    QTest::newRow("number for a boolean") << u"ema"_s << u"adjust"_s << QVariant(1);
}

void TestIndicatorCatalogue::parametersOutsideTheirRangeAreRefused()
{
    QFETCH(QString, type);
    QFETCH(QString, parameter);
    QFETCH(QVariant, value);
    const auto made = Indicator::make(type, {{parameter, value}});
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"TRAINING-InvalidParameter"_s);
    QVERIFY(made.error().message.contains(parameter));
}

void TestIndicatorCatalogue::theMessageNamesParameterValueAndRange()
{
    const auto error = Indicator::make(u"bbands", {{u"multiplier"_s, 12}}).error();
    QCOMPARE(error.message, u"multiplier cannot be 12."_s);
    QCOMPARE(error.hint, u"Allowed for multiplier: numbers above 0, up to 10."_s);
    QCOMPARE(Indicator::make(u"rsi", {{u"period"_s, 1}}).error().hint,
             u"Allowed for period: whole numbers from 2 to 100."_s);
}

void TestIndicatorCatalogue::unknownTypesAreRefused()
{
    const auto made = Indicator::make(u"rsj");
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"TRAINING-UnknownIndicator"_s);
}

void TestIndicatorCatalogue::checkedValuesComeBackAsTheyWere()
{
    const QVariantMap given{
        {u"period"_s, qint64(7)}, {u"ma_type"_s, u"EMA"_s}, {u"source"_s, u"high"_s}};
    QCOMPARE(indicator("distancefromma", given).parameters(), given);
}

void TestIndicatorCatalogue::columnsHoldTheSource()
{
    QCOMPARE(indicator("rsi").columns(), std::vector{BarColumn::Close});
    QCOMPARE(indicator("rsi", {{u"source"_s, u"volume"_s}}).columns(),
             std::vector{BarColumn::Volume});
    QCOMPARE(indicator("squeezeintensity", {{u"source"_s, u"open"_s}}).columns(),
             (std::vector{BarColumn::High, BarColumn::Low, BarColumn::Close, BarColumn::Open}));
}

void TestIndicatorCatalogue::oneBarTooFewIsRefused_data()
{
    QTest::addColumn<QString>("type");
    for (const IndicatorType &type : indicatorTypes()) {
        QTest::newRow(type.name.data()) << QString(type.name);
    }
}

void TestIndicatorCatalogue::oneBarTooFewIsRefused()
{
    QFETCH(QString, type);
    const Indicator each = Indicator::make(type).value();
    const qsizetype fewest = each.fewestBars();
    const auto columns = each.compute(goldenSeries(fewest));
    QVERIFY(columns.has_value());
    QCOMPARE(columns->size(), std::max(each.type().outputs.size(), size_t(1)));
    for (const std::vector<double> &column : *columns) {
        QCOMPARE(std::ssize(column), fewest);
    }
    const auto refused = each.compute(goldenSeries(fewest - 1));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"TRAINING-TooFewBars"_s);
}

void TestIndicatorCatalogue::aColumnWithoutValuesIsRefused()
{
    auto bars = goldenSeries();
    bars.volume[7] = ktrdr::marketdata::NoVolume;
    QVERIFY(indicator("rsi").compute(bars).has_value());
    const auto refused = indicator("obv").compute(bars);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"TRAINING-UnusableBars"_s);
    QVERIFY(refused.error().message.contains(u"volume"));
    QVERIFY(refused.error().message.contains(u"2024-01-01T07:00:00Z"));
}

QTEST_GUILESS_MAIN(TestIndicatorCatalogue)
#include "tst_indicatorcatalogue.moc"
