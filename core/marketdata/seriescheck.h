#pragma once

#include "core/marketdata/coverage.h"
#include "core/marketdata/quality.h"
#include "core/marketdata/seriessummary.h"

#include <QJsonObject>

namespace ktrdr::marketdata {

/// What is known about the completeness and the quality of a stored series.
struct SeriesCheck
{
    SeriesSummary summary;
    Coverage coverage;
    QualityReport quality;

    /// The JSON line `coverage` of `ktrdr data check`.
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace ktrdr::marketdata
