#include "core/marketdata/marketcalendars.h"

#include "core/marketdata/dataerror.h"
#include "core/marketdata/inferredcalendar.h"
#include "core/marketdata/marketcalendar.h"
#include "core/marketdata/text.h"
#include "resources/resources.h"

#include <QFile>
#include <QMutex>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::failure;
using operations::Result;
using CalendarPointer = std::shared_ptr<const Calendar>;

namespace {

std::shared_ptr<const MarketCalendar> readCalendar(const QString &code)
{
    resources::initialise();
    QFile file(u":/calendars/%1.txt"_s.arg(code));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the calendar %s is not among the resources", qPrintable(code));
    }
    Result<MarketRules> rules = MarketRules::fromText(QString::fromUtf8(file.readAll()));
    if (!rules) {
        qFatal("calendar %s: %s", qPrintable(code), qPrintable(rules.error().message));
    }
    return std::make_shared<MarketCalendar>(code, *std::move(rules));
}

Result<std::shared_ptr<const MarketCalendar>> calendarOf(const QString &code)
{
    if (!marketCodes().contains(code)) {
        return failure(dataError("DATA-UnknownCalendar",
                                 Text::tr("There is no calendar \"%1\".").arg(code.left(60)),
                                 Text::tr("The calendars are %1.").arg(marketCodes().join(u", "_s)),
                                 {{u"calendar"_s, code.left(200)}, {u"known"_s, marketCodes()}}));
    }
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const MarketCalendar>> read;
    const QMutexLocker lock(&mutex);
    std::shared_ptr<const MarketCalendar> &calendar = read[code];
    if (!calendar) {
        calendar = readCalendar(code);
    }
    return calendar;
}

} // namespace

QStringList marketCodes()
{
    return {u"CRYPTO"_s, u"FX"_s,   u"XCME"_s, u"XETR"_s, u"XHKG"_s,
            u"XLON"_s,   u"XNAS"_s, u"XNYS"_s, u"XTKS"_s};
}

Result<CalendarPointer> marketCalendar(const QString &code)
{
    return calendarOf(code).map([](auto calendar) { return CalendarPointer(std::move(calendar)); });
}

Result<QTimeZone> marketZone(const QString &code)
{
    return calendarOf(code).map([](const auto &calendar) { return calendar->zone(); });
}

CalendarPointer calendarFor(const QString &code, std::span<const qint64> held, Timeframe timeframe)
{
    if (!code.isEmpty()) {
        if (Result<CalendarPointer> chosen = marketCalendar(code)) {
            return *std::move(chosen);
        }
    }
    return std::make_shared<InferredCalendar>(held, timeframe);
}

} // namespace ktrdr::marketdata
