#pragma once

#include "core/marketdata/calendar.h"
#include "core/marketdata/loadplanner.h"

namespace ktrdr::marketdata {

/// What a full load asks for between the first and the last stored bar: each stretch without bars
/// that nothing explains and that was never answered, ascending.
///
/// A calendar that was guessed from the data knows the usual hours only: with it a stretch of an
/// intraday series reaches from one stored bar to the next, closed days left out, and a pause
/// between two bars that is longer than usual on its weekday is asked for, too.
[[nodiscard]] QList<TimeRange> interiorHoles(const PlanInput &input, const TimeRange &inside,
                                             const Calendar &calendar);

} // namespace ktrdr::marketdata
