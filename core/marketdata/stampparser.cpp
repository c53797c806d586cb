#include "core/marketdata/stampparser.h"

#include "core/marketdata/isotime.h"

#include <array>
#include <charconv>
#include <cstdlib>
#include <cstring>

namespace ktrdr::marketdata {

namespace {

/// Takes the text apart from the left; once something did not fit, `ok` stays false.
struct Cursor
{
    const char *at;
    const char *end;
    bool ok = true;

    [[nodiscard]] bool atEnd() const { return at == end; }
    [[nodiscard]] bool sees(char c) const { return at != end && *at == c; }

    unsigned digits(int count)
    {
        unsigned value = 0;
        if (end - at < count) {
            ok = false;
            return 0;
        }
        for (int i = 0; i < count; ++i, ++at) {
            const auto digit = static_cast<unsigned>(*at - '0');
            ok = ok && digit <= 9;
            value = value * 10 + digit;
        }
        return value;
    }

    /// One or two of them.
    unsigned fewDigits()
    {
        const bool isTwo = end - at > 1 && at[1] >= '0' && at[1] <= '9';
        return digits(isTwo ? 2 : 1);
    }

    /// What parts a date; 0 where nothing does.
    char dateMark() { return sees('-') || sees('.') || sees('/') ? *at++ : '\0'; }

    bool take(char c)
    {
        if (!sees(c)) {
            return false;
        }
        ++at;
        return true;
    }

    void expect(char c) { ok = take(c) && ok; }
};

/// `.000` and `,000`: bars start on whole seconds.
void skipZeroFraction(Cursor &cursor)
{
    if (!cursor.take('.') && !cursor.take(',')) {
        return;
    }
    cursor.ok = cursor.ok && !cursor.atEnd();
    while (!cursor.atEnd() && *cursor.at >= '0' && *cursor.at <= '9') {
        cursor.ok = cursor.ok && *cursor.at == '0';
        ++cursor.at;
    }
}

std::optional<int> readOffset(Cursor &cursor)
{
    if (cursor.take('Z') || cursor.take('z')) {
        return 0;
    }
    const bool west = cursor.sees('-');
    if (!west && !cursor.sees('+')) {
        return std::nullopt;
    }
    ++cursor.at;
    const unsigned hours = cursor.digits(2);
    unsigned minutes = 0;
    if (cursor.take(':') || !cursor.atEnd()) {
        minutes = cursor.digits(2);
    }
    cursor.ok = cursor.ok && hours <= 15 && minutes <= 59;
    const int seconds = static_cast<int>(hours * 3600 + minutes * 60);
    return west ? -seconds : seconds;
}

qint64 readTimeOfDay(Cursor &cursor)
{
    const unsigned hours = cursor.fewDigits();
    cursor.expect(':');
    const unsigned minutes = cursor.digits(2);
    unsigned seconds = 0;
    if (cursor.take(':')) {
        seconds = cursor.digits(2);
        skipZeroFraction(cursor);
    }
    cursor.ok = cursor.ok && hours <= 23 && minutes <= 59 && seconds <= 59;
    return hours * 3600 + minutes * 60 + seconds;
}

CivilDate readYearFirst(Cursor &cursor)
{
    CivilDate date;
    date.year = static_cast<int>(cursor.digits(4));
    const char mark = cursor.dateMark();
    date.month = cursor.digits(2);
    if (mark != '\0') {
        cursor.expect(mark);
    }
    date.day = cursor.digits(2);
    return date;
}

CivilDate readYearLast(Cursor &cursor, DateOrder order)
{
    const unsigned first = cursor.fewDigits();
    const char mark = cursor.dateMark();
    const unsigned second = cursor.fewDigits();
    cursor.ok = cursor.ok && mark != '\0';
    cursor.expect(mark);
    const auto year = static_cast<int>(cursor.digits(4));
    return order == DateOrder::DayFirst ? CivilDate{year, second, first}
                                        : CivilDate{year, first, second};
}

bool exists(const CivilDate &date)
{
    return date.year != 0 && date.month >= 1 && date.month <= 12 && date.day >= 1 &&
           (date.day <= 28 || date.day <= daysInMonth(date.year, date.month));
}

} // namespace

std::optional<Stamp> parseStamp(std::string_view text, DateOrder order)
{
    Cursor cursor{text.data(), text.data() + text.size()};
    const CivilDate date =
        order == DateOrder::YearFirst ? readYearFirst(cursor) : readYearLast(cursor, order);
    if (!cursor.ok || !exists(date)) {
        return std::nullopt;
    }
    Stamp stamp;
    stamp.local = daysFromCivil(date.year, date.month, date.day) * SecondsPerDay;
    if (cursor.atEnd()) {
        stamp.isDateOnly = true;
        return stamp;
    }
    if (!cursor.take('T') && !cursor.take(' ') && !cursor.take('t')) {
        return std::nullopt;
    }
    stamp.local += readTimeOfDay(cursor);
    if (cursor.ok && !cursor.atEnd()) {
        cursor.take(' ');
        stamp.offset = readOffset(cursor);
    }
    return cursor.ok && cursor.atEnd() ? std::optional(stamp) : std::nullopt;
}

std::optional<Stamp> parseEpoch(std::string_view text, std::optional<EpochUnit> unit)
{
    constexpr qint64 latest = 253'402'300'799; // 9999-12-31T23:59:59Z
    constexpr std::array<qint64, 3> parts{1, 1'000, 1'000'000};
    if (const size_t point = text.find('.'); point != std::string_view::npos) {
        if (text.find_first_not_of('0', point + 1) != std::string_view::npos) {
            return std::nullopt;
        }
        text = text.substr(0, point);
    }
    qint64 number = 0;
    const auto [next, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || next != text.data() + text.size()) {
        return std::nullopt;
    }
    if (!unit) {
        // Nine digits of seconds begin in 1973; each unit has three more.
        constexpr size_t fewest = 9;
        if (text.size() < fewest || text.size() >= fewest + 3 * parts.size()) {
            return std::nullopt;
        }
        unit = static_cast<EpochUnit>((text.size() - fewest) / 3);
    }
    const qint64 part = parts[static_cast<size_t>(*unit)];
    if (number % part != 0 || std::abs(number / part) > latest) {
        return std::nullopt;
    }
    return Stamp{number / part, 0, false};
}

std::optional<Stamp> StampReader::read(std::string_view text)
{
    constexpr size_t full = 19; // 2024-01-31T14:30:00
    const bool isZulu = text.size() == full + 1 && text.back() == 'Z';
    if (text.size() != full && !isZulu) {
        return parseStamp(text, m_order);
    }
    if (std::memcmp(text.data(), m_day.data(), m_day.size()) != 0) {
        const std::optional<Stamp> stamp = parseStamp(text, m_order);
        const char behindDate = text[m_day.size() - 1];
        if (stamp && (behindDate == 'T' || behindDate == ' ')) {
            std::memcpy(m_day.data(), text.data(), m_day.size());
            m_midnight = stamp->local - stamp->local % SecondsPerDay;
            m_midnight -= stamp->local % SecondsPerDay < 0 ? SecondsPerDay : 0;
        }
        return stamp;
    }
    Cursor cursor{text.data() + m_day.size(), text.data() + full};
    Stamp stamp;
    stamp.local = m_midnight + readTimeOfDay(cursor);
    if (!cursor.ok || !cursor.atEnd()) {
        return parseStamp(text, m_order);
    }
    if (isZulu) {
        stamp.offset = 0;
    }
    return stamp;
}

} // namespace ktrdr::marketdata
