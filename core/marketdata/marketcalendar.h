#pragma once

#include "core/marketdata/calendar.h"
#include "core/marketdata/marketrules.h"
#include "core/marketdata/zonetable.h"

#include <QHash>
#include <QSet>

namespace ktrdr::marketdata {

/// The calendar that follows from a market's rules, for the years 1970 to 2099.
class MarketCalendar final : public Calendar
{
public:
    MarketCalendar(QString code, MarketRules rules);

    [[nodiscard]] QString code() const override { return m_code; }
    [[nodiscard]] bool isInferred() const override { return false; }
    [[nodiscard]] const QTimeZone &zone() const { return m_rules.zone; }
    [[nodiscard]] DayKind dayKind(const QDate &date) const override;
    [[nodiscard]] std::vector<Session> sessions(const QDate &first,
                                                const QDate &last) const override;

private:
    void layOutHolidays();
    void layOutHalfDays();
    [[nodiscard]] bool isWeekday(const QDate &date) const { return holds(m_days, date); }

    QString m_code;
    MarketRules m_rules;
    ZoneTable m_zone;
    /// On which there is trading at all.
    Weekdays m_days = 0;
    QSet<QDate> m_holidays;
    QSet<QDate> m_closures;
    /// Date -> close, in minutes of the market's day.
    QHash<QDate, int> m_halfDays;
};

} // namespace ktrdr::marketdata
