#include "ui/operations/operationspage.h"

#include "tests/gui/fixtures/appearance.h"
#include "tests/gui/fixtures/records.h"
#include "tests/support/stricttest.h"
#include "ui/details/detailspane.h"
#include "ui/operations/filtersidebar.h"
#include "ui/operations/operationtablemodel.h"
#include "ui/operations/operationtableview.h"
#include "ui/operations/searchbox.h"
#include "ui/theme/palettes.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace ktrdr;
using namespace ktrdr::ui;
using namespace std::chrono_literals;
using operations::OperationId;
using operations::OperationRecord;
using operations::OperationStatus;

namespace {

struct Page
{
    QTemporaryDir folder;
    OperationsPage page{folder.path()};
    OperationTableModel &model = page.model();
    OperationTableView &table = page.table();
    SearchBox *search = page.findChild<SearchBox *>();
    FilterSidebar *sidebar = page.findChild<FilterSidebar *>();

    explicit Page(const QList<OperationRecord> &records = test::everyKindOfRecord())
    {
        page.resize(1280, 760);
        page.show();
        model.addRecords(records);
    }

    QTreeWidgetItem *filterNamed(const QString &title) const
    {
        const QList<QTreeWidgetItem *> found =
            sidebar->findItems(title, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.last();
    }

    bool isOnShow(const char *name) const
    {
        const auto *widget = page.findChild<QWidget *>(QLatin1StringView(name));
        return widget != nullptr && widget->isVisible();
    }
};

} // namespace

class TestOperationsPage : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void sidebarCountsAndFilters();
    void choicesOfAGroupAddUpAndGroupsNarrow();
    void allOperationsTakesEveryChoiceBack();
    void typingSearchesAfterAPauseEnterAtOnce();
    void clearingTheSearchShowsAllAtOnce();
    void anUnusableExpressionIsMarked();
    void emptyStatesSayWhatToDo();
    void firstRunWidgetStandsInForTheTable();
    void cancelButtonAsksForThatRow();
    void detailsFollowTheCurrentRowAndItsChanges();
    void detailsOfAFilteredRowStayTrue();
    void showOperationFindsWhatIsHidden();
    void showOperationSelectsOneRowWhileCtrlIsHeld();
    void detailsShowWhatIsSelected();
    void aNeighbourIsSelectedWhenTheSelectedRowGoes();
    void theFirstRowIsSelectedWhenTheTableTakesTheFocus();
    void stateComesBack();
    void copiesTheSelection();
    void everyInteractiveWidgetHasANameAndAnObjectName();
    void wholePageInEveryLook_data();
    void wholePageInEveryLook();
};

void TestOperationsPage::sidebarCountsAndFilters()
{
    Page page;
    QCOMPARE(page.filterNamed(QStringLiteral("All operations"))->text(1), QStringLiteral("12"));
    QTreeWidgetItem *running = page.filterNamed(QStringLiteral("Running"));
    QCOMPARE(running->text(1), QStringLiteral("3"));
    page.sidebar->setCurrentItem(running);
    QCOMPARE(page.model.filter().statuses, QSet{OperationStatus::Running});
    QCOMPARE(page.model.rowCount(), 2);
    OperationRecord ended = test::everyKindOfRecord().at(2);
    ended.id = page.model.record(page.model.index(0, 0)).id;
    ended.status = OperationStatus::Completed;
    page.model.updateRecords({ended});
    QCOMPARE(running->text(1), QStringLiteral("2"));
}

void TestOperationsPage::choicesOfAGroupAddUpAndGroupsNarrow()
{
    Page page;
    page.filterNamed(QStringLiteral("All operations"))->setSelected(false);
    page.filterNamed(QStringLiteral("Failed"))->setSelected(true);
    page.filterNamed(QStringLiteral("Completed"))->setSelected(true);
    QCOMPARE(page.model.rowCount(), 2);
    page.filterNamed(QStringLiteral("CSV import"))->setSelected(true);
    QCOMPARE(page.model.rowCount(), 1);
    QCOMPARE(page.model.index(0, 0).data().toString(), QStringLiteral("Import prices.csv"));
}

void TestOperationsPage::allOperationsTakesEveryChoiceBack()
{
    Page page;
    const int all = page.model.rowCount();
    page.sidebar->setCurrentItem(page.filterNamed(QStringLiteral("Failed")));
    QCOMPARE(page.model.rowCount(), 1);
    QVERIFY(!page.filterNamed(QStringLiteral("All operations"))->isSelected());
    page.sidebar->setCurrentItem(page.filterNamed(QStringLiteral("All operations")));
    QCOMPARE(page.model.rowCount(), all);
}

void TestOperationsPage::typingSearchesAfterAPauseEnterAtOnce()
{
    Page page;
    QSignalSpy searched(page.search, &SearchBox::searchChanged);
    page.search->setDelay(30ms);
    page.page.focusSearch();
    QTest::keyClicks(page.search, QStringLiteral("msft"));
    QCOMPARE(searched.size(), 0);
    QVERIFY(searched.wait());
    QCOMPARE(searched.size(), 1);
    page.search->setDelay(1h);
    QTest::keyClicks(page.search, QStringLiteral(" 1d"));
    QCOMPARE(searched.size(), 1);
    QTest::keyClick(page.search, Qt::Key_Return);
    QCOMPARE(searched.size(), 2);
    QCOMPARE(page.model.rowCount(), 1);
}

void TestOperationsPage::clearingTheSearchShowsAllAtOnce()
{
    Page page;
    const int all = page.model.rowCount();
    page.search->setDelay(1h);
    QTest::keyClicks(page.search, QStringLiteral("status:failed"));
    QTest::keyClick(page.search, Qt::Key_Return);
    QCOMPARE(page.model.rowCount(), 1);
    QTest::keyClick(page.search, Qt::Key_Escape);
    QVERIFY(page.search->text().isEmpty());
    QCOMPARE(page.model.rowCount(), all);
}

void TestOperationsPage::anUnusableExpressionIsMarked()
{
    Page page;
    page.search->setMode(SearchMode::Regex);
    page.search->setText(QStringLiteral("load ("));
    QTest::keyClick(page.search, Qt::Key_Return);
    QVERIFY(!page.search->toolTip().isEmpty());
    page.search->clear();
    QVERIFY(page.search->toolTip().isEmpty());
}

void TestOperationsPage::emptyStatesSayWhatToDo()
{
    Page page(QList<OperationRecord>{});
    QVERIFY(page.isOnShow("noOperations"));
    page.model.addRecords(test::everyKindOfRecord());
    QVERIFY(page.table.isVisible());
    page.search->setText(QStringLiteral("nothing like this"));
    QTest::keyClick(page.search, Qt::Key_Return);
    QVERIFY(page.isOnShow("nothingFound"));
    page.page.findChild<QPushButton *>(QStringLiteral("clearFilters"))->click();
    QVERIFY(page.table.isVisible());
}

void TestOperationsPage::firstRunWidgetStandsInForTheTable()
{
    Page page(QList<OperationRecord>{});
    auto *welcome = new QLabel(QStringLiteral("Welcome"));
    page.page.setFirstRunWidget(welcome);
    QVERIFY(welcome->isVisible());
    page.model.addRecords({test::makeRecord(1)});
    QVERIFY(!welcome->isVisible());
}

void TestOperationsPage::cancelButtonAsksForThatRow()
{
    Page page;
    QSignalSpy cancel(&page.page, &OperationsPage::cancelRequested);
    const QModelIndex first = page.model.index(0, static_cast<int>(OperationColumn::Cancel));
    QTest::mouseClick(page.table.viewport(), Qt::LeftButton, {},
                      page.table.visualRect(first).center());
    QCOMPARE(cancel.size(), 1);
    QCOMPARE(cancel.at(0).at(0).value<QList<OperationId>>(), QList{page.model.record(first).id});
}

void TestOperationsPage::detailsFollowTheCurrentRowAndItsChanges()
{
    const OperationRecord record = test::atPercent(test::makeRecord(1), 10);
    Page page({record, test::makeRecord(2)});
    page.page.showOperation(record.id);
    QCOMPARE(page.page.details().shownId(), std::optional(record.id));
    auto *progress = page.page.findChild<QLabel *>(QStringLiteral("fact_progress"));
    QVERIFY(progress);
    QCOMPARE(progress->text(), QStringLiteral("10 %"));
    page.model.updateRecords({test::atPercent(record, 20)});
    QCOMPARE(progress->text(), QStringLiteral("20 %"));
    page.table.setCurrentIndex(page.model.index(0, 0));
    QVERIFY(page.page.details().shownId() != record.id);
}

void TestOperationsPage::detailsOfAFilteredRowStayTrue()
{
    const OperationRecord record = test::atPercent(test::makeRecord(1), 10);
    Page page({record});
    page.page.showOperation(record.id);
    OperationRecord ended = record;
    ended.status = OperationStatus::Completed;
    ended.progress.percentage = 100;
    page.model.updateRecords({ended});
    QCOMPARE(page.page.findChild<QLabel *>(QStringLiteral("overviewStatus"))->text(),
             QStringLiteral("Completed"));
    page.model.removeRecords({record.id});
    QCOMPARE(page.page.details().shownId(), std::nullopt);
    QCOMPARE(page.page.currentId(), std::nullopt);
}

void TestOperationsPage::showOperationFindsWhatIsHidden()
{
    const QList<OperationRecord> records = test::everyKindOfRecord();
    Page page(records);
    page.search->setText(QStringLiteral("status:failed"));
    QTest::keyClick(page.search, Qt::Key_Return);
    const OperationId child = records.last().id;
    page.page.showOperation(child);
    QCOMPARE(page.page.currentId(), std::optional(child));
    QCOMPARE(page.page.selectedIds(), QList{child});
    QVERIFY(page.search->text().isEmpty());
}

void TestOperationsPage::showOperationSelectsOneRowWhileCtrlIsHeld()
{
    const OperationRecord old = test::makeRecord(1);
    const OperationRecord fresh = test::makeRecord(2);
    Page page({old, fresh});
    page.page.showOperation(old.id);
    QVERIFY(QTest::qWaitForWindowActive(&page.page));
    QTest::keyPress(page.page.windowHandle(), Qt::Key_Control, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::keyboardModifiers(), Qt::ControlModifier);
    page.page.showOperation(fresh.id);
    QTest::keyRelease(page.page.windowHandle(), Qt::Key_Control);
    QCOMPARE(page.page.selectedIds(), QList{fresh.id});
    QCOMPARE(page.page.currentId(), std::optional(fresh.id));
    QCOMPARE(page.page.details().shownId(), std::optional(fresh.id));
}

void TestOperationsPage::detailsShowWhatIsSelected()
{
    Page page({test::makeRecord(1), test::makeRecord(2), test::makeRecord(3)});
    QItemSelectionModel *selection = page.table.selectionModel();
    page.table.selectAsCurrent(page.model.index(0, 0));
    selection->setCurrentIndex(page.model.index(1, 0), QItemSelectionModel::NoUpdate);
    QCOMPARE(page.page.details().shownId(), std::optional(page.page.selectedIds().first()));
    QVERIFY(page.page.details().shownId() != page.page.currentId());
    selection->clearSelection();
    QCOMPARE(page.page.details().shownId(), std::nullopt);
}

void TestOperationsPage::aNeighbourIsSelectedWhenTheSelectedRowGoes()
{
    Page page({test::makeRecord(1), test::makeRecord(2), test::makeRecord(3)});
    page.table.selectAsCurrent(page.model.index(1, 0));
    page.model.removeRecords(page.page.selectedIds());
    const std::optional<OperationId> next = page.page.currentId();
    QVERIFY(next);
    QCOMPARE(page.page.selectedIds(), QList{*next});
    QCOMPARE(page.page.details().shownId(), next);
    // Nothing is selected behind the user's back.
    page.table.clearSelection();
    page.model.removeRecords({*next});
    QVERIFY(page.page.selectedIds().isEmpty());
    QCOMPARE(page.page.details().shownId(), std::nullopt);
}

void TestOperationsPage::theFirstRowIsSelectedWhenTheTableTakesTheFocus()
{
    Page page({test::makeRecord(1), test::makeRecord(2)});
    QVERIFY(QTest::qWaitForWindowActive(&page.page));
    page.search->setFocus();
    page.table.selectionModel()->clear();
    page.table.setFocus(Qt::TabFocusReason);
    QCOMPARE(page.page.selectedIds(), QList{page.model.record(page.model.index(0, 0)).id});
    QCOMPARE(page.page.details().shownId(), page.page.currentId());
}

void TestOperationsPage::stateComesBack()
{
    QJsonObject state;
    {
        Page page;
        page.page.setSidebarVisible(false);
        page.page.setDetailsOrientation(Qt::Horizontal);
        page.page.details().setCurrentTab(1);
        page.table.columns().setShown(OperationColumn::Id, true);
        state = page.page.saveState();
    }
    Page page;
    page.page.restoreState(state);
    QVERIFY(!page.page.isSidebarVisible());
    QVERIFY(page.page.isDetailsVisible());
    QCOMPARE(page.page.detailsOrientation(), Qt::Horizontal);
    QCOMPARE(page.page.details().currentTab(), 1);
    QVERIFY(page.table.columns().isShown(OperationColumn::Id));
    page.page.restoreState({{QStringLiteral("sides"), QStringLiteral("nonsense")}});
    QVERIFY(page.page.isSidebarVisible());
}

void TestOperationsPage::copiesTheSelection()
{
    Page page({test::makeRecord(1), test::makeRecord(2)});
    page.table.selectAll();
    page.page.copyAsCsv();
    const QString csv = QApplication::clipboard()->text();
    QVERIFY(csv.startsWith(QStringLiteral("name,status,progress,")));
    QCOMPARE(csv.count(QStringLiteral("\r\n")), 3);
    page.page.copyAsJson();
    QVERIFY(QApplication::clipboard()->text().startsWith(u'['));
    page.page.copyAsText();
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("Name\tStatus\t")));
}

void TestOperationsPage::everyInteractiveWidgetHasANameAndAnObjectName()
{
    Page page;
    const QList<QWidget *> widgets = page.page.findChildren<QWidget *>();
    int checked = 0;
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus ||
            widget->objectName().startsWith(QStringLiteral("qt_")) ||
            widget->inherits("QComboBoxListView") || qobject_cast<const QLabel *>(widget)) {
            continue;
        }
        const bool isNamed = !widget->accessibleName().isEmpty() ||
                             !widget->property("text").toString().isEmpty() ||
                             widget->parentWidget()->inherits("QLineEdit");
        QVERIFY2(isNamed, qPrintable(widget->objectName() + QLatin1Char(' ') +
                                     QLatin1StringView(widget->metaObject()->className())));
        QVERIFY2(!widget->objectName().isEmpty() || widget->parentWidget()->inherits("QLineEdit"),
                 qPrintable(widget->accessibleName()));
        ++checked;
    }
    QVERIFY(checked >= 8);
}

void TestOperationsPage::wholePageInEveryLook_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << lightPalette() << Qt::LeftToRight;
    QTest::newRow("dark") << darkPalette() << Qt::LeftToRight;
    QTest::newRow("mirrored") << lightPalette() << Qt::RightToLeft;
}

void TestOperationsPage::wholePageInEveryLook()
{
    QFETCH(QPalette, palette);
    QFETCH(Qt::LayoutDirection, direction);
    test::useAppearance(palette, direction);
    const QList<OperationRecord> records = test::everyKindOfRecord();
    Page page(records);
    page.page.showOperation(records.at(4).id);
    const QImage image = page.page.grab().toImage();
    test::keepPicture(image, QStringLiteral("page-") + QLatin1StringView(QTest::currentDataTag()));
    const int sidebarMiddle = page.sidebar->mapTo(&page.page, page.sidebar->rect().center()).x();
    QCOMPARE(sidebarMiddle < page.page.width() / 2, direction == Qt::LeftToRight);
    QVERIFY(page.isOnShow("errorView"));
}

QTEST_MAIN(TestOperationsPage)

#include "tst_operationspage.moc"
