#include "core/marketdata/symbol.h"
#include "tests/support/stricttest.h"

#include <QTest>

using ktrdr::marketdata::Symbol;
using namespace Qt::StringLiterals;

class SymbolTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void usualNamesAreTaken_data();
    void usualNamesAreTaken();
    void whatCouldBeAPathIsRefused_data();
    void whatCouldBeAPathIsRefused();
};

void SymbolTest::usualNamesAreTaken_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"AAPL", "BRK.B", "EURUSD", "btc-usd", "ES_F", "A", "7203", "ABCDEFGHIJKLMNOPQRST"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void SymbolTest::usualNamesAreTaken()
{
    QFETCH(QString, text);
    const auto symbol = Symbol::parse(text);
    QVERIFY(symbol.has_value());
    QCOMPARE(symbol->toString(), text);
}

void SymbolTest::whatCouldBeAPathIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("slash") << u"EUR/USD"_s;
    QTest::newRow("climbing") << u"../../etc"_s;
    QTest::newRow("two dots") << u"A..B"_s;
    QTest::newRow("leading dot") << u".hidden"_s;
    QTest::newRow("backslash") << u"A\\B"_s;
    QTest::newRow("blank") << u"A B"_s;
    QTest::newRow("too long") << u"ABCDEFGHIJKLMNOPQRSTU"_s;
    QTest::newRow("umlaut") << u"BÄR"_s;
    QTest::newRow("other digits") << u"A\u0663"_s;
    QTest::newRow("null character") << QString(u"A"_s + QChar(0));
}

void SymbolTest::whatCouldBeAPathIsRefused()
{
    QFETCH(QString, text);
    const auto symbol = Symbol::parse(text);
    QVERIFY(!symbol.has_value());
    QCOMPARE(symbol.error().code, u"DATA-InvalidSymbol"_s);
    QVERIFY(!symbol.error().message.isEmpty());
    QVERIFY(!symbol.error().hint.isEmpty());
}

QTEST_GUILESS_MAIN(SymbolTest)
#include "tst_symbol.moc"
