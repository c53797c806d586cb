#pragma once

#include "core/operations/error.h"
#include "core/training/strategy/finding.h"
#include "core/training/strategy/strategy.h"

namespace ktrdr::training {

/// What came of reading a strategy: all findings by place, and the strategy where none is an error.
struct StrategyReading
{
    std::optional<Strategy> strategy;
    QList<Finding> findings;
    /// What readStrategyFile() read, so that what is used is what was checked; else empty.
    QByteArray text{};

    [[nodiscard]] qsizetype errorCount() const;
    [[nodiscard]] qsizetype warningCount() const;
    /// For whoever needs a valid strategy: TRAINING-InvalidStrategy, with every error in the
    /// message under KTRDR's "Strategy validation failed:". Only with errors.
    [[nodiscard]] operations::Error toError(const QString &fileName) const;
};

/// A larger file is no strategy.
constexpr qint64 LargestStrategyFile = 262'144;

/// Reads a whole strategy of version 3 (ktrdr.md 5.1) and tells everything that is wrong at once.
/// Never throws; any thread.
[[nodiscard]] StrategyReading readStrategy(const QByteArray &yaml);

/// Reads a file. A file that is missing, a folder, no regular file, too large or unreadable is a
/// finding at 0, 0.
[[nodiscard]] StrategyReading readStrategyFile(const QString &fileName);

} // namespace ktrdr::training
