#include "core/marketdata/csvbarreader.h"
#include "core/marketdata/isotime.h"
#include "tests/core/marketdata/testbars.h"
#include "tests/support/stricttest.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace ktrdr::marketdata;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;
using ktrdr::operations::Error;
using ktrdr::operations::Result;

/// What odd files do: a clear error, nothing delivered, and with "skip bad" the rest.
class CsvReaderBadFilesTest : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void missingFileAndFolderAreTold();
    void aDeviceIsRefused();
    void badRowsAreNamed();
    void badRowsAreNamed_data();
    void aMessageNamesThreeBadRowsItsDetailsTen();
    void skippingLeavesOutAndCounts();
    void aFileOfBadRowsOnlyHasNoBars();
    void aLineOfOneGibibyteIsNotHeldInMemory();
    void randomBytesNeverCrash();

protected:
    void prepare() override { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    QString file(const QByteArray &content)
    {
        QFile made(m_folder->filePath(u"bars.csv"_s));
        [&] { QVERIFY(made.open(QIODevice::WriteOnly)); }();
        made.write(content);
        return made.fileName();
    }

    Error errorOf(const QString &name, const QString &timeframe = u"1d"_s,
                  const CsvImportOptions &options = {})
    {
        CsvBarReader reader(name, Timeframe::parse(timeframe).value(), options);
        const Result<CsvReadReport> report = reader.readThrough();
        [&] {
            QVERIFY2(!report.has_value(), "the file was taken");
            QVERIFY(!report.error().message.isEmpty());
            QVERIFY(!report.error().hint.isEmpty());
            QVERIFY(report.error().message.contains(name));
        }();
        return report.has_value() ? Error() : report.error();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CsvReaderBadFilesTest::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << u"DATA-EmptyFile"_s;
    QTest::newRow("only blank lines") << QByteArray("\n\n \n") << u"DATA-EmptyFile"_s;
    QTest::newRow("header only") << QByteArray("date,open,high,low,close\n") << u"DATA-EmptyFile"_s;
    QTest::newRow("mark only") << QByteArray("\xEF\xBB\xBF") << u"DATA-EmptyFile"_s;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\x02\x01\x01\x00\x00",
                                          9)
                            << u"DATA-InvalidFormat"_s;
    QTest::newRow("zeros") << QByteArray(10'000, '\0') << u"DATA-InvalidFormat"_s;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "d\0a\0t\0e\0",
                                          10)
                            << u"DATA-InvalidFormat"_s;
    QTest::newRow("wrong header") << QByteArray("alpha,beta\n1,2\n") << u"DATA-MissingColumns"_s;
    QTest::newRow("no header") << QByteArray("2024-01-02,1,2,0.5,1\n") << u"DATA-MissingColumns"_s;
    QTest::newRow("no prices") << QByteArray("date,volume\n2024-01-02,1\n")
                               << u"DATA-MissingColumns"_s;
    QTest::newRow("no times") << QByteArray("open,close\n1,2\n") << u"DATA-MissingColumns"_s;
    QTest::newRow("date and time apart")
        << QByteArray("date,time,close\n2024-01-02,10:00,1\n") << u"DATA-InvalidFormat"_s;
    QTest::newRow("finer bars than said")
        << QByteArray("time,close\n2024-01-02 10:00,1\n2024-01-02 10:01,1\n2024-01-02 10:02,1\n"
                      "2024-01-02 10:03,1\n")
        << u"DATA-InvalidTimeframe"_s;
}

void CsvReaderBadFilesTest::badFilesAreRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    QCOMPARE(errorOf(file(content)).code, code);
}

void CsvReaderBadFilesTest::missingFileAndFolderAreTold()
{
    QCOMPARE(errorOf(m_folder->filePath(u"none.csv"_s)).code, u"DATA-FileNotFound"_s);
    QCOMPARE(errorOf(m_folder->path()).code, u"DATA-ReadError"_s);
}

void CsvReaderBadFilesTest::aDeviceIsRefused()
{
    QCOMPARE(errorOf(u"/dev/zero"_s).code, u"DATA-ReadError"_s);
}

void CsvReaderBadFilesTest::badRowsAreNamed_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("no date") << QByteArray("tomorrow,1,1,1,1,1") << u"date"_s << u"tomorrow"_s;
    QTest::newRow("no such date") << QByteArray("2023-02-29,1,1,1,1,1") << u"date"_s
                                  << u"2023-02-29"_s;
    QTest::newRow("missing date") << QByteArray(",1,1,1,1,1") << u"date"_s << QString();
    QTest::newRow("word") << QByteArray("2024-01-03,1,x,1,1,1") << u"High"_s << u"x"_s;
    QTest::newRow("missing price") << QByteArray("2024-01-03,1,1,1,,1") << u"close"_s << QString();
    QTest::newRow("not finite") << QByteArray("2024-01-03,1,inf,1,1,1") << u"High"_s << u"inf"_s;
    QTest::newRow("not a number") << QByteArray("2024-01-03,nan,1,1,1,1") << u"open"_s << u"nan"_s;
    QTest::newRow("too large") << QByteArray("2024-01-03,1e999,1,1,1,1") << u"open"_s << u"1e999"_s;
    QTest::newRow("infinite volume")
        << QByteArray("2024-01-03,1,1,1,1,inf") << u"volume"_s << u"inf"_s;
    QTest::newRow("negative price") << QByteArray("2024-01-03,1,1,-5,1,1") << u"low"_s << u"-5"_s;
    QTest::newRow("zero price") << QByteArray("2024-01-03,1,1,0,1,1") << u"low"_s << u"0"_s;
    QTest::newRow("future") << QByteArray("2999-01-03,1,1,1,1,1") << u"date"_s
                            << u"2999-01-03T00:00:00Z"_s;
    QTest::newRow("decimal comma")
        << QByteArray("2024-01-03,1,5,1,1,1,1") << QString() << u"2024-01-03,1,5,1,1,1,1"_s;
    QTest::newRow("cut off") << QByteArray("2024-01-03,1,1") << QString() << u"2024-01-03,1,1"_s;
    QTest::newRow("thousands") << QByteArray("2024-01-03,\"1,000\",1,1,1,1") << u"open"_s
                               << u"1,000"_s;
}

void CsvReaderBadFilesTest::badRowsAreNamed()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, column);
    QFETCH(QString, text);
    const Error error = errorOf(file("date,open,High,low,close,volume\n2024-01-02,1,1,1,1,1\n" +
                                     row + "\n2024-01-04,1,1,1,1,1\n"));
    QCOMPARE(error.code, u"DATA-InvalidFormat"_s);
    QCOMPARE(error.context[u"bad_rows"_s].toInt(), 1);
    const QVariantMap problem = error.context[u"problems"_s].toList().at(0).toMap();
    QCOMPARE(problem[u"line"_s].toInt(), 3);
    QCOMPARE(problem[u"column"_s].toString(), column);
    QCOMPARE(problem[u"text"_s].toString(), text);
    QVERIFY(!problem[u"why"_s].toString().isEmpty());
    QVERIFY(error.message.contains(u"line 3"_s));
}

void CsvReaderBadFilesTest::aMessageNamesThreeBadRowsItsDetailsTen()
{
    QByteArray content = "date,close\n";
    for (int i = 0; i < 100; ++i) {
        content += "never,1\n";
    }
    const Error error = errorOf(file(content));
    QCOMPARE(error.context[u"bad_rows"_s].toInt(), 100);
    QCOMPARE(error.context[u"problems"_s].toList().size(), 10);
    QCOMPARE(error.context[u"problems"_s].toList().at(9).toMap()[u"line"_s].toInt(), 11);
    QVERIFY2(error.message.contains(u"14:30:00; line 4"_s), qPrintable(error.message));
    QVERIFY2(error.message.endsWith(u"14:30:00; …)."_s), qPrintable(error.message));
    QVERIFY(!error.message.contains(u"line 5"_s));
}

void CsvReaderBadFilesTest::skippingLeavesOutAndCounts()
{
    CsvImportOptions options;
    options.skipBad = true;
    CsvBarReader reader(file("date,close\n2024-01-02,1\nnever,2\n2024-01-03,-3\n2024-01-04,4\n"),
                        Timeframe::parse(u"1d").value(), options);
    const CsvReadReport report = reader.readThrough().value();
    QCOMPARE(report.badRows, 2);
    QCOMPARE(report.problems.size(), 2);
    QCOMPARE(report.problems[1].line, 4);
    QCOMPARE(report.warnings().size(), 3);
    QVERIFY(reader.next(10)->close == (std::vector<double>{1, 4}));
}

void CsvReaderBadFilesTest::aFileOfBadRowsOnlyHasNoBars()
{
    CsvImportOptions options;
    options.skipBad = true;
    QCOMPARE(errorOf(file("date,close\nnever,2\n"), u"1d"_s, options).code, u"DATA-EmptyFile"_s);
}

void CsvReaderBadFilesTest::aLineOfOneGibibyteIsNotHeldInMemory()
{
    // 64 MiB of it are written; the reader must give up after one.
    QFile made(m_folder->filePath(u"long.csv"_s));
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.write("date,close\n2024-01-02,1\n");
    const QByteArray block(1 << 20, '7');
    for (int i = 0; i < 64; ++i) {
        made.write(block);
    }
    QVERIFY(made.resize(qint64(1) << 30));
    made.close();
    rusage before{};
    getrusage(RUSAGE_SELF, &before);
    qint64 read = 0;
    CsvBarReader reader(made.fileName(), Timeframe::parse(u"1d").value());
    const Result<CsvReadReport> report =
        reader.readThrough([&](qint64 done, qint64) { read = done; });
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, u"DATA-InvalidFormat"_s);
    QVERIFY(report.error().message.contains(u"Line 3"_s));
    QVERIFY2(read < (4 << 20), qPrintable(QString::number(read)));
    rusage after{};
    getrusage(RUSAGE_SELF, &after);
    QVERIFY(after.ru_maxrss - before.ru_maxrss < 32 * 1024);
}

void CsvReaderBadFilesTest::randomBytesNeverCrash()
{
    quint32 state = 1;
    const auto random = [&state] { return (state = state * 1664525 + 1013904223) >> 24; };
    const QByteArray alphabet = "0123456789-:T Z.,;\"\n\r+e/xn\xC3\xA4";
    for (int round = 0; round < 300; ++round) {
        QByteArray content = round % 2 == 0 ? "date,open,high,low,close,volume\n" : "";
        for (int i = 0; i < 500; ++i) {
            content += alphabet[qsizetype(random()) % alphabet.size()];
        }
        CsvImportOptions options;
        options.zone = QTimeZone("Europe/Berlin");
        options.label = BarLabel::End;
        options.skipBad = round % 3 == 0;
        options.decimal = round % 5 == 0 ? ',' : '.';
        CsvBarReader reader(file(content), Timeframe::parse(u"1m").value(), options);
        const Result<CsvReadReport> report = reader.readThrough();
        QVERIFY(report.has_value() || report.error().code.startsWith(u"DATA-"_s));
    }
}

QTEST_GUILESS_MAIN(CsvReaderBadFilesTest)
#include "tst_csvreaderbadfiles.moc"
