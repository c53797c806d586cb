#include "core/marketdata/stampparser.h"

#include "core/marketdata/isotime.h"

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
    const unsigned hours = cursor.digits(2);
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

} // namespace

std::optional<Stamp> parseStamp(std::string_view text)
{
    Cursor cursor{text.data(), text.data() + text.size()};
    const unsigned year = cursor.digits(4);
    const bool dashed = cursor.take('-');
    const unsigned month = cursor.digits(2);
    if (dashed) {
        cursor.expect('-');
    }
    const unsigned day = cursor.digits(2);
    if (!cursor.ok || year == 0 || month < 1 || month > 12 || day < 1 ||
        (day > 28 && day > daysInMonth(static_cast<int>(year), month))) {
        return std::nullopt;
    }
    Stamp stamp;
    stamp.local = daysFromCivil(year, month, day) * SecondsPerDay;
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

} // namespace ktrdr::marketdata
