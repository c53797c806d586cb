#pragma once

#include "core/operations/parentlink.h"
#include "core/operations/progresscell.h"

namespace ktrdr::operations {

struct ProgressExtras;

/// Everything that one operation's worker touches, in one allocation: the cancel word on a line
/// that is only read while it works, counts and callbacks on the next, progress from the third on.
class OperationCell final : public CancelState
{
public:
    OperationCell(QString operation, CancelState &parent);
    ~OperationCell() override;

    [[nodiscard]] ProgressCell &progress() noexcept { return m_progress; }
    /// Made at the first use; writers only.
    [[nodiscard]] ProgressExtras &extras();
    /// Null where nothing was ever put there; readers.
    [[nodiscard]] ProgressExtras *existingExtras() const noexcept
    {
        return m_extras.load(std::memory_order_acquire);
    }

protected:
    [[nodiscard]] bool hasLiveParent() const noexcept override;

private:
    ProgressCell m_progress;
    ParentLink m_parent;
    std::atomic<ProgressExtras *> m_extras{nullptr};
};

static_assert(sizeof(OperationCell) <= 512);

} // namespace ktrdr::operations
