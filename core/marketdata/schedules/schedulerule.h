#pragma once

#include "core/marketdata/daterule.h"
#include "core/operations/error.h"

#include <QString>
#include <QTime>
#include <QTimeZone>

#include <chrono>
#include <memory>
#include <variant>

namespace ktrdr::marketdata {

class MarketCalendar;

/// On days of the week, at a time that a zone's clocks show.
struct DailyRule
{
    Weekdays days = AllWeekdays;
    QTime time;
    QTimeZone zone;

    [[nodiscard]] bool operator==(const DailyRule &) const = default;
};

/// So long after a market's last session of each trading day; holidays have none, half days an
/// early one.
struct CloseRule
{
    /// As marketCodes() lists them.
    QString market;
    std::chrono::minutes delay{0};

    [[nodiscard]] bool operator==(const CloseRule &) const = default;
};

/// When something is to be done again and again. A value that is always valid.
///
/// A time of the day that a zone's clocks skip (in spring) is the moment that is as long after
/// midnight as on other days: 02:30 becomes 03:30. One that they show twice (in autumn) is the
/// first of the two. So there is one run on each day, whatever the clocks do.
class ScheduleRule
{
public:
    static constexpr std::chrono::minutes LongestDelay{24 * 60};

    /// Errors: SCHEDULES-InvalidRule (no day, no time, no zone).
    [[nodiscard]] static operations::Result<ScheduleRule> daily(const DailyRule &rule);
    /// Errors: SCHEDULES-InvalidRule (unknown market, one whose calendar cannot be used, a delay
    /// below 0 or above a day).
    [[nodiscard]] static operations::Result<ScheduleRule> afterClose(const CloseRule &rule);
    /// Reads `every weekday 22:15 New York`, `every mon,wed 09:30 Europe/Berlin`, `every day 06:00`
    /// (this computer's zone), `after the close XNAS`, `30 min after the close XNAS`. Case does not
    /// matter. Error: SCHEDULES-InvalidRule, which names what is wrong and the forms there are.
    [[nodiscard]] static operations::Result<ScheduleRule> parse(const QString &text);

    [[nodiscard]] const std::variant<DailyRule, CloseRule> &parts() const { return m_parts; }
    /// The zone whose clocks it goes by.
    [[nodiscard]] QTimeZone zone() const;
    /// The first moment after `utc`, both in epoch seconds; empty where the market's calendar ends.
    /// By the market's calendar as it is now, or, while that cannot be used, as it was when the
    /// rule was made.
    [[nodiscard]] std::optional<qint64> nextAfter(qint64 utc) const;

    /// What parse() reads, with the zone's exact name.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] bool operator==(const ScheduleRule &other) const
    {
        return m_parts == other.m_parts;
    }

private:
    using Calendar = std::shared_ptr<const MarketCalendar>;

    explicit ScheduleRule(std::variant<DailyRule, CloseRule> parts, Calendar calendar = {});
    [[nodiscard]] Calendar calendarOf(const CloseRule &rule) const;

    std::variant<DailyRule, CloseRule> m_parts;
    /// Of a CloseRule, as it was made.
    Calendar m_calendar;
};

} // namespace ktrdr::marketdata
