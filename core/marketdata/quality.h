#pragma once

#include "core/marketdata/barcolumns.h"
#include "core/marketdata/timeframe.h"

#include <QList>
#include <QString>

namespace ktrdr::marketdata {

enum class QualitySeverity : quint8 { Info, Low, Medium, High, Critical };

/// One kind of peculiarity, how often it occurs, and where first. Nothing is deleted for it: real
/// bars do such things.
struct QualityIssue
{
    /// KTRDR's name: `high_too_low`, `extreme_price_movement`.
    QString kind;
    QualitySeverity severity = QualitySeverity::Info;
    qint64 count = 0;
    /// Start of the first bar concerned, epoch seconds UTC.
    qint64 first = 0;

    [[nodiscard]] friend bool operator==(const QualityIssue &, const QualityIssue &) = default;
};

struct QualityReport
{
    QList<QualityIssue> issues;

    /// No critical and at most five high issues.
    [[nodiscard]] bool isHealthy() const;
    [[nodiscard]] qint64 count(QStringView kind) const;
};

/// `info`, `low`, `medium`, `high`, `critical`.
[[nodiscard]] QString toString(QualitySeverity severity);
/// A translated sentence: "2 bars have a low above their open or close."
[[nodiscard]] QString describe(const QualityIssue &issue);

/// Looks at bars as they are. Holes are the coverage's: only a calendar can tell them.
[[nodiscard]] QualityReport analyse(const BarColumns &bars, Timeframe timeframe);

} // namespace ktrdr::marketdata
