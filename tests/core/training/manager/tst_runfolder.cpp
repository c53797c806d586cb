#include "core/training/manager/runfolder.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace ktrdr::training;
using namespace Qt::StringLiterals;

class TestRunFolder : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void oneHoldsARunAtATime();
    void whatWasSettledIsReadAgain();
    void aTornSettlementIsNone();
    void removingLeavesNothing();
    void oldRunsAreRemovedUnlessTheyRun();
    void namesAreNewAndLeadNowhereElse();
};

void TestRunFolder::oneHoldsARunAtATime()
{
    const QTemporaryDir runs;
    auto first = std::make_unique<RunFolder>(runs.path(), u"run_a"_s);
    QVERIFY(first->hold());
    RunFolder second(runs.path(), u"run_a"_s);
    const auto refused = second.hold();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"TRAINING-RunBusy"_s);
    first.reset();
    QVERIFY(second.hold());
}

void TestRunFolder::whatWasSettledIsReadAgain()
{
    const QTemporaryDir runs;
    RunFolder folder(runs.path(), u"run_a"_s);
    QVERIFY(folder.settled().isEmpty());
    QVERIFY(folder.hold());
    QVERIFY(folder.settle({{u"end"_s, 5}}));
    QCOMPARE(RunFolder(runs.path(), u"run_a"_s).settled()["end"_L1].toInt(), 5);
}

void TestRunFolder::aTornSettlementIsNone()
{
    const QTemporaryDir runs;
    RunFolder folder(runs.path(), u"run_a"_s);
    QVERIFY(folder.hold());
    QFile torn(runs.filePath(u"run_a/run.json"_s));
    QVERIFY(torn.open(QIODevice::WriteOnly));
    torn.write("{\"end\": ");
    torn.close();
    QVERIFY(folder.settled().isEmpty());
}

void TestRunFolder::removingLeavesNothing()
{
    const QTemporaryDir runs;
    RunFolder folder(runs.path(), u"run_a"_s);
    QVERIFY(folder.hold());
    QVERIFY(folder.settle({{u"end"_s, 5}}));
    folder.remove();
    QVERIFY(QDir(runs.path()).isEmpty());
}

void TestRunFolder::oldRunsAreRemovedUnlessTheyRun()
{
    const QTemporaryDir runs;
    RunFolder running(runs.path(), u"run_a"_s);
    QVERIFY(running.hold());
    QVERIFY(RunFolder(runs.path(), u"run_b"_s).hold());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    RunFolder::removeOld(runs.path(), now.addDays(29));
    QCOMPARE(QDir(runs.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
    RunFolder::removeOld(runs.path(), now.addDays(31));
    QCOMPARE(QDir(runs.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
             QStringList{u"run_a"_s});
}

void TestRunFolder::namesAreNewAndLeadNowhereElse()
{
    const QDateTime now(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    const QString name = RunFolder::newName(now);
    QVERIFY(name.startsWith(u"run_20260102_030405_"));
    QVERIFY(RunFolder::isName(name));
    QVERIFY(name != RunFolder::newName(now));
    for (const QString &bad : {u""_s, u"../x"_s, u"a/b"_s, u".."_s}) {
        QVERIFY2(!RunFolder::isName(bad), qPrintable(bad));
    }
}

QTEST_GUILESS_MAIN(TestRunFolder)

#include "tst_runfolder.moc"
