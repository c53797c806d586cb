#include "core/marketdata/csvbarreader.h"
#include "core/marketdata/datarequest.h"
#include "core/marketdata/isotime.h"
#include "core/marketdata/stampparser.h"
#include "tests/core/marketdata/testbars.h"
#include "tests/support/stricttest.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;
using ktrdr::operations::Result;

/// What can be said about a file that is not written in the usual way.
class TestCsvMapping : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyDelimiterIsRead_data();
    void everyDelimiterIsRead();
    void aDelimiterThatIsNotClearIsAskedFor();
    void decimalCommasAreRead();
    void decimalCommasBetweenCommasNeedQuotes();
    void aWrongDecimalMarkIsTold_data();
    void aWrongDecimalMarkIsTold();
    void numbersSince1970AreTimes_data();
    void numbersSince1970AreTimes();
    void whatIsNoWholeSecondIsNoTime_data();
    void whatIsNoWholeSecondIsNoTime();
    void datesAreReadInTheirOrder_data();
    void datesAreReadInTheirOrder();
    void aDateInAnotherOrderIsToldSo();
    void doubledTimesAreCountedAndTold();
    void skippedTimesAreCountedAndTold();
    void timesWithAZoneAreNeverDoubled();
    void theRequestKeepsIt();

protected:
    void prepare() override { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    CsvBarReader reader(const QByteArray &content, const CsvImportOptions &options,
                        QStringView timeframe = u"30m")
    {
        QFile made(m_folder->filePath(u"bars.csv"_s));
        [&] { QVERIFY(made.open(QIODevice::WriteOnly)); }();
        made.write(content);
        return {made.fileName(), Timeframe::parse(timeframe).value(), options};
    }
    BarColumns readAll(const QByteArray &content, const CsvImportOptions &options)
    {
        CsvBarReader file = reader(content, options);
        const Result<CsvReadReport> report = file.readThrough();
        if (!report) {
            [&] { QFAIL(qPrintable(describeError(report.error()))); }();
            return {};
        }
        m_report = *report;
        return file.next(m_report.bars).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    CsvReadReport m_report;
};

void TestCsvMapping::everyDelimiterIsRead_data()
{
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<bool>("isNamed");
    for (const char delimiter : {',', ';', '\t', '|'}) {
        for (const bool isNamed : {false, true}) {
            QTest::addRow("%s%s", qPrintable(delimiterName(delimiter)), isNamed ? ", named" : "")
                << delimiter << isNamed;
        }
    }
}

void TestCsvMapping::everyDelimiterIsRead()
{
    QFETCH(char, delimiter);
    QFETCH(bool, isNamed);
    CsvImportOptions options;
    if (isNamed) {
        options.delimiter = delimiter;
    }
    QByteArray text = "time,open,high,low,close,volume\n2024-01-02 10:00,1,4,0.5,2,7\n";
    const BarColumns bars = readAll(text.replace(',', delimiter), options);
    QVERIFY(bars.first() == (Bar{fromIsoTime(u"2024-01-02T10:00").value(), 1, 4, 0.5, 2, 7}));
}

void TestCsvMapping::aDelimiterThatIsNotClearIsAskedFor()
{
    const QByteArray text = "time;close,EUR\n2024-01-02 10:00;1,5\n";
    const auto refused = reader(text, {}).readThrough();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"DATA-InvalidFormat"_s);
    CsvImportOptions options;
    options.delimiter = ';';
    options.decimal = ',';
    options.columns = {{u"close"_s, u"close,EUR"_s}};
    QCOMPARE(readAll(text, options).close.front(), 1.5);
}

void TestCsvMapping::decimalCommasAreRead()
{
    CsvImportOptions options;
    options.decimal = ',';
    const BarColumns bars = readAll("time;open;high;low;close;volume\n"
                                    "2024-01-02 10:00;1,25;4;0,5;2,123456789012345678;7,5\n"
                                    "2024-01-02 10:30;+1,5;1e1;1,5e-1;\"2,5\";\n",
                                    options);
    QCOMPARE(bars.size(), 2);
    QVERIFY(bars.at(0) == (Bar{bars.times[0], 1.25, 4, 0.5, 2.123456789012345678, 7.5}));
    QVERIFY(bars.at(1) == (Bar{bars.times[1], 1.5, 10, 0.15, 2.5, NoVolume}));
}

void TestCsvMapping::decimalCommasBetweenCommasNeedQuotes()
{
    CsvImportOptions options;
    options.decimal = ',';
    const BarColumns bars =
        readAll("time,open,close\n2024-01-02 10:00,\"1,5\",\"2,25\"\n", options);
    QCOMPARE(bars.open.front(), 1.5);
    QCOMPARE(bars.close.front(), 2.25);
    QVERIFY(!reader("time,open,close\n2024-01-02 10:00,1,5,2,25\n", options).readThrough());
}

void TestCsvMapping::aWrongDecimalMarkIsTold_data()
{
    QTest::addColumn<char>("decimal");
    QTest::addColumn<QByteArray>("price");
    QTest::newRow("comma for point") << '.' << QByteArray("1,5");
    QTest::newRow("point for comma") << ',' << QByteArray("1.5");
    QTest::newRow("thousands") << ',' << QByteArray("1.234,5");
    QTest::newRow("two commas") << ',' << QByteArray("1,234,5");
}

void TestCsvMapping::aWrongDecimalMarkIsTold()
{
    QFETCH(char, decimal);
    QFETCH(QByteArray, price);
    CsvImportOptions options;
    options.decimal = decimal;
    const auto report =
        reader("time;close\n2024-01-02 10:00;" + price + '\n', options).readThrough();
    QVERIFY(!report);
    const QVariantMap problem = report.error().context[u"problems"_s].toList().first().toMap();
    QCOMPARE(problem[u"column"_s].toString(), u"close"_s);
    QVERIFY(problem[u"why"_s].toString().contains(u"comma"_s) || price == "1,234,5");
}

void TestCsvMapping::numbersSince1970AreTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("time");
    const auto row = [](const char *text, const char *unit, const char *time) {
        QTest::addRow("%s %s", text, unit)
            << QByteArray(text) << QString::fromLatin1(unit) << QString::fromLatin1(time);
    };
    row("1704189000", "", "2024-01-02T09:50:00Z");
    row("1704189000000", "", "2024-01-02T09:50:00Z");
    row("1704189000000000", "", "2024-01-02T09:50:00Z");
    row("1704189000.000", "", "2024-01-02T09:50:00Z");
    row("100000000", "", "1973-03-03T09:46:40Z");
    row("100000000000", "", "1973-03-03T09:46:40Z");
    row("100000000000000", "", "1973-03-03T09:46:40Z");
    row("86400", "s", "1970-01-02T00:00:00Z");
    row("86400000", "ms", "1970-01-02T00:00:00Z");
    row("0", "us", "1970-01-01T00:00:00Z");
    row("-86400", "s", "1969-12-31T00:00:00Z");
}

void TestCsvMapping::numbersSince1970AreTimes()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, unit);
    const auto stamp = parseEpoch(std::string_view(text.constData(), size_t(text.size())),
                                  epochUnitFromName(unit));
    QVERIFY(stamp);
    QTEST(toIsoTime(stamp->local), "time");
    QCOMPARE(stamp->offset, std::optional(0));
}

void TestCsvMapping::whatIsNoWholeSecondIsNoTime_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("unit");
    for (const char *text : {"", "-", "x", "1704189000x", "1704189000001", "1704189000.5",
                             "17041890", "170418900000000000", "99999999999999999999", "1e9"}) {
        QTest::addRow("\"%s\"", text) << QByteArray(text) << QString();
    }
    QTest::newRow("after the year 9999") << QByteArray("253402300800") << u"s"_s;
    QTest::newRow("part of a second") << QByteArray("1500") << u"ms"_s;
    QTest::newRow("a date") << QByteArray("2024-01-02") << u"s"_s;
}

void TestCsvMapping::whatIsNoWholeSecondIsNoTime()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, unit);
    QVERIFY(!parseEpoch(std::string_view(text.constData(), size_t(text.size())),
                        epochUnitFromName(unit)));
    // Whatever number stands there, it is never taken for a date unawares.
    CsvImportOptions options;
    options.epochUnit = epochUnitFromName(unit);
    if (text != "17041890") {
        QVERIFY(!reader("time,close\n" + text + ",1\n", options).readThrough());
    }
}

void TestCsvMapping::datesAreReadInTheirOrder_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("order");
    /// Empty = no date.
    QTest::addColumn<QString>("time");
    const auto row = [](const char *text, const char *order, const char *time) {
        QTest::addRow("%s %s", order, text)
            << QByteArray(text) << QString::fromLatin1(order) << QString::fromLatin1(time);
    };
    row("2024.01.31 14:30", "ymd", "2024-01-31T14:30:00Z");
    row("2024/01/31", "ymd", "2024-01-31T00:00:00Z");
    row("2024/01.31", "ymd", "");
    row("31.01.2024 14:30:15", "dmy", "2024-01-31T14:30:15Z");
    row("1.2.2024", "dmy", "2024-02-01T00:00:00Z");
    row("01/02/2024 9:05", "dmy", "2024-02-01T09:05:00Z");
    row("29-02-2024", "dmy", "2024-02-29T00:00:00Z");
    row("29.02.2023", "dmy", "");
    row("31/12/2024T23:30:00+01:00", "dmy", "2024-12-31T22:30:00Z");
    row("1/2/2024", "mdy", "2024-01-02T00:00:00Z");
    row("12/31/2024 16:00", "mdy", "2024-12-31T16:00:00Z");
    row("31/12/2024", "mdy", "");
    row("1.2/2024", "mdy", "");
    row("01022024", "dmy", "");
    row("1.2.24", "dmy", "");
    row("2024-01-31", "dmy", "");
    row("1.2.2024 ", "dmy", "");
}

void TestCsvMapping::datesAreReadInTheirOrder()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, order);
    const auto stamp = parseStamp(std::string_view(text.constData(), size_t(text.size())),
                                  dateOrderFromName(order).value());
    QTEST(stamp ? toIsoTime(stamp->local - stamp->offset.value_or(0)) : QString(), "time");
}

void TestCsvMapping::aDateInAnotherOrderIsToldSo()
{
    const QByteArray rows = "time,close\n31.01.2024 14:30:00,1\n31.01.2024 15:00:00,2\n";
    CsvBarReader wrong = reader(rows, {});
    const auto refused = wrong.readThrough();
    QVERIFY(!refused);
    QVERIFY2(describeError(refused.error()).contains(u"another order"_s),
             qPrintable(describeError(refused.error())));
    CsvImportOptions options;
    options.dateOrder = DateOrder::DayFirst;
    const BarColumns bars = readAll(rows, options);
    QCOMPARE(bars.size(), 2);
    QCOMPARE(toIsoTime(bars.times[1]), u"2024-01-31T15:00:00Z"_s);
}

void TestCsvMapping::doubledTimesAreCountedAndTold()
{
    CsvImportOptions options;
    options.zone = QTimeZone("America/New_York");
    const BarColumns bars = readAll("time,close\n2023-11-05 00:30,1\n2023-11-05 01:00,2\n"
                                    "2023-11-05 01:30,3\n2023-11-05 01:00,\"4\"\n"
                                    "2023-11-05 01:30,5\n2023-11-05 02:00,6\n",
                                    options);
    QCOMPARE(bars.size(), 6);
    QCOMPARE(m_report.doubledTimes, 4);
    QCOMPARE(m_report.skippedTimes, 0);
    QCOMPARE(m_report.warnings().filter(u"4 time"_s).size(), 1);
}

void TestCsvMapping::skippedTimesAreCountedAndTold()
{
    CsvImportOptions options;
    options.zone = QTimeZone("Europe/Berlin");
    const BarColumns bars = readAll("time,close\n2024-03-31 01:30,1\n2024-03-31 02:30,2\n"
                                    "2024-03-31 04:00,3\n",
                                    options);
    QCOMPARE(m_report.skippedTimes, 1);
    QCOMPARE(m_report.doubledTimes, 0);
    QCOMPARE(toIsoTime(bars.times[1]), u"2024-03-31T01:30:00Z"_s);
    QVERIFY(m_report.warnings().join(u' ').contains(u"Check the time zone."_s));
}

void TestCsvMapping::timesWithAZoneAreNeverDoubled()
{
    CsvImportOptions options;
    options.zone = QTimeZone("Europe/Berlin");
    const BarColumns bars = readAll("time,close\n2023-10-29T02:00:00+02:00,1\n"
                                    "2023-10-29T02:00:00+01:00,2\n1698548400,3\n",
                                    options);
    QCOMPARE(bars.size(), 3);
    QVERIFY(m_report.warnings().filter(u"clocks"_s).isEmpty());
}

void TestCsvMapping::theRequestKeepsIt()
{
    const QTemporaryDir folder;
    DataImportRequest request{folder.filePath(u"x.csv"_s), series(u"X"_s, u"1h"_s), {}};
    QCOMPARE(*DataImportRequest::fromJson(request.toJson()), request);
    request.options.delimiter = '|';
    request.options.decimal = ',';
    request.options.epochUnit = EpochUnit::Milliseconds;
    request.options.columns = {{u"time"_s, u"Zeit"_s}};
    request.options.label = BarLabel::End;
    request.options.dateOrder = DateOrder::MonthFirst;
    const auto again = DataImportRequest::fromJson(request.toJson());
    QVERIFY(again);
    QCOMPARE(*again, request);
    QCOMPARE(again->options.epochUnit, std::optional(EpochUnit::Milliseconds));
    QCOMPARE(again->options.dateOrder, DateOrder::MonthFirst);
    for (const QString &key : {u"delimiter"_s, u"date_order"_s}) {
        QJsonObject wrong = request.toJson();
        wrong[key] = u"colon"_s;
        QCOMPARE(DataImportRequest::fromJson(wrong).error().code, u"DATA-InvalidRequest"_s);
    }
}

QTEST_GUILESS_MAIN(TestCsvMapping)
#include "tst_csvmapping.moc"
