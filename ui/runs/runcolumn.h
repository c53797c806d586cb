#pragma once

#include <QStringList>

namespace ktrdr::ui {

enum class RunColumn {
    Name,
    State,
    Strategy,
    Symbols,
    Timeframes,
    Network,
    Epochs,
    BestEpoch,
    ValidationLoss,
    ValidationAccuracy,
    TestAccuracy,
    Duration,
    When,
    Where,
};

inline constexpr int RunColumnCount = 14;

/// What the model tells beside Qt's own roles.
enum RunRole {
    /// A number, a time or a text, never a formatted number.
    RunSortRole = Qt::UserRole + 1,
    /// All that one may search for, in the first column.
    RunSearchRole,
    /// Of the name: the run's number in the chart, from 0; invalid while it is not in it with
    /// others.
    RunMarkRole,
    /// Of the state: base name of its drawing, and the number of its OperationStatus.
    RunIconRole,
    RunStatusRole,
};

class RunColumns
{
public:
    /// For settings; never change between versions.
    [[nodiscard]] static QStringList names();
    /// Translated, for the header.
    [[nodiscard]] static QString title(RunColumn column);
    /// Translated whole sentence: what the column tells.
    [[nodiscard]] static QString help(RunColumn column);
    /// Aligned to the trailing edge.
    [[nodiscard]] static bool isNumber(RunColumn column);
    /// The widest usual text, for its first width.
    [[nodiscard]] static QString sample(RunColumn column);
};

} // namespace ktrdr::ui
