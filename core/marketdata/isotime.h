#pragma once

#include <QString>

#include <optional>

namespace ktrdr::marketdata {

/// `2024-01-31T14:30:00Z` of epoch seconds.
[[nodiscard]] QString toIsoTime(qint64 time);

constexpr int IsoTimeLength = 20;
/// The same, into `IsoTimeLength` characters without a closing 0; years 0 to 9999.
void writeIsoTime(qint64 time, char *to);

/// Epoch seconds of an ISO-8601 time: a date alone is its midnight UTC, a time without zone is UTC,
/// `Z` and offsets are heeded, a `T` or a blank parts date and time, seconds may be left out.
[[nodiscard]] std::optional<qint64> fromIsoTime(QStringView text);

/// Days since 1970-01-01 of a date of the Gregorian calendar.
[[nodiscard]] constexpr qint64 daysFromCivil(qint64 year, unsigned month, unsigned day)
{
    year -= month <= 2 ? 1 : 0;
    const qint64 era = (year >= 0 ? year : year - 399) / 400;
    const auto yearOfEra = static_cast<unsigned>(year - era * 400);
    const unsigned dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const unsigned dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + static_cast<qint64>(dayOfEra) - 719468;
}

struct CivilDate
{
    int year = 1970;
    unsigned month = 1;
    unsigned day = 1;
};

/// The inverse of daysFromCivil.
[[nodiscard]] CivilDate civilFromDays(qint64 days);
[[nodiscard]] unsigned daysInMonth(int year, unsigned month);

constexpr qint64 SecondsPerDay = 86400;

} // namespace ktrdr::marketdata
