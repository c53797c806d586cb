#pragma once

#include <QJsonValue>

#include <limits>
#include <optional>
#include <vector>

namespace ktrdr::ui {

/// The figures of one epoch of a training; NaN where they are not known.
struct EpochFigures
{
    static constexpr double Unknown = std::numeric_limits<double>::quiet_NaN();

    /// Counted from 1.
    int epoch = 0;
    double trainLoss = Unknown;
    double validationLoss = Unknown;
    /// 0..1
    double trainAccuracy = Unknown;
    double validationAccuracy = Unknown;
    double learningRate = Unknown;
};

/// The curves of a training so far.
struct EpochCurve
{
    /// By their numbers, each once; numbers that nobody told of are left out.
    std::vector<EpochFigures> epochs;
    /// Counted from 1; 0 = none is known.
    int bestEpoch = 0;

    /// Of an operation's `result.metrics`, as KTRDR and this program write them. A best epoch that
    /// is named there counts, else the lowest validation loss does.
    [[nodiscard]] static EpochCurve fromMetrics(const QJsonValue &metrics);

    [[nodiscard]] bool isEmpty() const { return epochs.empty(); }
    [[nodiscard]] int lastEpoch() const { return epochs.empty() ? 0 : epochs.back().epoch; }
    /// The known epoch nearest to this number; null without epochs.
    [[nodiscard]] const EpochFigures *nearest(double epoch) const;
    /// Null where nobody told of it.
    [[nodiscard]] const EpochFigures *find(int epoch) const;
    [[nodiscard]] bool hasAccuracy() const;
    /// The learning rate of all epochs; empty where it changes or is not known.
    [[nodiscard]] std::optional<double> constantRate() const;
    [[nodiscard]] bool hasChangingRate() const;
};

} // namespace ktrdr::ui
