#include "core/marketdata/isotime.h"

#include "core/marketdata/stampparser.h"

#include <QByteArray>

namespace ktrdr::marketdata {

CivilDate civilFromDays(qint64 days)
{
    days += 719468;
    const qint64 era = (days >= 0 ? days : days - 146096) / 146097;
    const auto dayOfEra = static_cast<unsigned>(days - era * 146097);
    const unsigned yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const unsigned dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const unsigned shifted = (5 * dayOfYear + 2) / 153;
    const unsigned month = shifted < 10 ? shifted + 3 : shifted - 9;
    const qint64 year = static_cast<qint64>(yearOfEra) + era * 400 + (month <= 2 ? 1 : 0);
    return {static_cast<int>(year), month, dayOfYear - (153 * shifted + 2) / 5 + 1};
}

unsigned daysInMonth(int year, unsigned month)
{
    constexpr unsigned days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

QString toIsoTime(qint64 time)
{
    char text[IsoTimeLength];
    writeIsoTime(time, text);
    return QString::fromLatin1(text, IsoTimeLength);
}

void writeIsoTime(qint64 time, char *to)
{
    qint64 days = time / SecondsPerDay;
    qint64 rest = time % SecondsPerDay;
    if (rest < 0) {
        rest += SecondsPerDay;
        --days;
    }
    const CivilDate date = civilFromDays(days);
    const auto put = [&to](unsigned value, int digits) {
        for (int i = digits - 1; i >= 0; --i) {
            to[i] = static_cast<char>('0' + value % 10);
            value /= 10;
        }
        to += digits;
    };
    put(static_cast<unsigned>(date.year), 4);
    *to++ = '-';
    put(date.month, 2);
    *to++ = '-';
    put(date.day, 2);
    *to++ = 'T';
    put(static_cast<unsigned>(rest / 3600), 2);
    *to++ = ':';
    put(static_cast<unsigned>(rest / 60 % 60), 2);
    *to++ = ':';
    put(static_cast<unsigned>(rest % 60), 2);
    *to++ = 'Z';
}

std::optional<qint64> fromIsoTime(QStringView text)
{
    const QByteArray bytes = text.trimmed().toUtf8();
    const std::optional<Stamp> stamp =
        parseStamp({bytes.constData(), static_cast<size_t>(bytes.size())});
    if (!stamp) {
        return std::nullopt;
    }
    return stamp->local - stamp->offset.value_or(0);
}

} // namespace ktrdr::marketdata
