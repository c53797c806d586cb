#include "core/operations/sharedrecord.h"
#include "core/operations/sharedtexts.h"

#include "tests/core/operations/ledgerfixture.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;

class TestSharedRecord : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void recordOfAListIsNotCopied();
    void changeLeavesTheListAsItIs();
    void recordsThatSayTheSameHoldOneText();
};

void TestSharedRecord::recordOfAListIsNotCopied()
{
    const QList<OperationRecord> list{fullRecord(u"data_load"_s), fullRecord(u"data_load"_s)};
    const SharedRecord first(list, 0);
    const SharedRecord second(list, 1);
    QCOMPARE(&*first, &list.at(0));
    QCOMPARE(&*second, &list.at(1));
}

void TestSharedRecord::changeLeavesTheListAsItIs()
{
    QList<OperationRecord> list{fullRecord(u"data_load"_s), fullRecord(u"data_load"_s)};
    SharedRecord second(list, 1);
    OperationRecord changed = list.at(1);
    changed.name = u"changed"_s;
    second = changed;
    QCOMPARE(second->name, u"changed"_s);
    QVERIFY(list.at(1).name != u"changed"_s);
    list.clear();
    QCOMPARE(second->name, u"changed"_s);
    // Once it has a place of its own, it keeps it.
    const OperationRecord *place = &*second;
    second = changed;
    QCOMPARE(&*second, place);
}

void TestSharedRecord::recordsThatSayTheSameHoldOneText()
{
    SharedTexts texts;
    OperationRecord first = fullRecord(u"data_load"_s);
    OperationRecord second = fullRecord(u"data_load"_s);
    second.name = QString::fromUtf8(first.name.toUtf8());
    QVERIFY(first.name.constData() != second.name.constData());
    const OperationRecord before = second;
    texts.shareWith(first);
    texts.shareWith(second);
    QCOMPARE(second.name.constData(), first.name.constData());
    QVERIFY(second == before);
}

QTEST_GUILESS_MAIN(TestSharedRecord)

#include "tst_sharedrecord.moc"
