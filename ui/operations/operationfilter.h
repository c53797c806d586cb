#pragma once

#include "core/operations/operationstatus.h"
#include "ui/operations/searchquery.h"

#include <QSet>

namespace ktrdr::ui {

/// Which operations the table shows. Within a group any choice will do, all groups must agree; an
/// empty group lets everything pass.
struct OperationFilter
{
    QSet<operations::OperationStatus> statuses;
    QSet<QString> types;
    QSet<QString> where;
    SearchQuery search;

    [[nodiscard]] bool isEmpty() const
    {
        return statuses.isEmpty() && types.isEmpty() && where.isEmpty() && search.isEmpty();
    }
    /// The operation itself, whatever its parent and children are.
    [[nodiscard]] bool accepts(const OperationStore &store, RowSlot slot) const;
};

} // namespace ktrdr::ui
