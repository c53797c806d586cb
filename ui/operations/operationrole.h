#pragma once

#include <Qt>

namespace ktrdr::ui {

/// What the model tells beside Qt's own roles.
enum OperationRole {
    /// A number or a text, never a formatted number.
    SortRole = Qt::UserRole + 1,
    /// The id as text.
    IdRole,
    /// operations::OperationStatus as int.
    StatusRole,
    /// 0..100 as double; invalid where the total is unknown.
    PercentageRole,
    /// Steps below the topmost parent.
    DepthRole,
    HasChildrenRole,
    ExpandedRole,
};

} // namespace ktrdr::ui
