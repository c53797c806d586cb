#pragma once

#include <QString>
#include <Qt>

namespace ktrdr::ui {

enum class ScheduleColumn : quint8 {
    On,
    Load,
    When,
    Next,
    LastRun,
    Result,
    Mode,
    Source,
    Id,
};

inline constexpr int ScheduleColumnCount = 9;

/// What the models of this page tell beside Qt's own roles.
enum ScheduleRole {
    /// A number or a text, never a formatted number; invalid where it is not known.
    ScheduleSortRole = Qt::UserRole + 1,
    /// Drawing before the text, in resources/icons; empty = none.
    ScheduleIconRole,
    /// The Meaning whose colour the drawing has, as int.
    ScheduleMeaningRole,
};

class ScheduleColumns
{
public:
    /// For settings; never changes between versions.
    [[nodiscard]] static QString name(ScheduleColumn column);
    /// Translated, for the header.
    [[nodiscard]] static QString title(ScheduleColumn column);
    /// Translated whole sentence: what the column tells.
    [[nodiscard]] static QString help(ScheduleColumn column);
    /// The widest usual text, for the first width.
    [[nodiscard]] static QString sample(ScheduleColumn column);
};

} // namespace ktrdr::ui
