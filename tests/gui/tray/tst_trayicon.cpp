#include "tests/gui/support/corefixture.h"
#include "tests/gui/support/fakedesktop.h"
#include "tests/support/stricttest.h"
#include "ui/commands/commandids.h"
#include "ui/commands/commandregistry.h"
#include "ui/tray/liveoperations.h"
#include "ui/tray/trayicon.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace ktrdr::operations;
using namespace ktrdr::ui;
using ktrdr::test::CoreFixture;
using ktrdr::test::FakeTray;

namespace {

struct Fixture
{
    CoreFixture core;
    LiveOperations live{*core.board};
    FakeTray tray;
    CommandRegistry commands;

    Fixture()
    {
        for (const QString &id : {command::ShowWindow, command::PauseAll, command::ResumeAll,
                                  command::LoadData, command::Train, command::Quit})
            commands.add({id, id, id, {}, {}}, [] {});
    }
};

QMenu *operationMenu(const TrayIcon &icon, const OperationId &id)
{
    return icon.menu().findChild<QMenu *>(u"tray.operation." + id.toString());
}

} // namespace

class TestTrayIcon final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void withoutATrayNothingIsShown();
    void lateTrayGetsItsIcon();
    void trayThatGoesIsNoticed();
    void toolTipNamesWhatRuns();
    void menuCancelsOneOperation();
    void menuOpensOneOperation();
    void attentionStaysUntilAcknowledged();
    void picturesDifferByStateNotByColourAlone();
};

void TestTrayIcon::withoutATrayNothingIsShown()
{
    Fixture f;
    const TrayIcon icon(f.tray, *f.core.board, f.live, f.commands);
    QVERIFY(!icon.isShown());
    QVERIFY(!f.tray.shown);
}

void TestTrayIcon::lateTrayGetsItsIcon()
{
    Fixture f;
    TrayIcon icon(f.tray, *f.core.board, f.live, f.commands);
    icon.setRetryInterval(std::chrono::milliseconds(20));
    f.tray.available = true;
    QTRY_VERIFY(icon.isShown());
    QVERIFY(f.tray.shown);
    QCOMPARE(f.tray.menu, &icon.menu());
}

void TestTrayIcon::trayThatGoesIsNoticed()
{
    Fixture f;
    f.tray.available = true;
    TrayIcon icon(f.tray, *f.core.board, f.live, f.commands);
    QVERIFY(icon.isShown());
    QSignalSpy shown(&icon, &TrayIcon::shownChanged);
    icon.setRetryInterval(std::chrono::milliseconds(20));
    f.tray.available = false;
    QTRY_VERIFY(!icon.isShown());
    QCOMPARE(shown.count(), 1);
}

void TestTrayIcon::toolTipNamesWhatRuns()
{
    Fixture f;
    f.tray.available = true;
    const TrayIcon icon(f.tray, *f.core.board, f.live, f.commands);
    QVERIFY(f.tray.toolTip.contains(QStringLiteral("nothing is running")));
    const OperationId id = f.core.start(QStringLiteral("AAPL 1h"));
    QTRY_VERIFY(f.tray.toolTip.contains(QStringLiteral("AAPL 1h")));
    QTRY_VERIFY(icon.mood() == TrayMood::Working);
    f.core.board->cancel({id});
    QTRY_VERIFY(icon.mood() == TrayMood::Idle);
    QTRY_VERIFY(!f.tray.toolTip.contains(QStringLiteral("AAPL 1h")));
}

void TestTrayIcon::menuCancelsOneOperation()
{
    Fixture f;
    f.tray.available = true;
    const TrayIcon icon(f.tray, *f.core.board, f.live, f.commands);
    const OperationId stopped = f.core.start(QStringLiteral("one & only"));
    const OperationId other = f.core.start(QStringLiteral("other"));
    QTRY_VERIFY(operationMenu(icon, stopped) && operationMenu(icon, other));
    QVERIFY(operationMenu(icon, stopped)->title().contains(QStringLiteral("one && only")));
    operationMenu(icon, stopped)->findChild<QAction *>(QStringLiteral("tray.cancel"))->trigger();
    QTRY_VERIFY(f.core.status(stopped) == OperationStatus::Cancelled);
    QVERIFY(f.core.status(other) == OperationStatus::Running);
    QTRY_VERIFY(!operationMenu(icon, stopped));
}

void TestTrayIcon::menuOpensOneOperation()
{
    Fixture f;
    const TrayIcon icon(f.tray, *f.core.board, f.live, f.commands);
    QList<OperationId> opened;
    connect(&icon, &TrayIcon::operationRequested, this,
            [&opened](const OperationId &wanted) { opened << wanted; });
    const OperationId id = f.core.start(QStringLiteral("shown"));
    QTRY_VERIFY(operationMenu(icon, id));
    operationMenu(icon, id)->findChild<QAction *>(QStringLiteral("tray.show"))->trigger();
    QCOMPARE(opened, QList<OperationId>{id});
}

void TestTrayIcon::attentionStaysUntilAcknowledged()
{
    Fixture f;
    f.tray.available = true;
    TrayIcon icon(f.tray, *f.core.board, f.live, f.commands);
    icon.askForAttention();
    QVERIFY(icon.mood() == TrayMood::Attention);
    QVERIFY(f.tray.toolTip.contains(QStringLiteral("needs your attention")));
    icon.acknowledge();
    QVERIFY(icon.mood() == TrayMood::Idle);
}

void TestTrayIcon::picturesDifferByStateNotByColourAlone()
{
    const auto grey = [](TrayMood mood, int running) {
        return trayPicture(mood, running)
            .pixmap(22, 22)
            .toImage()
            .convertToFormat(QImage::Format_Grayscale8);
    };
    QVERIFY(grey(TrayMood::Idle, 0) != grey(TrayMood::Working, 1));
    QVERIFY(grey(TrayMood::Working, 1) != grey(TrayMood::Working, 2));
    QVERIFY(grey(TrayMood::Working, 1) != grey(TrayMood::Attention, 1));
    QCOMPARE(grey(TrayMood::Working, 10), grey(TrayMood::Working, 99));
}

QTEST_MAIN(TestTrayIcon)
#include "tst_trayicon.moc"
