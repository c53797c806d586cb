#pragma once

#include "core/marketdata/calendar.h"
#include "core/marketdata/marketrules.h"
#include "core/marketdata/zonetable.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace ktrdr::marketdata {

/// A weekday that is not as the others of its kind.
struct SpecialDay
{
    QDate date;
    DayKind kind = DayKind::Trading;
    /// When trading ends on a trading day, in minutes of the market's day.
    int close = 0;

    [[nodiscard]] friend bool operator==(const SpecialDay &, const SpecialDay &) = default;
};

/// The calendar that follows from a market's rules, for the years 1970 to 2099.
class MarketCalendar final : public Calendar
{
public:
    /// `edition` as in Calendar.
    MarketCalendar(QString code, MarketRules rules, QString edition = {});

    [[nodiscard]] QString code() const override { return m_code; }
    [[nodiscard]] bool isInferred() const override { return false; }
    [[nodiscard]] QString edition() const override { return m_edition; }
    [[nodiscard]] const QString &name() const { return m_rules.name; }
    [[nodiscard]] const QTimeZone &zone() const { return m_rules.zone; }
    [[nodiscard]] DayKind dayKind(const QDate &date) const override;
    [[nodiscard]] std::vector<Session> sessions(const QDate &first,
                                                const QDate &last) const override;
    /// Holidays, closures and half days of a year, ascending.
    [[nodiscard]] QList<SpecialDay> specialDays(int year) const;

private:
    void layOutHolidays();
    void layOutHalfDays();
    /// There is a session in force.
    [[nodiscard]] bool isWeekday(const QDate &date) const;

    QString m_code;
    QString m_edition;
    MarketRules m_rules;
    ZoneTable m_zone;
    /// On which there is trading at some time.
    Weekdays m_days = 0;
    QSet<QDate> m_holidays;
    QSet<QDate> m_closures;
    /// Date -> close, in minutes of the market's day.
    QHash<QDate, int> m_halfDays;
};

} // namespace ktrdr::marketdata
