#include "core/marketdata/schedules/schedulerule.h"

#include "core/marketdata/isotime.h"
#include "core/marketdata/marketcalendars.h"
#include "core/marketdata/schedules/ruletext.h"
#include "core/marketdata/text.h"
#include "core/marketdata/zonetable.h"

#include <QHash>
#include <QMutex>

#include <limits>

namespace ktrdr::marketdata {

using operations::failure;
using operations::Result;

namespace {

/// From one day of the week to the next, with the days around that a zone may lie apart.
constexpr int LongestDailyGap = 10;
/// Markets have been closed for less: eleven days of October.
constexpr int LongestCloseGap = 60;

/// Tables take a moment to make; each zone has one. A copy, for a table remembers where it looked.
ZoneTable tableOf(const QTimeZone &zone)
{
    static QMutex mutex;
    static QHash<QByteArray, std::shared_ptr<const ZoneTable>> tables;
    const QMutexLocker lock(&mutex);
    std::shared_ptr<const ZoneTable> &table = tables[zone.id()];
    if (!table) {
        table = std::make_shared<const ZoneTable>(zone);
    }
    return *table;
}

QDate dateOf(qint64 localSeconds)
{
    const qint64 days = (localSeconds - (localSeconds < 0 ? SecondsPerDay - 1 : 0)) / SecondsPerDay;
    return QDate(1970, 1, 1).addDays(days);
}

std::optional<qint64> nextOf(const DailyRule &rule, qint64 utc)
{
    const ZoneTable table = tableOf(rule.zone);
    const QDate first = dateOf(table.toLocal(utc)).addDays(-1);
    const qint64 timeOfDay = rule.time.msecsSinceStartOfDay() / 1000;
    for (int i = 0; i < LongestDailyGap; ++i) {
        const QDate date = first.addDays(i);
        if (!holds(rule.days, date)) {
            continue;
        }
        const qint64 local = QDate(1970, 1, 1).daysTo(date) * SecondsPerDay + timeOfDay;
        const qint64 at = table.toUtc(local, std::numeric_limits<qint64>::min());
        if (at > utc) {
            return at;
        }
    }
    return std::nullopt;
}

std::optional<qint64> nextOf(const CloseRule &rule, const MarketCalendar &calendar, qint64 utc)
{
    const qint64 delay = std::chrono::seconds(rule.delay).count();
    const QDate first = dateOf(utc - delay).addDays(-2);
    for (int i = 0; i < LongestCloseGap; ++i) {
        std::optional<qint64> close;
        for (const Session &session : calendar.sessions(first.addDays(i), first.addDays(i))) {
            close = std::max(close.value_or(session.close), session.close);
        }
        if (close && *close + delay > utc) {
            return *close + delay;
        }
    }
    return std::nullopt;
}

} // namespace

ScheduleRule::ScheduleRule(std::variant<DailyRule, CloseRule> parts, Calendar calendar)
    : m_parts(std::move(parts))
    , m_calendar(std::move(calendar))
{}

Result<ScheduleRule> ScheduleRule::daily(const DailyRule &rule)
{
    if ((rule.days & AllWeekdays) == 0) {
        return failure(invalidRule(Text::tr("No day of the week is given.")));
    }
    if (!rule.time.isValid()) {
        return failure(invalidRule(Text::tr("No time of the day is given.")));
    }
    if (!rule.zone.isValid()) {
        return failure(invalidRule(Text::tr("No time zone is given.")));
    }
    return ScheduleRule(rule);
}

Result<ScheduleRule> ScheduleRule::afterClose(const CloseRule &rule)
{
    const auto calendar = marketCalendar(rule.market);
    if (!calendar && calendar.error().code == QStringLiteral("DATA-UnknownCalendar")) {
        return failure(
            invalidRule(Text::tr("There is no market “%1”; those with a calendar are %2.")
                            .arg(rule.market.left(60), marketCodes().join(QStringLiteral(", ")))));
    }
    if (!calendar) {
        return failure(invalidRule(calendar.error().message));
    }
    if (rule.delay < std::chrono::minutes(0) || rule.delay > LongestDelay) {
        return failure(invalidRule(Text::tr("After the close means up to %n minutes after it.",
                                            nullptr, static_cast<int>(LongestDelay.count()))));
    }
    return ScheduleRule(rule, *calendar);
}

Result<ScheduleRule> ScheduleRule::parse(const QString &text)
{
    return readRule(text);
}

QTimeZone ScheduleRule::zone() const
{
    if (const auto *daily = std::get_if<DailyRule>(&m_parts)) {
        return daily->zone;
    }
    return calendarOf(std::get<CloseRule>(m_parts))->zone();
}

ScheduleRule::Calendar ScheduleRule::calendarOf(const CloseRule &rule) const
{
    return marketCalendar(rule.market).value_or(m_calendar);
}

std::optional<qint64> ScheduleRule::nextAfter(qint64 utc) const
{
    if (const auto *daily = std::get_if<DailyRule>(&m_parts)) {
        return nextOf(*daily, utc);
    }
    const auto &close = std::get<CloseRule>(m_parts);
    return nextOf(close, *calendarOf(close), utc);
}

QString ScheduleRule::toText() const
{
    return writeRule(*this);
}

} // namespace ktrdr::marketdata
