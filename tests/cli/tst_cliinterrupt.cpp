#include "tests/cli/contractfields.h"
#include "tests/cli/ktrdrprogram.h"
#include "tests/support/stricttest.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

QStringList longImport()
{
    return {u"data"_s, u"import"_s, longImportFile(), u"--json"_s};
}

qint64 storedBars(const KtrdrHome &home)
{
    const QList<QJsonObject> lines = home.run({u"data"_s, u"list"_s, u"--json"_s}).lines();
    return lines.isEmpty() ? 0 : lines.first()[u"bars"_s].toInteger();
}

bool isRunning(const QJsonObject &line)
{
    return line[u"type"_s] == u"progress"_s && line[u"status"_s] == u"running"_s;
}

} // namespace

class TestCliInterrupt : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void anInterruptKeepsWhatIsStored_data();
    void anInterruptKeepsWhatIsStored();
    void aKillLosesAtMostTheSegmentInFlight();
    void anInterruptIsHeededWhileTheStoreIsLocked();
    void aSecondInterruptEndsTheProcessAtOnce();
    void interruptingAShowStopsIt();
    void interruptingAnExportLeavesNoFile();
    void aReaderThatGoesAwayIsNoError();
};

void TestCliInterrupt::anInterruptKeepsWhatIsStored_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestCliInterrupt::anInterruptKeepsWhatIsStored()
{
    QFETCH(int, number);
    const KtrdrHome home;
    const std::unique_ptr<LiveProgram> import = home.start(longImport());
    QVERIFY(import->waitForLine(isRunning));
    QVERIFY(QTest::qWaitFor([&] { return storedBars(home) > 0; }, 30'000));
    import->signal(number);
    const Run run = import->end();
    QVERIFY(run.hasExited);
    QCOMPARE(run.exitCode, 130);
    QCOMPARE(run.err, QByteArray());
    const QList<QJsonObject> lines = run.lines();
    QCOMPARE(checkRun(lines), QString());
    QCOMPARE(lines.last()[u"type"_s], u"cancelled"_s);
    QVERIFY(lines.last()[u"percentage"_s].toDouble() < 100);
    QVERIFY(!lines.last()[u"result"_s][u"kept"_s].toString().isEmpty());
    const qint64 kept = storedBars(home);
    QVERIFY(kept > 0 && kept < LongImportBars);
    const QJsonObject record = onlyOperation(home, u"data_import"_s);
    QCOMPARE(record[u"status"_s], u"cancelled"_s);
    QVERIFY(!record[u"reason"_s].isNull());
    QVERIFY(!record[u"kept"_s].isNull());
}

void TestCliInterrupt::aKillLosesAtMostTheSegmentInFlight()
{
    const KtrdrHome home;
    const std::unique_ptr<LiveProgram> import = home.start(longImport());
    QVERIFY(import->waitForLine(isRunning));
    qint64 before = 0;
    QVERIFY(QTest::qWaitFor([&] { return (before = storedBars(home)) > 0; }, 30'000));
    import->signal(SIGKILL);
    QVERIFY(!import->end().hasExited);
    const qint64 kept = storedBars(home);
    QVERIFY(kept >= before);
    QCOMPARE(onlyOperation(home, u"data_import"_s)[u"status"_s], u"interrupted"_s);
    const Run again = home.run(longImport());
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(storedBars(home), LongImportBars);
}

void TestCliInterrupt::anInterruptIsHeededWhileTheStoreIsLocked()
{
    const KtrdrHome home;
    QCOMPARE(home.run({u"data"_s, u"load"_s, u"MSFT"_s, u"1d"_s}).exitCode, 0);
    QSqlDatabase store = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"lock"_s);
    store.setDatabaseName(home.folder() + u"/market.db");
    QVERIFY(store.open());
    QVERIFY(QSqlQuery(store).exec(u"BEGIN IMMEDIATE"_s));
    const QString file = home.writeScratch(u"few.csv"_s, generatedMinutes(10));
    const std::unique_ptr<LiveProgram> import =
        home.start({u"data"_s, u"import"_s, file, u"--symbol"_s, u"FEW"_s, u"--timeframe"_s,
                    u"1m"_s, u"--json"_s});
    QVERIFY(import->waitForLine(
        [](const QJsonObject &line) { return line[u"status"_s] == u"waiting"_s; }));
    import->signal(SIGINT);
    const Run run = import->end();
    store.close();
    QCOMPARE(run.exitCode, 130);
    QCOMPARE(run.lines().last()[u"type"_s], u"cancelled"_s);
    QCOMPARE(onlyOperation(home, u"data_import"_s)[u"status"_s], u"cancelled"_s);
}

void TestCliInterrupt::aSecondInterruptEndsTheProcessAtOnce()
{
    const KtrdrHome home;
    const std::unique_ptr<LiveProgram> import = home.start(longImport());
    QVERIFY(import->waitForLine(isRunning));
    // Stopped meanwhile, so that both are there before the first is answered.
    for (const int number : {SIGSTOP, SIGINT, SIGTERM, SIGCONT}) {
        import->signal(number);
    }
    const Run run = import->end();
    QVERIFY(run.hasExited);
    QCOMPARE(run.exitCode, 130);
    QVERIFY(!run.out.contains("\"cancelled\""));
    QCOMPARE(onlyOperation(home, u"data_import"_s)[u"status"_s], u"interrupted"_s);
}

void TestCliInterrupt::interruptingAShowStopsIt()
{
    const KtrdrHome home;
    const QString file = home.writeScratch(u"x.csv"_s, generatedMinutes(500'000));
    QCOMPARE(
        home.run({u"data"_s, u"import"_s, file, u"--symbol"_s, u"X"_s, u"--timeframe"_s, u"1m"_s})
            .exitCode,
        0);
    const std::unique_ptr<LiveProgram> show =
        home.start({u"data"_s, u"show"_s, u"X"_s, u"1m"_s, u"--json"_s});
    QVERIFY(show->waitForLine([](const QJsonObject &) { return true; }));
    show->signal(SIGINT);
    const Run run = show->end();
    QCOMPARE(run.exitCode, 130);
    QVERIFY(run.lines().size() < 500'000);
}

void TestCliInterrupt::interruptingAnExportLeavesNoFile()
{
    const KtrdrHome home;
    const QString file = home.writeScratch(u"x.csv"_s, generatedMinutes(2'000'000));
    QCOMPARE(
        home.run({u"data"_s, u"import"_s, file, u"--symbol"_s, u"X"_s, u"--timeframe"_s, u"1m"_s})
            .exitCode,
        0);
    const QTemporaryDir folder;
    const std::unique_ptr<LiveProgram> program = home.start(
        {u"data"_s, u"export"_s, u"X"_s, u"1m"_s, u"-o"_s, folder.filePath(u"out.csv"_s)});
    // The file has no name before it is complete.
    const QDir openFiles(u"/proc/%1/fd"_s.arg(program->pid()));
    const auto isWriting = [&] {
        return std::ranges::any_of(
            openFiles.entryInfoList(QDir::AllEntries | QDir::System),
            [&](const QFileInfo &open) { return open.symLinkTarget().startsWith(folder.path()); });
    };
    QVERIFY(QTest::qWaitFor(isWriting, 30'000));
    program->signal(SIGINT);
    const Run run = program->end();
    QCOMPARE(run.exitCode, 130);
    QVERIFY(run.err.contains("nothing was written"));
    QVERIFY(QDir(folder.path()).isEmpty(QDir::Files));
}

void TestCliInterrupt::aReaderThatGoesAwayIsNoError()
{
    const KtrdrHome home;
    QCOMPARE(home.run({u"data"_s, u"load"_s, u"GOOG"_s, u"1d"_s}).exitCode, 0);
    const Run run = runProgram(
        u"sh"_s,
        {u"-c"_s, u"{ \"$1\" --home \"$2\" data show GOOG 1d --json; echo $? >&2; } | head -n 1"_s,
         u"sh"_s, ktrdrProgram(), home.folder()});
    QCOMPARE(run.lines().size(), 1);
    QCOMPARE(run.err, QByteArray("0\n"));
}

QTEST_GUILESS_MAIN(TestCliInterrupt)

#include "tst_cliinterrupt.moc"
