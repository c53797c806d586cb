#pragma once

#include "core/marketdata/seriessummary.h"

namespace ktrdr::marketdata {

/// One stored series with what is known of its completeness.
struct CatalogueEntry
{
    SeriesSummary summary;
    /// Bars that the calendar expects between first and last, that are neither held nor confirmed
    /// empty.
    qint64 missing = 0;
    /// The calendar was guessed from the data.
    bool isCalendarInferred = true;

    [[nodiscard]] friend bool operator==(const CatalogueEntry &, const CatalogueEntry &) = default;
};

} // namespace ktrdr::marketdata
