#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace ktrdr::wire {

/// The figures of one epoch of a training; what is not known is empty.
struct EpochMetrics
{
    /// Counted from 0.
    int epoch = 0;
    std::optional<double> trainLoss;
    std::optional<double> trainAccuracy;
    std::optional<double> valLoss;
    std::optional<double> valAccuracy;
    std::optional<double> learningRate;
    std::optional<double> durationSeconds;
    std::optional<QDateTime> timestamp;

    /// Empty without an epoch number.
    [[nodiscard]] static std::optional<EpochMetrics> fromJson(const QJsonObject &json);
    /// In KTRDR's form; what is not known is left out.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] bool operator==(const EpochMetrics &) const = default;
};

/// The epochs of a training that are known, repaired: each once, in order.
struct MetricsHistory
{
    QList<EpochMetrics> epochs;
    /// Epochs between the first possible and the last known one that nobody told of.
    int missing = 0;
    /// Entries that are no epoch and no cursor.
    int unreadable = 0;

    /// Of `metrics` in any form KTRDR uses: a list of epochs, `[list, cursor]`, `[list, cursor,
    /// list, cursor, …]`, `{"epochs": …}` or `{"metrics": …}` around these, or columns
    /// (`{"train_loss": […], …}`). An epoch told twice counts as told last.
    [[nodiscard]] static MetricsHistory fromJson(const QJsonValue &metrics);
    /// Of a finished training's `result_summary`, which alone keeps them after the end.
    [[nodiscard]] static MetricsHistory fromResult(const QJsonObject &resultSummary);
    /// Both together; what `newer` says wins, figure by figure.
    [[nodiscard]] MetricsHistory mergedWith(const MetricsHistory &newer) const;
    /// The last `most` epochs as a list in KTRDR's form.
    [[nodiscard]] QJsonArray toJson(qsizetype most) const;
    /// Of the lowest validation loss; empty where none is known.
    [[nodiscard]] std::optional<int> bestEpoch() const;
    [[nodiscard]] bool operator==(const MetricsHistory &) const = default;
};

} // namespace ktrdr::wire
