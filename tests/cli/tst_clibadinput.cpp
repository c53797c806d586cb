#include "tests/cli/contractfields.h"
#include "tests/cli/ktrdrprogram.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Gibibyte = 1024LL * 1024 * 1024;
const QByteArray header = "timestamp,open,high,low,close,volume\n";
const QByteArray goodRow = "2020-01-02,10,12,9,11,100\n";

QByteArray junk()
{
    QByteArray bytes(65536, '\0');
    quint32 state = 1;
    for (char &byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24U);
    }
    return bytes;
}

QStringList importFile(const QString &file, const QString &symbol = u"X"_s,
                       const QString &timeframe = u"1d"_s)
{
    return {u"data"_s, u"import"_s, file, u"--symbol"_s, symbol, u"--timeframe"_s, timeframe};
}

/// A refusal or failure that says what and what to do, and left nothing behind.
QString checkRefused(const KtrdrHome &home, const Run &run, int exitCode)
{
    if (!run.hasExited || run.exitCode != exitCode) {
        return u"exit code %1: %2"_s.arg(run.exitCode).arg(QString::fromUtf8(run.err));
    }
    const QStringList errors = run.errorLines();
    if (errors.size() != 2 || errors.first().size() < 10 || errors.last().size() < 10) {
        return u"not two lines of error: "_s + QString::fromUtf8(run.err);
    }
    if (exitCode == 2 && !run.out.isEmpty()) {
        return u"output in spite of exit 2: "_s + QString::fromUtf8(run.out);
    }
    const Run list = home.run({u"data"_s, u"list"_s, u"--json"_s});
    return list.out.isEmpty() ? QString() : u"something was stored"_s;
}

bool isRoot()
{
    return ::geteuid() == 0;
}

/// Runs a program without the superuser's right to write everywhere.
Run runUnprivileged(const QStringList &arguments)
{
    if (!isRoot()) {
        return runProgram(ktrdrProgram(), arguments);
    }
    return runProgram(u"setpriv"_s,
                      QStringList{u"--bounding-set=-all"_s, u"--inh-caps=-all"_s, ktrdrProgram()} +
                          arguments);
}

} // namespace

class TestCliBadInput : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void aLineWithoutEndIsRefused();
    void badArgumentsAreRefused_data();
    void badArgumentsAreRefused();
    void theFirstBadLinesAreNamed();
    void failuresInJsonCarryTheError();
    void skipBadStoresTheRestAndCounts();
    void disorderAndDuplicatesAreRepairedAndTold();
    void aFailedImportLeavesEarlierBarsAlone();
    void aReadOnlyHomeIsRefused();
    void aFullDiskLosesNothing();
    void aLockedStoreIsNamed();
    void aHomeThatIsAFileIsRefused();
    void missingSettingsAreRefused();
};

void TestCliBadInput::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("empty file") << QByteArray() << 2;
    QTest::newRow("binary junk") << junk() << 1;
    QTest::newRow("wrong header") << QByteArray("name,colour,taste\nplum,blue,sweet\n") << 1;
    QTest::newRow("header alone") << header << 1;
    QTest::newRow("unreadable number") << header + goodRow + "2020-01-03,ten,12,9,11,100\n" << 1;
    QTest::newRow("unreadable time") << header + goodRow + "someday,10,12,9,11,100\n" << 1;
    QTest::newRow("not a number") << header + goodRow + "2020-01-03,nan,12,9,11,100\n" << 1;
    QTest::newRow("infinite") << header + goodRow + "2020-01-03,10,inf,9,11,100\n" << 1;
    QTest::newRow("negative price") << header + goodRow + "2020-01-03,10,12,-9,11,100\n" << 1;
    QTest::newRow("future date") << header + goodRow + "2999-01-04,10,12,9,11,100\n" << 1;
    QTest::newRow("too few fields") << header + goodRow + "2020-01-03,10\n" << 1;
}

void TestCliBadInput::badFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, exitCode);
    const KtrdrHome home;
    const QString file = home.writeScratch(u"x.csv"_s, bytes);
    QCOMPARE(checkRefused(home, home.run(importFile(file)), exitCode), QString());
}

void TestCliBadInput::aLineWithoutEndIsRefused()
{
    const KtrdrHome home;
    QFile file(home.writeScratch(u"x.csv"_s, header + "2020-01-02,1"));
    QVERIFY(file.resize(Gibibyte));
    QCOMPARE(checkRefused(home, home.run(importFile(file.fileName())), 1), QString());
}

void TestCliBadInput::badArgumentsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList load{u"data"_s, u"load"_s};
    QTest::newRow("missing file") << importFile(u"/no/such/file.csv"_s);
    QTest::newRow("directory") << importFile(u"/tmp"_s);
    QTest::newRow("unknown timeframe") << importFile(u"GOOD"_s, u"X"_s, u"7q"_s);
    QTest::newRow("symbol with a path") << importFile(u"GOOD"_s, u"../../etc/passwd"_s);
    QTest::newRow("hidden symbol") << importFile(u"GOOD"_s, u".hidden"_s);
    QTest::newRow("long symbol") << importFile(u"GOOD"_s, QString(21, u'A'));
    QTest::newRow("unknown zone") << importFile(u"GOOD"_s) +
                                         QStringList{u"--timezone"_s, u"Mars/Base"_s};
    QTest::newRow("no column map")
        << importFile(u"GOOD"_s) + QStringList{u"--columns"_s, u"colour=blue"_s};
    QTest::newRow("load: unknown timeframe") << load + QStringList{u"GOOG"_s, u"3d"_s};
    QTest::newRow("load: path") << load + QStringList{u"a/b"_s, u"1d"_s};
    QTest::newRow("load: no symbols") << load + QStringList{u","_s, u"1d"_s};
    QTest::newRow("load: no list") << load + QStringList{u"@/no/such/list"_s, u"1d"_s};
    QTest::newRow("load: twice the same") << load + QStringList{u"GOOG,GOOG"_s, u"1d"_s};
    QTest::newRow("load: unknown source")
        << load + QStringList{u"GOOG"_s, u"1d"_s, u"--source"_s, u"nowhere"_s};
    QTest::newRow("load: start after end")
        << load + QStringList{u"GOOG"_s,       u"1d"_s,    u"--start"_s,
                              u"2020-01-01"_s, u"--end"_s, u"2019-01-01"_s};
}

void TestCliBadInput::badArgumentsAreRefused()
{
    QFETCH(QStringList, arguments);
    const KtrdrHome home;
    arguments.replaceInStrings(u"GOOD"_s, home.writeScratch(u"good.csv"_s, header + goodRow));
    for (const QStringList &format : {QStringList(), QStringList{u"--json"_s}}) {
        QCOMPARE(checkRefused(home, home.run(arguments + format), 2), QString());
    }
    QVERIFY(home.run({u"ops"_s, u"list"_s, u"--json"_s}).lines().isEmpty());
}

void TestCliBadInput::theFirstBadLinesAreNamed()
{
    const KtrdrHome home;
    const QString file =
        home.writeScratch(u"x.csv"_s, header + goodRow + "2020-01-03,ten,12,9,11,100\n" + goodRow +
                                          "2020-01-05,10,12,9,eleven,100\n");
    const Run run = home.run(importFile(file));
    QCOMPARE(checkRefused(home, run, 1), QString());
    const QString error = QString::fromUtf8(run.err);
    QVERIFY2(error.contains(u'3') && error.contains(u"ten"), qPrintable(error));
    const QJsonObject record = onlyOperation(home, u"data_import"_s);
    QVERIFY(!record[u"error"_s][u"context"_s].toObject().isEmpty());
}

void TestCliBadInput::failuresInJsonCarryTheError()
{
    const KtrdrHome home;
    const QString file = home.writeScratch(u"x.csv"_s, header + "2020-01-03,ten,12,9,11,100\n");
    const Run run = home.run(importFile(file) + QStringList{u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(checkRun(run.lines()), QString());
    const QJsonValue error = run.lines().last()[u"error"_s];
    QVERIFY(error[u"code"_s].toString().startsWith(u"DATA-"));
    QVERIFY(!error[u"message"_s].toString().isEmpty());
    QVERIFY(!error[u"hint"_s].toString().isEmpty());
}

void TestCliBadInput::skipBadStoresTheRestAndCounts()
{
    const KtrdrHome home;
    const QString file = home.writeScratch(
        u"x.csv"_s, header + goodRow + "2020-01-03,ten,12,9,11,100\n" +
                        "2020-01-06,nan,12,9,11,100\n" + "2020-01-07,10,12,9,11,100\n");
    const Run run = home.run(importFile(file) + QStringList{u"--skip-bad"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(checkRun(run.lines()), QString());
    const QJsonArray warnings = run.lines().last()[u"result"_s][u"warnings"_s].toArray();
    QVERIFY(!warnings.isEmpty());
    QVERIFY2(warnings.first().toString().contains(u'2'), qPrintable(warnings.first().toString()));
    QCOMPARE(home.run({u"data"_s, u"show"_s, u"X"_s, u"1d"_s, u"--json"_s}).lines().size(), 2);
}

void TestCliBadInput::disorderAndDuplicatesAreRepairedAndTold()
{
    const KtrdrHome home;
    const QString file = home.writeScratch(
        u"x.csv"_s, header + "2020-01-07,10,12,9,11,100\n" + "2020-01-02,10,12,9,11,100\n" +
                        "2020-01-03,10,12,9,11,100\n" + "2020-01-03,10,12,9,11.5,100\n");
    const Run run = home.run(importFile(file) + QStringList{u"--json"_s});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.lines().last()[u"status"_s], u"completed_with_warnings"_s);
    QVERIFY(!run.lines().last()[u"result"_s][u"warnings"_s].toArray().isEmpty());
    const QList<QJsonObject> bars =
        home.run({u"data"_s, u"show"_s, u"X"_s, u"1d"_s, u"--json"_s}).lines();
    QCOMPARE(bars.size(), 3);
    QCOMPARE(bars[0][u"time"_s], u"2020-01-02T00:00:00Z"_s);
    QCOMPARE(bars[1][u"close"_s], 11.5);
    QCOMPARE(bars[2][u"time"_s], u"2020-01-07T00:00:00Z"_s);
}

void TestCliBadInput::aFailedImportLeavesEarlierBarsAlone()
{
    const KtrdrHome home;
    const QString good = home.writeScratch(u"good.csv"_s, header + goodRow);
    QCOMPARE(home.run(importFile(good)).exitCode, 0);
    const QString bad = home.writeScratch(
        u"bad.csv"_s, header + "2020-01-02,99,99,99,99,99\n2020-01-03,x,1,1,1,1\n");
    QCOMPARE(home.run(importFile(bad)).exitCode, 1);
    const QList<QJsonObject> bars =
        home.run({u"data"_s, u"show"_s, u"X"_s, u"1d"_s, u"--json"_s}).lines();
    QCOMPARE(bars.size(), 1);
    QCOMPARE(bars.first()[u"open"_s], 10);
}

void TestCliBadInput::aReadOnlyHomeIsRefused()
{
    if (isRoot() && runProgram(u"setpriv"_s, {u"--version"_s}).exitCode != 0) {
        QSKIP("Run as root, and setpriv (util-linux) is absent: rights cannot be dropped.");
    }
    const KtrdrHome home;
    const QString file = home.writeScratch(u"x.csv"_s, header + goodRow);
    QCOMPARE(home.run(importFile(file)).exitCode, 0);
    QList<QString> names = QDir(home.folder()).entryList(QDir::Files);
    for (const QString &name : std::as_const(names)) {
        QCOMPARE(::chmod(qPrintable(home.folder() + u'/' + name), 0444), 0);
    }
    QCOMPARE(::chmod(qPrintable(home.folder()), 0555), 0);
    const Run run =
        runUnprivileged(QStringList{u"--home"_s, home.folder()} + importFile(file, u"Y"_s));
    const Run fresh = runUnprivileged(QStringList{u"--home"_s, home.folder() + u"/new"_s} +
                                      importFile(file, u"Y"_s));
    QCOMPARE(::chmod(qPrintable(home.folder()), 0755), 0);
    for (const Run &refused : {run, fresh}) {
        QVERIFY(refused.hasExited);
        QVERIFY(refused.exitCode == 1 || refused.exitCode == 2);
        QCOMPARE(refused.errorLines().size(), 2);
        QVERIFY(refused.errorLines().first().contains(home.folder()));
    }
    for (const QString &name : std::as_const(names)) {
        QCOMPARE(::chmod(qPrintable(home.folder() + u'/' + name), 0644), 0);
    }
    QCOMPARE(home.run({u"data"_s, u"show"_s, u"X"_s, u"1d"_s, u"--json"_s}).lines().size(), 1);
}

void TestCliBadInput::aFullDiskLosesNothing()
{
    const KtrdrHome home;
    const QString file = home.writeScratch(u"many.csv"_s, generatedMinutes(200'000));
    const QString script =
        u"mount -t tmpfs -o size=4m tmpfs \"$2\" || exit 77\n"
        "\"$1\" --home \"$2\" data load GOOG 1d --quiet || exit 78\n"
        "\"$1\" --home \"$2\" data import \"$3\" --symbol X --timeframe 1m --quiet\n"
        "echo import $?\n"
        "\"$1\" --home \"$2\" data show GOOG 1d --json | grep -c '\"bar\"'\n"_s;
    const Run run = runProgram(u"unshare"_s, {u"-m"_s, u"sh"_s, u"-c"_s, script, u"sh"_s,
                                              ktrdrProgram(), home.folder(), file});
    if (run.exitCode == 77 || run.exitCode == 1) {
        QSKIP("A small file system cannot be mounted here: root in a mount namespace is needed.");
    }
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.out, QByteArray("import 1\n1047\n"));
    // The ledger lives on the same disk and may say so, too.
    QVERIFY2(run.errorLines().size() >= 2, run.err.constData());
    QVERIFY2(run.err.contains("no room left"), run.err.constData());
}

void TestCliBadInput::aLockedStoreIsNamed()
{
    const KtrdrHome home;
    const QString file = home.writeScratch(u"x.csv"_s, header + goodRow);
    QCOMPARE(home.run(importFile(file)).exitCode, 0);
    {
        QSqlDatabase store = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"lock"_s);
        store.setDatabaseName(home.folder() + u"/market.db");
        QVERIFY(store.open());
        QVERIFY(QSqlQuery(store).exec(u"BEGIN IMMEDIATE"_s));
        const Run run = home.run(importFile(file, u"Y"_s));
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.errorLines().size(), 2);
        QVERIFY(QSqlQuery(store).exec(u"ROLLBACK"_s));
        store.close();
    }
    QSqlDatabase::removeDatabase(u"lock"_s);
    QCOMPARE(home.run({u"data"_s, u"list"_s, u"--json"_s}).lines().size(), 1);
    QCOMPARE(home.run(importFile(file, u"Y"_s)).exitCode, 0);
}

void TestCliBadInput::aHomeThatIsAFileIsRefused()
{
    const KtrdrHome home;
    const QString file = home.writeScratch(u"x"_s, "not a folder");
    const Run run = runProgram(ktrdrProgram(), {u"--home"_s, file, u"ops"_s, u"list"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.errorLines().size(), 2);
}

void TestCliBadInput::missingSettingsAreRefused()
{
    const KtrdrHome home;
    const Run run = home.run({u"ops"_s, u"list"_s, u"--config"_s, u"/no/such/settings"_s});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.errorLines().size(), 2);
}

QTEST_GUILESS_MAIN(TestCliBadInput)

#include "tst_clibadinput.moc"
