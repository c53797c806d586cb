#include "tests/support/stricttest.h"
#include "ui/commands/commandregistry.h"
#include "ui/commands/shortcuteditor.h"
#include "ui/commands/shortcutmodel.h"

#include <QAbstractItemModelTester>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace ktrdr::ui;

namespace {

const auto Load = QStringLiteral("data.load");
const auto Search = QStringLiteral("view.search");

void addCommands(CommandRegistry &registry)
{
    registry.add({Load,
                  QStringLiteral("&Load…"),
                  QStringLiteral("Loads."),
                  {},
                  QStringLiteral("Data"),
                  QKeySequence(Qt::CTRL | Qt::Key_L)},
                 [] {});
    registry.add({Search,
                  QStringLiteral("&Search"),
                  QStringLiteral("Searches."),
                  {},
                  QStringLiteral("View"),
                  QKeySequence(Qt::CTRL | Qt::Key_F)},
                 [] {});
}

template<typename T>
T *child(const QWidget &parent, const char *name)
{
    return parent.findChild<T *>(QLatin1StringView(name));
}

} // namespace

class TestShortcutEditor final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryCommandWithItsKeys();
    void pressedKeysBecomeTheCommandsKeys();
    void conflictIsNamedAndNothingChanges();
    void resetOneAndResetAll();
    void searchFindsByKeys();
    void everyWidgetCanBeReachedByTabAndHasAName();
};

void TestShortcutEditor::showsEveryCommandWithItsKeys()
{
    CommandRegistry registry;
    addCommands(registry);
    ShortcutModel model(registry);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, ShortcutModel::CommandColumn).data().toString(),
             QStringLiteral("Load"));
    QCOMPARE(model.index(0, ShortcutModel::KeysColumn).data().toString(), QStringLiteral("Ctrl+L"));
    QVERIFY(registry.setKeys(Load, QKeySequence(Qt::Key_F9)));
    QCOMPARE(model.index(0, ShortcutModel::KeysColumn).data().toString(), QStringLiteral("F9"));
    QCOMPARE(model.index(0, ShortcutModel::KeysColumn).data(Qt::FontRole).value<QFont>().bold(),
             true);
}

void TestShortcutEditor::pressedKeysBecomeTheCommandsKeys()
{
    CommandRegistry registry;
    addCommands(registry);
    ShortcutEditor editor(registry);
    editor.show();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    auto *keys = child<QKeySequenceEdit>(editor, "shortcutEditor.keys");
    keys->setFocus();
    QTest::keyClick(keys, Qt::Key_G, Qt::ControlModifier);
    QTRY_COMPARE(registry.keys(Load), QKeySequence(Qt::CTRL | Qt::Key_G));
    QVERIFY(child<QPushButton>(editor, "shortcutEditor.reset")->isEnabled());
}

void TestShortcutEditor::conflictIsNamedAndNothingChanges()
{
    CommandRegistry registry;
    addCommands(registry);
    ShortcutEditor editor(registry);
    editor.show();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    auto *refusal = child<QLabel>(editor, "shortcutEditor.refusal");
    QVERIFY(!refusal->isVisible());
    auto *keys = child<QKeySequenceEdit>(editor, "shortcutEditor.keys");
    keys->setFocus();
    QTest::keyClick(keys, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(refusal->isVisible());
    QVERIFY(refusal->text().contains(QStringLiteral("Search")));
    QCOMPARE(registry.keys(Load), QKeySequence(Qt::CTRL | Qt::Key_L));
    QVERIFY(registry.overrides().isEmpty());
}

void TestShortcutEditor::resetOneAndResetAll()
{
    CommandRegistry registry;
    addCommands(registry);
    QVERIFY(registry.setKeys(Load, QKeySequence(Qt::Key_F9)));
    QVERIFY(registry.setKeys(Search, QKeySequence(Qt::Key_F10)));
    ShortcutEditor editor(registry);
    child<QPushButton>(editor, "shortcutEditor.reset")->click();
    QCOMPARE(registry.keys(Load), QKeySequence(Qt::CTRL | Qt::Key_L));
    QCOMPARE(registry.keys(Search), QKeySequence(Qt::Key_F10));
    child<QPushButton>(editor, "shortcutEditor.resetAll")->click();
    QCOMPARE(registry.keys(Search), QKeySequence(Qt::CTRL | Qt::Key_F));
}

void TestShortcutEditor::searchFindsByKeys()
{
    CommandRegistry registry;
    addCommands(registry);
    ShortcutEditor editor(registry);
    auto *search = child<QLineEdit>(editor, "shortcutEditor.search");
    const auto *table = child<QTableView>(editor, "shortcutEditor.table");
    QTest::keyClicks(search, QStringLiteral("ctrl+f"));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Search"));
}

void TestShortcutEditor::everyWidgetCanBeReachedByTabAndHasAName()
{
    CommandRegistry registry;
    addCommands(registry);
    ShortcutEditor editor(registry);
    editor.show();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    QSet<QString> reached;
    for (int step = 0; step < 12; ++step) {
        const QWidget *focus = editor.focusWidget();
        QVERIFY(focus);
        reached << focus->objectName();
        QTest::keyClick(&editor, Qt::Key_Tab);
    }
    for (const char *name :
         {"shortcutEditor.search", "shortcutEditor.table", "shortcutEditor.resetAll"})
        QVERIFY2(reached.contains(QLatin1StringView(name)), name);
    for (const char *name :
         {"shortcutEditor.search", "shortcutEditor.table", "shortcutEditor.keys"})
        QVERIFY2(!child<QWidget>(editor, name)->accessibleName().isEmpty(), name);
}

QTEST_MAIN(TestShortcutEditor)
#include "tst_shortcuteditor.moc"
