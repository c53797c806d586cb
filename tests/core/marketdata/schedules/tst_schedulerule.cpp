#include "core/marketdata/isotime.h"
#include "core/marketdata/marketcalendars.h"
#include "core/marketdata/schedules/schedulerule.h"
#include "core/marketdata/schedules/scheduletexts.h"
#include "core/marketdata/schedules/zonenames.h"
#include "tests/support/stricttest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ktrdr::marketdata;
using namespace Qt::StringLiterals;

namespace {

ScheduleRule rule(const QString &text)
{
    auto read = ScheduleRule::parse(text);
    if (!read) {
        qFatal("%s: %s", qPrintable(text), qPrintable(read.error().message));
    }
    return *std::move(read);
}

/// The next runs after a moment, as ISO times.
QStringList runs(const QString &text, const char *after, int count)
{
    const ScheduleRule when = rule(text);
    QStringList times;
    std::optional<qint64> next = fromIsoTime(QString::fromLatin1(after));
    for (int i = 0; i < count; ++i) {
        next = when.nextAfter(*next);
        times << (next ? toIsoTime(*next) : u"none"_s);
    }
    return times;
}

} // namespace

class TestScheduleRule final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void runsGoByTheClocksOfTheZone_data();
    void runsGoByTheClocksOfTheZone();
    void everyDayHasOneRunWhateverTheClocksDo_data();
    void everyDayHasOneRunWhateverTheClocksDo();
    void aMomentItselfIsNotAfterItself();
    void everyMarketHasANextClose();
    void aRuleOutlivesTheCalendarItWasMadeBy();
    void manySpellingsMeanTheSame_data();
    void manySpellingsMeanTheSame();
    void textAndRuleAreInverse_data();
    void textAndRuleAreInverse();
    void aRuleWithoutZoneGoesByThisComputersClock();
    void whatIsWrongIsNamedWithTheForms_data();
    void whatIsWrongIsNamedWithTheForms();
    void aCityStandsForItsZone();
    void rulesReadAsSentences();
};

void TestScheduleRule::runsGoByTheClocksOfTheZone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("Friday to Monday")
        << u"every weekday 22:15 New York"_s << QByteArray("2024-03-02T03:15:00Z")
        << QStringList{u"2024-03-05T03:15:00Z"_s, u"2024-03-06T03:15:00Z"_s};
    QTest::newRow("New York begins summer time")
        << u"every weekday 22:15 New York"_s << QByteArray("2024-03-08T12:00:00Z")
        << QStringList{u"2024-03-09T03:15:00Z"_s, u"2024-03-12T02:15:00Z"_s};
    QTest::newRow("New York ends summer time")
        << u"every weekday 22:15 New York"_s << QByteArray("2024-11-01T12:00:00Z")
        << QStringList{u"2024-11-02T02:15:00Z"_s, u"2024-11-05T03:15:00Z"_s};
    QTest::newRow("a time that New York skips")
        << u"every day 02:30 New York"_s << QByteArray("2024-03-09T12:00:00Z")
        << QStringList{u"2024-03-10T07:30:00Z"_s, u"2024-03-11T06:30:00Z"_s};
    QTest::newRow("a time that New York shows twice")
        << u"every day 01:30 New York"_s << QByteArray("2024-11-02T12:00:00Z")
        << QStringList{u"2024-11-03T05:30:00Z"_s, u"2024-11-04T06:30:00Z"_s};
    QTest::newRow("between the two of them it has been")
        << u"every day 01:30 New York"_s << QByteArray("2024-11-03T05:45:00Z")
        << QStringList{u"2024-11-04T06:30:00Z"_s};
    QTest::newRow("a time that Berlin skips")
        << u"every day 02:30 Berlin"_s << QByteArray("2024-03-30T12:00:00Z")
        << QStringList{u"2024-03-31T01:30:00Z"_s, u"2024-04-01T00:30:00Z"_s};
    QTest::newRow("a time that Berlin shows twice")
        << u"every day 02:30 Berlin"_s << QByteArray("2024-10-26T12:00:00Z")
        << QStringList{u"2024-10-27T00:30:00Z"_s, u"2024-10-28T01:30:00Z"_s};
    QTest::newRow("two days a week")
        << u"every mon,wed 09:30 Europe/Berlin"_s << QByteArray("2024-03-01T00:00:00Z")
        << QStringList{u"2024-03-04T08:30:00Z"_s, u"2024-03-06T08:30:00Z"_s,
                       u"2024-03-11T08:30:00Z"_s};
    QTest::newRow("once a week, over the end of the year")
        << u"every tue 06:00 UTC"_s << QByteArray("2024-12-31T06:00:00Z")
        << QStringList{u"2025-01-07T06:00:00Z"_s};
    QTest::newRow("east of the date line")
        << u"every sun 00:10 Pacific/Auckland"_s << QByteArray("2024-03-01T00:00:00Z")
        << QStringList{u"2024-03-02T11:10:00Z"_s, u"2024-03-09T11:10:00Z"_s};
    QTest::newRow("before 1970") << u"every day 06:00 UTC"_s << QByteArray("1969-12-30T12:00:00Z")
                                 << QStringList{u"1969-12-31T06:00:00Z"_s,
                                                u"1970-01-01T06:00:00Z"_s};
    QTest::newRow("a half day, a weekend and a holiday")
        << u"after the close XNAS"_s << QByteArray("2024-07-02T12:00:00Z")
        << QStringList{u"2024-07-02T20:00:00Z"_s, u"2024-07-03T17:00:00Z"_s,
                       u"2024-07-05T20:00:00Z"_s, u"2024-07-08T20:00:00Z"_s};
    QTest::newRow("half an hour after a half day")
        << u"30 min after the close XNYS"_s << QByteArray("2024-11-28T12:00:00Z")
        << QStringList{u"2024-11-29T18:30:00Z"_s, u"2024-12-02T21:30:00Z"_s};
    QTest::newRow("four days without a market")
        << u"after the close XNYS"_s << QByteArray("2001-09-10T21:00:00Z")
        << QStringList{u"2001-09-17T20:00:00Z"_s};
    QTest::newRow("after the delay, not after the close")
        << u"2 h after the close XETR"_s << QByteArray("2024-03-01T18:00:00Z")
        << QStringList{u"2024-03-01T18:30:00Z"_s, u"2024-03-04T18:30:00Z"_s};
    QTest::newRow("a day later") << u"1440 min after the close XNAS"_s
                                 << QByteArray("2024-03-01T12:00:00Z")
                                 << QStringList{u"2024-03-01T21:00:00Z"_s,
                                                u"2024-03-02T21:00:00Z"_s,
                                                u"2024-03-05T21:00:00Z"_s};
    QTest::newRow("the second session of Tokyo's day")
        << u"after the close XTKS"_s << QByteArray("2024-03-01T03:00:00Z")
        << QStringList{u"2024-03-01T06:00:00Z"_s};
}

void TestScheduleRule::runsGoByTheClocksOfTheZone()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, after);
    QFETCH(QStringList, expected);
    QCOMPARE(runs(text, after.constData(), static_cast<int>(expected.size())), expected);
}

void TestScheduleRule::everyDayHasOneRunWhateverTheClocksDo_data()
{
    QTest::addColumn<QString>("zone");
    for (const char *zone : {"America/New_York", "Europe/Berlin", "Australia/Lord_Howe",
                             "Asia/Kolkata", "America/Sao_Paulo", "Africa/Casablanca"}) {
        QTest::newRow(zone) << QString::fromLatin1(zone);
    }
}

/// Twenty years at every half hour of the night.
void TestScheduleRule::everyDayHasOneRunWhateverTheClocksDo()
{
    QFETCH(QString, zone);
    const QTimeZone clocks(zone.toLatin1());
    for (const QString &time : {u"00:00"_s, u"00:30"_s, u"01:30"_s, u"02:30"_s, u"03:15"_s}) {
        const ScheduleRule when = rule(u"every day %1 %2"_s.arg(time, zone));
        qint64 at = QDateTime(QDate(2004, 12, 31), QTime(23, 59, 59), clocks).toSecsSinceEpoch();
        for (QDate day(2005, 1, 1); day.year() < 2025; day = day.addDays(1)) {
            const std::optional<qint64> next = when.nextAfter(at);
            QVERIFY(next && *next > at);
            at = *next;
            QCOMPARE(QDateTime::fromSecsSinceEpoch(at, clocks).date(), day);
        }
    }
}

void TestScheduleRule::aMomentItselfIsNotAfterItself()
{
    for (const QString &text : {u"every day 06:00 UTC"_s, u"after the close XNYS"_s}) {
        const ScheduleRule when = rule(text);
        const qint64 first = *when.nextAfter(*fromIsoTime(u"2024-03-01"));
        QVERIFY(*when.nextAfter(first) > first);
        QCOMPARE(*when.nextAfter(first - 1), first);
    }
}

void TestScheduleRule::everyMarketHasANextClose()
{
    for (const QString &market : marketCodes()) {
        const ScheduleRule when = rule(u"after the close %1"_s.arg(market));
        qint64 at = *fromIsoTime(u"2019-12-20");
        // Golden weeks and the turns of years are among them.
        while (at < *fromIsoTime(u"2025-02-01")) {
            const std::optional<qint64> next = when.nextAfter(at);
            QVERIFY2(next && *next > at, qPrintable(market + u' ' + toIsoTime(at)));
            QVERIFY2(*next - at <= 12 * SecondsPerDay, qPrintable(market + u' ' + toIsoTime(at)));
            at = *next;
        }
    }
}

void TestScheduleRule::aRuleOutlivesTheCalendarItWasMadeBy()
{
    const QTemporaryDir folder;
    const CalendarFolder calendars(folder.path());
    useCalendarFolder(calendars);
    QVERIFY(calendars.save(u"BAZAAR"_s, u"zone Europe/Istanbul\nsession Tue-Sat 10:00-18:00\n"_s));
    const ScheduleRule kept = rule(u"after the close BAZAAR"_s);
    const qint64 monday = *fromIsoTime(u"2024-03-04T12:00:00Z"_s);
    const std::optional<qint64> tuesday = fromIsoTime(u"2024-03-05T15:00:00Z"_s);
    QCOMPARE(kept.nextAfter(monday), tuesday);
    QFile file(calendars.fileOf(u"BAZAAR"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("nonsense");
    file.close();
    QCOMPARE(kept.nextAfter(monday), tuesday);
    QCOMPARE(kept.zone(), QTimeZone("Europe/Istanbul"));
    const auto made = ScheduleRule::parse(u"after the close BAZAAR"_s);
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains(u"BAZAAR.txt"_s), qPrintable(made.error().message));
    QVERIFY(calendars.remove(u"BAZAAR"_s));
    QCOMPARE(kept.nextAfter(monday), tuesday);
    useCalendarFolder(CalendarFolder());
}

void TestScheduleRule::manySpellingsMeanTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("same");
    const QString weekdays = u"every weekday 22:15 America/New_York"_s;
    for (const char *text :
         {"every weekday 22:15 New York", "Every Weekday at 22:15 new_york",
          "every weekdays 22:15 america/new_york", "  every   mon-fri  22:15   New York ",
          "every mon, tue, wed, thu and fri at 22:15 New York",
          "every monday,tuesday wednesday thurs fridays 22:15 New York"}) {
        QTest::newRow(text) << QString::fromLatin1(text) << weekdays;
    }
    const QString weekend = u"every weekend 09:05 UTC"_s;
    for (const char *text :
         {"every weekend 9:05 utc", "every sat,sun 09:05 UTC", "every sat - sun 9:05 UTC"}) {
        QTest::newRow(text) << QString::fromLatin1(text) << weekend;
    }
    QTest::newRow("over the week's end")
        << u"every fri-mon 06:00 UTC"_s << u"every mon,fri,sat,sun 06:00 UTC"_s;
    const QString close = u"30 min after the close XNAS"_s;
    for (const char *text : {"30 minutes after the close of XNAS", "30min after close xnas",
                             "30 mins after the close on xnas"}) {
        QTest::newRow(text) << QString::fromLatin1(text) << close;
    }
    QTest::newRow("hours") << u"2 hours after the close XNAS"_s
                           << u"120 min after the close XNAS"_s;
    QTest::newRow("at once") << u"0 min after the close XNAS"_s << u"after the close XNAS"_s;
}

void TestScheduleRule::manySpellingsMeanTheSame()
{
    QFETCH(QString, text);
    QFETCH(QString, same);
    QCOMPARE(rule(text).toText(), same);
}

void TestScheduleRule::textAndRuleAreInverse_data()
{
    QTest::addColumn<QString>("text");
    for (int days = 1; days <= AllWeekdays; ++days) {
        const ScheduleRule when = *ScheduleRule::daily(
            {static_cast<Weekdays>(days), QTime(days % 24, days % 60), QTimeZone("Asia/Tokyo")});
        QTest::newRow(qPrintable(when.toText())) << when.toText();
    }
    for (const char *zone : {"Etc/UTC", "US/Eastern", "UTC"}) {
        QTest::newRow(zone) << u"every day 06:00 %1"_s.arg(QLatin1StringView(zone));
    }
    for (const QString &market : marketCodes()) {
        const QString text = u"15 min after the close %1"_s.arg(market);
        QTest::newRow(qPrintable(text)) << text;
    }
}

void TestScheduleRule::textAndRuleAreInverse()
{
    QFETCH(QString, text);
    const ScheduleRule when = rule(text);
    QCOMPARE(when.toText(), text);
    QCOMPARE(rule(when.toText()), when);
}

void TestScheduleRule::aRuleWithoutZoneGoesByThisComputersClock()
{
    QCOMPARE(rule(u"every day 06:00"_s).zone().id(), localZone().id());
    QCOMPARE(rule(u"every day 06:00 local"_s), rule(u"every day 06:00"_s));
}

void TestScheduleRule::whatIsWrongIsNamedWithTheForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nothing") << u" "_s << u"It is not said when."_s;
    QTest::newRow("no day of the week")
        << u"every funday 22:15 New York"_s << u"“funday” is no day of the week."_s;
    QTest::newRow("a day cut short") << u"every mo 22:15"_s << u"“mo” is no day of the week."_s;
    QTest::newRow("no days") << u"every 22:15 New York"_s << u"No day of the week is given."_s;
    QTest::newRow("no time") << u"every weekday New York"_s
                             << u"“every weekday new york” names no time of the day."_s;
    QTest::newRow("a time that is none")
        << u"every day 25:10 UTC"_s << u"“25:10” is no time of the day."_s;
    QTest::newRow("seconds") << u"every day 10:10:30 UTC"_s
                             << u"“every day 10:10:30 utc” names no time of the day."_s;
    QTest::newRow("twelve hours") << u"every day 10:15 pm"_s << u"There is no time zone “pm”."_s;
    QTest::newRow("no such zone") << u"every day 10:15 Atlantis"_s
                                  << u"There is no time zone “Atlantis”."_s;
    QTest::newRow("no market") << u"after the close"_s
                               << u"“after the close” does not say which market closes."_s;
    QTest::newRow("no such market")
        << u"after the close XMARS"_s
        << u"There is no market “XMARS”; those with a calendar are CRYPTO, FX, XCME, XETR, XHKG, "
           "XLON, XNAS, XNYS, XTKS."_s;
    QTest::newRow("too long after it") << u"25 h after the close XNAS"_s
                                       << u"After the close means up to 1440 minutes after it."_s;
    QTest::newRow("before the close") << u"5 min before the close XNAS"_s
                                      << u"“5 min before the close xnas” is not understood."_s;
    QTest::newRow("something else")
        << u"0 22 * * 1-5"_s
        << u"“0 22 * * 1-5” begins with neither “every” nor “after the close”."_s;
}

void TestScheduleRule::whatIsWrongIsNamedWithTheForms()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    const auto read = ScheduleRule::parse(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"SCHEDULES-InvalidRule"_s);
    QCOMPARE(read.error().message, problem);
    QVERIFY(read.error().hint.contains(u"every weekday 22:15 New York"));
    QVERIFY(read.error().hint.contains(u"30 min after the close XNAS"));
}

void TestScheduleRule::aCityStandsForItsZone()
{
    QCOMPARE(zoneFromName(u"new york"_s)->id(), QByteArray("America/New_York"));
    QCOMPARE(zoneFromName(u"Hong Kong"_s)->id(), QByteArray("Asia/Hong_Kong"));
    QCOMPARE(zoneFromName(u"EUROPE/BERLIN"_s)->id(), QByteArray("Europe/Berlin"));
    QCOMPARE(zoneFromName(u"utc"_s)->id(), QByteArray("UTC"));
    QCOMPARE(zoneFromName(u"Etc/UTC"_s)->id(), QByteArray("Etc/UTC"));
    QCOMPARE(zoneFromName(u"US/Eastern"_s)->id(), QByteArray("US/Eastern"));
    QVERIFY(!zoneFromName(u""_s));
    QVERIFY(!zoneFromName(u"../../etc/passwd"_s));
    QCOMPARE(zoneName(QTimeZone("America/New_York")), u"New York"_s);
    QCOMPARE(zoneName(QTimeZone("UTC")), u"UTC"_s);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QTimeZone zone(id);
        QCOMPARE(zoneFromName(zoneName(zone))->id(), id);
    }
}

void TestScheduleRule::rulesReadAsSentences()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(ruleText(rule(u"every weekday 22:15 New York"_s)),
             u"Every weekday at 22:15, New York"_s);
    QCOMPARE(ruleText(rule(u"every day 6:00 UTC"_s)), u"Every day at 06:00, UTC"_s);
    QCOMPARE(ruleText(rule(u"every mon,wed 9:30 Berlin"_s)), u"Mon and Wed at 09:30, Berlin"_s);
    QCOMPARE(ruleText(rule(u"after the close XNAS"_s)), u"After the close of XNAS"_s);
    QVERIFY(ruleText(rule(u"30 min after the close XNAS"_s)).contains(u"30"));
}

QTEST_GUILESS_MAIN(TestScheduleRule)

#include "tst_schedulerule.moc"
