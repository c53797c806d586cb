#include "tests/support/stricttest.h"
#include "ui/commands/commandmenu.h"
#include "ui/commands/commandregistry.h"

#include <QJsonObject>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>

using namespace ktrdr::ui;

namespace {

const auto Load = QStringLiteral("data.load");
const auto Cancel = QStringLiteral("operations.cancel");
const auto Plain = QStringLiteral("view.plain");

struct Fixture
{
    CommandRegistry registry;
    QStringList ran;

    Fixture()
    {
        registry.add({Load, QStringLiteral("&Load…"), QStringLiteral("Loads."),
                      QStringLiteral("load"), QStringLiteral("Data"),
                      QKeySequence(Qt::CTRL | Qt::Key_L)},
                     [this] { ran << Load; });
        registry.add({Cancel,
                      QStringLiteral("&Cancel"),
                      QStringLiteral("Cancels."),
                      {},
                      QStringLiteral("Operations"),
                      QKeySequence(Qt::Key_Delete),
                      [](const CommandState &state) { return state.selectedLive > 0; }},
                     [this] { ran << Cancel; });
        registry.add({Plain,
                      QStringLiteral("Plain"),
                      QStringLiteral("Is plain."),
                      {},
                      QStringLiteral("View")},
                     [this] { ran << Plain; });
    }
};

} // namespace

class TestCommandRegistry final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void oneEntryMakesMenuItemToolButtonAndShortcut();
    void triggeringRunsTheCommand();
    void stateDecidesWhatIsEnabled();
    void userKeysReplaceTheDefaultAndAreStoredById();
    void defaultKeysAreNotStored();
    void keysOfAnotherCommandAreRefused();
    void aChordThatHidesAnotherIsAConflict();
    void clearedKeysStayClearedAfterRestart();
    void storedConflictFallsBackToTheDefault();
    void keysOfUnknownCommandsAreKept();
    void resetGivesDefaultsBack();
    void resetIsRefusedWhileAnotherHasTheDefault();
};

void TestCommandRegistry::oneEntryMakesMenuItemToolButtonAndShortcut()
{
    Fixture f;
    QMenu menu;
    QToolBar bar;
    fillMenu(menu, f.registry, {Load, {}, Plain});
    fillToolBar(bar, f.registry, {Load});
    QCOMPARE(menu.actions().size(), 3);
    QVERIFY(menu.actions().at(1)->isSeparator());
    QAction *action = menu.actions().first();
    QCOMPARE(action, f.registry.action(Load));
    QCOMPARE(bar.actions().first(), action);
    QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_L));
    QCOMPARE(action->objectName(), Load);
    QVERIFY(!action->icon().isNull());
    QVERIFY(action->toolTip().contains(QStringLiteral("Ctrl+L")));
    const QWidget *button = bar.widgetForAction(action);
    QCOMPARE(button->accessibleName(), QStringLiteral("Load"));
    QCOMPARE(button->accessibleDescription(), QStringLiteral("Loads."));
}

void TestCommandRegistry::triggeringRunsTheCommand()
{
    Fixture f;
    f.registry.action(Load)->trigger();
    QCOMPARE(f.ran, QStringList{Load});
}

void TestCommandRegistry::stateDecidesWhatIsEnabled()
{
    Fixture f;
    f.registry.update({});
    QVERIFY(!f.registry.action(Cancel)->isEnabled());
    QVERIFY(f.registry.action(Plain)->isEnabled());
    CommandState state;
    state.selectedLive = 1;
    f.registry.update(state);
    QVERIFY(f.registry.action(Cancel)->isEnabled());
}

void TestCommandRegistry::userKeysReplaceTheDefaultAndAreStoredById()
{
    Fixture f;
    QSignalSpy changes(&f.registry, &CommandRegistry::overridesChanged);
    QVERIFY(f.registry.setKeys(Load, QKeySequence(Qt::CTRL | Qt::Key_G)));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(f.registry.action(Load)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_G));
    QCOMPARE(f.registry.overrides(), (QJsonObject{{Load, QStringLiteral("Ctrl+G")}}));

    Fixture later;
    later.registry.setOverrides(f.registry.overrides());
    QCOMPARE(later.registry.keys(Load), QKeySequence(Qt::CTRL | Qt::Key_G));
}

void TestCommandRegistry::defaultKeysAreNotStored()
{
    Fixture f;
    QVERIFY(f.registry.setKeys(Load, QKeySequence(Qt::CTRL | Qt::Key_G)));
    QVERIFY(f.registry.setKeys(Load, QKeySequence(Qt::CTRL | Qt::Key_L)));
    QVERIFY(f.registry.overrides().isEmpty());
}

void TestCommandRegistry::keysOfAnotherCommandAreRefused()
{
    Fixture f;
    QCOMPARE(f.registry.conflict(Plain, QKeySequence(Qt::CTRL | Qt::Key_L)), Load);
    QVERIFY(!f.registry.setKeys(Plain, QKeySequence(Qt::CTRL | Qt::Key_L)));
    QVERIFY(f.registry.keys(Plain).isEmpty());
    QVERIFY(!f.registry.conflict(Load, QKeySequence(Qt::CTRL | Qt::Key_L)));
}

void TestCommandRegistry::aChordThatHidesAnotherIsAConflict()
{
    Fixture f;
    const QKeySequence longer(Qt::CTRL | Qt::Key_L, Qt::CTRL | Qt::Key_X);
    QCOMPARE(f.registry.conflict(Plain, longer), Load);
    QVERIFY(f.registry.setKeys(Load, longer));
    QCOMPARE(f.registry.conflict(Plain, QKeySequence(Qt::CTRL | Qt::Key_L)), Load);
}

void TestCommandRegistry::clearedKeysStayClearedAfterRestart()
{
    Fixture f;
    QVERIFY(f.registry.setKeys(Load, {}));
    Fixture later;
    later.registry.setOverrides(f.registry.overrides());
    QVERIFY(later.registry.keys(Load).isEmpty());
}

void TestCommandRegistry::storedConflictFallsBackToTheDefault()
{
    Fixture f;
    f.registry.setOverrides({{Plain, QStringLiteral("Ctrl+L")}});
    QVERIFY(f.registry.keys(Plain).isEmpty());
    QCOMPARE(f.registry.keys(Load), QKeySequence(Qt::CTRL | Qt::Key_L));
}

void TestCommandRegistry::keysOfUnknownCommandsAreKept()
{
    Fixture f;
    const QJsonObject stored{{QStringLiteral("later.command"), QStringLiteral("Ctrl+9")}};
    f.registry.setOverrides(stored);
    QCOMPARE(f.registry.overrides(), stored);
}

void TestCommandRegistry::resetGivesDefaultsBack()
{
    Fixture f;
    QVERIFY(f.registry.setKeys(Load, QKeySequence(Qt::Key_F7)));
    QVERIFY(f.registry.setKeys(Plain, QKeySequence(Qt::Key_F8)));
    QVERIFY(f.registry.resetKeys(Load));
    QCOMPARE(f.registry.keys(Load), QKeySequence(Qt::CTRL | Qt::Key_L));
    f.registry.resetAllKeys();
    QVERIFY(f.registry.keys(Plain).isEmpty());
    QVERIFY(f.registry.overrides().isEmpty());
}

void TestCommandRegistry::resetIsRefusedWhileAnotherHasTheDefault()
{
    Fixture f;
    QVERIFY(f.registry.setKeys(Load, QKeySequence(Qt::Key_F7)));
    QVERIFY(f.registry.setKeys(Plain, QKeySequence(Qt::CTRL | Qt::Key_L)));
    QVERIFY(!f.registry.resetKeys(Load));
    QCOMPARE(f.registry.keys(Load), QKeySequence(Qt::Key_F7));
}

QTEST_MAIN(TestCommandRegistry)
#include "tst_commandregistry.moc"
