#include "core/operations/operationledger.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace {

/// The real program in a process of its own.
struct Program
{
    QProcess process;

    explicit Program(const QString &home, const QStringList &more = {})
    {
        process.start(QStringLiteral(KTRDR_MONITOR),
                      QStringList{QStringLiteral("--home"), home} + more);
    }
    ~Program()
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.kill();
        process.waitForFinished();
    }
    void signal(int number) { ::kill(static_cast<pid_t>(process.processId()), number); }
};

bool isListening(const QString &home)
{
    QLocalSocket socket;
    socket.connectToServer(QDir(home).filePath(QStringLiteral("monitor.socket")));
    return socket.waitForConnected(200);
}

constexpr int StartTime = 30000;

} // namespace

class TestMonitorProgram final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void terminateEndsItInGoodOrder();
    void secondStartEndsAtOnceAndLeavesTheFirst();
    void killedProgramLeavesNothingInTheWay();
    void homeThatIsAFileIsRefused();
    void wrongUsageIsExitTwo();
    void damagedLedgerIsSetAsideAndTheProgramStarts();
    void versionAndHelpNeedNoHome();
};

void TestMonitorProgram::terminateEndsItInGoodOrder()
{
    const QTemporaryDir home;
    Program program(home.path());
    QTRY_VERIFY_WITH_TIMEOUT(isListening(home.path()), StartTime);
    program.signal(SIGTERM);
    QVERIFY(program.process.waitForFinished());
    QCOMPARE(program.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.process.exitCode(), 0);
    QVERIFY(QFile::exists(home.filePath(QStringLiteral("settings.json"))));
}

void TestMonitorProgram::secondStartEndsAtOnceAndLeavesTheFirst()
{
    const QTemporaryDir home;
    Program first(home.path());
    QTRY_VERIFY_WITH_TIMEOUT(isListening(home.path()), StartTime);
    Program second(home.path(), {QStringLiteral("--new-load")});
    QVERIFY(second.process.waitForFinished());
    QCOMPARE(second.process.exitCode(), 0);
    QCOMPARE(first.process.state(), QProcess::Running);
    first.signal(SIGTERM);
    QVERIFY(first.process.waitForFinished());
}

void TestMonitorProgram::killedProgramLeavesNothingInTheWay()
{
    const QTemporaryDir home;
    {
        Program killed(home.path());
        QTRY_VERIFY_WITH_TIMEOUT(isListening(home.path()), StartTime);
        killed.signal(SIGKILL);
        QVERIFY(killed.process.waitForFinished());
    }
    Program next(home.path());
    QTRY_VERIFY_WITH_TIMEOUT(isListening(home.path()), StartTime);
    next.signal(SIGTERM);
    QVERIFY(next.process.waitForFinished());
    QCOMPARE(next.process.exitCode(), 0);
}

void TestMonitorProgram::homeThatIsAFileIsRefused()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Program program(file.fileName());
    QVERIFY(program.process.waitForFinished());
    QCOMPARE(program.process.exitCode(), 1);
    const QString said = QString::fromUtf8(program.process.readAllStandardError());
    QVERIFY2(said.contains(file.fileName()), qPrintable(said));
    QVERIFY(program.process.readAllStandardOutput().isEmpty());
}

void TestMonitorProgram::wrongUsageIsExitTwo()
{
    const QTemporaryDir home;
    Program program(home.path(), {QStringLiteral("--nonsense")});
    QVERIFY(program.process.waitForFinished());
    QCOMPARE(program.process.exitCode(), 2);
    QVERIFY(QDir(home.path()).isEmpty());
}

void TestMonitorProgram::damagedLedgerIsSetAsideAndTheProgramStarts()
{
    const QTemporaryDir home;
    QFile ledger(home.filePath(QStringLiteral("operations.db")));
    QVERIFY(ledger.open(QIODevice::WriteOnly));
    ledger.write(QByteArray(8192, 'x'));
    ledger.close();
    Program program(home.path());
    QTRY_VERIFY_WITH_TIMEOUT(isListening(home.path()), StartTime);
    program.signal(SIGTERM);
    QVERIFY(program.process.waitForFinished());
    QCOMPARE(program.process.exitCode(), 0);
    bool isKept = false;
    for (const QFileInfo &file : QDir(home.path()).entryInfoList(QDir::Files)) {
        QFile candidate(file.filePath());
        isKept = isKept || (file.fileName().startsWith(QStringLiteral("operations.db")) &&
                            candidate.open(QIODevice::ReadOnly) &&
                            candidate.readAll() == QByteArray(8192, 'x'));
    }
    QVERIFY(isKept);
}

void TestMonitorProgram::versionAndHelpNeedNoHome()
{
    QProcess process;
    process.start(QStringLiteral(KTRDR_MONITOR), {QStringLiteral("--version")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().startsWith("ktrdr-monitor "));
    process.start(QStringLiteral(KTRDR_MONITOR), {QStringLiteral("--help")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("--home"));
}

QTEST_MAIN(TestMonitorProgram)
#include "tst_monitorprogram.moc"
