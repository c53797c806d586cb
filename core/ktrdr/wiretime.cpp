#include "core/ktrdr/wiretime.h"

#include <QTimeZone>

#include <chrono>

namespace ktrdr::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MsPerSecond = 1000;
constexpr qint64 MsPerMinute = 60 * MsPerSecond;
constexpr qint64 MsPerHour = 60 * MsPerMinute;
constexpr qint64 MsPerDay = 24 * MsPerHour;
constexpr int MostFractionDigits = 9;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes what it understands from the front of a text.
class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_rest(text)
    {}

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

    bool take(char c)
    {
        if (m_rest.empty() || m_rest.front() != c) {
            return false;
        }
        m_rest.remove_prefix(1);
        return true;
    }

    /// Exactly `count` digits whose value is at most `largest`.
    std::optional<int> number(std::size_t count, int largest)
    {
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (i >= m_rest.size() || !isDigit(m_rest[i])) {
                return std::nullopt;
            }
            value = value * 10 + (m_rest[i] - '0');
        }
        if (value > largest) {
            return std::nullopt;
        }
        m_rest.remove_prefix(count);
        return value;
    }

    /// Milliseconds of the fraction's digits, at most nine of them.
    std::optional<int> fraction()
    {
        int digits = 0;
        int ms = 0;
        for (; !m_rest.empty() && isDigit(m_rest.front()); ++digits) {
            if (digits < 3) {
                ms = ms * 10 + (m_rest.front() - '0');
            }
            m_rest.remove_prefix(1);
        }
        if (digits > MostFractionDigits) {
            return std::nullopt;
        }
        for (int i = digits; i < 3; ++i) {
            ms *= 10;
        }
        return ms;
    }

private:
    std::string_view m_rest;
};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view Blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(Blanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(Blanks) - first + 1);
}

std::optional<qint64> dateMs(Reader &reader)
{
    const std::optional<int> year = reader.number(4, 9999);
    if (!year || !reader.take('-')) {
        return std::nullopt;
    }
    const std::optional<int> month = reader.number(2, 12);
    if (!month || !reader.take('-')) {
        return std::nullopt;
    }
    const std::optional<int> day = reader.number(2, 31);
    if (!day) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date(std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day)));
    if (!date.ok()) {
        return std::nullopt;
    }
    return qint64{std::chrono::sys_days(date).time_since_epoch().count()} * MsPerDay;
}

std::optional<qint64> timeOfDayMs(Reader &reader)
{
    const std::optional<int> hour = reader.number(2, 23);
    if (!hour || !reader.take(':')) {
        return std::nullopt;
    }
    const std::optional<int> minute = reader.number(2, 59);
    if (!minute) {
        return std::nullopt;
    }
    qint64 ms = *hour * MsPerHour + *minute * MsPerMinute;
    if (reader.take(':')) {
        const std::optional<int> second = reader.number(2, 59);
        if (!second) {
            return std::nullopt;
        }
        ms += *second * MsPerSecond;
        if (reader.take('.') || reader.take(',')) {
            const std::optional<int> fraction = reader.fraction();
            if (!fraction) {
                return std::nullopt;
            }
            ms += *fraction;
        }
    }
    return ms;
}

/// `Z`, nothing, `+00:00`, `+0000` or `+00`.
std::optional<qint64> offsetMs(Reader &reader)
{
    if (reader.atEnd() || reader.take('Z') || reader.take('z')) {
        return 0;
    }
    const bool isWest = reader.take('-');
    if (!isWest && !reader.take('+')) {
        return std::nullopt;
    }
    const std::optional<int> hours = reader.number(2, 23);
    if (!hours) {
        return std::nullopt;
    }
    qint64 ms = *hours * MsPerHour;
    if (!reader.atEnd()) {
        reader.take(':');
        const std::optional<int> minutes = reader.number(2, 59);
        if (!minutes) {
            return std::nullopt;
        }
        ms += *minutes * MsPerMinute;
    }
    return isWest ? -ms : ms;
}

} // namespace

std::optional<qint64> parseWireTime(std::string_view text)
{
    Reader reader(trimmed(text));
    const std::optional<qint64> date = dateMs(reader);
    if (!date || reader.atEnd()) {
        return date;
    }
    if (!reader.take('T') && !reader.take('t') && !reader.take(' ')) {
        return std::nullopt;
    }
    const std::optional<qint64> time = timeOfDayMs(reader);
    if (!time) {
        return std::nullopt;
    }
    const std::optional<qint64> offset = offsetMs(reader);
    if (!offset || !reader.atEnd()) {
        return std::nullopt;
    }
    return *date + *time - *offset;
}

std::optional<QDateTime> fromWireTime(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::optional<qint64> ms =
        parseWireTime({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!ms) {
        return std::nullopt;
    }
    return QDateTime::fromMSecsSinceEpoch(*ms, QTimeZone::utc());
}

QString toWireTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

} // namespace ktrdr::wire
