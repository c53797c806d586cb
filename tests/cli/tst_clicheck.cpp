#include "tests/cli/ktrdrprogram.h"
#include "tests/support/stricttest.h"

#include <QJsonArray>
#include <QTest>

using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Header = "timestamp,open,high,low,close,volume\n";

/// Trading days of New York around 11 September 2001, one of them missing and one with a price that
/// cannot be.
QByteArray september2001()
{
    QByteArray text = Header;
    for (const char *day : {"04", "05", "06", "07", "10", "17", "18", "20", "21"}) {
        text += "2001-09-" + QByteArray(day) +
                (day == QByteArray("18") ? ",10,9,8,11,100\n" : ",10,12,9,11,100\n");
    }
    return text;
}

QStringList import(const QString &file, const QStringList &more = {})
{
    return QStringList{u"data"_s, u"import"_s,      file,   u"--symbol"_s,
                       u"X"_s,    u"--timeframe"_s, u"1d"_s} +
           more;
}

QJsonObject check(const KtrdrHome &home, const QStringList &more = {})
{
    const Run run =
        home.run(QStringList{u"data"_s, u"check"_s, u"X"_s, u"1d"_s, u"--json"_s} + more);
    return run.exitCode == 0 && run.lines().size() == 1 ? run.lines().first() : QJsonObject();
}

qint64 barsOfClass(const QJsonObject &coverage, const QString &gapClass)
{
    qint64 gaps = 0;
    for (const QJsonValue &gap : coverage[u"gaps"_s].toArray()) {
        gaps += gap[u"class"_s] == gapClass ? 1 : 0;
    }
    return gaps;
}

} // namespace

class TestCliCheck : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theLineHasItsFields();
    void withoutAMarketItIsInferredAndSaid();
    void theMarketIsRememberedAndExplainsGaps();
    void anImportMayNameTheMarket();
    void unknownMarketsAreRefusedWithTheList_data();
    void unknownMarketsAreRefusedWithTheList();
    void whatIsNotStoredIsNotFound();
    void peopleReadGapsAndQuality();
    void aReloadAsksForEverythingAgain();
    void aReloadNeedsASource();
};

void TestCliCheck::theLineHasItsFields()
{
    const KtrdrHome home;
    QCOMPARE(home.run(import(home.writeScratch(u"x.csv"_s, september2001()))).exitCode, 0);
    const QJsonObject coverage = check(home);
    const QStringList fields{
        u"calendar"_s, u"confirmed_empty"_s, u"expected"_s, u"gaps"_s,      u"held"_s,
        u"missing"_s,  u"quality"_s,         u"symbol"_s,   u"timeframe"_s, u"type"_s};
    QCOMPARE(coverage.keys(), fields);
    QCOMPARE(coverage[u"type"_s], u"coverage"_s);
    QCOMPARE(coverage[u"symbol"_s], u"X"_s);
    QCOMPARE(coverage[u"held"_s], 9);
    const QJsonObject quality = coverage[u"quality"_s].toArray().first().toObject();
    QCOMPARE(quality.keys(), (QStringList{u"count"_s, u"first"_s, u"kind"_s, u"severity"_s}));
    const QJsonObject gap = coverage[u"gaps"_s].toArray().first().toObject();
    QCOMPARE(gap.keys(), (QStringList{u"bars"_s, u"class"_s, u"end"_s, u"start"_s}));
}

void TestCliCheck::withoutAMarketItIsInferredAndSaid()
{
    const KtrdrHome home;
    QCOMPARE(home.run(import(home.writeScratch(u"x.csv"_s, september2001()))).exitCode, 0);
    const QJsonObject coverage = check(home);
    QCOMPARE(coverage[u"calendar"_s], u"inferred"_s);
    QCOMPARE(coverage[u"missing"_s], 5);
    const Run text = home.run({u"data"_s, u"check"_s, u"X"_s, u"1d"_s});
    QVERIFY2(text.out.contains("inferred"), text.out.constData());
}

void TestCliCheck::theMarketIsRememberedAndExplainsGaps()
{
    const KtrdrHome home;
    QCOMPARE(home.run(import(home.writeScratch(u"x.csv"_s, september2001()))).exitCode, 0);
    const QStringList named{u"--calendar"_s, u"XNYS"_s};
    for (const QStringList &calendar : {named, QStringList()}) {
        const QJsonObject coverage = check(home, calendar);
        QCOMPARE(coverage[u"calendar"_s], u"XNYS"_s);
        QCOMPARE(coverage[u"missing"_s], 1);
        QCOMPARE(coverage[u"expected"_s], 10);
        QCOMPARE(barsOfClass(coverage, u"closed"_s), 4);
        QCOMPARE(barsOfClass(coverage, u"missing"_s), 1);
    }
    const Run list = home.run({u"data"_s, u"list"_s, u"--json"_s});
    QCOMPARE(list.lines().first()[u"missing"_s], 1);
}

void TestCliCheck::anImportMayNameTheMarket()
{
    const KtrdrHome home;
    const QString file = home.writeScratch(u"x.csv"_s, september2001());
    const Run run = home.run(import(file, {u"--calendar"_s, u"XNYS"_s, u"--json"_s}));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.lines().last()[u"result"_s][u"bars_missing"_s], 1);
    QCOMPARE(run.lines().last()[u"result"_s][u"calendar"_s], u"XNYS"_s);
    QCOMPARE(check(home)[u"calendar"_s], u"XNYS"_s);
    // Imported again without a word about it, the series keeps its market.
    QCOMPARE(home.run(import(file)).exitCode, 0);
    QCOMPARE(check(home)[u"calendar"_s], u"XNYS"_s);
}

void TestCliCheck::unknownMarketsAreRefusedWithTheList_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("import") << import(u"FILE"_s, {u"--calendar"_s, u"NYSE"_s});
    QTest::newRow("check") << QStringList{u"data"_s, u"check"_s,      u"X"_s,
                                          u"1d"_s,   u"--calendar"_s, u"xnys"_s};
}

void TestCliCheck::unknownMarketsAreRefusedWithTheList()
{
    QFETCH(QStringList, arguments);
    const KtrdrHome home;
    const QString file = home.writeScratch(u"x.csv"_s, september2001());
    arguments.replaceInStrings(u"FILE"_s, file);
    const Run run = home.run(arguments);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.errorLines().size(), 2);
    QVERIFY2(run.err.contains("CRYPTO, FX, XCME, XETR, XHKG, XLON, XNAS, XNYS, XTKS"),
             run.err.constData());
    QVERIFY(home.run({u"ops"_s, u"list"_s, u"--json"_s}).lines().isEmpty());
}

void TestCliCheck::whatIsNotStoredIsNotFound()
{
    const KtrdrHome home;
    const QStringList named{u"--calendar"_s, u"XNYS"_s};
    for (const QStringList &calendar : {QStringList(), named}) {
        const Run run = home.run(QStringList{u"data"_s, u"check"_s, u"X"_s, u"1d"_s} + calendar);
        QCOMPARE(run.exitCode, 4);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.errorLines().size(), 2);
    }
}

void TestCliCheck::peopleReadGapsAndQuality()
{
    const KtrdrHome home;
    QCOMPARE(home.run(import(home.writeScratch(u"x.csv"_s, september2001()))).exitCode, 0);
    const Run run = home.run({u"data"_s, u"check"_s, u"X"_s, u"1d"_s, u"--calendar"_s, u"XNYS"_s});
    QCOMPARE(run.exitCode, 0);
    const QString text = QString::fromUtf8(run.out);
    for (const QString &part :
         {u"Calendar: XNYS"_s, u"Expected: 10. Held: 9."_s, u"Missing: 1."_s,
          u"2001-09-19T00:00:00Z"_s, u"missing"_s, u"First: 2001-09-18T00:00:00Z."_s}) {
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in:\n"_s + text));
    }
}

void TestCliCheck::aReloadAsksForEverythingAgain()
{
    const KtrdrHome home;
    const QStringList load{u"data"_s, u"load"_s, u"MSFT"_s, u"1d"_s, u"--json"_s};
    QCOMPARE(home.run(load).exitCode, 0);
    const QJsonObject again = home.run(load).lines().last();
    QCOMPARE(again[u"result"_s][u"requests"_s], 0);
    const QJsonObject plan =
        home.run(load + QStringList{u"--reload"_s, u"--plan"_s}).lines().last();
    QVERIFY(plan[u"requests"_s].toInt() > 0);
    const QJsonObject reload = home.run(load + QStringList{u"--reload"_s}).lines().last();
    QCOMPARE(reload[u"status"_s], u"completed"_s);
    QCOMPARE(reload[u"result"_s][u"requests"_s], plan[u"requests"_s]);
    QCOMPARE(reload[u"result"_s][u"bars_stored"_s], 65);
}

void TestCliCheck::aReloadNeedsASource()
{
    const KtrdrHome home;
    const Run run = home.run(
        {u"data"_s, u"load"_s, u"MSFT"_s, u"1d"_s, u"--reload"_s, u"--mode"_s, u"local"_s});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.errorLines().size(), 2);
}

QTEST_GUILESS_MAIN(TestCliCheck)

#include "tst_clicheck.moc"
