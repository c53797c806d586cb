#include "core/text/nearestword.h"
#include "tests/support/stricttest.h"

#include <QTest>

using ktrdr::text::nearestWord;
using namespace Qt::StringLiterals;

class TestNearestWord final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theNearestIsMeant_data();
    void theNearestIsMeant();
};

void TestNearestWord::theNearestIsMeant_data()
{
    const QStringList commands{u"load"_s, u"list"_s, u"show"_s};
    const QStringList macd{u"fast_period"_s, u"slow_period"_s, u"signal_period"_s, u"source"_s};
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("known");
    QTest::addColumn<QString>("meant");
    QTest::newRow("a letter wrong") << u"lood"_s << commands << u"load"_s;
    QTest::newRow("letters swapped") << u"laod"_s << commands << u"load"_s;
    QTest::newRow("a letter missing") << u"lst"_s << commands << u"list"_s;
    QTest::newRow("capital letters") << u"SHOW"_s << commands << u"show"_s;
    QTest::newRow("capital letters among the known")
        << u"aapl"_s << QStringList{u"MSFT"_s, u"AAPL"_s} << u"AAPL"_s;
    QTest::newRow("nothing near") << u"retrieve"_s << commands << QString();
    QTest::newRow("the first word of two") << u"fast"_s << macd << u"fast_period"_s;
    QTest::newRow("the last word of two")
        << u"threshold"_s << QStringList{u"zigzag_threshold"_s} << u"zigzag_threshold"_s;
    QTest::newRow("a word too many")
        << u"rsi_period"_s << QStringList{u"source"_s, u"period"_s} << u"period"_s;
    QTest::newRow("two words of three")
        << u"max_holding_bars"_s << QStringList{u"max_loss"_s, u"max_holding_period"_s}
        << u"max_holding_period"_s;
    QTest::newRow("a common last word is not enough")
        << u"atr_period"_s << QStringList{u"max_holding_period"_s} << QString();
    QTest::newRow("nothing known") << u"fast"_s << QStringList() << QString();
    QTest::newRow("nothing typed") << QString() << macd << QString();
    QTest::newRow("too long to be a word") << QString(1'000'000, u'x') << macd << QString();
}

void TestNearestWord::theNearestIsMeant()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, known);
    QFETCH(QString, meant);
    QCOMPARE(nearestWord(typed, known), meant);
}

QTEST_GUILESS_MAIN(TestNearestWord)

#include "tst_nearestword.moc"
