#include "tests/cli/contractfields.h"
#include "tests/cli/ktrdrprogram.h"
#include "tests/cli/longimport.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <csignal>

using namespace ktrdr::test;
using namespace Qt::StringLiterals;

/// `ktrdr ops cancel` of what other processes run.
class TestCliCancel final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void cancelFromAnotherProcessIsConfirmed();
    void cancelAllStopsEverything();
    void cancelAfterTheEndSaysSo();
    void cancelAllOfNothingIsDone();
    void cancelOfAStoppedProcessGivesUpAfterTenSeconds();
    void whatCannotBeAskedIsToldSo_data();
    void whatCannotBeAskedIsToldSo();
};

void TestCliCancel::cancelFromAnotherProcessIsConfirmed()
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

void TestCliCancel::cancelAllStopsEverything()
{
    const KtrdrHome home;
    LongImport import(home);
    QVERIFY(import.waitUntilRunning());
    QCOMPARE(home.run({u"ops"_s, u"cancel"_s, u"--all"_s}).exitCode, 0);
    QCOMPARE(import.program().end().exitCode, 130);
}

void TestCliCancel::cancelAfterTheEndSaysSo()
{
    const KtrdrHome home;
    QCOMPARE(home.run({u"data"_s, u"load"_s, u"MSFT"_s, u"1d"_s}).exitCode, 0);
    const QString id = onlyOperation(home, u"data_load"_s)[u"operation_id"_s].toString();
    const Run run = home.run({u"ops"_s, u"cancel"_s, id});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorLines().size(), 2);
    QCOMPARE(onlyOperation(home, u"data_load"_s)[u"status"_s], u"completed"_s);
}

void TestCliCancel::cancelAllOfNothingIsDone()
{
    const KtrdrHome home;
    QCOMPARE(home.run({u"ops"_s, u"cancel"_s, u"--all"_s}).exitCode, 0);
}

void TestCliCancel::cancelOfAStoppedProcessGivesUpAfterTenSeconds()
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

void TestCliCancel::whatCannotBeAskedIsToldSo_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("cancel") << u"cancel"_s << QByteArray("could not be asked to cancel");
    QTest::newRow("pause") << u"pause"_s << QByteArray("could not be asked to pause");
}

void TestCliCancel::whatCannotBeAskedIsToldSo()
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

QTEST_GUILESS_MAIN(TestCliCancel)

#include "tst_clicancel.moc"
