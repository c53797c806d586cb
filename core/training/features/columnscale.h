#pragma once

#include "core/training/features/featureplan.h"

#include <QJsonArray>

namespace ktrdr::training {

/// How a column is scaled before a model sees it: (value - offset) / scale.
struct ColumnScale
{
    QString name;
    Normalization normalization = Normalization::None;
    double offset = 0;
    double scale = 1;

    [[nodiscard]] friend bool operator==(const ColumnScale &, const ColumnScale &) = default;
};

/// The scales of a plan's columns, learned from `rows` of `values` (row after row) alone: those
/// that are trained on, so that nothing is known of what comes later. minmax: lowest 0, highest 1;
/// zscore: mean 0, standard deviation 1; a column without spread keeps the scale 1.
[[nodiscard]] QList<ColumnScale> learnScales(const FeaturePlan &plan, std::span<const float> values,
                                             std::span<const qsizetype> rows);
/// Scales all rows in place.
void applyScales(const QList<ColumnScale> &scales, std::span<float> values);

/// As a model's metadata keeps them: only columns that are scaled.
[[nodiscard]] QJsonArray toJson(const QList<ColumnScale> &scales);

} // namespace ktrdr::training
