#include "ui/operations/operationtableview.h"

#include "tests/gui/fixtures/appearance.h"
#include "tests/gui/fixtures/records.h"
#include "tests/support/stricttest.h"
#include "ui/operations/operationdelegate.h"
#include "ui/operations/operationtablemodel.h"
#include "ui/theme/palettes.h"

#include <QAction>
#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace ktrdr;
using namespace ktrdr::ui;
using operations::OperationId;
using operations::OperationRecord;
using operations::OperationStatus;
using test::makeRecord;

namespace {

/// Ids cannot be empty, so QVariant::value() cannot make one.
OperationId idIn(const QVariant &value)
{
    return *static_cast<const OperationId *>(value.constData());
}

/// A language whose word for "Failed" is long.
class WordyLanguage final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char * /*context*/, const char *source,
                                    const char * /*disambiguation*/, int /*n*/) const override
    {
        return source == QByteArrayView("Failed")
                   ? QStringLiteral("Leider vollkommen fehlgeschlagen")
                   : QString();
    }
};

struct Table
{
    OperationTableModel model;
    OperationTableView view{model};

    explicit Table(const QList<OperationRecord> &records)
    {
        model.addRecords(records);
        view.resize(1200, 400);
        view.show();
    }

    QModelIndex cell(const OperationRecord &record, OperationColumn column) const
    {
        return model.indexOf(record.id, column);
    }
};

} // namespace

class TestOperationTableView : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void clickOnTheButtonCancelsThatRowAtOnce();
    void releasingElsewhereCancelsNothing();
    void endedRowsHaveNoButton();
    void keyboardReachesCancelAndBatches();
    void homeAndEndGoToTheFirstAndTheLastRow();
    void mouseOpensAndClosesABatch_data();
    void mouseOpensAndClosesABatch();
    void columnsAreKeptByName();
    void unknownColumnsArePassedOverAndOneStays();
    void theLastColumnCannotBeHidden();
    void columnMenuTogglesAndResets();
    void messageTakesWhatTheOtherColumnsLeave();
    void messageKeepsTheWidthThatTheUserGaveIt();
    void everyStatusFitsItsColumnInAWordyLanguage();
    void headerClickSortsAndTheThirdOneGoesBack();
    void everythingHasANameForScreenReaders();
    void rowsAreOfOneHeightAndNotSizedToContents();
};

void TestOperationTableView::clickOnTheButtonCancelsThatRowAtOnce()
{
    const OperationRecord first = test::atPercent(makeRecord(1), 10);
    const OperationRecord second = test::atPercent(makeRecord(2), 20);
    Table table({first, second});
    table.view.selectAll();
    QSignalSpy cancelled(&table.view, &OperationTableView::cancelClicked);
    const QRect cell = table.view.visualRect(table.cell(first, OperationColumn::Cancel));
    QTest::mouseClick(table.view.viewport(), Qt::LeftButton, {},
                      OperationDelegate::buttonRect(cell).center());
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(idIn(cancelled.at(0).at(0)), first.id);
    QCOMPARE(table.view.selectedIds().size(), 2);
}

void TestOperationTableView::releasingElsewhereCancelsNothing()
{
    const OperationRecord record = test::atPercent(makeRecord(1), 10);
    Table table({record});
    QSignalSpy cancelled(&table.view, &OperationTableView::cancelClicked);
    const QRect cell = table.view.visualRect(table.cell(record, OperationColumn::Cancel));
    QTest::mousePress(table.view.viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseRelease(table.view.viewport(), Qt::LeftButton, {}, QPoint(5, 300));
    QCOMPARE(cancelled.size(), 0);
}

void TestOperationTableView::endedRowsHaveNoButton()
{
    const OperationRecord record =
        makeRecord(1, OperationStatus::Completed, QStringLiteral("Done"));
    Table table({record});
    QSignalSpy cancelled(&table.view, &OperationTableView::cancelClicked);
    const QRect cell = table.view.visualRect(table.cell(record, OperationColumn::Cancel));
    QTest::mouseClick(table.view.viewport(), Qt::LeftButton, {}, cell.center());
    table.view.setCurrentIndex(table.cell(record, OperationColumn::Cancel));
    QTest::keyClick(&table.view, Qt::Key_Space);
    QCOMPARE(cancelled.size(), 0);
}

void TestOperationTableView::keyboardReachesCancelAndBatches()
{
    const OperationRecord parent = makeRecord(1, OperationStatus::Running, QStringLiteral("Batch"));
    OperationRecord child = makeRecord(2, OperationStatus::Running, QStringLiteral("Child"));
    child.parentId = parent.id;
    Table table({parent, child});
    QSignalSpy cancelled(&table.view, &OperationTableView::cancelClicked);
    table.view.setCurrentIndex(table.model.index(0, 0));
    QTest::keyClick(&table.view, Qt::Key_Right);
    QCOMPARE(table.model.rowCount(), 2);
    QTest::keyClick(&table.view, Qt::Key_Down);
    for (int i = 0; i < OperationColumnCount && cancelled.isEmpty(); ++i) {
        QTest::keyClick(&table.view, Qt::Key_Right);
        QTest::keyClick(&table.view, Qt::Key_Space);
    }
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(idIn(cancelled.at(0).at(0)), child.id);
    table.view.setCurrentIndex(table.model.index(0, 0));
    QTest::keyClick(&table.view, Qt::Key_Left);
    QCOMPARE(table.model.rowCount(), 1);
}

void TestOperationTableView::homeAndEndGoToTheFirstAndTheLastRow()
{
    Table table({makeRecord(1), makeRecord(2), makeRecord(3)});
    table.view.setCurrentIndex(table.model.index(1, 0));
    QTest::keyClick(&table.view, Qt::Key_End);
    QCOMPARE(table.view.currentIndex(), table.model.index(2, 0));
    QCOMPARE(table.view.selectedIds().size(), 1);
    QTest::keyClick(&table.view, Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(table.view.currentIndex(), table.model.index(0, 0));
    QCOMPARE(table.view.selectedIds().size(), 3);
}

void TestOperationTableView::mouseOpensAndClosesABatch_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestOperationTableView::mouseOpensAndClosesABatch()
{
    QFETCH(Qt::LayoutDirection, direction);
    const OperationRecord parent = makeRecord(1);
    OperationRecord child = makeRecord(2);
    child.parentId = parent.id;
    Table table({parent, child});
    table.view.setLayoutDirection(direction);
    const QRect cell = table.view.visualRect(table.cell(parent, OperationColumn::Name));
    const QPoint arrow = OperationDelegate::arrowRect(cell, 0, direction).center();
    QTest::mouseClick(table.view.viewport(), Qt::LeftButton, {}, arrow);
    QCOMPARE(table.model.rowCount(), 2);
    QTest::mouseClick(table.view.viewport(), Qt::LeftButton, {}, arrow);
    QCOMPARE(table.model.rowCount(), 1);
    // Two quick clicks open and close.
    QTest::mouseDClick(table.view.viewport(), Qt::LeftButton, {}, arrow);
    QCOMPARE(table.model.rowCount(), 1);
}

void TestOperationTableView::columnsAreKeptByName()
{
    QJsonObject state;
    {
        Table table({makeRecord(1)});
        table.view.columns().setShown(OperationColumn::Type, true);
        table.view.columns().setShown(OperationColumn::Rate, false);
        QHeaderView *header = table.view.horizontalHeader();
        header->resizeSection(static_cast<int>(OperationColumn::Name), 333);
        header->moveSection(header->visualIndex(static_cast<int>(OperationColumn::Status)), 0);
        header->setSortIndicator(static_cast<int>(OperationColumn::Elapsed), Qt::DescendingOrder);
        QCoreApplication::processEvents();
        state = table.view.saveColumns();
    }
    QCOMPARE(state.value(u"columns").toArray().at(0).toObject().value(u"name").toString(),
             QStringLiteral("status"));
    Table table({makeRecord(1)});
    table.view.restoreColumns(state);
    QCOMPARE(table.view.saveColumns(), state);
    QCOMPARE(table.view.columns().shown().first(), OperationColumn::Status);
    QCOMPARE(table.view.columnWidth(static_cast<int>(OperationColumn::Name)), 333);
    QCOMPARE(table.model.sorting(),
             std::optional(ColumnOrder{OperationColumn::Elapsed, Qt::DescendingOrder}));
    table.view.resetColumns();
    QCOMPARE(table.view.columns().shown().first(), OperationColumn::Name);
    QVERIFY(!table.view.columns().isShown(OperationColumn::Type));
    QCOMPARE(table.model.sorting(), std::nullopt);
}

void TestOperationTableView::unknownColumnsArePassedOverAndOneStays()
{
    Table table({makeRecord(1)});
    QJsonArray columns{QJsonObject{{QStringLiteral("name"), QStringLiteral("flavour")},
                                   {QStringLiteral("width"), 70}},
                       QJsonObject{{QStringLiteral("name"), QStringLiteral("message")},
                                   {QStringLiteral("width"), -5}}};
    table.view.restoreColumns({{QStringLiteral("columns"), columns}});
    QCOMPARE(table.view.columns().shown().first(), OperationColumn::Message);
    QVERIFY(table.view.columnWidth(static_cast<int>(OperationColumn::Message)) >= 32);
    // A column that the stored state does not know comes up as at first, never at width 0.
    QVERIFY(table.view.columnWidth(static_cast<int>(OperationColumn::Status)) > 32);

    QJsonArray none;
    for (const OperationColumn column : OperationColumns::all()) {
        none.append(QJsonObject{{QStringLiteral("name"), OperationColumns::name(column)},
                                {QStringLiteral("shown"), false}});
    }
    table.view.restoreColumns({{QStringLiteral("columns"), none}});
    QCOMPARE(table.view.columns().shown(), QList{OperationColumn::Name});
}

void TestOperationTableView::theLastColumnCannotBeHidden()
{
    Table table({makeRecord(1)});
    for (const OperationColumn column : OperationColumns::all()) {
        table.view.columns().setShown(column, false);
    }
    QCOMPARE(table.view.columns().shown().size(), 1);
}

void TestOperationTableView::columnMenuTogglesAndResets()
{
    Table table({makeRecord(1)});
    Q_EMIT table.view.horizontalHeader()->customContextMenuRequested(QPoint(10, 10));
    auto *menu = table.view.findChild<QMenu *>(QStringLiteral("columnMenu"));
    QVERIFY(menu);
    auto *symbols = menu->findChild<QAction *>(QStringLiteral("showColumn_symbols"));
    QVERIFY(symbols && !symbols->isChecked());
    symbols->trigger();
    QVERIFY(table.view.columns().isShown(OperationColumn::Symbols));
    auto *reset = menu->findChild<QAction *>(QStringLiteral("resetColumns"));
    QVERIFY(reset);
    reset->trigger();
    QVERIFY(!table.view.columns().isShown(OperationColumn::Symbols));
    menu->close();
}

void TestOperationTableView::messageTakesWhatTheOtherColumnsLeave()
{
    QJsonObject state;
    {
        Table table({makeRecord(1)});
        const QHeaderView &header = *table.view.horizontalHeader();
        const auto isFilled = [&] { return header.length() == table.view.viewport()->width(); };
        table.view.resize(1700, 400);
        QVERIFY(isFilled());
        table.view.horizontalHeader()->resizeSection(static_cast<int>(OperationColumn::Name), 333);
        QTRY_VERIFY(isFilled());
        table.view.columns().setShown(OperationColumn::Elapsed, false);
        QTRY_VERIFY(isFilled());
        table.view.resize(1900, 400);
        QVERIFY(isFilled());
        state = table.view.saveColumns();
    }
    Table next({makeRecord(1)});
    next.view.restoreColumns(state);
    next.view.resize(2100, 400);
    QCOMPARE(next.view.horizontalHeader()->length(), next.view.viewport()->width());
    QCOMPARE(next.view.columnWidth(static_cast<int>(OperationColumn::Name)), 333);
}

void TestOperationTableView::messageKeepsTheWidthThatTheUserGaveIt()
{
    const int message = static_cast<int>(OperationColumn::Message);
    QJsonObject state;
    {
        Table table({makeRecord(1)});
        table.view.horizontalHeader()->resizeSection(message, 222);
        table.view.resize(1900, 400);
        QCOMPARE(table.view.columnWidth(message), 222);
        state = table.view.saveColumns();
    }
    Table next({makeRecord(1)});
    next.view.restoreColumns(state);
    next.view.resize(1700, 400);
    QCOMPARE(next.view.columnWidth(message), 222);
    next.view.resetColumns();
    QCOMPARE(next.view.horizontalHeader()->length(), next.view.viewport()->width());
}

void TestOperationTableView::everyStatusFitsItsColumnInAWordyLanguage()
{
    WordyLanguage language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    Table table({makeRecord(1, OperationStatus::Failed, QStringLiteral("Load 1"))});
    const QModelIndex cell = table.model.index(0, static_cast<int>(OperationColumn::Status));
    QVERIFY(cell.data().toString().startsWith(QStringLiteral("Leider")));
    QVERIFY(table.view.columnWidth(cell.column()) >= table.view.sizeHintForIndex(cell).width());
}

void TestOperationTableView::headerClickSortsAndTheThirdOneGoesBack()
{
    Table table({makeRecord(1), makeRecord(2)});
    QHeaderView *header = table.view.horizontalHeader();
    const QPoint name(header->sectionViewportPosition(0) + 20, header->height() / 2);
    const auto click = [header, name] {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
    };
    click();
    QCOMPARE(table.model.index(0, 0).data().toString(), QStringLiteral("Load 1"));
    click();
    QCOMPARE(table.model.index(0, 0).data().toString(), QStringLiteral("Load 2"));
    click();
    QCOMPARE(table.model.sorting(), std::nullopt);
}

void TestOperationTableView::everythingHasANameForScreenReaders()
{
    Table table({makeRecord(1)});
    QVERIFY(!table.view.accessibleName().isEmpty());
    QVERIFY(!table.view.accessibleDescription().isEmpty());
    for (int section = 0; section < OperationColumnCount; ++section) {
        QVERIFY(!table.model.headerData(section, Qt::Horizontal, Qt::AccessibleTextRole)
                     .toString()
                     .isEmpty());
    }
}

void TestOperationTableView::rowsAreOfOneHeightAndNotSizedToContents()
{
    Table table({makeRecord(1), makeRecord(2)});
    QCOMPARE(table.view.verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
    QCOMPARE(table.view.rowHeight(0), table.view.rowHeight(1));
    for (int section = 0; section < OperationColumnCount; ++section) {
        QCOMPARE(table.view.horizontalHeader()->sectionResizeMode(section),
                 QHeaderView::Interactive);
    }
}

QTEST_MAIN(TestOperationTableView)

#include "tst_operationtableview.moc"
