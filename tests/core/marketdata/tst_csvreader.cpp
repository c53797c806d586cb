#include "core/marketdata/csvbarreader.h"
#include "core/marketdata/isotime.h"
#include "tests/core/marketdata/csvfiletest.h"
#include "tests/core/marketdata/testbars.h"

#include <QDateTime>
#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;
using ktrdr::operations::Result;

/// What good files mean: headers, stamps, zones, labels, repairs.
class CsvReaderTest : public CsvFileTest
{
    Q_OBJECT

private Q_SLOTS:
    void ktrdrsLayoutIsRead();
    void headersOfOtherToolsAreUnderstood_data();
    void headersOfOtherToolsAreUnderstood();
    void columnsMayBeNamed();
    void otherColumnsAreIgnoredAndTold();
    void missingPriceColumnsAreFilled();
    void quotesBlanksAndWindowsLinesAreRead();
    void emptyVolumeIsNone();
    void negativeVolumeBecomesZeroAndIsCounted();
    void zonesBecomeUtc();
    void hoursThatClocksShowTwiceAreToldApart();
    void endLabelsBecomeStarts();
    void longBarsBelongToTheirDate_data();
    void longBarsBelongToTheirDate();
    void disorderIsSortedAndCounted();
    void ofRepeatedTimesTheLastStays();
    void aBarThatIsNotOverIsLeftOut();

private:
    BarColumns readAll(const QByteArray &content, const QString &timeframe = u"1m"_s,
                       const CsvImportOptions &options = {})
    {
        CsvBarReader reader(file(content), Timeframe::parse(timeframe).value(), options);
        const Result<CsvReadReport> report = reader.readThrough();
        if (!report) {
            [&] { QFAIL(qPrintable(describeError(report.error()))); }();
            return {};
        }
        m_report = *report;
        BarColumns bars = reader.next(1'000'000'000).value();
        [&] {
            QCOMPARE(bars.size(), m_report.bars);
            QVERIFY(bars.isStrictlyAscending());
            QVERIFY(reader.next(1).value().isEmpty());
        }();
        return bars;
    }

    QString firstTime(const QByteArray &stamp, const QString &timeframe,
                      const CsvImportOptions &options)
    {
        return toIsoTime(readAll("time,close\n" + stamp + ",1\n", timeframe, options).first().time);
    }

    CsvReadReport m_report;
};

void CsvReaderTest::ktrdrsLayoutIsRead()
{
    const BarColumns bars = readAll(",open,high,low,close,volume\n"
                                    "2024-01-02T14:30:00Z,1.5,2.5,1.25,2,1000\n"
                                    "2024-01-02T14:31:00Z,2,3e0,1e-3,2.5,0\n");
    QCOMPARE(bars.size(), 2);
    QVERIFY(bars.at(0) ==
            (Bar{fromIsoTime(u"2024-01-02T14:30:00Z").value(), 1.5, 2.5, 1.25, 2, 1000}));
    QVERIFY(bars.at(1) == (Bar{fromIsoTime(u"2024-01-02T14:31:00Z").value(), 2, 3, 0.001, 2.5, 0}));
    QVERIFY(m_report.warnings().isEmpty());
    QVERIFY(m_report.range == (TimeRange{bars.first().time, bars.last().time}));
}

void CsvReaderTest::headersOfOtherToolsAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("timestamp") << QByteArray("timestamp,open,high,low,close,volume") << ',';
    QTest::newRow("Date") << QByteArray("Date,Open,High,Low,Close,Volume") << ',';
    QTest::newRow("TIME") << QByteArray("TIME,OPEN,HIGH,LOW,CLOSE,VOLUME") << ',';
    QTest::newRow("blanks") << QByteArray(" date , open , high , low , close , volume ") << ',';
    QTest::newRow("quotes") << QByteArray("\"date\",\"open\",\"high\",\"low\",\"close\",\"volume\"")
                            << ',';
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF"
                                        "date,open,high,low,close,volume")
                          << ',';
    QTest::newRow("semicolons") << QByteArray("date;open;high;low;close;volume") << ';';
    QTest::newRow("tabs") << QByteArray("date\topen\thigh\tlow\tclose\tvolume") << '\t';
}

void CsvReaderTest::headersOfOtherToolsAreUnderstood()
{
    QFETCH(QByteArray, header);
    QFETCH(char, delimiter);
    const QByteArray row = QByteArray("2024-01-02 14:30,1,4,0.5,2,7\n").replace(',', delimiter);
    const BarColumns bars = readAll(header + '\n' + row);
    QCOMPARE(bars.size(), 1);
    QVERIFY(bars.first() == (Bar{fromIsoTime(u"2024-01-02T14:30").value(), 1, 4, 0.5, 2, 7}));
}

void CsvReaderTest::columnsMayBeNamed()
{
    QVERIFY(!parseColumnMap(u"nonsense"_s));
    QVERIFY(!parseColumnMap(u"price=Last"_s));
    CsvImportOptions options;
    options.columns = parseColumnMap(u"time=Datum, close=Schluss,volume=Umsatz"_s).value();
    const BarColumns bars =
        readAll("Datum,open,Schluss,Umsatz,close\n2024-01-02,1,2,3,9\n", u"1d"_s, options);
    QCOMPARE(bars.first().close, 2);
    QCOMPARE(bars.first().volume, 3);
    QCOMPARE(m_report.ignoredColumns, QStringList{u"close"_s});
}

void CsvReaderTest::otherColumnsAreIgnoredAndTold()
{
    readAll("date,open,high,low,close,volume,adj_close,\n2024-01-02,1,1,1,1,1,0.9,note\n", u"1d"_s);
    QCOMPARE(m_report.ignoredColumns, (QStringList{u"adj_close"_s, u"#8"_s}));
    QCOMPARE(m_report.warnings().size(), 1);
    QVERIFY(m_report.warnings().first().contains(u"adj_close"_s));
}

void CsvReaderTest::missingPriceColumnsAreFilled()
{
    const BarColumns bars = readAll("date,open,close\n2024-01-02,1,3\n2024-01-03,4,2\n", u"1d"_s);
    QVERIFY(bars.at(0) == (Bar{bars.times[0], 1, 3, 1, 3}));
    QVERIFY(bars.at(1) == (Bar{bars.times[1], 4, 4, 2, 2}));
    QCOMPARE(m_report.filledColumns, (QStringList{u"high"_s, u"low"_s}));
    QVERIFY(!m_report.hasVolume);
    const BarColumns closes = readAll("date,close\n2024-01-02,3\n", u"1d"_s);
    QVERIFY(closes.at(0) == (Bar{closes.times[0], 3, 3, 3, 3}));
}

void CsvReaderTest::quotesBlanksAndWindowsLinesAreRead()
{
    const BarColumns bars = readAll("date,note,open,high,low,close,volume\r\n"
                                    "\r\n"
                                    "\"2024-01-02\",\"a, \"\"b\"\"\", 1 ,\"4\",+0.5,2,\r\n"
                                    "2024-01-03,,1,4,0.5,2,7\r\n"
                                    "2024-01-04,x,1,4,0.5,2,8",
                                    u"1d"_s);
    QCOMPARE(bars.size(), 3);
    QVERIFY(bars.at(0) == (Bar{bars.times[0], 1, 4, 0.5, 2}));
    QCOMPARE(bars.at(2).volume, 8);
}

void CsvReaderTest::emptyVolumeIsNone()
{
    const BarColumns bars =
        readAll("date,open,high,low,close,volume\n2024-01-02,1,1,1,1,\n", u"1d"_s);
    QVERIFY(!bars.first().hasVolume());
    QVERIFY(m_report.warnings().isEmpty());
}

void CsvReaderTest::negativeVolumeBecomesZeroAndIsCounted()
{
    const BarColumns bars =
        readAll("date,open,high,low,close,volume\n2024-01-02,1,1,1,1,-1\n", u"1d"_s);
    QCOMPARE(bars.first().volume, 0);
    QCOMPARE(m_report.negativeVolumes, 1);
    QCOMPARE(m_report.warnings().size(), 1);
}

void CsvReaderTest::zonesBecomeUtc()
{
    CsvImportOptions options;
    options.zone = QTimeZone("America/New_York");
    QVERIFY(options.zone.isValid());
    QCOMPARE(firstTime("2024-01-02 09:30:00", u"1m"_s, options), u"2024-01-02T14:30:00Z"_s);
    QCOMPARE(firstTime("2024-07-02 09:30:00", u"1m"_s, options), u"2024-07-02T13:30:00Z"_s);
    QCOMPARE(firstTime("2024-07-02 09:30:00Z", u"1m"_s, options), u"2024-07-02T09:30:00Z"_s);
    QCOMPARE(firstTime("2024-07-02 09:30:00+02:00", u"1m"_s, options), u"2024-07-02T07:30:00Z"_s);
    QCOMPARE(firstTime("1970-07-01 09:30:00", u"1m"_s, options), u"1970-07-01T13:30:00Z"_s);
    for (const char *zone :
         {"Europe/Berlin", "Asia/Tokyo", "Australia/Lord_Howe", "America/Sao_Paulo"}) {
        options.zone = QTimeZone(zone);
        QByteArray rows = "time,close\n";
        QStringList expected;
        for (qint64 utc = fromIsoTime(u"2016-01-01").value();
             utc < fromIsoTime(u"2018-01-01").value(); utc += 1800) {
            const QDateTime local = QDateTime::fromSecsSinceEpoch(utc, options.zone);
            rows += local.toString(u"yyyy-MM-dd HH:mm:ss"_s).toLatin1() + ",1\n";
            expected << toIsoTime(utc);
        }
        QStringList got;
        for (const qint64 time : readAll(rows, u"30m"_s, options).times) {
            got << toIsoTime(time);
        }
        QCOMPARE(got, expected);
    }
}

void CsvReaderTest::hoursThatClocksShowTwiceAreToldApart()
{
    CsvImportOptions options;
    options.zone = QTimeZone("Europe/Berlin");
    const BarColumns bars = readAll("time,close\n2023-10-29 01:30,1\n2023-10-29 02:00,2\n"
                                    "2023-10-29 02:30,3\n2023-10-29 02:00,4\n2023-10-29 02:30,5\n"
                                    "2023-10-29 03:00,6\n",
                                    u"30m"_s, options);
    QCOMPARE(bars.size(), 6);
    QCOMPARE(m_report.disordered, 0);
    QCOMPARE(toIsoTime(bars.times[1]), u"2023-10-29T00:00:00Z"_s);
    QCOMPARE(toIsoTime(bars.times[3]), u"2023-10-29T01:00:00Z"_s);
    QCOMPARE(bars.close[3], 4);
}

void CsvReaderTest::endLabelsBecomeStarts()
{
    CsvImportOptions options;
    options.label = BarLabel::End;
    options.zone = QTimeZone("Europe/Berlin");
    QCOMPARE(firstTime("2006-01-02 09:01:00", u"1m"_s, options), u"2006-01-02T08:00:00Z"_s);
    QCOMPARE(firstTime("2006-01-02 09:05:00", u"5m"_s, options), u"2006-01-02T08:00:00Z"_s);
    QCOMPARE(firstTime("2006-01-02", u"1d"_s, options), u"2006-01-02T00:00:00Z"_s);
}

void CsvReaderTest::longBarsBelongToTheirDate_data()
{
    QTest::addColumn<QByteArray>("stamp");
    QTest::addColumn<QString>("timeframe");
    QTest::addColumn<QString>("start");
    QTest::newRow("date") << QByteArray("2024-02-29") << u"1d"_s << u"2024-02-29T00:00:00Z"_s;
    QTest::newRow("evening") << QByteArray("2024-02-29 22:00") << u"1d"_s
                             << u"2024-02-29T00:00:00Z"_s;
    QTest::newRow("UTC of local midnight")
        << QByteArray("2024-02-29T05:00:00Z") << u"1d"_s << u"2024-02-29T00:00:00Z"_s;
    QTest::newRow("UTC of local evening")
        << QByteArray("2024-03-01T01:00:00Z") << u"1d"_s << u"2024-02-29T00:00:00Z"_s;
    QTest::newRow("week by Friday")
        << QByteArray("2006-01-06") << u"1w"_s << u"2006-01-02T00:00:00Z"_s;
    QTest::newRow("month by its end")
        << QByteArray("2006-01-31") << u"1M"_s << u"2006-01-01T00:00:00Z"_s;
}

void CsvReaderTest::longBarsBelongToTheirDate()
{
    QFETCH(QByteArray, stamp);
    QFETCH(QString, timeframe);
    QFETCH(QString, start);
    CsvImportOptions options;
    options.zone = QTimeZone("America/New_York");
    QCOMPARE(firstTime(stamp, timeframe, options), start);
}

void CsvReaderTest::disorderIsSortedAndCounted()
{
    const BarColumns bars =
        readAll("date,close\n2024-01-05,5\n2024-01-03,3\n2024-01-04,4\n2024-01-08,8\n", u"1d"_s);
    QVERIFY(bars.close == (std::vector<double>{3, 4, 5, 8}));
    QCOMPARE(m_report.disordered, 2);
    QCOMPARE(m_report.duplicates, 0);
    QCOMPARE(m_report.warnings().first(), u"2 row(s) were out of order and have been sorted."_s);
}

void CsvReaderTest::ofRepeatedTimesTheLastStays()
{
    const BarColumns bars =
        readAll("date,close\n2024-01-03,3\n2024-01-04,4\n2024-01-04,44\n2024-01-03,33\n", u"1d"_s);
    QVERIFY(bars.close == (std::vector<double>{33, 44}));
    QCOMPARE(m_report.duplicates, 2);
    QCOMPARE(m_report.disordered, 1);
}

void CsvReaderTest::aBarThatIsNotOverIsLeftOut()
{
    CsvImportOptions options;
    options.now = fromIsoTime(u"2024-01-04T12:00");
    const BarColumns bars = readAll("date,close\n2024-01-03,3\n2024-01-04,4\n", u"1d"_s, options);
    QCOMPARE(bars.size(), 1);
    QCOMPARE(m_report.unfinished, 1);
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
