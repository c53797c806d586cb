#include "tests/cli/contractfields.h"
#include "tests/cli/ktrdrprogram.h"
#include "tests/cli/longimport.h"
#include "tests/support/stricttest.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace ktrdr::test;
using namespace Qt::StringLiterals;

class TestCliOperations : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyLedgerIsAnEmptyList();
    void listIsNewestFirstAndFilters();
    void showTellsAllFields();
    void showTakesTheEndOfAnId();
    void unknownOperationsAreNotFound_data();
    void unknownOperationsAreNotFound();
    void exportWritesCsvAndJsonLines();
    void watchEndsWithTheOperationsCode();
    void watchingIsNotCancelling();
    void anOperationIsSeenLiveFromAnotherProcess();
    void whatAKilledProcessLeftIsInterrupted();
    void retryRunsTheSameRequestAgain();
    void retryOfTheFailedPartsLeavesTheOthersAlone();
    void retryOfFailedPartsWithoutPartsIsRefused();
    void retryOfSomethingRunningIsRefused();
};

void TestCliOperations::anEmptyLedgerIsAnEmptyList()
{
    const KtrdrHome home;
    const Run run = home.run({u"ops"_s, u"list"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.err, QByteArray());
}

void TestCliOperations::listIsNewestFirstAndFilters()
{
    const KtrdrHome home;
    QCOMPARE(home.run({u"data"_s, u"load"_s, u"GOOG"_s, u"1d"_s}).exitCode, 0);
    QCOMPARE(home.run({u"data"_s, u"load"_s, u"MSFT"_s, u"1d"_s}).exitCode, 0);
    const QString broken =
        home.writeScratch(u"x.csv"_s, "date,open,high,low,close,volume\nno,1,2,3,4,5\n");
    QCOMPARE(
        home.run({u"data"_s, u"import"_s, broken, u"--symbol"_s, u"X"_s, u"--timeframe"_s, u"1d"_s})
            .exitCode,
        1);
    const auto list = [&](const QStringList &filter) {
        return home.run(QStringList{u"ops"_s, u"list"_s, u"--json"_s} + filter).lines();
    };
    const QList<QJsonObject> all = list({});
    QCOMPARE(all.size(), 3);
    for (const QJsonObject &line : all) {
        QCOMPARE(checkOperationLine(line), QString());
    }
    QCOMPARE(all[0][u"status"_s], u"failed"_s);
    QCOMPARE(all[1][u"symbols"_s].toArray(), QJsonArray{u"MSFT"_s});
    QCOMPARE(all[2][u"symbols"_s].toArray(), QJsonArray{u"GOOG"_s});
    QCOMPARE(all[2][u"timeframes"_s].toArray(), QJsonArray{u"1d"_s});
    QCOMPARE(list({u"--status"_s, u"completed"_s}).size(), 2);
    QCOMPARE(list({u"--type"_s, u"data_import"_s}).size(), 1);
    QCOMPARE(list({u"--limit"_s, u"2"_s}), all.first(2));
    QCOMPARE(list({u"--type"_s, u"training"_s}).size(), 0);
}

void TestCliOperations::showTellsAllFields()
{
    const KtrdrHome home;
    QCOMPARE(home.run({u"data"_s, u"load"_s, u"MSFT"_s, u"1d"_s}).exitCode, 0);
    const QJsonObject listed = onlyOperation(home, u"data_load"_s);
    const QString id = listed[u"operation_id"_s].toString();
    const Run shown = home.run({u"ops"_s, u"show"_s, id, u"--json"_s});
    QCOMPARE(shown.exitCode, 0);
    QCOMPARE(shown.lines(), QList<QJsonObject>{listed});
    QVERIFY(!listed[u"started_at"_s].isNull());
    QVERIFY(!listed[u"ended_at"_s].isNull());
    QVERIFY(listed[u"created_at"_s].toString() <= listed[u"started_at"_s].toString());
    QVERIFY(listed[u"started_at"_s].toString() <= listed[u"ended_at"_s].toString());
    QCOMPARE(listed[u"where"_s], u"local"_s);
    QVERIFY(home.run({u"ops"_s, u"show"_s, id}).out.contains("Completed"));
}

void TestCliOperations::showTakesTheEndOfAnId()
{
    const KtrdrHome home;
    QCOMPARE(home.run({u"data"_s, u"load"_s, u"MSFT"_s, u"1d"_s}).exitCode, 0);
    const QString id = onlyOperation(home, u"data_load"_s)[u"operation_id"_s].toString();
    const Run shown = home.run({u"ops"_s, u"show"_s, id.last(8), u"--json"_s});
    QCOMPARE(shown.exitCode, 0);
    QCOMPARE(shown.lines().first()[u"operation_id"_s], id);
}

void TestCliOperations::unknownOperationsAreNotFound_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action : {"show", "watch", "cancel", "retry"}) {
        QTest::newRow(action) << QString::fromLatin1(action);
    }
}

void TestCliOperations::unknownOperationsAreNotFound()
{
    QFETCH(QString, action);
    const KtrdrHome home;
    for (const QString &id : {u"op_data_load_20200101_000000_00000000"_s, u"no such"_s}) {
        const Run run = home.run({u"ops"_s, action, id, u"--json"_s});
        QCOMPARE(run.exitCode, 4);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.errorLines().size(), 2);
    }
}

void TestCliOperations::exportWritesCsvAndJsonLines()
{
    const KtrdrHome home;
    QCOMPARE(home.run({u"data"_s, u"load"_s, u"MSFT"_s, u"1d"_s}).exitCode, 0);
    const QByteArray csv = home.run({u"ops"_s, u"export"_s}).out;
    QCOMPARE(csv.count('\n'), 2);
    QVERIFY(csv.startsWith("operation_id,operation_type,status,"));
    QVERIFY(csv.contains(",data_load,completed,local,MSFT,1d,"));
    const QString file = home.scratch(u"operations.jsonl"_s);
    const Run run = home.run({u"ops"_s, u"export"_s, u"--format"_s, u"json"_s, u"-o"_s, file});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, QByteArray());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), home.run({u"ops"_s, u"list"_s, u"--json"_s}).out);
}

void TestCliOperations::watchEndsWithTheOperationsCode()
{
    const KtrdrHome home;
    LongImport import(home);
    QVERIFY(import.waitUntilRunning());
    const std::unique_ptr<LiveProgram> watch =
        home.start({u"ops"_s, u"watch"_s, import.id(), u"--json"_s});
    QVERIFY(watch->waitForLine(
        [](const QJsonObject &line) { return line[u"type"_s] == u"started"_s; }));
    import.program().signal(SIGINT);
    const Run watched = watch->end();
    QCOMPARE(watched.exitCode, 130);
    QCOMPARE(checkRun(watched.lines()), QString());
    QCOMPARE(watched.lines().last()[u"type"_s], u"cancelled"_s);
    QCOMPARE(import.program().end().exitCode, 130);
    const Run later = home.run({u"ops"_s, u"watch"_s, import.id(), u"--json"_s});
    QCOMPARE(later.exitCode, 130);
    QCOMPARE(checkRun(later.lines()), QString());
}

void TestCliOperations::watchingIsNotCancelling()
{
    const KtrdrHome home;
    LongImport import(home);
    QVERIFY(import.waitUntilRunning());
    const std::unique_ptr<LiveProgram> watch =
        home.start({u"ops"_s, u"watch"_s, import.id(), u"--json"_s});
    QVERIFY(watch->waitForLine([](const QJsonObject &) { return true; }));
    watch->signal(SIGINT);
    QCOMPARE(watch->end().exitCode, 130);
    QCOMPARE(onlyOperation(home, u"data_import"_s)[u"status"_s], u"running"_s);
    import.program().signal(SIGINT);
    QCOMPARE(import.program().end().exitCode, 130);
}

void TestCliOperations::anOperationIsSeenLiveFromAnotherProcess()
{
    const KtrdrHome home;
    LongImport import(home);
    QVERIFY(import.waitUntilRunning());
    const QJsonObject line = onlyOperation(home, u"data_import"_s);
    QCOMPARE(checkOperationLine(line), QString());
    QCOMPARE(line[u"operation_id"_s], import.id());
    QCOMPARE(line[u"status"_s], u"running"_s);
    const std::unique_ptr<LiveProgram> watch =
        home.start({u"ops"_s, u"watch"_s, import.id(), u"--json"_s});
    double first = -1;
    QVERIFY(watch->waitForLine([&](const QJsonObject &seen) {
        const double now = seen[u"percentage"_s].toDouble();
        first = first < 0 ? now : first;
        return now > first;
    }));
    import.program().signal(SIGINT);
    QCOMPARE(import.program().end().exitCode, 130);
}

void TestCliOperations::whatAKilledProcessLeftIsInterrupted()
{
    const KtrdrHome home;
    LongImport import(home);
    QVERIFY(import.waitUntilRunning());
    import.program().signal(SIGKILL);
    QVERIFY(!import.program().end().hasExited);
    const QJsonObject line = onlyOperation(home, u"data_import"_s);
    QCOMPARE(line[u"operation_id"_s], import.id());
    QCOMPARE(line[u"status"_s], u"interrupted"_s);
    QVERIFY(!line[u"ended_at"_s].isNull());
    const Run watch = home.run({u"ops"_s, u"watch"_s, import.id(), u"--json"_s});
    QCOMPARE(watch.exitCode, 1);
    QCOMPARE(watch.lines().last()[u"type"_s], u"failed"_s);
}

void TestCliOperations::retryRunsTheSameRequestAgain()
{
    const KtrdrHome home;
    const QString file =
        home.writeScratch(u"x.csv"_s, "date,open,high,low,close,volume\nno,1,2,3,4,5\n");
    const QStringList import{u"data"_s, u"import"_s,      file,    u"--symbol"_s,
                             u"X"_s,    u"--timeframe"_s, u"1d"_s, u"--json"_s};
    QCOMPARE(home.run(import).exitCode, 1);
    const QString id = onlyOperation(home, u"data_import"_s)[u"operation_id"_s].toString();
    static_cast<void>(
        home.writeScratch(u"x.csv"_s, "date,open,high,low,close,volume\n2020-01-02,1,2,1,2,5\n"));
    const Run retry = home.run({u"ops"_s, u"retry"_s, id, u"--json"_s});
    QCOMPARE(retry.exitCode, 0);
    QCOMPARE(checkRun(retry.lines()), QString());
    QVERIFY(retry.lines().first()[u"operation_id"_s] != id);
    QCOMPARE(home.run({u"data"_s, u"show"_s, u"X"_s, u"1d"_s, u"--json"_s}).lines().size(), 1);
}

void TestCliOperations::retryOfTheFailedPartsLeavesTheOthersAlone()
{
    const KtrdrHome home;
    const QStringList load{u"data"_s, u"load"_s, u"GOOG,NONE1,NONE2"_s, u"1d"_s, u"--json"_s};
    const Run first = home.run(load);
    QCOMPARE(first.exitCode, 3);
    const QString id = first.lines().first()[u"operation_id"_s].toString();
    const Run again = home.run({u"ops"_s, u"retry"_s, id, u"--failed-only"_s, u"--json"_s});
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(checkRun(again.lines()), QString());
    const QString parent = again.lines().first()[u"operation_id"_s].toString();
    QStringList parts;
    for (const QJsonObject &line : home.run({u"ops"_s, u"list"_s, u"--json"_s}).lines()) {
        if (line[u"parent_id"_s].toString() == parent) {
            parts += line[u"symbols"_s].toArray().first().toString();
        }
    }
    parts.sort();
    QCOMPARE(parts, (QStringList{u"NONE1"_s, u"NONE2"_s}));
}

void TestCliOperations::retryOfFailedPartsWithoutPartsIsRefused()
{
    const KtrdrHome home;
    const Run load = home.run({u"data"_s, u"load"_s, u"GOOG"_s, u"1d"_s, u"--json"_s});
    const QString id = load.lines().first()[u"operation_id"_s].toString();
    const Run retry = home.run({u"ops"_s, u"retry"_s, id, u"--failed-only"_s, u"--json"_s});
    QCOMPARE(retry.exitCode, 2);
    QCOMPARE(retry.out, QByteArray());
    QCOMPARE(retry.errorLines().size(), 2);
}

void TestCliOperations::retryOfSomethingRunningIsRefused()
{
    const KtrdrHome home;
    LongImport import(home);
    QVERIFY(import.waitUntilRunning());
    const Run retry = home.run({u"ops"_s, u"retry"_s, import.id(), u"--json"_s});
    QCOMPARE(retry.exitCode, 2);
    QCOMPARE(retry.out, QByteArray());
    QCOMPARE(retry.errorLines().size(), 2);
    import.program().signal(SIGINT);
    QCOMPARE(import.program().end().exitCode, 130);
}

QTEST_GUILESS_MAIN(TestCliOperations)

#include "tst_clioperations.moc"
