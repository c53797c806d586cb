#pragma once

#include "core/ktrdr/answer.h"
#include "core/ktrdr/epochmetrics.h"

#include <optional>

namespace ktrdr::wire {

/// What a finished training came to: of a host's `training/result`, of a result summary, or of a
/// backend's `results`.
struct TrainingResult
{
    QString status;
    QString modelPath;
    QString architecture;
    std::optional<qint64> parametersCount;
    std::optional<double> testAccuracy;
    std::optional<double> testLoss;
    std::optional<double> precision;
    std::optional<double> recall;
    std::optional<double> f1Score;
    /// Of regressions, in place of precision, recall and F1.
    std::optional<double> meanAbsoluteError;
    QStringList symbols;
    QStringList timeframes;
    std::optional<qint64> totalSamples;
    std::optional<qint64> featureCount;
    std::optional<bool> gpuUsed;
    QString gpuName;
    /// Hosts leave it out.
    MetricsHistory history;

    [[nodiscard]] static TrainingResult fromJson(const QJsonObject &json);
    /// KTRDR-NotFound for an unknown one, KTRDR-Refused for one that has not completed.
    [[nodiscard]] static operations::Result<TrainingResult> fromAnswer(const Answer &answer);
};

} // namespace ktrdr::wire
