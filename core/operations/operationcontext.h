#pragma once

#include "core/operations/asyncoperation.h"
#include "core/operations/cancellationtoken.h"
#include "core/operations/operationtask.h"
#include "core/operations/waitingscope.h"

#include <QJsonValue>

namespace ktrdr::operations {

/// What a work function has in hand: who it is, whether to stop, and where to tell how far it got.
/// Used on the thread that runs the work; lives as long as one attempt.
class OperationContext
{
public:
    explicit OperationContext(OperationTask &task);

    [[nodiscard]] const OperationId &id() const;
    [[nodiscard]] const CancellationToken &token() const;
    [[nodiscard]] ProgressManager &progress();
    /// Counted from 1; rises with each retry.
    [[nodiscard]] int attempt() const;

    /// Shows the operation as waiting (a rate limit, another writer) while the scope lives.
    /// `reason` is a translated sentence; `expected` says how long it will take, where known.
    [[nodiscard]] WaitingScope waiting(const QString &reason,
                                       std::optional<std::chrono::milliseconds> expected = {});

    /// Between two units of work, and outside of waiting(): blocks while the operation is to be
    /// paused, with nothing in hand that others need. Throws OperationCancelled when cancelled
    /// meanwhile. Costs one load where nobody pauses.
    void pausePoint()
    {
        if (isPauseWanted()) [[unlikely]] {
            m_task->pauseAtGate();
        }
    }
    /// Whether the next pausePoint() would block: for who has something to put down before.
    [[nodiscard]] bool isPauseWanted() const { return m_task->gate && m_task->gate->isClosed(); }
    /// Waits, shown with a translated reason. A pause begins at once, and takes from the time.
    /// Throws OperationCancelled.
    void wait(std::chrono::milliseconds duration, const QString &reason);

    /// Says what is stored so far, a translated sentence that replaces the one before. Shown at
    /// once; survives failure and cancel.
    void keep(const QString &sentence);
    /// Adds a warning, a translated sentence; a run with warnings ends CompletedWithWarnings.
    void warn(const QString &sentence);
    /// Adds to what is shown and filtered by (OperationRecord::context). Shown at once, together
    /// with the result so far, and stored each time: a few times a second at most.
    void show(const QString &key, const QJsonValue &value);
    /// Adds to the result. Partial results survive failure and cancel.
    void setResult(const QString &key, const QJsonValue &value);

private:
    OperationTask *m_task;
};

} // namespace ktrdr::operations
