#pragma once

#include "core/marketdata/calendar.h"

#include <array>
#include <span>

namespace ktrdr::marketdata {

/// What the stored bars themselves say about trading: on which weekdays, and intraday from when to
/// when on each day. Holidays cannot be told from missing days. Without data: Monday to Friday.
class InferredCalendar final : public Calendar
{
public:
    /// `held` are ascending bar starts.
    InferredCalendar(std::span<const qint64> held, Timeframe timeframe);

    [[nodiscard]] QString code() const override;
    [[nodiscard]] bool isInferred() const override { return true; }
    [[nodiscard]] DayKind dayKind(const QDate &date) const override;
    [[nodiscard]] std::vector<Session> sessions(const QDate &first,
                                                const QDate &last) const override;

private:
    /// Trading of one UTC day, in seconds since its midnight.
    struct Hours
    {
        qint64 open = 0;
        qint64 close = 0;

        [[nodiscard]] friend auto operator<=>(const Hours &, const Hours &) = default;
    };
    struct HeldDay
    {
        qint64 day = 0;
        Hours hours;
    };

    void collectDays(std::span<const qint64> held, qint64 length);
    void learnWeekdays();
    void learnUsualHours();

    std::vector<HeldDay> m_days;
    /// Monday first.
    std::array<bool, 7> m_trades{true, true, true, true, true, false, false};
    std::array<Hours, 7> m_usual{};
};

} // namespace ktrdr::marketdata
