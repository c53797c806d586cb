#pragma once

#include "core/marketdata/provenance.h"
#include "core/marketdata/seriesid.h"

#include <optional>

namespace ktrdr::marketdata {

/// One line of the catalogue.
struct SeriesSummary
{
    SeriesId id;
    /// Source of the newest bars.
    QString source;
    /// Starts of the first and the last bar, epoch seconds UTC; both 0 where there are no bars.
    qint64 first = 0;
    qint64 last = 0;
    qint64 bars = 0;
    /// Bytes of the stored bars.
    qint64 sizeBytes = 0;
    /// When bars were last stored, UTC.
    QDateTime updated{};
    /// Market code the user chose ("XNYS"); empty = to be inferred.
    QString calendar{};
    /// Bars that were neither held nor confirmed empty between first and last when coverage was
    /// looked at; empty = bars came in since.
    std::optional<qint64> missing{};
    /// Edition of the calendar that `missing` was counted by.
    QString missingEdition{};

    [[nodiscard]] friend bool operator==(const SeriesSummary &, const SeriesSummary &) = default;
};

} // namespace ktrdr::marketdata
