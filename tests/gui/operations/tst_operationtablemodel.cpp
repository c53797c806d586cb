#include "tests/gui/fixtures/records.h"
#include "tests/gui/operations/checkedmodel.h"
#include "tests/support/stricttest.h"
#include "ui/operations/operationcelltext.h"

#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace ktrdr;
using namespace ktrdr::ui;
using namespace std::chrono_literals;
using operations::OperationId;
using operations::OperationRecord;
using operations::OperationStatus;
using test::atPercent;
using test::CheckedModel;
using test::makeRecord;
using test::namesIn;

namespace {

QList<OperationRecord> makeRecords(int count)
{
    QList<OperationRecord> records;
    for (int i = 0; i < count; ++i) {
        records.append(makeRecord(i));
    }
    return records;
}

} // namespace

class TestOperationTableModel : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void newestOperationsComeFirst();
    void aRecordThatIsAlreadyThereIsUpdatedNotDoubled();
    void tickEmitsOneSignalPerRunOfRowsWithRoles();
    void hiddenRowsCostNoSignal();
    void unchangedRecordsEmitNothing();
    void percentNeverReadsHundredBeforeTheEnd();
    void manyScatteredRowsAreRemovedWithTwoSignals();
    void selectionAndCurrentSurviveSortingAndFiltering();
    void cellsAreWordsForScreenReaders();
    void remainingTimeIsBlankUnlessRunning();
    void whatNobodyHearsOfClaimsNothing();
};

void TestOperationTableModel::newestOperationsComeFirst()
{
    CheckedModel checked;
    checked.model.addRecords({makeRecord(1), makeRecord(3)});
    checked.model.addRecords({makeRecord(2)});
    QCOMPARE(namesIn(checked.model),
             QStringList(
                 {QStringLiteral("Load 3"), QStringLiteral("Load 2"), QStringLiteral("Load 1")}));
}

void TestOperationTableModel::aRecordThatIsAlreadyThereIsUpdatedNotDoubled()
{
    CheckedModel checked;
    const OperationRecord record = makeRecord(1);
    checked.model.addRecords({record});
    checked.model.addRecords({atPercent(record, 50)});
    QCOMPARE(checked.model.rowCount(), 1);
    QCOMPARE(checked.model.index(0, 0).data(PercentageRole).toDouble(), 50.0);
    QCOMPARE(checked.model.counts().all, 1);
}

void TestOperationTableModel::tickEmitsOneSignalPerRunOfRowsWithRoles()
{
    CheckedModel checked;
    QList<OperationRecord> records = makeRecords(20);
    for (OperationRecord &record : records) {
        record = atPercent(record, 1);
    }
    checked.model.addRecords(records);
    QSignalSpy changed(&checked.model, &QAbstractItemModel::dataChanged);
    // Newest first: record 19 is row 0. Rows 0, 1, 2 and row 10.
    QList<OperationRecord> tick;
    for (const int number : {9, 18, 19, 17}) {
        tick.append(atPercent(records.at(number), 2));
    }
    checked.model.updateRecords(tick);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 0);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 2);
    QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 10);
    const int progress = static_cast<int>(OperationColumn::Progress);
    QCOMPARE(changed.at(0).at(0).toModelIndex().column(), progress);
    QCOMPARE(changed.at(0).at(1).toModelIndex().column(), progress);
    QVERIFY(changed.at(0).at(2).value<QList<int>>().contains(Qt::DisplayRole));
}

void TestOperationTableModel::hiddenRowsCostNoSignal()
{
    CheckedModel checked;
    const OperationRecord record = atPercent(makeRecord(1), 1);
    checked.model.addRecords({record});
    OperationFilter filter;
    filter.statuses = {OperationStatus::Failed};
    checked.model.setFilter(filter);
    QSignalSpy changed(&checked.model, &QAbstractItemModel::dataChanged);
    QSignalSpy updated(&checked.model, &OperationTableModel::recordsUpdated);
    checked.model.updateRecords({atPercent(record, 2)});
    QCOMPARE(changed.size(), 0);
    QCOMPARE(updated.size(), 1);
}

void TestOperationTableModel::unchangedRecordsEmitNothing()
{
    CheckedModel checked;
    const OperationRecord record = atPercent(makeRecord(1), 1);
    checked.model.addRecords({record});
    QSignalSpy changed(&checked.model, &QAbstractItemModel::dataChanged);
    checked.model.updateRecords({record});
    QCOMPARE(changed.size(), 0);
}

void TestOperationTableModel::percentNeverReadsHundredBeforeTheEnd()
{
    CheckedModel checked;
    checked.model.addRecords({atPercent(makeRecord(1), 99.97)});
    QCOMPARE(checked.model.index(0, static_cast<int>(OperationColumn::Progress)).data().toString(),
             QStringLiteral("99 %"));
}

void TestOperationTableModel::manyScatteredRowsAreRemovedWithTwoSignals()
{
    CheckedModel checked;
    const QList<OperationRecord> records = makeRecords(200);
    checked.model.addRecords(records);
    QList<OperationId> everySecond;
    for (int i = 0; i < records.size(); i += 2) {
        everySecond.append(records.at(i).id);
    }
    QSignalSpy removed(&checked.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy moved(&checked.model, &QAbstractItemModel::layoutChanged);
    checked.model.removeRecords(everySecond);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(checked.model.rowCount(), 100);
    QCOMPARE(namesIn(checked.model).first(), QStringLiteral("Load 199"));
    QCOMPARE(namesIn(checked.model).last(), QStringLiteral("Load 1"));
}

void TestOperationTableModel::selectionAndCurrentSurviveSortingAndFiltering()
{
    CheckedModel checked;
    QList<OperationRecord> records = makeRecords(100);
    for (int i = 0; i < records.size(); ++i) {
        records[i] = atPercent(records.at(i), (i * 37) % 100);
        records[i].status = i % 2 == 0 ? OperationStatus::Running : OperationStatus::Paused;
    }
    checked.model.addRecords(records);
    QItemSelectionModel selection(&checked.model);
    selection.setCurrentIndex(checked.model.indexOf(records.at(42).id),
                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    checked.model.sort(static_cast<int>(OperationColumn::Progress));
    OperationFilter filter;
    filter.statuses = {OperationStatus::Running};
    checked.model.setFilter(filter);
    checked.model.setFilter({});
    QCOMPARE(checked.model.rowCount(), 100);
    QCOMPARE(checked.model.record(selection.currentIndex()).id, records.at(42).id);
    QCOMPARE(selection.selectedRows().size(), 1);
}

void TestOperationTableModel::cellsAreWordsForScreenReaders()
{
    CheckedModel checked;
    OperationRecord record = makeRecord(1);
    record.status = OperationStatus::Running;
    checked.model.addRecords({record});
    const auto spoken = [&checked](OperationColumn column) {
        return checked.model.index(0, static_cast<int>(column))
            .data(Qt::AccessibleTextRole)
            .toString();
    };
    QCOMPARE(spoken(OperationColumn::Progress), QStringLiteral("Working, total unknown"));
    QCOMPARE(spoken(OperationColumn::Cancel), QStringLiteral("Cancel Load 1"));
    QCOMPARE(spoken(OperationColumn::Status), QStringLiteral("Running"));
    record.status = OperationStatus::Cancelling;
    checked.model.updateRecords({record});
    QCOMPARE(spoken(OperationColumn::Cancel), QStringLiteral("Cannot be cancelled any more"));
}

void TestOperationTableModel::remainingTimeIsBlankUnlessRunning()
{
    OperationRecord record = makeRecord(1);
    record.progress.remaining = operations::TimeEstimate{100s, 130s, 170s};
    for (int i = 0; i < operations::OperationStatusCount; ++i) {
        record.status = static_cast<OperationStatus>(i);
        const QString text = OperationCellText::display(record, OperationColumn::Remaining);
        QCOMPARE(text,
                 record.status == OperationStatus::Running ? QStringLiteral("2–3 min") : QString());
    }
}

void TestOperationTableModel::whatNobodyHearsOfClaimsNothing()
{
    test::CheckedModel checked;
    OperationRecord record = test::unheardRecord();
    checked.model.addRecords({record});
    const auto cell = [&](OperationColumn column, int role = Qt::DisplayRole) {
        return checked.model.index(0, static_cast<int>(column)).data(role).toString();
    };
    QCOMPARE(cell(OperationColumn::Status), QStringLiteral("Running?"));
    const QString since = cell(OperationColumn::Message);
    const QString date =
        QLocale().toString(record.unheardSince->toLocalTime().date(), QLocale::ShortFormat);
    QVERIFY2(since.startsWith(QStringLiteral("Not heard of since ")) && since.contains(date),
             qPrintable(since));
    QCOMPARE(cell(OperationColumn::Remaining), QString());
    QCOMPARE(cell(OperationColumn::Rate), QString());
    QCOMPARE(cell(OperationColumn::Where), QStringLiteral("desk"));
    QCOMPARE(cell(OperationColumn::Progress, Qt::AccessibleTextRole),
             QStringLiteral("42 % when last heard of"));
    record.unheardSince.reset();
    checked.model.updateRecords({record});
    QCOMPARE(cell(OperationColumn::Status), QStringLiteral("Running"));
    QCOMPARE(cell(OperationColumn::Message), record.message);
    QVERIFY(!cell(OperationColumn::Remaining).isEmpty());
    record.unheardSince = QDateTime(QDate::currentDate(), QTime(12, 3)).toUTC();
    checked.model.updateRecords({record});
    QCOMPARE(cell(OperationColumn::Message), QStringLiteral("Not heard of since 12:03"));
}

QTEST_MAIN(TestOperationTableModel)

#include "tst_operationtablemodel.moc"
