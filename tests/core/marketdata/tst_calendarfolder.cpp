#include "core/marketdata/marketcalendars.h"
#include "tests/core/marketdata/dataworkplace.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace ktrdr::marketdata;
using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

/// A market of Tuesdays to Saturdays.
const QString Bazaar = u"name The Bazaar\nzone Europe/Istanbul\nsession Tue-Sat 10:00-18:00\n"
                       "holiday 10-29\nhalf 13:00 10-28\nclosure 2023-02-07\n"_s;

QStringList names(const QList<CalendarEntry> &entries)
{
    QStringList names;
    for (const CalendarEntry &entry : entries) {
        names << entry.code + u' ' + entry.name;
    }
    return names;
}

} // namespace

/// Calendars that the user wrote.
class TestCalendarFolder : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutFilesThereAreTheProgramsOwn();
    void aNewMarketIsKnownOnceSaved();
    void theUsersVersionTakesThePlaceOfTheProgramsUntilRemoved();
    void aFileChangedByHandCountsAtOnce();
    void specialDaysAreListedByYear();
    void wrongTextIsRefusedAndTheOldStays();
    void codesThatAreNoneAreRefused_data();
    void codesThatAreNoneAreRefused();
    void aFolderThatCannotBeMadeIsTold();
    void filesThatAreNoCalendarsAreToldAndNotUsed_data();
    void filesThatAreNoCalendarsAreToldAndNotUsed();
    void missingBarsAreCountedAnewByAChangedCalendar();

private:
    void write(const QString &code, const QByteArray &content) const
    {
        QDir().mkpath(m_folder->path());
        QFile file(CalendarFolder(m_folder->path()).fileOf(code));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCalendarFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    useCalendarFolder(CalendarFolder(m_folder->path()));
}

void TestCalendarFolder::cleanup()
{
    useCalendarFolder(CalendarFolder());
}

void TestCalendarFolder::withoutFilesThereAreTheProgramsOwn()
{
    QCOMPARE(marketCodes(), programMarketCodes());
    for (const CalendarEntry &entry : marketCalendarEntries()) {
        QCOMPARE(entry.origin, CalendarOrigin::Program);
        QVERIFY(!entry.name.isEmpty());
        QVERIFY(!entry.problem);
    }
    QVERIFY(calendarNotices().isEmpty());
    QCOMPARE(calendarEdition(u"XNYS"_s), QString());
}

void TestCalendarFolder::aNewMarketIsKnownOnceSaved()
{
    QCOMPARE(marketCalendar(u"BAZAAR"_s).error().code, u"DATA-UnknownCalendar"_s);
    QVERIFY(calendarFolder().save(u"BAZAAR"_s, Bazaar));
    QVERIFY(names(marketCalendarEntries()).contains(u"BAZAAR The Bazaar"_s));
    QCOMPARE(marketCalendarEntries().first().origin, CalendarOrigin::User);
    const auto calendar = marketCalendar(u"BAZAAR"_s).value();
    QCOMPARE(calendar->dayKind(QDate(2024, 3, 4)), DayKind::Closed);  // a Monday
    QCOMPARE(calendar->dayKind(QDate(2024, 3, 9)), DayKind::Trading); // a Saturday
    QCOMPARE(marketCalendarText(u"BAZAAR"_s).value(), Bazaar);
}

void TestCalendarFolder::theUsersVersionTakesThePlaceOfTheProgramsUntilRemoved()
{
    const QDate mourning(2030, 5, 8);
    QCOMPARE(marketCalendar(u"XNYS"_s).value()->dayKind(mourning), DayKind::Trading);
    const QString own = programCalendarText(u"XNYS"_s) + u"closure 2030-05-08\n"_s;
    QVERIFY(calendarFolder().save(u"XNYS"_s, own));
    QCOMPARE(marketCalendar(u"XNYS"_s).value()->dayKind(mourning), DayKind::Closure);
    QCOMPARE(marketCodes(), programMarketCodes());
    QVERIFY(!calendarEdition(u"XNYS"_s).isEmpty());
    QCOMPARE(calendarEdition(u"XNAS"_s), QString());
    QVERIFY(calendarFolder().remove(u"XNYS"_s));
    QCOMPARE(marketCalendar(u"XNYS"_s).value()->dayKind(mourning), DayKind::Trading);
    QVERIFY(calendarFolder().remove(u"XNYS"_s));
}

void TestCalendarFolder::aFileChangedByHandCountsAtOnce()
{
    write(u"BAZAAR"_s, Bazaar.toUtf8());
    QCOMPARE(marketCalendar(u"BAZAAR"_s).value()->dayKind(QDate(2024, 5, 1)), DayKind::Trading);
    const QString edition = calendarEdition(u"BAZAAR"_s);
    write(u"BAZAAR"_s, Bazaar.toUtf8() + "holiday 05-01\n");
    QCOMPARE(marketCalendar(u"BAZAAR"_s).value()->dayKind(QDate(2024, 5, 1)), DayKind::Holiday);
    QVERIFY(calendarEdition(u"BAZAAR"_s) != edition);
}

void TestCalendarFolder::specialDaysAreListedByYear()
{
    const MarketCalendar calendar(u"BAZAAR"_s, MarketRules::fromText(Bazaar).value());
    const int oneOClock = 13 * 60;
    // A holiday on a Sunday is none to speak of.
    QCOMPARE(calendar.specialDays(2023),
             (QList<SpecialDay>{{QDate(2023, 2, 7), DayKind::Closure, 0},
                                {QDate(2023, 10, 28), DayKind::Trading, oneOClock}}));
    QCOMPARE(calendar.specialDays(2025),
             (QList<SpecialDay>{{QDate(2025, 10, 28), DayKind::Trading, oneOClock},
                                {QDate(2025, 10, 29), DayKind::Holiday, 0}}));
}

void TestCalendarFolder::wrongTextIsRefusedAndTheOldStays()
{
    QVERIFY(calendarFolder().save(u"BAZAAR"_s, Bazaar));
    const auto saved = calendarFolder().save(u"BAZAAR"_s, Bazaar + u"holiday Bayram\n"_s);
    QCOMPARE(saved.error().code, u"DATA-InvalidCalendar"_s);
    QCOMPARE(saved.error().context[u"line"_s].toInt(), 7);
    QCOMPARE(marketCalendarText(u"BAZAAR"_s).value(), Bazaar);
}

void TestCalendarFolder::codesThatAreNoneAreRefused_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QString();
    QTest::newRow("one letter") << u"X"_s;
    QTest::newRow("small letters") << u"xpar"_s;
    QTest::newRow("digit first") << u"1PAR"_s;
    QTest::newRow("path") << u"../XPAR"_s;
    QTest::newRow("long") << QString(17, u'X');
    QTest::newRow("line end") << u"XPAR\n"_s;
    QTest::newRow("letters of others") << u"ΧPAR"_s;
}

void TestCalendarFolder::codesThatAreNoneAreRefused()
{
    QFETCH(QString, code);
    QCOMPARE(calendarFolder().save(code, Bazaar).error().code, u"DATA-InvalidCalendar"_s);
    QVERIFY(QDir(m_folder->path()).isEmpty());
    QVERIFY(!marketCalendar(code));
}

void TestCalendarFolder::aFolderThatCannotBeMadeIsTold()
{
    write(u"FILE"_s, "no folder");
    const CalendarFolder folder(m_folder->filePath(u"FILE.txt/calendars"_s));
    QCOMPARE(folder.save(u"BAZAAR"_s, Bazaar).error().code, u"DATA-WriteError"_s);
    QVERIFY(folder.codes().isEmpty());
    QCOMPARE(CalendarFolder().save(u"BAZAAR"_s, Bazaar).error().code, u"DATA-WriteError"_s);
}

void TestCalendarFolder::filesThatAreNoCalendarsAreToldAndNotUsed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("wrong line") << QByteArray("zone UTC\nsession Mon 09:00-10:00\nhour 9\n");
    QTest::newRow("cut short") << Bazaar.toUtf8().left(30);
    QTest::newRow("other encoding") << QByteArray("name B\xf6rse\n") + Bazaar.toUtf8();
    QTest::newRow("binary") << QByteArray(3000, '\0');
    QTest::newRow("huge") << QByteArray(1024 * 1024, '#') + '\n' + Bazaar.toUtf8();
}

void TestCalendarFolder::filesThatAreNoCalendarsAreToldAndNotUsed()
{
    QFETCH(QByteArray, content);
    write(u"XNYS"_s, content);
    const auto calendar = marketCalendar(u"XNYS"_s);
    QCOMPARE(calendar.error().code, u"DATA-InvalidCalendar"_s);
    QVERIFY2(calendar.error().message.contains(calendarFolder().fileOf(u"XNYS"_s)),
             qPrintable(calendar.error().message));
    QCOMPARE(calendarNotices().size(), 1);
    QVERIFY(calendarNotices().first().startsWith(calendar.error().message));
    const std::vector<qint64> held;
    QVERIFY(calendarFor(u"XNYS"_s, held, *Timeframe::parse(u"1d"))->isInferred());
    QCOMPARE(marketCalendarEntries().size(), programMarketCodes().size());
}

void TestCalendarFolder::missingBarsAreCountedAnewByAChangedCalendar()
{
    DataWorkplace place;
    const QString path = place.filePath(u"weeks.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("timestamp,open,high,low,close,volume\n");
    for (QDate day(2023, 3, 6); day <= QDate(2023, 3, 17); day = day.addDays(1)) {
        if (day.dayOfWeek() <= Qt::Friday) {
            file.write(day.toString(Qt::ISODate).toLatin1() + ",1,2,1,2,10\n");
        }
    }
    file.close();
    QVERIFY(calendarFolder().save(u"XNAS"_s, programCalendarText(u"XNAS"_s)));
    const SeriesId google = seriesId(u"GOOG"_s, u"1d"_s);
    const OperationRecord imported = place.import({path, google, {}, u"XNAS"_s});
    QCOMPARE(toString(imported.status), toString(OperationStatus::Completed));
    QCOMPARE(place.manager().catalogue().value().first().missing, 0);
    // A Saturday is a trading day now, and there is no bar of it.
    QVERIFY(calendarFolder().save(
        u"XNAS"_s, programCalendarText(u"XNAS"_s) +
                       u"session Sat 09:30-16:00 from 2023-03-11 until 2023-03-11\n"_s));
    const CatalogueEntry entry = place.manager().catalogue().value().first();
    QCOMPARE(entry.missing, 1);
    QVERIFY(!entry.isCalendarInferred);
    QCOMPARE(place.manager().check(google).value().coverage.missing, entry.missing);
    // Nor does a count by the new one hold for the old one.
    QVERIFY(place.store().setMissing(google, place.manager().check(google).value().coverage));
    QCOMPARE(place.manager().catalogue().value().first().missing, 1);
    QVERIFY(calendarFolder().remove(u"XNAS"_s));
    QCOMPARE(place.manager().catalogue().value().first().missing, 0);
    // What cannot be used is not said to be in use.
    write(u"XNAS"_s, "nonsense");
    QVERIFY(place.manager().catalogue().value().first().isCalendarInferred);
}

QTEST_GUILESS_MAIN(TestCalendarFolder)

#include "tst_calendarfolder.moc"
