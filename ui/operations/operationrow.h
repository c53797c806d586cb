#pragma once

#include "core/operations/sharedrecord.h"
#include "ui/operations/operationcolumn.h"

#include <array>
#include <memory>
#include <vector>

namespace ktrdr::ui {

/// A row's place in the store: stays the same while the operation is in the list.
using RowSlot = quint32;

/// One operation of the table with what was worked out about it.
struct OperationRow
{
    operations::SharedRecord record;
    std::optional<RowSlot> parent;
    std::vector<RowSlot> children;
    bool isExpanded = false;
    /// Milliseconds since the epoch: the order of rows that nothing else tells apart.
    qint64 createdMs = 0;
    /// Display texts, made when first asked for.
    mutable std::unique_ptr<std::array<QString, OperationColumnCount>> texts;
    /// All that a search looks at, case-folded UTF-8; empty = to be made.
    mutable QByteArray searchText;
};

} // namespace ktrdr::ui
