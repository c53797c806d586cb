#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace ktrdr::training {

/// A value that was another once later bars were.
struct LookAheadFinding
{
    QString symbol;
    /// Name of the feature; `label` for a label.
    QString column;
    /// Start of the bar, in epoch seconds.
    qint64 time = 0;
    double value = 0;
    double valueWithOtherFuture = 0;
};

/// Whether what a model is trained on could have been known at its time.
struct LookAheadReport
{
    /// Moments after which the bars were changed.
    qsizetype moments = 0;
    qsizetype comparedFeatures = 0;
    qsizetype comparedLabels = 0;
    /// The first of each column and symbol.
    QList<LookAheadFinding> findings;

    /// Something was compared, and nothing looked ahead.
    [[nodiscard]] bool isClean() const { return comparedFeatures > 0 && findings.isEmpty(); }
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace ktrdr::training
