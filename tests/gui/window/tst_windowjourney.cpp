#include "core/marketdata/dataoperationtypes.h"
#include "tests/gui/window/windowfixture.h"
#include "tests/support/stricttest.h"
#include "ui/commands/commandids.h"
#include "ui/commands/commandregistry.h"
#include "ui/commands/shortcuteditor.h"
#include "ui/dialogs/newdataloaddialog.h"
#include "ui/operations/operationspage.h"
#include "ui/operations/operationtableview.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <algorithm>

using namespace ktrdr::operations;
using namespace ktrdr::ui;
using ktrdr::test::CoreFixture;
using ktrdr::test::WindowFixture;

namespace {

std::optional<OperationRecord> onlyRecord(const CoreFixture &core)
{
    const QList<OperationRecord> records = core.board->records();
    return records.size() == 1 ? std::optional(records.first()) : std::nullopt;
}

std::optional<OperationRecord> loadRecord(const CoreFixture &core)
{
    const QList<OperationRecord> records = core.board->records();
    const auto found =
        std::ranges::find(records, ktrdr::marketdata::LoadType, &OperationRecord::type);
    return found != records.cend() ? std::optional(*found) : std::nullopt;
}

qsizetype storedBars(const CoreFixture &core)
{
    using namespace ktrdr::marketdata;
    const SeriesId series{Symbol::parse(QStringLiteral("GOOG")).value(),
                          Timeframe::parse(u"1d").value()};
    const auto bars = core.data->bars(series);
    return bars ? static_cast<qsizetype>(bars->size()) : 0;
}

} // namespace

/// What a user does, from the first start on, with the keyboard where one can.
class TestWindowJourney final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void tryItLoadsTheSampleAndCompletes();
    void keyboardStartsALoadAndReadsItsEnd();
    void keyboardCancelsWhatIsSelected();
    void retryRunsTheSameRequestAgain();
    void removedRowsBringTheFirstRunPageBack();
    void shortcutEditorOpensByKeyAndChangesAKey();
    void contextMenuHoldsTheCommands();
    void copyPutsTheRowOnTheClipboard();
};

void TestWindowJourney::tryItLoadsTheSampleAndCompletes()
{
    WindowFixture f;
    f.show();
    auto *tryIt = f.child<QPushButton>("firstRun.sample");
    QVERIFY(tryIt && tryIt->isVisible());
    QTest::keyClick(tryIt, Qt::Key_Space);
    QTRY_VERIFY(loadRecord(f.core).has_value());
    QTRY_VERIFY(loadRecord(f.core)->isFinal());
    const OperationRecord record = *loadRecord(f.core);
    QVERIFY2(record.status == OperationStatus::Completed, qPrintable(record.message));
    QCOMPARE(storedBars(f.core), 1047);
    QVERIFY(!tryIt->isVisible());
    // The training that follows is a second row.
    QTRY_VERIFY(f.window->page().table().model()->rowCount() >= 1);
    QCOMPARE(record.progress.percentage, std::optional(100.0));
}

void TestWindowJourney::keyboardStartsALoadAndReadsItsEnd()
{
    WindowFixture f;
    f.show();
    QTest::keyClick(f.window.get(), Qt::Key_L, Qt::ControlModifier);
    auto *dialog = f.window->findChild<NewDataLoadDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    dialog->findChild<QRadioButton *>(QStringLiteral("load.mode.full"))->click();
    auto *symbols = dialog->findChild<QLineEdit *>(QStringLiteral("load.symbols"));
    QTest::keyClicks(symbols, QStringLiteral("GOOG"));
    QTest::keyClick(symbols, Qt::Key_Return);
    QTRY_VERIFY(onlyRecord(f.core) && onlyRecord(f.core)->isFinal());
    QVERIFY(onlyRecord(f.core)->status == OperationStatus::Completed);
    QCOMPARE(f.window->page().selectedIds(), QList<OperationId>{onlyRecord(f.core)->id});
}

void TestWindowJourney::keyboardCancelsWhatIsSelected()
{
    WindowFixture f;
    f.show();
    const OperationId id = f.core.start(QStringLiteral("endless"));
    const OperationId other = f.core.start(QStringLiteral("other"));
    QTRY_VERIFY(f.core.status(id) == OperationStatus::Running &&
                f.core.status(other) == OperationStatus::Running);
    f.window->openOperation(id);
    f.window->page().table().setFocus();
    QTRY_VERIFY(f.window->commands().action(command::Cancel)->isEnabled());
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Delete);
    QTRY_VERIFY(f.core.status(id) == OperationStatus::Cancelled);
    QVERIFY(f.core.status(other) == OperationStatus::Running);
    QTRY_VERIFY(!f.window->commands().action(command::Cancel)->isEnabled());
}

void TestWindowJourney::retryRunsTheSameRequestAgain()
{
    WindowFixture f;
    f.show();
    f.window->loadSample();
    QTRY_VERIFY(onlyRecord(f.core) && onlyRecord(f.core)->isFinal());
    const OperationRecord first = *onlyRecord(f.core);
    f.window->openOperation(first.id);
    QTRY_VERIFY(f.window->commands().action(command::Retry)->isEnabled());
    QVERIFY(f.trigger(command::Retry));
    QTRY_COMPARE(f.core.board->records().size(), 2);
    const auto again = [&]() -> std::optional<OperationRecord> {
        for (const OperationRecord &record : f.core.board->records()) {
            if (record.retryOf == first.id)
                return record;
        }
        return std::nullopt;
    };
    QTRY_VERIFY(again() && again()->isFinal());
    QCOMPARE(again()->request, first.request);
    QCOMPARE(storedBars(f.core), 1047);
}

void TestWindowJourney::removedRowsBringTheFirstRunPageBack()
{
    WindowFixture f;
    f.show();
    f.window->loadSample();
    QTRY_VERIFY(onlyRecord(f.core) && onlyRecord(f.core)->isFinal());
    f.window->openOperation(onlyRecord(f.core)->id);
    QTRY_VERIFY(f.window->commands().action(command::Remove)->isEnabled());
    QVERIFY(f.trigger(command::Remove));
    QTRY_VERIFY(f.core.board->records().isEmpty());
    QTRY_VERIFY(f.child<QWidget>("firstRun")->isVisible());
    QCOMPARE(storedBars(f.core), 1047);
}

void TestWindowJourney::shortcutEditorOpensByKeyAndChangesAKey()
{
    WindowFixture f;
    f.show();
    QTest::keyClick(f.window.get(), Qt::Key_F1);
    auto *editor = f.window->findChild<ShortcutEditor *>();
    QVERIFY(editor && editor->isVisible());
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!f.window->findChild<ShortcutEditor *>());
    QVERIFY(f.window->commands().setKeys(command::Shortcuts, QKeySequence(Qt::Key_F9)));
    f.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    QTest::keyClick(f.window.get(), Qt::Key_F1);
    QVERIFY(!f.window->findChild<ShortcutEditor *>());
    QTest::keyClick(f.window.get(), Qt::Key_F9);
    QVERIFY(f.window->findChild<ShortcutEditor *>());
}

void TestWindowJourney::contextMenuHoldsTheCommands()
{
    WindowFixture f;
    f.show();
    const OperationId id = f.core.start(QStringLiteral("endless"));
    QTRY_VERIFY(f.core.status(id) == OperationStatus::Running);
    f.window->openOperation(id);
    Q_EMIT f.window->page().contextMenuRequested(f.window->mapToGlobal(QPoint(100, 100)));
    auto *menu = f.child<QMenu>("contextMenu");
    QVERIFY(menu && menu->isVisible());
    QAction *cancel = f.window->commands().action(command::Cancel);
    QVERIFY(menu->actions().contains(cancel));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(f.core.status(id) == OperationStatus::Cancelled);
    QTRY_VERIFY(!f.child<QMenu>("contextMenu"));
}

void TestWindowJourney::copyPutsTheRowOnTheClipboard()
{
    WindowFixture f;
    f.show();
    const OperationId id = f.core.start(QStringLiteral("copied row"));
    QTRY_VERIFY(f.core.status(id) == OperationStatus::Running);
    f.window->openOperation(id);
    f.window->page().table().setFocus();
    QTest::keyClick(f.window->focusWidget(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::clipboard()->text().contains(QStringLiteral("copied row")));
}

QTEST_MAIN(TestWindowJourney)
#include "tst_windowjourney.moc"
