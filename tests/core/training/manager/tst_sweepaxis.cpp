#include "core/training/manager/sweepaxis.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

class TestSweepAxis : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void keyAndValuesAreRead_data();
    void keyAndValuesAreRead();
    void whatIsNoneIsRefused_data();
    void whatIsNoneIsRefused();
};

void TestSweepAxis::keyAndValuesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("one") << u"training.epochs=20"_s << u"training.epochs"_s << QStringList{u"20"_s};
    QTest::newRow("blanks") << u" training.epochs = 20 , 30 "_s << u"training.epochs"_s
                            << QStringList{u"20"_s, u"30"_s};
    QTest::newRow("lists") << u"a.b=[16],[64, 32],{c: 1, d: 2}"_s << u"a.b"_s
                           << QStringList{u"[16]"_s, u"[64, 32]"_s, u"{c: 1, d: 2}"_s};
}

void TestSweepAxis::keyAndValuesAreRead()
{
    QFETCH(const QString, text);
    const auto axis = SweepAxis::parse(text);
    QVERIFY(axis);
    QTEST(axis->key, "key");
    QTEST(axis->values, "values");
    QCOMPARE(SweepAxis::parse(axis->toText()), axis);
}

void TestSweepAxis::whatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "training.epochs", "=20", "training.epochs=", "a=1,,2", "a=1,"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestSweepAxis::whatIsNoneIsRefused()
{
    QFETCH(const QString, text);
    QVERIFY(!SweepAxis::parse(text));
}

QTEST_GUILESS_MAIN(TestSweepAxis)
#include "tst_sweepaxis.moc"
