#include "tests/gui/fixtures/records.h"
#include "tests/gui/operations/checkedmodel.h"
#include "tests/support/stricttest.h"

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
using test::CheckedModel;
using test::makeRecord;
using test::namesIn;

namespace {

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

/// Which rows the model shows, and in which order.
class TestOperationTableOrder : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void sortsByTypedValuesWithUnknownLast();
    void textsOfAnyLengthStandInOrder_data();
    void textsOfAnyLengthStandInOrder();
    void equalRowsAreOrderedByThePreviousColumn();
    void liveColumnIsSortedAgainLaterAndNotWhileHeld();
    void filterFollowsTheStatusOfItsRows();
    void childrenStandBelowTheirExpandedParent();
    void childrenThatArriveBeforeTheirParentFindIt();
    void aFilterShowsTheParentOfWhatItFinds();
    void recordsThatNameEachOtherAsParentAreShown();
    void removingAParentLeavesItsChildren();
    void randomOperationsAgreeWithAPlainVector();
};

void TestOperationTableOrder::sortsByTypedValuesWithUnknownLast()
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

void TestOperationTableOrder::textsOfAnyLengthStandInOrder_data()
{
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::newRow("up") << Qt::AscendingOrder;
    QTest::newRow("down") << Qt::DescendingOrder;
}

void TestOperationTableOrder::textsOfAnyLengthStandInOrder()
{
    QFETCH(const Qt::SortOrder, order);
    const QString beginning(5'000, QLatin1Char('a'));
    QStringList names{QStringLiteral("b"),
                      QStringLiteral("Ab"),
                      QStringLiteral("abc\n"),
                      QStringLiteral("abc"),
                      QString(QLatin1Char('a')) + QChar(QChar::Null),
                      QStringLiteral("größe"),
                      QStringLiteral("数据"),
                      QStringLiteral("abcd"),
                      beginning,
                      beginning + QLatin1Char('b'),
                      beginning};
    for (int length = 1; length < 12; ++length) {
        names << beginning.first(length) << beginning.first(length);
    }
    QList<OperationRecord> records;
    for (const QString &name : names) {
        records << makeRecord(static_cast<int>(records.size()), OperationStatus::Running, name);
    }
    CheckedModel checked;
    checked.model.addRecords(records);
    checked.model.sort(static_cast<int>(OperationColumn::Name), order);
    QCOMPARE(idsIn(checked.model), expectedIds(records, OperationColumn::Name, order, {}));

    checked.model.addRecords({makeRecord(99, OperationStatus::Running, QString())});
    QCOMPARE(namesIn(checked.model).last(), QString());
}

void TestOperationTableOrder::equalRowsAreOrderedByThePreviousColumn()
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

void TestOperationTableOrder::liveColumnIsSortedAgainLaterAndNotWhileHeld()
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

void TestOperationTableOrder::filterFollowsTheStatusOfItsRows()
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

void TestOperationTableOrder::childrenStandBelowTheirExpandedParent()
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

void TestOperationTableOrder::childrenThatArriveBeforeTheirParentFindIt()
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

void TestOperationTableOrder::aFilterShowsTheParentOfWhatItFinds()
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

void TestOperationTableOrder::recordsThatNameEachOtherAsParentAreShown()
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

void TestOperationTableOrder::removingAParentLeavesItsChildren()
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

void TestOperationTableOrder::randomOperationsAgreeWithAPlainVector()
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

QTEST_MAIN(TestOperationTableOrder)

#include "tst_operationtableorder.moc"
