#include "core/marketdata/marketcalendars.h"

#include "core/marketdata/dataerror.h"
#include "core/marketdata/inferredcalendar.h"
#include "core/marketdata/text.h"
#include "resources/resources.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMutex>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::failure;
using operations::Result;
using MarketPointer = std::shared_ptr<const MarketCalendar>;

namespace {

/// What is read from one file, as long as that does not change.
struct KnownCalendar
{
    QString stamp;
    Result<MarketPointer> calendar;
};

/// The process's calendars.
struct Shelf
{
    QMutex mutex;
    CalendarFolder folder;
    QHash<QString, KnownCalendar> known;
};

Shelf &shelf()
{
    static Shelf instance;
    return instance;
}

Error unknownCalendar(const QString &code)
{
    return dataError("DATA-UnknownCalendar",
                     Text::tr("There is no calendar \"%1\".").arg(code.left(60)),
                     Text::tr("The calendars are %1.").arg(marketCodes().join(u", "_s)),
                     {{u"calendar"_s, code.left(200)}, {u"known"_s, marketCodes()}});
}

MarketPointer readProgramCalendar(const QString &code)
{
    Result<MarketRules> rules = MarketRules::fromText(programCalendarText(code));
    if (!rules) {
        qFatal("calendar %s: %s", qPrintable(code), qPrintable(rules.error().message));
    }
    return std::make_shared<MarketCalendar>(code, *std::move(rules));
}

Result<MarketPointer> readUserCalendar(const CalendarFolder &folder, const QString &code)
{
    const Result<QString> text = folder.read(code);
    if (!text) {
        return failure(text.error());
    }
    Result<MarketRules> rules = MarketRules::fromText(*text);
    if (!rules) {
        Error error = rules.error();
        error.message =
            Text::tr("The calendar %1 cannot be used. %2").arg(folder.fileOf(code), error.message);
        return failure(error);
    }
    const QByteArray sum = QCryptographicHash::hash(text->toUtf8(), QCryptographicHash::Sha1);
    return std::make_shared<MarketCalendar>(code, *std::move(rules),
                                            QString::fromLatin1(sum.toHex()));
}

} // namespace

void useCalendarFolder(const CalendarFolder &folder)
{
    const QMutexLocker lock(&shelf().mutex);
    shelf().folder = folder;
    shelf().known.clear();
}

CalendarFolder calendarFolder()
{
    const QMutexLocker lock(&shelf().mutex);
    return shelf().folder;
}

QStringList programMarketCodes()
{
    return {u"CRYPTO"_s, u"FX"_s,   u"XCME"_s, u"XETR"_s, u"XHKG"_s,
            u"XLON"_s,   u"XNAS"_s, u"XNYS"_s, u"XTKS"_s};
}

QStringList marketCodes()
{
    QStringList codes = programMarketCodes() + calendarFolder().codes();
    codes.removeDuplicates();
    codes.sort();
    return codes;
}

QList<CalendarEntry> marketCalendarEntries()
{
    const CalendarFolder folder = calendarFolder();
    QList<CalendarEntry> entries;
    for (const QString &code : marketCodes()) {
        CalendarEntry entry{code, {}, CalendarOrigin::Program, {}};
        if (!folder.stampOf(code).isEmpty()) {
            entry.origin = programMarketCodes().contains(code) ? CalendarOrigin::Changed
                                                               : CalendarOrigin::User;
        }
        if (const Result<MarketPointer> calendar = marketCalendar(code)) {
            entry.name = (*calendar)->name();
        } else {
            entry.problem = calendar.error();
        }
        entries << entry;
    }
    return entries;
}

QStringList calendarNotices()
{
    QStringList notices;
    for (const QString &code : calendarFolder().codes()) {
        if (const Result<MarketPointer> calendar = marketCalendar(code); !calendar) {
            notices << calendar.error().message + u' ' +
                           Text::tr("Until it is put right, series of %1 are judged by hours that "
                                    "their bars tell.")
                               .arg(code);
        }
    }
    return notices;
}

Result<MarketPointer> marketCalendar(const QString &code)
{
    const CalendarFolder folder = calendarFolder();
    const QString stamp = folder.stampOf(code);
    if (stamp.isEmpty() && !programMarketCodes().contains(code)) {
        return failure(unknownCalendar(code));
    }
    const QMutexLocker lock(&shelf().mutex);
    const auto known = shelf().known.constFind(code);
    if (known != shelf().known.cend() && known->stamp == stamp) {
        return known->calendar;
    }
    Result<MarketPointer> calendar = stamp.isEmpty()
                                         ? Result<MarketPointer>(readProgramCalendar(code))
                                         : readUserCalendar(folder, code);
    shelf().known.insert(code, {stamp, calendar});
    return calendar;
}

Result<QString> marketCalendarText(const QString &code)
{
    const CalendarFolder folder = calendarFolder();
    if (!folder.stampOf(code).isEmpty()) {
        return folder.read(code);
    }
    if (!programMarketCodes().contains(code)) {
        return failure(unknownCalendar(code));
    }
    return programCalendarText(code);
}

QString programCalendarText(const QString &code)
{
    if (!programMarketCodes().contains(code)) {
        return {};
    }
    resources::initialise();
    QFile file(u":/calendars/%1.txt"_s.arg(code));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the calendar %s is not among the resources", qPrintable(code));
    }
    return QString::fromUtf8(file.readAll());
}

QString calendarEdition(const QString &code)
{
    if (code.isEmpty()) {
        return {};
    }
    const Result<MarketPointer> calendar = marketCalendar(code);
    return calendar ? (*calendar)->edition() : u"-"_s;
}

std::shared_ptr<const Calendar> calendarFor(const QString &code, std::span<const qint64> held,
                                            Timeframe timeframe)
{
    if (!code.isEmpty()) {
        if (Result<MarketPointer> chosen = marketCalendar(code)) {
            return *std::move(chosen);
        }
    }
    return std::make_shared<InferredCalendar>(held, timeframe);
}

} // namespace ktrdr::marketdata
