#include "core/marketdata/schedules/ruletext.h"

#include "core/marketdata/schedules/zonenames.h"
#include "core/marketdata/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

constexpr Weekdays MondayToFriday = 0x1f;
constexpr Weekdays Weekend = 0x60;
constexpr int DaysOfWeek = 7;

constexpr std::array<QLatin1StringView, DaysOfWeek> DayNames{
    QLatin1StringView("monday"),   QLatin1StringView("tuesday"), QLatin1StringView("wednesday"),
    QLatin1StringView("thursday"), QLatin1StringView("friday"),  QLatin1StringView("saturday"),
    QLatin1StringView("sunday")};

constexpr qsizetype ShortDay = 3;

QString shortName(int day)
{
    return QString(DayNames.at(static_cast<size_t>(day)).left(ShortDay));
}

/// From 0 = Monday; `tue`, `tues` and `tuesday` are the same.
std::optional<int> dayFrom(const QString &word)
{
    for (int day = 0; day < DaysOfWeek; ++day) {
        const QLatin1StringView name = DayNames.at(static_cast<size_t>(day));
        const bool isPlural = word.endsWith(u's') && word.chopped(1) == name;
        if (isPlural || (word.size() >= ShortDay && name.startsWith(word))) {
            return day;
        }
    }
    return std::nullopt;
}

Weekdays span(int first, int last)
{
    unsigned days = 0;
    for (int day = first;; day = (day + 1) % DaysOfWeek) {
        days |= 1U << static_cast<unsigned>(day);
        if (day == last) {
            return static_cast<Weekdays>(days);
        }
    }
}

std::optional<Weekdays> daysFrom(const QString &word)
{
    if (word == "day"_L1 || word == "days"_L1) {
        return AllWeekdays;
    }
    if (word == "weekday"_L1 || word == "weekdays"_L1) {
        return MondayToFriday;
    }
    if (word == "weekend"_L1 || word == "weekends"_L1) {
        return Weekend;
    }
    const QStringList ends = word.split(u'-');
    const std::optional<int> first = dayFrom(ends.first());
    const std::optional<int> last = dayFrom(ends.last());
    if (ends.size() > 2 || !first || !last) {
        return std::nullopt;
    }
    return span(*first, *last);
}

/// `asTyped` is the same text in its own case, in which zones are looked up.
Result<ScheduleRule> readDaily(const QString &text, const QString &asTyped)
{
    static const QRegularExpression Time(u"(?<![\\d:])(\\d{1,2}):(\\d{2})(?![\\d:])"_s);
    const QRegularExpressionMatch match = Time.match(text);
    if (!match.hasMatch()) {
        return failure(invalidRule(Text::tr("“%1” names no time of the day.").arg(text)));
    }
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    if (!time.isValid()) {
        return failure(invalidRule(Text::tr("“%1” is no time of the day.").arg(match.captured())));
    }
    QString days = text.mid(QLatin1StringView("every").size(), match.capturedStart() - 5).trimmed();
    if (days == "at"_L1 || days.endsWith(" at"_L1)) {
        days.chop(2);
    }
    const Result<Weekdays> weekdays = readWeekdays(days);
    if (!weekdays) {
        return failure(weekdays.error());
    }
    const QString &source = asTyped.size() == text.size() ? asTyped : text;
    const QString place = source.mid(match.capturedEnd()).trimmed();
    const std::optional<QTimeZone> zone = place.isEmpty() ? localZone() : zoneFromName(place);
    if (!zone) {
        return failure(invalidRule(Text::tr("There is no time zone “%1”.").arg(place)));
    }
    return ScheduleRule::daily({*weekdays, time, *zone});
}

Result<ScheduleRule> readClose(const QString &text)
{
    static const QRegularExpression Close(
        u"^(?:(\\d{1,6})\\s*(min|mins|minute|minutes|h|hour|hours)\\s+)?after\\s+(?:the\\s+)?close"
        u"(?:\\s+(?:of|on|at|in))?(?:\\s+(\\S+))?$"_s);
    const QRegularExpressionMatch match = Close.match(text);
    if (!match.hasMatch()) {
        return failure(invalidRule(Text::tr("“%1” is not understood.").arg(text)));
    }
    if (match.captured(3).isEmpty()) {
        return failure(invalidRule(Text::tr("“%1” does not say which market closes.").arg(text)));
    }
    const int count = match.captured(1).toInt();
    const bool isHours = match.captured(2).startsWith(u'h');
    return ScheduleRule::afterClose(
        {match.captured(3).toUpper(),
         isHours ? std::chrono::hours(count) : std::chrono::minutes(count)});
}

} // namespace

Error invalidRule(const QString &message)
{
    return {u"SCHEDULES-InvalidRule"_s,
            message,
            Text::tr("Write “every weekday 22:15 New York”, “every day 06:00 UTC”, “every mon,wed "
                     "09:30 Europe/Berlin”, “after the close XNAS” or “30 min after the close "
                     "XNAS”."),
            {},
            {}};
}

Result<Weekdays> readWeekdays(const QString &text)
{
    static const QRegularExpression Between(u"[\\s,]+(?:and\\s+)?"_s);
    const QString list =
        text.simplified().toLower().replace(QRegularExpression(u"\\s*-\\s*"_s), u"-"_s);
    const QStringList words = list.split(Between, Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return failure(invalidRule(Text::tr("No day of the week is given.")));
    }
    Weekdays days = 0;
    for (const QString &word : words) {
        const std::optional<Weekdays> read = daysFrom(word);
        if (!read) {
            return failure(invalidRule(Text::tr("“%1” is no day of the week.").arg(word.left(60))));
        }
        days |= *read;
    }
    return days;
}

QString writeWeekdays(Weekdays days)
{
    switch (days) {
    case AllWeekdays:
        return u"day"_s;
    case MondayToFriday:
        return u"weekday"_s;
    case Weekend:
        return u"weekend"_s;
    default:
        break;
    }
    QStringList names;
    for (int day = 0; day < DaysOfWeek; ++day) {
        if ((days >> day & 1) != 0) {
            names << shortName(day);
        }
    }
    return names.join(u',');
}

Result<ScheduleRule> readRule(const QString &text)
{
    const QString plain = text.simplified().toLower();
    if (plain.isEmpty()) {
        return failure(invalidRule(Text::tr("It is not said when.")));
    }
    if (plain == "every"_L1 || plain.startsWith("every "_L1)) {
        return readDaily(plain, text.simplified());
    }
    if (plain.contains("close"_L1)) {
        return readClose(plain);
    }
    return failure(invalidRule(
        Text::tr("“%1” begins with neither “every” nor “after the close”.").arg(plain.left(60))));
}

QString writeRule(const ScheduleRule &rule)
{
    if (const auto *daily = std::get_if<DailyRule>(&rule.parts())) {
        return u"every %1 %2 %3"_s.arg(writeWeekdays(daily->days), daily->time.toString(u"HH:mm"_s),
                                       QString::fromLatin1(daily->zone.id()));
    }
    const auto &close = std::get<CloseRule>(rule.parts());
    const QString after = u"after the close %1"_s.arg(close.market);
    return close.delay.count() == 0 ? after : u"%1 min %2"_s.arg(close.delay.count()).arg(after);
}

} // namespace ktrdr::marketdata
