#include "tests/support/stricttest.h"
#include "ui/window/closepolicy.h"
#include "ui/window/windowtitle.h"

#include <QTest>

using namespace ktrdr::ui;

class TestClosePolicy final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void closingGoesToTheTrayOnlyWhereOneIsShown();
    void quitNeverHides();
    void runningOperationsAreAskedAbout();
    void endOfSessionAsksNobody();
    void titleRoundsDownAndNamesCounts();
};

void TestClosePolicy::closingGoesToTheTrayOnlyWhereOneIsShown()
{
    CloseSituation situation;
    situation.closesToTray = true;
    QVERIFY(actionFor(situation) == CloseAction::ShutDown);
    situation.isTrayShown = true;
    QVERIFY(actionFor(situation) == CloseAction::HideToTray);
    situation.closesToTray = false;
    QVERIFY(actionFor(situation) == CloseAction::ShutDown);
}

void TestClosePolicy::quitNeverHides()
{
    CloseSituation situation;
    situation.isQuit = true;
    situation.closesToTray = true;
    situation.isTrayShown = true;
    QVERIFY(actionFor(situation) == CloseAction::ShutDown);
}

void TestClosePolicy::runningOperationsAreAskedAbout()
{
    CloseSituation situation;
    situation.ownOperations = 1;
    QVERIFY(actionFor(situation) == CloseAction::AskFirst);
    situation.isQuit = true;
    QVERIFY(actionFor(situation) == CloseAction::AskFirst);
}

void TestClosePolicy::endOfSessionAsksNobody()
{
    CloseSituation situation;
    situation.ownOperations = 3;
    situation.closesToTray = true;
    situation.isTrayShown = true;
    situation.isSessionEnding = true;
    QVERIFY(actionFor(situation) == CloseAction::ShutDown);
}

void TestClosePolicy::titleRoundsDownAndNamesCounts()
{
    QCOMPARE(titleText(0, 0, {}), QStringLiteral("ktrdr monitor"));
    QCOMPARE(titleText(3, 0, 99.9), QStringLiteral("99 % · 3 running – ktrdr monitor"));
    QCOMPARE(titleText(1, 2, {}), QStringLiteral("1 running · 2 queued – ktrdr monitor"));
    QCOMPARE(titleText(0, 2, 50.0), QStringLiteral("2 queued – ktrdr monitor"));
}

QTEST_MAIN(TestClosePolicy)
#include "tst_closepolicy.moc"
