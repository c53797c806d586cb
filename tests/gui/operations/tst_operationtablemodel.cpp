#include "ui/operations/operationtablemodel.h"

#include "tests/gui/fixtures/records.h"
#include "tests/support/stricttest.h"
#include "ui/operations/operationcelltext.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ktrdr;
using namespace ktrdr::ui;
using namespace std::chrono_literals;
using operations::OperationId;
using operations::OperationRecord;
using operations::OperationStatus;
using test::atPercent;
using test::makeRecord;

namespace {

/// A model that is checked for its whole life.
class CheckedModel
{
public:
    OperationTableModel model;

private:
    QAbstractItemModelTester m_tester{&model,
                                      QAbstractItemModelTester::FailureReportingMode::Fatal};
};

QStringList namesIn(const OperationTableModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names.append(model.index(row, 0).data().toString());
    }
    return names;
}

QList<OperationRecord> makeRecords(int count)
{
    QList<OperationRecord> records;
    for (int i = 0; i < count; ++i) {
        records.append(makeRecord(i));
    }
    return records;
}

/// The plain way to put records in order: what the model must agree with.
QStringList expectedIds(QList<OperationRecord> records, OperationColumn column, Qt::SortOrder order,
                        std::optional<OperationStatus> filter)
{
    erase_if(records, [filter](const OperationRecord &record) {
        return filter && record.status != *filter;
    });
    std::sort(records.begin(), records.end(),
              [=](const OperationRecord &a, const OperationRecord &b) {
                  const bool isUp = order == Qt::AscendingOrder;
                  if (column == OperationColumn::Progress) {
                      const auto &x = a.progress.percentage;
                      const auto &y = b.progress.percentage;
                      if (x.has_value() != y.has_value()) {
                          return x.has_value();
                      }
                      if (x != y) {
                          return isUp ? *x < *y : *y < *x;
                      }
                  } else if (const int compared = a.name.compare(b.name, Qt::CaseInsensitive);
                             compared != 0) {
                      return isUp ? compared < 0 : compared > 0;
                  }
                  return a.createdAt > b.createdAt;
              });
    QStringList ids;
    for (const OperationRecord &record : records) {
        ids.append(record.id.toString());
    }
    return ids;
}

QStringList idsIn(const OperationTableModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids.append(model.index(row, 0).data(IdRole).toString());
    }
    return ids;
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
    void sortsByTypedValuesWithUnknownLast();
    void equalRowsAreOrderedByThePreviousColumn();
    void liveColumnIsSortedAgainLaterAndNotWhileHeld();
    void filterFollowsTheStatusOfItsRows();
    void childrenStandBelowTheirExpandedParent();
    void childrenThatArriveBeforeTheirParentFindIt();
    void aFilterShowsTheParentOfWhatItFinds();
    void recordsThatNameEachOtherAsParentAreShown();
    void removingAParentLeavesItsChildren();
    void manyScatteredRowsAreRemovedWithTwoSignals();
    void selectionAndCurrentSurviveSortingAndFiltering();
    void randomOperationsAgreeWithAPlainVector();
    void cellsAreWordsForScreenReaders();
    void remainingTimeIsBlankUnlessRunning();
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

void TestOperationTableModel::sortsByTypedValuesWithUnknownLast()
{
    CheckedModel checked;
    checked.model.addRecords({atPercent(makeRecord(1), 9), atPercent(makeRecord(2), 80),
                              makeRecord(3), atPercent(makeRecord(4), 10.5)});
    const int progress = static_cast<int>(OperationColumn::Progress);
    checked.model.sort(progress, Qt::AscendingOrder);
    QCOMPARE(namesIn(checked.model),
             QStringList({QStringLiteral("Load 1"), QStringLiteral("Load 4"),
                          QStringLiteral("Load 2"), QStringLiteral("Load 3")}));
    checked.model.sort(progress, Qt::DescendingOrder);
    QCOMPARE(namesIn(checked.model),
             QStringList({QStringLiteral("Load 2"), QStringLiteral("Load 4"),
                          QStringLiteral("Load 1"), QStringLiteral("Load 3")}));
    QCOMPARE(checked.model.index(0, progress).data(SortRole).toDouble(), 80.0);
}

void TestOperationTableModel::equalRowsAreOrderedByThePreviousColumn()
{
    CheckedModel checked;
    checked.model.addRecords({makeRecord(1, OperationStatus::Failed, QStringLiteral("b")),
                              makeRecord(2, OperationStatus::Completed, QStringLiteral("C")),
                              makeRecord(3, OperationStatus::Failed, QStringLiteral("A")),
                              makeRecord(4, OperationStatus::Completed, QStringLiteral("d"))});
    checked.model.sort(static_cast<int>(OperationColumn::Name), Qt::DescendingOrder);
    checked.model.sort(static_cast<int>(OperationColumn::Status), Qt::AscendingOrder);
    QCOMPARE(namesIn(checked.model), QStringList({QStringLiteral("d"), QStringLiteral("C"),
                                                  QStringLiteral("b"), QStringLiteral("A")}));
}

void TestOperationTableModel::liveColumnIsSortedAgainLaterAndNotWhileHeld()
{
    CheckedModel checked;
    checked.model.setOrderInterval(1ms);
    const OperationRecord first = atPercent(makeRecord(1), 10);
    const OperationRecord second = atPercent(makeRecord(2), 20);
    checked.model.addRecords({first, second});
    checked.model.sort(static_cast<int>(OperationColumn::Progress));
    const QStringList before{QStringLiteral("Load 1"), QStringLiteral("Load 2")};
    const QStringList after{QStringLiteral("Load 2"), QStringLiteral("Load 1")};

    checked.model.updateRecords({atPercent(first, 30)});
    QCOMPARE(namesIn(checked.model), before);
    QTRY_COMPARE(namesIn(checked.model), after);

    auto hold = checked.model.holdOrder();
    auto otherHold = hold;
    checked.model.updateRecords({atPercent(second, 40)});
    QSignalSpy due(&checked.model, &QAbstractItemModel::layoutChanged);
    QVERIFY(!due.wait(60));
    QCOMPARE(namesIn(checked.model), after);
    hold.reset();
    QCOMPARE(namesIn(checked.model), after);
    otherHold.reset();
    QTRY_COMPARE(namesIn(checked.model), before);
}

void TestOperationTableModel::filterFollowsTheStatusOfItsRows()
{
    CheckedModel checked;
    checked.model.setOrderInterval(1ms);
    OperationRecord record = atPercent(makeRecord(1), 10);
    checked.model.addRecords({record, makeRecord(2)});
    OperationFilter filter;
    filter.statuses = {OperationStatus::Running};
    checked.model.setFilter(filter);
    QCOMPARE(namesIn(checked.model), QStringList{QStringLiteral("Load 1")});
    record.status = OperationStatus::Completed;
    checked.model.updateRecords({record});
    QTRY_COMPARE(checked.model.rowCount(), 0);
    checked.model.addRecords({atPercent(makeRecord(3), 1)});
    QCOMPARE(namesIn(checked.model), QStringList{QStringLiteral("Load 3")});
}

void TestOperationTableModel::childrenStandBelowTheirExpandedParent()
{
    CheckedModel checked;
    const OperationRecord parent = makeRecord(1, OperationStatus::Running, QStringLiteral("Batch"));
    OperationRecord first = makeRecord(2, OperationStatus::Running, QStringLiteral("b"));
    OperationRecord second = makeRecord(3, OperationStatus::Running, QStringLiteral("a"));
    first.parentId = parent.id;
    second.parentId = parent.id;
    checked.model.addRecords({parent, first, second, makeRecord(4)});
    QCOMPARE(namesIn(checked.model),
             QStringList({QStringLiteral("Load 4"), QStringLiteral("Batch")}));
    const QModelIndex batch = checked.model.indexOf(parent.id);
    QVERIFY(batch.data(HasChildrenRole).toBool());
    QVERIFY(!checked.model.indexOf(first.id).isValid());
    checked.model.setExpanded(batch, true);
    checked.model.sort(static_cast<int>(OperationColumn::Name));
    QCOMPARE(namesIn(checked.model), QStringList({QStringLiteral("Batch"), QStringLiteral("a"),
                                                  QStringLiteral("b"), QStringLiteral("Load 4")}));
    QCOMPARE(checked.model.indexOf(first.id).data(DepthRole).toInt(), 1);
    checked.model.setExpanded(checked.model.indexOf(parent.id), false);
    QCOMPARE(checked.model.rowCount(), 2);
    checked.model.reveal(first.id);
    QVERIFY(checked.model.indexOf(first.id).isValid());
}

void TestOperationTableModel::childrenThatArriveBeforeTheirParentFindIt()
{
    CheckedModel checked;
    const OperationRecord parent = makeRecord(1);
    OperationRecord child = makeRecord(2);
    child.parentId = parent.id;
    checked.model.addRecords({child});
    QCOMPARE(checked.model.rowCount(), 1);
    checked.model.addRecords({parent});
    QCOMPARE(namesIn(checked.model), QStringList{QStringLiteral("Load 1")});
    checked.model.setExpanded(checked.model.index(0, 0), true);
    QCOMPARE(checked.model.rowCount(), 2);
}

void TestOperationTableModel::aFilterShowsTheParentOfWhatItFinds()
{
    CheckedModel checked;
    const OperationRecord parent = makeRecord(1);
    OperationRecord failed = makeRecord(2, OperationStatus::Failed, QStringLiteral("bad"));
    OperationRecord good = makeRecord(3, OperationStatus::Completed, QStringLiteral("good"));
    failed.parentId = parent.id;
    good.parentId = parent.id;
    checked.model.addRecords({parent, failed, good, makeRecord(4)});
    OperationFilter filter;
    filter.search = SearchQuery::parse(QStringLiteral("status:failed"));
    checked.model.setFilter(filter);
    QCOMPARE(namesIn(checked.model),
             QStringList({QStringLiteral("Load 1"), QStringLiteral("bad")}));
}

void TestOperationTableModel::recordsThatNameEachOtherAsParentAreShown()
{
    CheckedModel checked;
    OperationRecord first = makeRecord(1);
    OperationRecord second = makeRecord(2);
    first.parentId = second.id;
    second.parentId = first.id;
    OperationRecord itself = makeRecord(3);
    itself.parentId = itself.id;
    checked.model.addRecords({first, second, itself});
    QCOMPARE(checked.model.rowCount(), 2);
    QCOMPARE(checked.model.counts().all, 3);
}

void TestOperationTableModel::removingAParentLeavesItsChildren()
{
    CheckedModel checked;
    const OperationRecord parent = makeRecord(1);
    OperationRecord child = makeRecord(2);
    child.parentId = parent.id;
    checked.model.addRecords({parent, child});
    checked.model.setExpanded(checked.model.index(0, 0), true);
    checked.model.removeRecords({parent.id});
    QCOMPARE(namesIn(checked.model), QStringList{QStringLiteral("Load 2")});
    QCOMPARE(checked.model.index(0, 0).data(DepthRole).toInt(), 0);
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

void TestOperationTableModel::randomOperationsAgreeWithAPlainVector()
{
    QRandomGenerator random(20260302);
    CheckedModel checked;
    checked.model.setOrderInterval(0ms);
    QList<OperationRecord> plain;
    OperationColumn column = OperationColumn::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    std::optional<OperationStatus> wanted;
    checked.model.sort(static_cast<int>(column), order);
    int next = 0;
    for (int turn = 0; turn < 400; ++turn) {
        switch (random.bounded(6)) {
        case 0: {
            QList<OperationRecord> added;
            for (int i = random.bounded(1, 40); i > 0; --i) {
                OperationRecord record = makeRecord(next++);
                record.name = QStringLiteral("Load %1").arg(random.bounded(50));
                added.append(record);
            }
            plain.append(added);
            checked.model.addRecords(added);
            break;
        }
        case 1: {
            QList<OperationId> removed;
            for (int i = random.bounded(0, 30); i > 0 && !plain.isEmpty(); --i) {
                removed.append(plain.takeAt(random.bounded(plain.size())).id);
            }
            checked.model.removeRecords(removed);
            break;
        }
        case 2: {
            QList<OperationRecord> changed;
            for (int i = random.bounded(0, 30); i > 0 && !plain.isEmpty(); --i) {
                OperationRecord &record = plain[random.bounded(plain.size())];
                record.progress.percentage = random.bounded(100);
                record.status =
                    static_cast<OperationStatus>(random.bounded(operations::OperationStatusCount));
                changed.append(record);
            }
            checked.model.updateRecords(changed);
            break;
        }
        case 3:
            column = random.bounded(2) == 0 ? OperationColumn::Name : OperationColumn::Progress;
            order = random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            break;
        default: {
            OperationFilter filter;
            wanted.reset();
            if (random.bounded(2) == 0) {
                wanted =
                    static_cast<OperationStatus>(random.bounded(operations::OperationStatusCount));
                filter.statuses = {*wanted};
            }
            checked.model.setFilter(filter);
        }
        }
        // Without a previous column, creation decides; sorting anew is what the clock does.
        checked.model.sort(-1);
        checked.model.sort(static_cast<int>(column), order);
        QCOMPARE(idsIn(checked.model), expectedIds(plain, column, order, wanted));
        QCOMPARE(checked.model.counts().all, static_cast<int>(plain.size()));
    }
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

QTEST_MAIN(TestOperationTableModel)

#include "tst_operationtablemodel.moc"
