#include "tests/cli/ktrdrprogram.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Bazaar = "name The Bazaar\nzone Europe/Istanbul\nsession Tue-Sat 10:00-18:00\n"
                          "holiday 10-29\nhalf 13:00 10-28\n";

QJsonObject lineOf(const Run &list, const QString &code)
{
    for (const QJsonObject &line : list.lines()) {
        if (line[u"code"_s].toString() == code) {
            return line;
        }
    }
    return {};
}

} // namespace

/// `ktrdr calendars`, as a process.
class TestCliCalendars final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramsCalendarsAreListed();
    void whatIsShownCanBeSavedAgain();
    void aSavedCalendarJudgesSeriesUntilReset();
    void aYearsSpecialDaysAreShown();
    void wrongInputIsRefused_data();
    void wrongInputIsRefused();
    void aBrokenFileIsToldByEveryCommandThatNeedsBars();
};

void TestCliCalendars::theProgramsCalendarsAreListed()
{
    const KtrdrHome home;
    const Run list = home.run({u"calendars"_s, u"list"_s, u"--json"_s});
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(list.lines().size(), 9);
    QCOMPARE(lineOf(list, u"XNYS"_s), (QJsonObject{{u"type"_s, u"calendar"_s},
                                                   {u"code"_s, u"XNYS"_s},
                                                   {u"name"_s, u"New York Stock Exchange"_s},
                                                   {u"origin"_s, u"program"_s},
                                                   {u"problem"_s, QJsonValue::Null}}));
    const Run people = home.run({u"calendars"_s, u"list"_s});
    QVERIFY2(people.out.contains("New York Stock Exchange"), people.out.constData());
}

void TestCliCalendars::whatIsShownCanBeSavedAgain()
{
    const KtrdrHome home;
    const Run shown = home.run({u"calendars"_s, u"show"_s, u"XNYS"_s});
    QCOMPARE(shown.exitCode, 0);
    const QString file = home.writeScratch(u"own.txt"_s, shown.out + "closure 2030-05-08\n");
    QCOMPARE(home.run({u"calendars"_s, u"save"_s, u"XNYS"_s, file}).exitCode, 0);
    const Run list = home.run({u"calendars"_s, u"list"_s, u"--json"_s});
    QCOMPARE(lineOf(list, u"XNYS"_s)[u"origin"_s].toString(), u"changed"_s);
    QCOMPARE(home.run({u"calendars"_s, u"show"_s, u"XNYS"_s}).out,
             shown.out + "closure 2030-05-08\n");
    QCOMPARE(home.run({u"calendars"_s, u"reset"_s, u"XNYS"_s}).exitCode, 0);
    QCOMPARE(home.run({u"calendars"_s, u"show"_s, u"XNYS"_s}).out, shown.out);
    QCOMPARE(home.run({u"calendars"_s, u"reset"_s, u"XNYS"_s}).exitCode, 0);
}

void TestCliCalendars::aSavedCalendarJudgesSeriesUntilReset()
{
    const KtrdrHome home;
    const QString file = home.writeScratch(u"bazaar.txt"_s, Bazaar);
    QCOMPARE(home.run({u"calendars"_s, u"save"_s, u"BAZAAR"_s, file}).exitCode, 0);
    // Tuesday, Wednesday, Friday of one week: Thursday and Saturday are absent.
    const QString bars =
        home.writeScratch(u"CARPET_1d.csv"_s, "timestamp,open,high,low,close,volume\n"
                                              "2024-03-05,1,2,1,2,10\n2024-03-06,1,2,1,2,10\n"
                                              "2024-03-08,1,2,1,2,10\n2024-03-12,1,2,1,2,10\n");
    QCOMPARE(home.run({u"data"_s, u"import"_s, bars, u"--calendar"_s, u"BAZAAR"_s}).exitCode, 0);
    const QStringList check{u"data"_s, u"check"_s, u"CARPET"_s, u"1d"_s, u"--json"_s};
    QCOMPARE(home.run(check).lines().first()[u"calendar"_s].toString(), u"BAZAAR"_s);
    QCOMPARE(home.run(check).lines().first()[u"missing"_s].toInt(), 2);
    QCOMPARE(home.run({u"calendars"_s, u"reset"_s, u"BAZAAR"_s}).exitCode, 0);
    QCOMPARE(home.run(check).lines().first()[u"calendar"_s].toString(), u"inferred"_s);
    const Run people = home.run({u"data"_s, u"check"_s, u"CARPET"_s, u"1d"_s});
    QVERIFY2(people.out.contains("because BAZAAR cannot be used"), people.out.constData());
}

void TestCliCalendars::aYearsSpecialDaysAreShown()
{
    const KtrdrHome home;
    const Run days =
        home.run({u"calendars"_s, u"show"_s, u"XNYS"_s, u"--year"_s, u"2012"_s, u"--json"_s});
    QCOMPARE(days.exitCode, 0);
    QStringList lines;
    for (const QJsonObject &line : days.lines()) {
        lines << line[u"date"_s].toString() + u' ' + line[u"kind"_s].toString() + u' ' +
                     line[u"closes"_s].toString(u"-"_s);
    }
    QCOMPARE(lines, (QStringList{u"2012-01-02 holiday -"_s, u"2012-01-16 holiday -"_s,
                                 u"2012-02-20 holiday -"_s, u"2012-04-06 holiday -"_s,
                                 u"2012-05-28 holiday -"_s, u"2012-07-03 half 13:00"_s,
                                 u"2012-07-04 holiday -"_s, u"2012-09-03 holiday -"_s,
                                 u"2012-10-29 closure -"_s, u"2012-10-30 closure -"_s,
                                 u"2012-11-22 holiday -"_s, u"2012-11-23 half 13:00"_s,
                                 u"2012-12-24 half 13:00"_s, u"2012-12-25 holiday -"_s}));
    QVERIFY(home.run({u"calendars"_s, u"show"_s, u"CRYPTO"_s, u"--year"_s, u"2024"_s})
                .out.contains("trades as in every week"));
}

void TestCliCalendars::wrongInputIsRefused_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("wrong line") << u"BAZAAR"_s << Bazaar + "holiday Bayram\n"
                                << QByteArray("Line 6");
    QTest::newRow("wrong code") << u"../BAZAAR"_s << Bazaar << QByteArray("../BAZAAR");
    QTest::newRow("empty") << u"BAZAAR"_s << QByteArray() << QByteArray("zone");
    QTest::newRow("binary") << u"BAZAAR"_s << QByteArray(100, '\xff') << QByteArray("UTF-8");
}

void TestCliCalendars::wrongInputIsRefused()
{
    QFETCH(QString, code);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, told);
    const KtrdrHome home;
    const QString file = home.writeScratch(u"calendar.txt"_s, content);
    const Run saved = home.run({u"calendars"_s, u"save"_s, code, file});
    QCOMPARE(saved.exitCode, 2);
    QVERIFY2(saved.err.contains(told), saved.err.constData());
    QVERIFY(!QDir(home.folder()).exists(u"calendars"_s));
    QCOMPARE(home.run({u"calendars"_s, u"save"_s, u"BAZAAR"_s, file + u"x"_s}).exitCode, 2);
    for (const QString &verb : {u"show"_s, u"reset"_s}) {
        QCOMPARE(home.run({u"calendars"_s, verb, u"BAZAAR"_s}).exitCode, 2);
    }
}

void TestCliCalendars::aBrokenFileIsToldByEveryCommandThatNeedsBars()
{
    const KtrdrHome home;
    const QString file = home.writeScratch(u"bazaar.txt"_s, Bazaar);
    QCOMPARE(home.run({u"calendars"_s, u"save"_s, u"BAZAAR"_s, file}).exitCode, 0);
    QFile kept(home.folder() + u"/calendars/BAZAAR.txt"_s);
    QVERIFY(kept.open(QIODevice::Append));
    kept.write("closing time\n");
    kept.close();
    const Run list = home.run({u"data"_s, u"list"_s});
    QCOMPARE(list.exitCode, 0);
    QVERIFY2(list.err.contains("BAZAAR.txt") && list.err.contains("Line 6"), list.err.constData());
    QVERIFY(!lineOf(home.run({u"calendars"_s, u"list"_s, u"--json"_s}), u"BAZAAR"_s)[u"problem"_s]
                 .isNull());
    // Its text can be had and it can be removed all the same.
    QCOMPARE(home.run({u"calendars"_s, u"show"_s, u"BAZAAR"_s}).out, Bazaar + "closing time\n");
    QCOMPARE(home.run({u"calendars"_s, u"reset"_s, u"BAZAAR"_s}).exitCode, 0);
    QVERIFY(!kept.exists());
}

QTEST_GUILESS_MAIN(TestCliCalendars)

#include "tst_clicalendars.moc"
