#pragma once

#include "core/marketdata/timerange.h"

#include <QDateTime>
#include <QString>

namespace ktrdr::marketdata {

/// Which end of a bar the source's time stamps name. Inside everything is bar start.
enum class BarLabel : quint8 { Start, End };

/// Where stored bars came from and how their source wrote them.
struct Provenance
{
    /// Name of the source: `sample`, `csv`, `binance`.
    QString source;
    /// IANA name of the source's time zone.
    QString zone = QStringLiteral("UTC");
    BarLabel label = BarLabel::Start;
    /// `none`, `split`, `dividend`; empty where unknown.
    QString adjustment{};
    /// Of bars that were made of shorter ones, the timeframe of those: `1h`.
    QString derivedFrom{};

    [[nodiscard]] friend bool operator==(const Provenance &, const Provenance &) = default;
};

/// The provenance of the bars stored within a range.
struct ProvenanceRange
{
    TimeRange range;
    Provenance provenance;
    QDateTime storedAt;
};

} // namespace ktrdr::marketdata
