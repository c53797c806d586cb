#pragma once

#include "core/operations/cancellationsource.h"
#include "core/operations/operationid.h"
#include "core/operations/progressmanager.h"
#include "core/operations/progresssampler.h"

namespace ktrdr::operations {

/// One operation's shared memory: cancellation, progress and identity in one allocation of at most
/// 512 bytes (texts aside). Whoever runs the operation makes one, keeps it as the source, and hands
/// the token and the manager to the worker and a sampler to whoever shows it. Copies share.
class OperationBlock
{
public:
    /// Cancelled with the root reason when `parent` is.
    explicit OperationBlock(const OperationId &id, const CancellationToken &parent = {},
                            const std::vector<ProgressStep> &steps = {});

    [[nodiscard]] const CancellationSource &source() const noexcept { return m_source; }
    [[nodiscard]] CancellationToken token() const noexcept { return m_source.token(); }
    /// Once per operation: a cell has one writer. Movable to the worker's thread.
    [[nodiscard]] ProgressManager progress() const;
    /// Any number, each used by one thread at a time.
    [[nodiscard]] ProgressSampler sampler() const;

private:
    explicit OperationBlock(OperationCell &cell);

    OperationCell *m_cell;
    CancellationSource m_source;
};

} // namespace ktrdr::operations
