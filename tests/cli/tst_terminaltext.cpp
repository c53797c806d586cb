#include "app/cli/humantext.h"
#include "app/cli/terminaltext.h"
#include "app/cli/texttable.h"

#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::cli;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ktrdr::operations::TimeEstimate;

class TestTerminalText : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void widthCountsColumnsNotBytes_data();
    void widthCountsColumnsNotBytes();
    void elidedTextNeverExceedsItsColumns();
    void elidingNeverCutsACharacter();
    void controlCharactersNeverBreakALine();
    void durationsAreShort_data();
    void durationsAreShort();
    void rangesOfOneValueAreOneValue();
    void tablesAlignByWidth();
};

void TestTerminalText::widthCountsColumnsNotBytes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("ascii") << u"GOOG 1d"_s << 7;
    QTest::newRow("umlauts") << u"Überfällig"_s << 10;
    QTest::newRow("combining") << u"e\u0301"_s << 1;
    QTest::newRow("chinese") << u"加载中"_s << 6;
    QTest::newRow("emoji") << u"✅ ok"_s << 5;
    QTest::newRow("astral emoji") << u"💾"_s << 2;
    QTest::newRow("empty") << QString() << 0;
}

void TestTerminalText::widthCountsColumnsNotBytes()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QCOMPARE(terminalWidth(text), width);
}

void TestTerminalText::elidedTextNeverExceedsItsColumns()
{
    const QString text = u"✅ Loaded 1500 bars 加载中 💾 (15/50)"_s;
    for (int columns = 0; columns <= terminalWidth(text) + 2; ++columns) {
        QVERIFY(terminalWidth(elided(text, columns)) <= columns);
    }
    QCOMPARE(elided(text, terminalWidth(text)), text);
    QVERIFY(elided(text, 10).endsWith(u'…'));
}

void TestTerminalText::elidingNeverCutsACharacter()
{
    QCOMPARE(elided(u"💾💾💾"_s, 5), u"💾💾…"_s);
    QCOMPARE(elided(u"💾💾💾"_s, 4), u"💾…"_s);
}

void TestTerminalText::controlCharactersNeverBreakALine()
{
    QCOMPARE(singleLine(u"a\nb\x1b[2Jc\td"_s), u"a b [2Jc d"_s);
}

void TestTerminalText::durationsAreShort_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << u"0s"_s;
    QTest::newRow("rounded") << qint64(29600) << u"30s"_s;
    QTest::newRow("minute and a half") << qint64(90000) << u"1m 30s"_s;
    QTest::newRow("two minutes") << qint64(120000) << u"2m"_s;
    QTest::newRow("hour") << qint64(3720000) << u"1h 2m"_s;
    QTest::newRow("negative") << qint64(-5) << u"0s"_s;
}

void TestTerminalText::durationsAreShort()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, text);
    QCOMPARE(durationText(std::chrono::milliseconds(milliseconds)), text);
}

void TestTerminalText::rangesOfOneValueAreOneValue()
{
    QCOMPARE(rangeText(TimeEstimate{10s, 10s, 10s}), u"10s"_s);
    QCOMPARE(rangeText(TimeEstimate{10s, 15s, 70s}), u"10s–1m 10s"_s);
}

void TestTerminalText::tablesAlignByWidth()
{
    TextTable table({{u"NAME"_s}, {u"N"_s, TextTable::Align::Right}, {u"WHAT"_s}});
    table.add({u"加"_s, u"1"_s, u"one"_s});
    table.add({u"abcdef"_s, u"22"_s, u"two\nlines"_s});
    QCOMPARE(table.toText(), u"NAME     N  WHAT\n"
                             u"加       1  one\n"
                             u"abcdef  22  two lines\n"_s);
    for (const QString &line : table.toText(9).split(u'\n')) {
        QVERIFY(terminalWidth(line) <= 9);
    }
}

QTEST_GUILESS_MAIN(TestTerminalText)

#include "tst_terminaltext.moc"
