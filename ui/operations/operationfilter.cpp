#include "ui/operations/operationfilter.h"

#include "ui/operations/operationstore.h"

namespace ktrdr::ui {

bool OperationFilter::accepts(const OperationStore &store, RowSlot slot) const
{
    const operations::OperationRecord &record = *store.row(slot).record;
    return (statuses.isEmpty() || statuses.contains(record.status)) &&
           (types.isEmpty() || types.contains(record.type)) &&
           (where.isEmpty() || where.contains(record.where)) && search.matches(store, slot);
}

} // namespace ktrdr::ui
