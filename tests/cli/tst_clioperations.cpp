#include "tests/cli/contractfields.h"
#include "tests/cli/ktrdrprogram.h"
#include "tests/support/stricttest.h"

#include <QFile>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <csignal>

using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

bool isProgress(const QJsonObject &line)
{
    return line[u"type"_s] == u"progress"_s && line[u"status"_s] == u"running"_s;
}

/// Holds the ledger of a home locked for writing, where nobody else does.
class LedgerLock
{
public:
    explicit LedgerLock(const KtrdrHome &home)
        : m_ledger(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"lock"_s))
    {
        m_ledger.setDatabaseName(home.folder() + u"/operations.db"_s);
        m_ledger.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
        m_isHeld = m_ledger.open() && QSqlQuery(m_ledger).exec(u"BEGIN IMMEDIATE"_s);
    }
    LedgerLock(const LedgerLock &) = delete;
    LedgerLock &operator=(const LedgerLock &) = delete;
    ~LedgerLock()
    {
        m_ledger = {};
        QSqlDatabase::removeDatabase(u"lock"_s);
    }

    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    QSqlDatabase m_ledger;
    bool m_isHeld = false;
};

/// A home with an import that runs for seconds.
class LongImport
{
public:
    explicit LongImport(const KtrdrHome &home)
        : m_home(home)
        , m_program(home.start({u"data"_s, u"import"_s, longImportFile(), u"--json"_s}))
    {}

    [[nodiscard]] bool waitUntilRunning()
    {
        return m_program->waitForLine([this](const QJsonObject &line) {
            m_id = line[u"operation_id"_s].toString();
            return isProgress(line);
        });
    }
    /// Stopped in the middle of writing to the ledger, it would keep all others from it.
    [[nodiscard]] std::unique_ptr<LedgerLock> stopOutsideTheLedger()
    {
        while (true) {
            m_program->signal(SIGSTOP);
            auto lock = std::make_unique<LedgerLock>(m_home);
            if (lock->isHeld()) {
                return lock;
            }
            m_program->signal(SIGCONT);
        }
    }
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] LiveProgram &program() { return *m_program; }

private:
    const KtrdrHome &m_home;
    std::unique_ptr<LiveProgram> m_program;
    QString m_id;
};

} // namespace

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
    void cancelFromAnotherProcessIsConfirmed();
    void cancelAllStopsEverything();
    void cancelAfterTheEndSaysSo();
    void cancelAllOfNothingIsDone();
    void cancelOfAStoppedProcessGivesUpAfterTenSeconds();
    void whatCannotBeAskedIsToldSo_data();
    void whatCannotBeAskedIsToldSo();
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

void TestCliOperations::cancelFromAnotherProcessIsConfirmed()
{
    const KtrdrHome home;
    LongImport import(home);
    QVERIFY(import.waitUntilRunning());
    const Run cancel =
        home.run({u"ops"_s, u"cancel"_s, import.id(), u"--reason"_s, u"wrong file"_s, u"--json"_s});
    QCOMPARE(cancel.errorLines(), QStringList());
    QCOMPARE(cancel.exitCode, 0);
    const QList<QJsonObject> answer = cancel.lines();
    QCOMPARE(answer.size(), 1);
    QCOMPARE(checkOperationLine(answer.first()), QString());
    QCOMPARE(answer.first()[u"status"_s], u"cancelled"_s);
    const Run ended = import.program().end();
    QCOMPARE(ended.exitCode, 130);
    QCOMPARE(checkRun(ended.lines()), QString());
    QCOMPARE(ended.lines().last()[u"type"_s], u"cancelled"_s);
    QVERIFY(ended.lines().last()[u"result"_s][u"reason"_s].toString().contains(u"wrong file"));
}

void TestCliOperations::cancelAllStopsEverything()
{
    const KtrdrHome home;
    LongImport import(home);
    QVERIFY(import.waitUntilRunning());
    QCOMPARE(home.run({u"ops"_s, u"cancel"_s, u"--all"_s}).exitCode, 0);
    QCOMPARE(import.program().end().exitCode, 130);
}

void TestCliOperations::cancelAfterTheEndSaysSo()
{
    const KtrdrHome home;
    QCOMPARE(home.run({u"data"_s, u"load"_s, u"MSFT"_s, u"1d"_s}).exitCode, 0);
    const QString id = onlyOperation(home, u"data_load"_s)[u"operation_id"_s].toString();
    const Run run = home.run({u"ops"_s, u"cancel"_s, id});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorLines().size(), 2);
    QCOMPARE(onlyOperation(home, u"data_load"_s)[u"status"_s], u"completed"_s);
}

void TestCliOperations::cancelAllOfNothingIsDone()
{
    const KtrdrHome home;
    QCOMPARE(home.run({u"ops"_s, u"cancel"_s, u"--all"_s}).exitCode, 0);
}

void TestCliOperations::cancelOfAStoppedProcessGivesUpAfterTenSeconds()
{
    const KtrdrHome home;
    LongImport import(home);
    QVERIFY(import.waitUntilRunning());
    import.stopOutsideTheLedger().reset();
    const Run cancel = home.run({u"ops"_s, u"cancel"_s, import.id(), u"--json"_s});
    QCOMPARE(cancel.exitCode, 1);
    QCOMPARE(cancel.errorLines().size(), 2);
    QVERIFY2(cancel.err.contains("was asked to cancel"), cancel.err.constData());
    import.program().signal(SIGCONT);
    QCOMPARE(import.program().end().exitCode, 130);
}

void TestCliOperations::whatCannotBeAskedIsToldSo_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("cancel") << u"cancel"_s << QByteArray("could not be asked to cancel");
    QTest::newRow("pause") << u"pause"_s << QByteArray("could not be asked to pause");
}

void TestCliOperations::whatCannotBeAskedIsToldSo()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, told);
    const KtrdrHome home;
    LongImport import(home);
    QVERIFY(import.waitUntilRunning());
    std::unique_ptr<LedgerLock> lock = import.stopOutsideTheLedger();
    const Run run = home.run({u"ops"_s, command, import.id(), u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(told) && run.err.contains("locked"), run.err.constData());
    QCOMPARE(run.lines().last()[u"status"_s], u"running"_s);
    lock.reset();
    import.program().signal(SIGCONT);
    import.program().signal(SIGINT);
    QCOMPARE(import.program().end().exitCode, 130);
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
