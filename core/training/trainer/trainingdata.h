#pragma once

#include "core/operations/error.h"
#include "core/training/trainer/networkspec.h"

#include <QByteArray>

#include <span>
#include <variant>
#include <vector>

namespace ktrdr::training {

/// A class of each row, 0 … classes − 1.
struct ClassLabels
{
    std::vector<qint64> values;
    int classes = 3;
};

/// A number to predict for each row.
struct NumberLabels
{
    std::vector<float> values;
};

/// The whole data of a training in memory, every symbol's rows one after the other.
///
/// The three parts name rows by index, so that leaving rows out (purging, events) copies nothing. A
/// row may be in one part only. Of rows outside all parts only the features are looked at, as part
/// of windows, and their labels may be anything.
struct TrainingData
{
    int columns = 0;
    /// Row by row: rows × columns.
    std::vector<float> features;
    std::variant<ClassLabels, NumberLabels> labels;
    /// One per row, 0 or more; empty = all equal.
    std::vector<float> sampleWeights;
    /// Where the rows of another symbol begin, ascending; the first may be left out. Windows of
    /// recurrent networks do not cross these.
    std::vector<qint64> seriesStarts;
    std::vector<qint64> training;
    std::vector<qint64> validation;
    std::vector<qint64> test;

    [[nodiscard]] qint64 rows() const
    {
        return columns > 0 ? static_cast<qint64>(features.size()) / columns : 0;
    }
    /// 1 for numbers.
    [[nodiscard]] int outputs() const;
};

/// The rows of `part` that a whole window of the network ends at; all for an MLP.
[[nodiscard]] std::vector<qint64> rowsWithWindow(const TrainingData &data,
                                                 const std::vector<qint64> &part, int windowRows);

/// A hash of everything in `data` that decides what a training does with it, lower-case
/// hexadecimal SHA-256.
[[nodiscard]] QByteArray fingerprint(const TrainingData &data);

} // namespace ktrdr::training
