#include "tests/gui/window/windowfixture.h"
#include "tests/support/stricttest.h"
#include "ui/commands/commandids.h"
#include "ui/commands/commandregistry.h"
#include "ui/operations/operationspage.h"
#include "ui/pages/pagestack.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>
#include <QToolBar>

using namespace ktrdr::ui;
using ktrdr::test::WindowFixture;

namespace {

/// A page as later ones will be: a field, a command of its own, something to keep.
class NotesPage final : public WindowPage
{
public:
    NotesPage()
        : m_edit(new QLineEdit(this))
    {
        setObjectName(QStringLiteral("notesPage"));
        setFocusProxy(m_edit);
    }

    [[nodiscard]] QString name() const override { return QStringLiteral("notes"); }
    [[nodiscard]] QString title() const override { return QStringLiteral("&Notes"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("info"); }
    void addCommands(CommandRegistry &registry) override
    {
        registry.add({QStringLiteral("notes.clear"), QStringLiteral("&Clear"),
                      QStringLiteral("Clears the notes."), QStringLiteral("remove"),
                      QStringLiteral("Notes")},
                     [this] { m_edit->clear(); });
    }
    [[nodiscard]] QStringList menuCommands() const override
    {
        return {QStringLiteral("notes.clear")};
    }
    [[nodiscard]] QStringList toolBarCommands() const override { return menuCommands(); }
    [[nodiscard]] QJsonObject saveState() const override
    {
        return {{QStringLiteral("text"), m_edit->text()}};
    }
    void restoreState(const QJsonObject &state) override
    {
        m_edit->setText(state.value(u"text").toString());
    }

    [[nodiscard]] QLineEdit &edit() const { return *m_edit; }

private:
    QLineEdit *m_edit;
};

QStringList idsOf(const QWidget &bar)
{
    QStringList ids;
    for (const QAction *action : bar.actions()) {
        if (!action->isSeparator())
            ids << action->objectName();
    }
    return ids;
}

} // namespace

class TestWindowPages final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void keysAndTabsGoFromPageToPage();
    void barsShowWhatThePageCanDo();
    void keysOfAnotherPageDoNotActOnHiddenRows();
    void pagesKeepTheirStateByName();
    void openingAnOperationGoesToItsPage();
};

void TestWindowPages::keysAndTabsGoFromPageToPage()
{
    WindowFixture f;
    auto *notes = new NotesPage;
    f.window->addPage(notes);
    f.show();
    auto *tabs = f.child<QTabBar>("pageTabs");
    QVERIFY(tabs->isVisible());
    QStringList titles;
    for (int i = 0; i < tabs->count(); ++i)
        titles += tabs->tabText(i).remove(u'&');
    QCOMPARE(titles, QStringList({QStringLiteral("Operations"), QStringLiteral("Catalogue"),
                                  QStringLiteral("Services"), QStringLiteral("Schedules"),
                                  QStringLiteral("Runs"), QStringLiteral("Notes")}));
    QVERIFY(f.window->page().isVisible() && !notes->isVisible());
    QTest::keyClick(f.window.get(), Qt::Key_6, Qt::ControlModifier);
    QVERIFY(notes->isVisible());
    QVERIFY(notes->edit().hasFocus());
    QTest::keyClick(f.window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(f.window->page().isVisible());
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    QVERIFY(f.child<QWidget>("cataloguePage")->isVisible());
    QTest::keyClick(tabs, Qt::Key_Right);
    QVERIFY(f.child<QWidget>("servicesPage")->isVisible());
    QTest::keyClick(tabs, Qt::Key_Right);
    QVERIFY(f.child<QWidget>("schedulesPage")->isVisible());
    QTest::keyClick(tabs, Qt::Key_Right);
    QVERIFY(f.child<QWidget>("runsPage")->isVisible());
    QTest::keyClick(tabs, Qt::Key_Right);
    QVERIFY(notes->isVisible());
}

void TestWindowPages::barsShowWhatThePageCanDo()
{
    WindowFixture f;
    auto *notes = new NotesPage;
    f.window->addPage(notes);
    f.show();
    const QString clear = QStringLiteral("notes.clear");
    const auto *bar = f.child<QToolBar>("toolBar");
    QVERIFY(idsOf(*bar).contains(command::Cancel));
    QVERIFY(f.trigger(QStringLiteral("page.notes")));
    QCOMPARE(idsOf(*bar), QStringList({command::LoadData, command::Train, clear}));
    QCOMPARE(idsOf(*f.window->menuBar()->actions().at(1)->menu()), QStringList{clear});
    QVERIFY(f.trigger(QStringLiteral("page.operations")));
    QVERIFY(!idsOf(*bar).contains(clear));
}

void TestWindowPages::keysOfAnotherPageDoNotActOnHiddenRows()
{
    WindowFixture f;
    f.window->addPage(new NotesPage);
    f.show();
    const auto id = f.core.start(QStringLiteral("one"));
    f.window->openOperation(id);
    QTRY_VERIFY(f.window->commands().action(command::Cancel)->isEnabled());
    QVERIFY(f.trigger(QStringLiteral("page.notes")));
    QVERIFY(!f.window->commands().action(command::Cancel)->isEnabled());
    QVERIFY(f.trigger(QStringLiteral("page.operations")));
    QVERIFY(f.window->commands().action(command::Cancel)->isEnabled());
}

void TestWindowPages::pagesKeepTheirStateByName()
{
    WindowFixture f;
    auto *notes = new NotesPage;
    f.window->addPage(notes);
    notes->edit().setText(QStringLiteral("remember"));
    QVERIFY(f.window->commands().setKeys(QStringLiteral("notes.clear"), QKeySequence(Qt::Key_F8)));
    f.restart();
    auto *again = new NotesPage;
    f.window->addPage(again);
    QCOMPARE(again->edit().text(), QStringLiteral("remember"));
    QCOMPARE(f.window->commands().keys(QStringLiteral("notes.clear")), QKeySequence(Qt::Key_F8));
}

void TestWindowPages::openingAnOperationGoesToItsPage()
{
    WindowFixture f;
    f.window->addPage(new NotesPage);
    f.show();
    const auto id = f.core.start(QStringLiteral("one"));
    QVERIFY(f.trigger(QStringLiteral("page.notes")));
    f.window->openOperation(id);
    QVERIFY(f.window->page().isVisible());
    QTRY_COMPARE(f.window->page().selectedIds(), QList{id});
}

QTEST_MAIN(TestWindowPages)
#include "tst_windowpages.moc"
