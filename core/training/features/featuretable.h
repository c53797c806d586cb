#pragma once

#include "core/operations/cancellationtoken.h"
#include "core/training/features/featureplan.h"
#include "core/training/features/preparation.h"
#include "core/training/features/symbolbars.h"

namespace ktrdr::training {

/// The features of one symbol: a row per moment, a column per feature.
struct FeatureTable
{
    QStringList names;
    /// Starts of the base timeframe's bars, in epoch seconds, ascending. In compatible tables also
    /// those of longer bars that start at no base bar.
    std::vector<qint64> times;
    /// Per row the index of the base timeframe's bar; -1 where there is none.
    std::vector<qsizetype> bars;
    /// Row after row, names.size() each, not yet scaled.
    std::vector<float> values;
    /// The same in full precision, column by column, where asked for; NaN where not known.
    std::vector<std::vector<double>> columns;
    /// Rows left out because something was not known.
    qsizetype incompleteRows = 0;

    [[nodiscard]] qsizetype rows() const { return std::ssize(times); }
    [[nodiscard]] std::span<const float> row(qsizetype index) const
    {
        return std::span(values).subspan(size_t(index * names.size()), size_t(names.size()));
    }
};

enum class KeepColumns : bool { No, Yes };

/// Makes the features of one symbol. Pure; throws OperationCancelled between two indicators and
/// between blocks of rows. Each timeframe needs MinimumBars within the time that all of them cover.
/// Fails with TRAINING-MissingTimeframe, TRAINING-InsufficientCoverage, TRAINING-NoCompleteRows, or
/// what FeaturePlan and Indicator report.
[[nodiscard]] operations::Result<FeatureTable>
makeFeatures(const FeatureRecipe &recipe, const SymbolBars &bars, KeepColumns keep,
             const operations::CancellationToken &token, const PreparationProgress &progress = {},
             qsizetype symbolIndex = 1, qsizetype symbolCount = 1);

/// Bars of each timeframe that all timeframes must have in common.
constexpr qsizetype MinimumBars = 50;

} // namespace ktrdr::training
