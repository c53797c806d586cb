#pragma once

#include "core/marketdata/calendar.h"
#include "core/marketdata/timerange.h"

#include <QJsonArray>
#include <QList>

#include <span>

namespace ktrdr::marketdata {

/// Why bars are absent.
enum class GapClass : quint8 { Closed, Holiday, ConfirmedEmpty, Missing };

/// The name in JSON: `confirmed_empty`.
[[nodiscard]] QString toString(GapClass gapClass);

/// A run of absent bars of one class; `range` from the first to the last of them. Holidays and
/// closures that a calendar knows are gaps of one day without a bar that was to be expected.
struct CoverageGap
{
    TimeRange range;
    qint64 bars = 0;
    GapClass gapClass = GapClass::Missing;

    [[nodiscard]] bool operator==(const CoverageGap &) const = default;
};

/// For a range, what became of each expected bar. expected = held + confirmedEmpty + missing.
struct Coverage
{
    QString calendar;
    /// As in Calendar.
    QString calendarEdition;
    bool isCalendarInferred = false;
    qint64 expected = 0;
    qint64 held = 0;
    qint64 confirmedEmpty = 0;
    qint64 missing = 0;
    /// Ascending, without the days closed every week.
    QList<CoverageGap> gaps;

    [[nodiscard]] bool isComplete() const { return missing == 0; }
    [[nodiscard]] QList<TimeRange> missingRanges() const;
    /// The array `gaps` of the JSON line `coverage`.
    [[nodiscard]] QJsonArray gapsToJson() const;
};

/// Compares the ascending bar starts `held` with what the calendar expects in `range`. `answered`
/// are the ranges that the source has answered in full: what is absent there does not exist.
[[nodiscard]] Coverage analyseCoverage(std::span<const qint64> held, Timeframe timeframe,
                                       const TimeRange &range, const QList<TimeRange> &answered,
                                       const Calendar &calendar);

} // namespace ktrdr::marketdata
