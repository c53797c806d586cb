#include "core/operations/operationcell.h"

#include "core/operations/progressextras.h"

namespace ktrdr::operations {

OperationCell::OperationCell(QString operation, CancelState &parent)
    : CancelState(std::move(operation))
{
    m_parent.connect(*this, parent);
}

OperationCell::~OperationCell()
{
    m_parent.disconnect();
    delete m_extras.load(std::memory_order_relaxed);
}

ProgressExtras &OperationCell::extras()
{
    ProgressExtras *extras = existingExtras();
    if (extras == nullptr) {
        auto made = std::make_unique<ProgressExtras>();
        if (m_extras.compare_exchange_strong(extras, made.get(), std::memory_order_acq_rel)) {
            extras = made.release();
        }
    }
    return *extras;
}

bool OperationCell::hasLiveParent() const noexcept
{
    return m_parent.isAlive();
}

} // namespace ktrdr::operations
