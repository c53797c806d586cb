#include "core/operations/operationblock.h"

#include "core/operations/progressextras.h"

namespace ktrdr::operations {

OperationBlock::OperationBlock(const OperationId &id, const CancellationToken &parent,
                               const std::vector<ProgressStep> &steps)
    : OperationBlock(*new OperationCell(id.toString(), *parent.m_state))
{
    if (!steps.empty()) {
        m_cell->extras().plan = std::make_shared<const ProgressPlan>(steps);
    }
}

OperationBlock::OperationBlock(OperationCell &cell)
    : m_cell(&cell)
    , m_source(cell)
{}

ProgressManager OperationBlock::progress() const
{
    return ProgressManager(*m_cell);
}

ProgressSampler OperationBlock::sampler() const
{
    return ProgressSampler(*m_cell);
}

} // namespace ktrdr::operations
