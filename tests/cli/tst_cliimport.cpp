#include "tests/cli/contractfields.h"
#include "tests/cli/ktrdrprogram.h"
#include "tests/cli/shownbars.h"
#include "tests/support/stricttest.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList importFile(const QString &file, const QString &symbol, const QString &timeframe)
{
    return {u"data"_s, u"import"_s, file, u"--symbol"_s, symbol, u"--timeframe"_s, timeframe};
}

} // namespace

/// `ktrdr data import` and `ktrdr data export`, as processes.
class TestCliImport final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void exportAndImportKeepEveryBit();
    void exportReplacesAFileOnlyWhenDone();
    void importedZonesAndLabelsBecomeUtcStarts();
    void otherColumnsAreIgnoredWithAWarning();
    void columnsCanBeNamed();
    void oddFilesAreImportedWithTheirMarks();
    void aFolderIsOneParentWithAChildPerFile();
    void aNameTellsTheSeriesOrIsRefused();
    void realForexHoursImport();
    void realFuturesMinutesImport();
    void absentVolumeIsNull();
};

void TestCliImport::exportAndImportKeepEveryBit()
{
    const KtrdrHome home;
    QCOMPARE(home.run({u"data"_s, u"load"_s, u"GOOG"_s, u"1d"_s}).exitCode, 0);
    const QString first = home.scratch(u"GOOG_1d.csv"_s);
    QCOMPARE(home.run({u"data"_s, u"export"_s, u"GOOG"_s, u"1d"_s, u"-o"_s, first}).exitCode, 0);
    QVERIFY(contents(first).startsWith(
        ",open,high,low,close,volume\n2004-08-19T00:00:00Z,100,104.06,95.96,100.34,22351900\n"));
    QCOMPARE(contents(first).count('\n'), GoogBars + 1);
    const Run import = home.run(importFile(first, u"COPY"_s, u"1d"_s));
    QCOMPARE(import.exitCode, 0);
    const QString second = home.scratch(u"COPY_1d.csv"_s);
    QCOMPARE(home.run({u"data"_s, u"export"_s, u"COPY"_s, u"1d"_s, u"-o"_s, second}).exitCode, 0);
    QCOMPARE(contents(second), contents(first));
}

void TestCliImport::exportReplacesAFileOnlyWhenDone()
{
    const KtrdrHome home;
    QCOMPARE(home.run({u"data"_s, u"load"_s, u"MSFT"_s, u"1d"_s}).exitCode, 0);
    const QString file = home.writeScratch(u"old.csv"_s, "precious");
    QCOMPARE(home.run({u"data"_s, u"export"_s, u"NO"_s, u"1d"_s, u"-o"_s, file}).exitCode, 4);
    QCOMPARE(contents(file), QByteArray("precious"));
    const Run nowhere = home.run(
        {u"data"_s, u"export"_s, u"MSFT"_s, u"1d"_s, u"-o"_s, home.scratch(u"no/such/x.csv"_s)});
    QCOMPARE(nowhere.exitCode, 1);
    QCOMPARE(nowhere.errorLines().size(), 2);
}

void TestCliImport::importedZonesAndLabelsBecomeUtcStarts()
{
    const KtrdrHome home;
    const QString file =
        home.writeScratch(u"x.csv"_s, "timestamp,open,high,low,close,volume\n"
                                      "2006-01-02 09:01:00,3602.00,3603.00,3597.00,3599.00,5\n"
                                      "2006-01-02 09:02:00,3600.00,3601.00,3598.00,3599.00,8\n");
    const Run import = home.run(
        importFile(file, u"FESX"_s, u"1m"_s) +
        QStringList{u"--timezone"_s, u"Europe/Berlin"_s, u"--label"_s, u"end"_s, u"--json"_s});
    QCOMPARE(import.exitCode, 0);
    QCOMPARE(checkRun(import.lines()), QString());
    QCOMPARE(import.lines().last()[u"operation_type"_s], u"data_import"_s);
    const auto bars = shown(home, u"FESX"_s, u"1m"_s);
    QCOMPARE(bars.size(), 2);
    QCOMPARE(bars.first()[u"time"_s], u"2006-01-02T08:00:00Z"_s);
    QCOMPARE(bars.first()[u"open"_s], 3602.0);
}

void TestCliImport::otherColumnsAreIgnoredWithAWarning()
{
    const KtrdrHome home;
    const QString file = home.writeScratch(u"x.csv"_s, "date,open,high,low,close,volume,adj_close\n"
                                                       "2004-08-19,100,104,95,100,5,100\n");
    const Run run = home.run(importFile(file, u"X"_s, u"1d"_s) + QStringList{u"--json"_s});
    QCOMPARE(run.exitCode, 3);
    const QJsonObject end = run.lines().last();
    QCOMPARE(end[u"type"_s], u"completed"_s);
    QCOMPARE(end[u"status"_s], u"completed_with_warnings"_s);
    QVERIFY(end[u"result"_s][u"warnings"_s].toArray().first().toString().contains(u"adj_close"));
}

void TestCliImport::columnsCanBeNamed()
{
    const KtrdrHome home;
    const QString file = home.writeScratch(
        u"x.csv"_s, "Day,Start,Top,Bottom,Last,Count\n2004-08-19,100,104,95,101,7\n");
    const Run run =
        home.run(importFile(file, u"X"_s, u"1d"_s) +
                 QStringList{u"--columns"_s,
                             u"time=Day,open=Start,high=Top,low=Bottom,close=Last,volume=Count"_s});
    QCOMPARE(run.exitCode, 0);
    const auto bars = shown(home, u"X"_s, u"1d"_s);
    QCOMPARE(bars.size(), 1);
    QCOMPARE(bars.first()[u"close"_s], 101);
    QCOMPARE(bars.first()[u"volume"_s], 7);
}

void TestCliImport::oddFilesAreImportedWithTheirMarks()
{
    const KtrdrHome home;
    const QString german = home.writeScratch(
        u"kurse.csv"_s, "Datum|Schluss,EUR\n2024-01-02|1234,5\n2024-01-03|1235,25\n");
    const Run run = home.run(importFile(german, u"X"_s, u"1d"_s) +
                             QStringList{u"--delimiter"_s, u"pipe"_s, u"--decimal"_s, u"comma"_s,
                                         u"--columns"_s, u"time=Datum,close=Schluss,EUR"_s});
    QCOMPARE(run.exitCode, 2);
    const QString plain =
        home.writeScratch(u"plain.csv"_s, "Datum|Schluss\n2024-01-02|1234,5\n2024-01-03|1235,25\n");
    QCOMPARE(home.run(importFile(plain, u"X"_s, u"1d"_s) +
                      QStringList{u"--delimiter"_s, u"pipe"_s, u"--decimal"_s, u"comma"_s,
                                  u"--columns"_s, u"time=Datum,close=Schluss"_s})
                 .exitCode,
             3);
    QCOMPARE(shown(home, u"X"_s, u"1d"_s).last()[u"close"_s].toDouble(), 1235.25);
    const QString american = home.writeScratch(u"us.csv"_s, "time,close\n1/2/2024,1\n1/3/2024,2\n");
    const Run refused = home.run(importFile(american, u"W"_s, u"1d"_s));
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("another order"), refused.err.constData());
    QCOMPARE(
        home.run(importFile(american, u"W"_s, u"1d"_s) + QStringList{u"--date-order"_s, u"mdy"_s})
            .exitCode,
        3);
    QCOMPARE(shown(home, u"W"_s, u"1d"_s).last()[u"time"_s].toString(), u"2024-01-03T00:00:00Z"_s);
    const QString epoch = home.writeScratch(
        u"epoch.csv"_s, "time,open,high,low,close,volume\n1704189000000,1,2,0.5,1.5,10\n");
    QCOMPARE(home.run(importFile(epoch, u"Y"_s, u"1m"_s)).exitCode, 0);
    QCOMPARE(shown(home, u"Y"_s, u"1m"_s).first()[u"time"_s].toString(), u"2024-01-02T09:50:00Z"_s);
    QCOMPARE(home.run(importFile(epoch, u"Z"_s, u"1m"_s) + QStringList{u"--time-unit"_s, u"s"_s})
                 .exitCode,
             1);
}

void TestCliImport::aFolderIsOneParentWithAChildPerFile()
{
    const KtrdrHome home;
    const QByteArray rows = ",open,high,low,close,volume\n2024-01-02T00:00:00Z,1,2,0.5,1.5,10\n";
    const QString first = home.writeScratch(u"AAPL_1d.csv"_s, rows);
    const QString second = home.writeScratch(u"MSFT_1d.csv"_s, rows);
    const QString folder = QFileInfo(second).absolutePath();
    QCOMPARE(QFileInfo(first).absolutePath(), folder);
    const Run run = home.run({u"data"_s, u"import"_s, folder, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.lines().last()[u"result"_s].toObject()[u"summary"_s].toString(),
             u"2 series: 2 bars"_s);
    QCOMPARE(shown(home, u"MSFT"_s, u"1d"_s).size(), 1);
    const Run refused = home.run(
        {u"data"_s, u"import"_s, folder, u"--symbol"_s, u"A"_s, u"--timeframe"_s, u"1d"_s});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.err.contains("folder"));
}

void TestCliImport::aNameTellsTheSeriesOrIsRefused()
{
    const KtrdrHome home;
    const QByteArray rows = "time,close\n2024-01-02,1\n";
    QCOMPARE(
        home.run({u"data"_s, u"import"_s, home.writeScratch(u"BRK_B_1d.csv"_s, rows)}).exitCode, 3);
    QCOMPARE(shown(home, u"BRK_B"_s, u"1d"_s).size(), 1);
    const Run refused = home.run({u"data"_s, u"import"_s, home.writeScratch(u"notes.csv"_s, rows)});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.err.contains("--symbol"));
}

void TestCliImport::realForexHoursImport()
{
    if (sharedDataFolder().isEmpty()) {
        QSKIP("The folder with shared market data is absent.");
    }
    const KtrdrHome home;
    const Run run = home.run(
        importFile(sharedDataFolder() + u"/EURUSD_1h_2017_2018.csv", u"EURUSD"_s, u"1h"_s) +
        QStringList{u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(checkRun(run.lines()), QString());
    const auto bars = shown(home, u"EURUSD"_s, u"1h"_s);
    QCOMPARE(bars.size(), 5000);
    QCOMPARE(bars.first()[u"time"_s], u"2017-04-19T09:00:00Z"_s);
}

void TestCliImport::realFuturesMinutesImport()
{
    if (sharedDataFolder().isEmpty()) {
        QSKIP("The folder with shared market data is absent.");
    }
    const KtrdrHome home;
    const Run run =
        home.run(importFile(sharedDataFolder() + u"/FESX_1m_2006-01_02.csv", u"FESX"_s, u"1m"_s) +
                 QStringList{u"--timezone"_s, u"Europe/Berlin"_s, u"--label"_s, u"end"_s});
    QCOMPARE(run.exitCode, 0);
    const auto lines = home.run({u"data"_s, u"list"_s, u"--json"_s}).lines();
    QCOMPARE(lines.first()[u"bars"_s], 30889);
    QCOMPARE(lines.first()[u"first"_s], u"2006-01-02T08:00:00Z"_s);
}

void TestCliImport::absentVolumeIsNull()
{
    const KtrdrHome home;
    const QString file = home.writeScratch(
        u"x.csv"_s, "timestamp,open,high,low,close,volume\n2009-06-01,28.7,30.05,28.45,30.04,\n");
    QCOMPARE(home.run(importFile(file, u"VIX"_s, u"1d"_s)).exitCode, 0);
    const auto bars = shown(home, u"VIX"_s, u"1d"_s);
    QVERIFY(bars.first()[u"volume"_s].isNull());
}

QTEST_GUILESS_MAIN(TestCliImport)

#include "tst_cliimport.moc"
