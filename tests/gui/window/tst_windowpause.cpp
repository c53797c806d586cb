#include "core/operations/operationcontext.h"
#include "tests/gui/window/windowfixture.h"
#include "tests/support/stricttest.h"
#include "ui/commands/commandids.h"
#include "ui/commands/commandregistry.h"
#include "ui/operations/operationspage.h"

#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace ktrdr;
using namespace ktrdr::ui;
using operations::OperationId;
using operations::OperationStatus;
using test::WindowFixture;

namespace {

/// Runs until it is cancelled, and can be paused.
OperationId startPausable(WindowFixture &f, const QString &name)
{
    operations::AsyncOperation operation;
    operation.type = QStringLiteral("data_load");
    operation.name = name;
    operation.isPausable = true;
    operation.work = [](operations::OperationContext &context)
        -> operations::Result<operations::OperationOutcome> {
        while (true) {
            context.pausePoint();
            static_cast<void>(context.token().waitFor(std::chrono::milliseconds(1)));
            context.token().throwIfCancelled("a unit");
        }
    };
    const OperationId id = f.core.orchestrator->start(std::move(operation)).value();
    if (!QTest::qWaitFor([&] { return f.core.status(id) == OperationStatus::Running; }))
        qFatal("The operation does not run");
    return id;
}

bool becomes(WindowFixture &f, const OperationId &id, OperationStatus status)
{
    return QTest::qWaitFor([&] { return f.core.status(id) == status; });
}

} // namespace

class TestWindowPause final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void keysPauseAndResumeTheSelectedOperation();
    void buttonsOfTheDetailsDoTheSame();
    void whatCannotPauseSaysWhy();
    void pauseAllAndResumeAllAreInTheTray();
    void theRowMenuHasBoth();
};

void TestWindowPause::keysPauseAndResumeTheSelectedOperation()
{
    WindowFixture f;
    f.show();
    const OperationId id = startPausable(f, QStringLiteral("Load AAPL 1h"));
    f.window->openOperation(id);
    QTRY_VERIFY(f.window->commands().action(command::Pause)->isEnabled());
    QVERIFY(!f.window->commands().action(command::Resume)->isEnabled());
    QTest::keyClick(f.window.get(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(becomes(f, id, OperationStatus::Paused));
    QTRY_COMPARE(f.child<QLabel>("status.counts")->text(), QStringLiteral("1 paused"));
    QTRY_VERIFY(f.window->commands().action(command::Resume)->isEnabled());
    QVERIFY(!f.window->commands().action(command::Pause)->isEnabled());
    QTest::keyClick(f.window.get(), Qt::Key_G, Qt::ControlModifier);
    QVERIFY(becomes(f, id, OperationStatus::Running));
    QTRY_COMPARE(f.child<QLabel>("status.counts")->text(), QStringLiteral("1 running"));
    f.core.board->cancelAll();
    QVERIFY(becomes(f, id, OperationStatus::Cancelled));
}

void TestWindowPause::buttonsOfTheDetailsDoTheSame()
{
    WindowFixture f;
    f.show();
    const OperationId id = startPausable(f, QStringLiteral("Load AAPL 1h"));
    f.window->openOperation(id);
    auto *pause = f.child<QToolButton>("overview.operations.pause");
    QVERIFY(pause);
    QTRY_VERIFY(pause->isVisible() && pause->isEnabled());
    QCOMPARE(pause->accessibleName(), QStringLiteral("Pause"));
    pause->click();
    QVERIFY(becomes(f, id, OperationStatus::Paused));
    auto *resume = f.child<QToolButton>("overview.operations.resume");
    QTRY_VERIFY(resume->isEnabled());
    resume->click();
    QVERIFY(becomes(f, id, OperationStatus::Running));
    f.child<QToolButton>("overview.operations.cancel")->click();
    QVERIFY(becomes(f, id, OperationStatus::Cancelled));
    // Of what ended, nothing can be done there.
    QTRY_VERIFY(!pause->isVisible());
}

void TestWindowPause::whatCannotPauseSaysWhy()
{
    WindowFixture f;
    f.show();
    const QAction *pause = f.window->commands().action(command::Pause);
    QVERIFY(!pause->isEnabled());
    QVERIFY(pause->toolTip().startsWith(QStringLiteral("Nothing that runs or waits is selected.")));
    const OperationId id = f.core.start(QStringLiteral("Train a model"));
    f.window->openOperation(id);
    QTRY_VERIFY(pause->toolTip().startsWith(QStringLiteral("What is selected cannot be paused")));
    QVERIFY(!pause->isEnabled());
    f.core.finish();
    QVERIFY(becomes(f, id, OperationStatus::Completed));
}

void TestWindowPause::pauseAllAndResumeAllAreInTheTray()
{
    WindowFixture f;
    f.tray.available = true;
    f.restart();
    f.show();
    const OperationId one = startPausable(f, QStringLiteral("one"));
    const OperationId two = startPausable(f, QStringLiteral("two"));
    const OperationId other = f.core.start(QStringLiteral("other"));
    QVERIFY(f.tray.menu);
    const QList<QAction *> entries = f.tray.menu->actions();
    QVERIFY(entries.contains(f.window->commands().action(command::PauseAll)));
    QVERIFY(entries.contains(f.window->commands().action(command::ResumeAll)));
    QTRY_VERIFY(f.trigger(command::PauseAll));
    QVERIFY(becomes(f, one, OperationStatus::Paused));
    QVERIFY(becomes(f, two, OperationStatus::Paused));
    QCOMPARE(static_cast<int>(f.core.status(other)), static_cast<int>(OperationStatus::Running));
    QTRY_COMPARE(f.child<QLabel>("status.counts")->text(), QStringLiteral("1 running · 2 paused"));
    QTRY_VERIFY(!f.window->commands().action(command::PauseAll)->isEnabled());
    QTRY_VERIFY(f.trigger(command::ResumeAll));
    QVERIFY(becomes(f, one, OperationStatus::Running));
    QVERIFY(becomes(f, two, OperationStatus::Running));
    f.core.board->cancelAll();
    QVERIFY(becomes(f, one, OperationStatus::Cancelled));
    QVERIFY(becomes(f, two, OperationStatus::Cancelled));
    QVERIFY(becomes(f, other, OperationStatus::Cancelled));
}

void TestWindowPause::theRowMenuHasBoth()
{
    const WindowFixture f;
    const QStringList commands = f.window->page().rowCommands();
    QVERIFY(commands.contains(command::Pause));
    QVERIFY(commands.contains(command::Resume));
}

QTEST_MAIN(TestWindowPause)

#include "tst_windowpause.moc"
