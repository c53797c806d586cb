#pragma once

#include "core/training/features/columnscale.h"

namespace ktrdr::training {

/// Where the rows of one symbol lie.
struct SymbolRows
{
    QString symbol;
    qsizetype firstRow = 0;
    qsizetype rows = 0;
    /// Rows left out because a feature was not known.
    qsizetype incompleteRows = 0;

    [[nodiscard]] friend bool operator==(const SymbolRows &, const SymbolRows &) = default;
};

/// What a model is trained on. Feature rows of all symbols, one symbol after the other; samples
/// point at the rows that have a label, each with a label of its own symbol.
struct SampleSet
{
    FeaturePlan plan;
    /// Row after row, plan.columns.size() each.
    std::vector<float> features;
    /// Starts of the rows' bars, in epoch seconds.
    std::vector<qint64> rowTimes;
    QList<SymbolRows> symbols;
    /// Empty where numbers are learned.
    QStringList classNames;

    /// Per sample its row.
    std::vector<qsizetype> rows;
    /// Per sample its class, from 0, or the number to learn.
    std::vector<float> targets;
    /// Per sample how much it counts; empty where all count the same.
    std::vector<float> weights;
    /// Per sample the start of its bar, and of the bar from which on its label is certain.
    std::vector<qint64> times;
    std::vector<qint64> settled;

    [[nodiscard]] qsizetype size() const { return std::ssize(rows); }
    [[nodiscard]] qsizetype rowCount() const { return std::ssize(rowTimes); }
    [[nodiscard]] bool isClassification() const { return !classNames.isEmpty(); }
    /// How many samples each class has.
    [[nodiscard]] std::vector<qsizetype> classCounts() const;
    /// Scales the features as the plan says, with what the given samples alone show.
    QList<ColumnScale> scale(std::span<const qsizetype> trainingSamples);
};

} // namespace ktrdr::training
