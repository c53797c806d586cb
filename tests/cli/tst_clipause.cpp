#include "tests/cli/ktrdrprogram.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <csignal>

using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

/// An import that runs for seconds, in a process of its own.
class Importing
{
public:
    explicit Importing(const KtrdrHome &home)
        : m_program(home.start({u"data"_s, u"import"_s, longImportFile(), u"--json"_s}))
    {
        m_isStarted = m_program->waitForLine([this](const QJsonObject &line) {
            m_id = line[u"operation_id"_s].toString();
            return line[u"type"_s] == u"started"_s;
        });
    }

    [[nodiscard]] bool isStarted() const { return m_isStarted; }
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] LiveProgram &program() { return *m_program; }

private:
    std::unique_ptr<LiveProgram> m_program;
    QString m_id;
    bool m_isStarted = false;
};

QJsonObject shown(const KtrdrHome &home, const QString &id)
{
    return home.run({u"ops"_s, u"show"_s, id, u"--json"_s}).lines().value(0);
}

} // namespace

/// `ktrdr ops pause` and `resume` from one process to another.
class TestCliPause final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void anImportOfAnotherProcessPausesAndGoesOn();
    void cancelReachesWhatIsPaused();
    void killedWhilePausedItIsInterrupted();
    void whatEndedIsNotPaused();
    void anUnknownOperationIsNotFound();
};

void TestCliPause::anImportOfAnotherProcessPausesAndGoesOn()
{
    const KtrdrHome home;
    Importing importing(home);
    QVERIFY(importing.isStarted());
    const Run paused = home.run({u"ops"_s, u"pause"_s, importing.id(), u"--json"_s});
    QVERIFY2(paused.exitCode == 0, paused.err.constData());
    const QJsonObject line = paused.lines().value(0);
    QCOMPARE(line[u"type"_s].toString(), u"operation"_s);
    QCOMPARE(line[u"status"_s].toString(), u"paused"_s);
    QVERIFY(line[u"eta_s"_s].isNull());
    QVERIFY(importing.program().waitForLine(
        [](const QJsonObject &told) { return told[u"status"_s] == u"paused"_s; }));
    const QJsonObject before = shown(home, importing.id());
    QCOMPARE(before[u"status"_s].toString(), u"paused"_s);
    QTest::qWait(300);
    const QJsonObject after = shown(home, importing.id());
    QCOMPARE(after[u"items_processed"_s], before[u"items_processed"_s]);
    QCOMPARE(after[u"elapsed_s"_s], before[u"elapsed_s"_s]);
    // Once more is no error.
    QCOMPARE(home.run({u"ops"_s, u"pause"_s, importing.id()}).exitCode, 0);
    QCOMPARE(
        home.run({u"ops"_s, u"list"_s, u"--status"_s, u"paused"_s, u"--json"_s}).lines().size(), 1);

    const Run resumed = home.run({u"ops"_s, u"resume"_s, importing.id(), u"--json"_s});
    QVERIFY2(resumed.exitCode == 0, resumed.err.constData());
    QCOMPARE(resumed.lines().value(0)[u"status"_s].toString(), u"running"_s);
    const Run end = importing.program().end();
    QCOMPARE(end.exitCode, 0);
    QCOMPARE(end.lines().last()[u"items_processed"_s].toInteger(), LongImportBars);
}

void TestCliPause::cancelReachesWhatIsPaused()
{
    const KtrdrHome home;
    Importing importing(home);
    QVERIFY(importing.isStarted());
    QCOMPARE(home.run({u"ops"_s, u"pause"_s, importing.id()}).exitCode, 0);

    const Run cancelled = home.run({u"ops"_s, u"cancel"_s, importing.id(), u"--json"_s});
    QCOMPARE(cancelled.exitCode, 0);
    QCOMPARE(cancelled.lines().value(0)[u"status"_s].toString(), u"cancelled"_s);
    QCOMPARE(importing.program().end().exitCode, 130);
}

void TestCliPause::killedWhilePausedItIsInterrupted()
{
    const KtrdrHome home;
    Importing importing(home);
    QVERIFY(importing.isStarted());
    QCOMPARE(home.run({u"ops"_s, u"pause"_s, importing.id()}).exitCode, 0);
    importing.program().signal(SIGKILL);
    static_cast<void>(importing.program().end());
    QCOMPARE(shown(home, importing.id())[u"status"_s].toString(), u"interrupted"_s);
}

void TestCliPause::whatEndedIsNotPaused()
{
    const KtrdrHome home;
    const Run load = home.run(
        {u"data"_s, u"load"_s, u"GOOG"_s, u"1d"_s, u"--source"_s, u"sample"_s, u"--json"_s});
    const QString id = load.lines().value(0)[u"operation_id"_s].toString();
    for (const QString &command : {u"pause"_s, u"resume"_s}) {
        const Run run = home.run({u"ops"_s, command, id});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.errorLines().size(), 2);
        QVERIFY(run.out.isEmpty());
    }
}

void TestCliPause::anUnknownOperationIsNotFound()
{
    const KtrdrHome home;
    const Run run = home.run({u"ops"_s, u"pause"_s, u"op_nothing"_s});
    QCOMPARE(run.exitCode, 4);
    QVERIFY(run.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliPause)

#include "tst_clipause.moc"
