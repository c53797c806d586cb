#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace ktrdr::marketdata {

/// The length of a bar: one of 1m 5m 15m 30m 1h 2h 4h 1d 1w 1M. Ordered from short to long.
class Timeframe
{
public:
    enum class Unit : quint8 { Minute, Hour, Day, Week, Month };

    /// Case matters: `1m` is a minute, `1M` a month.
    [[nodiscard]] static std::optional<Timeframe> parse(QStringView text);
    /// The ten, from short to long.
    [[nodiscard]] static const QList<Timeframe> &all();

    [[nodiscard]] QString toString() const;
    [[nodiscard]] Unit unit() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] bool isIntraday() const { return unit() <= Unit::Hour; }
    /// The length in time; a month counts as 30 days.
    [[nodiscard]] std::chrono::seconds duration() const;

    /// Start of the bar that holds `time` (epoch seconds, UTC): intraday bars lie on multiples of
    /// their length, days at midnight, weeks on Monday, months on the first.
    [[nodiscard]] qint64 floor(qint64 time) const;
    /// Start of the bar after the one that starts at `start`; months have their true length.
    [[nodiscard]] qint64 next(qint64 start) const;

    [[nodiscard]] friend bool operator==(Timeframe, Timeframe) = default;
    [[nodiscard]] friend auto operator<=>(Timeframe, Timeframe) = default;
    [[nodiscard]] friend size_t qHash(Timeframe timeframe, size_t seed = 0)
    {
        return ::qHash(timeframe.m_index, seed);
    }

private:
    explicit constexpr Timeframe(quint8 index)
        : m_index(index)
    {}

    quint8 m_index;
};

} // namespace ktrdr::marketdata
