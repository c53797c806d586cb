#include "core/marketdata/timeframe.h"

#include "core/marketdata/isotime.h"

#include <array>

namespace ktrdr::marketdata {

namespace {

struct Length
{
    const char *name;
    Timeframe::Unit unit;
    int count;
    qint64 seconds;
};

constexpr std::array<Length, 10> Lengths{{
    {"1m", Timeframe::Unit::Minute, 1, 60},
    {"5m", Timeframe::Unit::Minute, 5, 300},
    {"15m", Timeframe::Unit::Minute, 15, 900},
    {"30m", Timeframe::Unit::Minute, 30, 1800},
    {"1h", Timeframe::Unit::Hour, 1, 3600},
    {"2h", Timeframe::Unit::Hour, 2, 7200},
    {"4h", Timeframe::Unit::Hour, 4, 14400},
    {"1d", Timeframe::Unit::Day, 1, SecondsPerDay},
    {"1w", Timeframe::Unit::Week, 1, 7 * SecondsPerDay},
    {"1M", Timeframe::Unit::Month, 1, 30 * SecondsPerDay},
}};

/// 1970-01-01 was a Thursday: three days after the Monday that weeks are counted from.
constexpr qint64 EpochAfterMonday = 3 * SecondsPerDay;

qint64 floorTo(qint64 time, qint64 step)
{
    const qint64 rest = time % step;
    return time - (rest < 0 ? rest + step : rest);
}

qint64 monthStart(int year, unsigned month)
{
    return daysFromCivil(year, month, 1) * SecondsPerDay;
}

} // namespace

std::optional<Timeframe> Timeframe::parse(QStringView text)
{
    for (quint8 index = 0; index < Lengths.size(); ++index) {
        if (text == QLatin1StringView(Lengths[index].name)) {
            return Timeframe(index);
        }
    }
    return std::nullopt;
}

const QList<Timeframe> &Timeframe::all()
{
    static const QList<Timeframe> timeframes = [] {
        QList<Timeframe> list;
        for (quint8 index = 0; index < Lengths.size(); ++index) {
            list.append(Timeframe(index));
        }
        return list;
    }();
    return timeframes;
}

QString Timeframe::toString() const
{
    return QString::fromLatin1(Lengths[m_index].name);
}

Timeframe::Unit Timeframe::unit() const
{
    return Lengths[m_index].unit;
}

int Timeframe::count() const
{
    return Lengths[m_index].count;
}

std::chrono::seconds Timeframe::duration() const
{
    return std::chrono::seconds(Lengths[m_index].seconds);
}

qint64 Timeframe::floor(qint64 time) const
{
    switch (unit()) {
    case Unit::Week:
        return floorTo(time + EpochAfterMonday, 7 * SecondsPerDay) - EpochAfterMonday;
    case Unit::Month: {
        const CivilDate date = civilFromDays(floorTo(time, SecondsPerDay) / SecondsPerDay);
        return monthStart(date.year, date.month);
    }
    default:
        return floorTo(time, Lengths[m_index].seconds);
    }
}

qint64 Timeframe::next(qint64 start) const
{
    if (unit() != Unit::Month) {
        return start + Lengths[m_index].seconds;
    }
    const CivilDate date = civilFromDays(floorTo(start, SecondsPerDay) / SecondsPerDay);
    return date.month == 12 ? monthStart(date.year + 1, 1) : monthStart(date.year, date.month + 1);
}

} // namespace ktrdr::marketdata
