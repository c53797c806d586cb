#include "core/marketdata/marketrules.h"

#include "core/marketdata/datafailure.h"
#include "core/marketdata/text.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;

namespace {

constexpr int MinutesPerDay = 24 * 60;

/// The words of one line, taken from the left. Throws DataFailure where one is not as expected.
class Words
{
public:
    Words(const QString &line, int number)
        : m_words(line.section(u'#', 0, 0).simplified().split(u' ', Qt::SkipEmptyParts))
        , m_number(number)
    {}

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] QString rest() { return std::exchange(m_words, {}).join(u' '); }

    QString take()
    {
        if (m_words.isEmpty()) {
            refuse(QString());
        }
        return m_words.takeFirst();
    }

    bool takeIf(const QString &word)
    {
        const bool isNext = !m_words.isEmpty() && m_words.first() == word;
        if (isNext) {
            m_words.removeFirst();
        }
        return isNext;
    }

    [[noreturn]] void refuse(const QString &word) const
    {
        throw DataFailure(dataError(
            "DATA-InvalidCalendar",
            word.isEmpty() ? Text::tr("Line %1 of the calendar ends too early.").arg(m_number)
                           : Text::tr("Line %1 of the calendar: \"%2\" is not understood.")
                                 .arg(QString::number(m_number), word),
            Text::tr("Write it as the calendars that come with the program do."),
            {{u"line"_s, m_number}, {u"text"_s, word}}));
    }

    QDate takeDate() { return dateIn(take()); }

    [[nodiscard]] QDate dateIn(const QString &word) const
    {
        const QDate date = QDate::fromString(word, Qt::ISODate);
        if (!date.isValid()) {
            refuse(word);
        }
        return date;
    }

    [[nodiscard]] int numberIn(const QString &word) const
    {
        bool ok = false;
        const int number = word.toInt(&ok);
        if (!ok) {
            refuse(word);
        }
        return number;
    }

    /// 16:00, 24:00.
    [[nodiscard]] int minuteIn(const QString &word) const
    {
        static const QRegularExpression form(u"\\A\\d\\d?:[0-5]\\d\\z"_s);
        if (!form.match(word).hasMatch()) {
            refuse(word);
        }
        const int minute = word.section(u':', 0, 0).toInt() * 60 + word.section(u':', 1).toInt();
        if (minute > MinutesPerDay) {
            refuse(word);
        }
        return minute;
    }

    [[nodiscard]] int weekdayIn(const QString &word) const
    {
        static const QStringList names{u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s,
                                       u"Fri"_s, u"Sat"_s, u"Sun"_s};
        const qsizetype index = names.indexOf(word);
        if (index < 0) {
            refuse(word);
        }
        return static_cast<int>(index) + 1;
    }

    /// Mon-Fri, Sun-Thu or Mon,Tue,Thu.
    [[nodiscard]] Weekdays weekdaysIn(const QString &word) const
    {
        unsigned days = 0;
        for (const QString &part : word.split(u',')) {
            const int first = weekdayIn(part.section(u'-', 0, 0));
            const int last = weekdayIn(part.section(u'-', -1));
            const int length = (last - first + Qt::Sunday) % Qt::Sunday;
            for (int i = 0; i <= length; ++i) {
                days |= 1U << ((first - 1 + i) % Qt::Sunday);
            }
        }
        return static_cast<Weekdays>(days);
    }

private:
    QStringList m_words;
    int m_number;
};

WeeklySession readSession(Words &words)
{
    WeeklySession session;
    session.days = words.weekdaysIn(words.take());
    const QString hours = words.take();
    session.open = words.minuteIn(hours.section(u'-', 0, 0));
    session.close = words.minuteIn(hours.section(u'-', 1));
    if (session.close <= session.open) {
        session.open -= MinutesPerDay;
    }
    if (words.takeIf(u"from"_s)) {
        session.from = words.takeDate();
    }
    if (words.takeIf(u"until"_s)) {
        session.until = words.takeDate();
    }
    return session;
}

DateRule readDay(Words &words, const QString &word)
{
    static const QRegularExpression form(u"^(?:(?<month>\\d\\d)-(?<day>\\d\\d)|(?<nth>[1-5]|last)"
                                         u"\\.(?<weekday>\\w+)\\.(?<of>\\d\\d)|"
                                         "easter)(?<offset>[+-]\\d{1,3})?$"_s);
    const QRegularExpressionMatch match = form.match(word);
    if (!match.hasMatch()) {
        words.refuse(word);
    }
    DateRule rule;
    rule.offset = match.captured(u"offset"_s).toInt();
    if (match.hasCaptured(u"month"_s)) {
        rule.month = match.captured(u"month"_s).toInt();
        rule.day = match.captured(u"day"_s).toInt();
    } else if (match.hasCaptured(u"nth"_s)) {
        const QString nth = match.captured(u"nth"_s);
        rule.base = DateRule::Base::NthWeekday;
        rule.nth = nth == u"last" ? -1 : nth.toInt();
        rule.weekday = words.weekdayIn(match.captured(u"weekday"_s));
        rule.month = match.captured(u"of"_s).toInt();
    } else {
        rule.base = DateRule::Base::Easter;
    }
    if (rule.month < 1 || rule.month > 12) {
        words.refuse(word);
    }
    return rule;
}

DateRule::Moved movedIn(const Words &words, const QString &word)
{
    static const QHash<QString, DateRule::Moved> names{
        {u"nearest"_s, DateRule::Moved::Nearest},
        {u"monday"_s, DateRule::Moved::SundayToMonday},
        {u"friday"_s, DateRule::Moved::FridayBefore},
        {u"substitute"_s, DateRule::Moved::Substitute},
    };
    if (!names.contains(word)) {
        words.refuse(word);
    }
    return names.value(word);
}

DateRule readRule(Words &words, const QString &day)
{
    DateRule rule = readDay(words, day);
    if (words.takeIf(u"on"_s)) {
        rule.on = words.weekdaysIn(words.take());
    }
    if (words.takeIf(u"moved"_s)) {
        rule.moved = movedIn(words, words.take());
    }
    if (words.takeIf(u"from"_s)) {
        rule.firstYear = words.numberIn(words.take());
    }
    if (words.takeIf(u"until"_s)) {
        rule.lastYear = words.numberIn(words.take());
    }
    return rule;
}

bool isSingleDay(const QString &word)
{
    constexpr qsizetype isoLength = 10;
    return word.size() == isoLength && word.at(4) == u'-' && word.at(0).isDigit();
}

void readHalfDay(Words &words, MarketRules &rules)
{
    HalfDay half;
    half.close = words.minuteIn(words.take());
    const QString day = words.take();
    if (isSingleDay(day)) {
        half.single = words.dateIn(day);
    } else {
        half.rule = readRule(words, day);
    }
    rules.halfDays << half;
}

void readHoliday(Words &words, MarketRules &rules)
{
    const QString day = words.take();
    if (isSingleDay(day)) {
        rules.singleHolidays << words.dateIn(day);
    } else {
        rules.holidays << readRule(words, day);
    }
}

void readClosure(Words &words, MarketRules &rules)
{
    const QDate first = words.takeDate();
    rules.closures << DaySpan{first, words.isEmpty() ? first : words.takeDate()};
}

void readZone(Words &words, MarketRules &rules)
{
    const QString name = words.take();
    rules.zone = QTimeZone(name.toLatin1());
    if (!rules.zone.isValid()) {
        words.refuse(name);
    }
}

[[noreturn]] void refuseIncomplete()
{
    throw DataFailure(dataError(
        "DATA-InvalidCalendar",
        Text::tr("The calendar needs a line with its zone and one with its hours."),
        Text::tr("For example: \"zone Europe/Paris\" and \"session Mon-Fri 09:00-17:30\"."), {}));
}

void readStatement(Words &words, MarketRules &rules)
{
    const QString verb = words.take();
    if (verb == u"name") {
        rules.name = words.rest();
    } else if (verb == u"zone") {
        readZone(words, rules);
    } else if (verb == u"session") {
        rules.sessions << readSession(words);
    } else if (verb == u"holiday") {
        readHoliday(words, rules);
    } else if (verb == u"half") {
        readHalfDay(words, rules);
    } else if (verb == u"closure") {
        readClosure(words, rules);
    } else if (verb == u"open") {
        rules.openDays << words.takeDate();
    } else {
        words.refuse(verb);
    }
    if (!words.isEmpty()) {
        words.refuse(words.take());
    }
}

} // namespace

operations::Result<MarketRules> MarketRules::fromText(const QString &text)
{
    MarketRules rules;
    try {
        int number = 0;
        for (const QString &line : text.split(u'\n')) {
            Words words(line, ++number);
            if (!words.isEmpty()) {
                readStatement(words, rules);
            }
        }
        if (!rules.zone.isValid() || rules.sessions.isEmpty()) {
            refuseIncomplete();
        }
    } catch (const DataFailure &failure) {
        return operations::failure(failure.error());
    }
    // Of one day they are looked at in the order of time.
    std::ranges::stable_sort(rules.sessions, {}, &WeeklySession::open);
    return rules;
}

} // namespace ktrdr::marketdata
