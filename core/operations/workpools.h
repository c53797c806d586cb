#pragma once

#include "core/operations/operationtask.h"

#include <QStringList>

#include <memory>
#include <vector>

class QThreadPool;

namespace ktrdr::operations {

/// The two thread pools of an orchestrator: one thread per core for work that computes, at least
/// eight for work that mostly waits.
class WorkPools
{
public:
    WorkPools();
    /// Waits without limit unless abandon() was called.
    ~WorkPools();
    WorkPools(const WorkPools &) = delete;
    WorkPools &operator=(const WorkPools &) = delete;

    [[nodiscard]] int threads(WorkKind kind) const;
    /// Runs the task and tells its end.
    void launch(const std::shared_ptr<OperationTask> &task, WorkKind kind);
    /// False = somebody is still at work after `deadline`.
    [[nodiscard]] bool waitForAll(std::chrono::milliseconds deadline);
    /// Names of the work under way.
    [[nodiscard]] QStringList atWork() const;
    /// Leaves the threads to themselves: their work does not stop and must not hold up the program.
    /// What they use, `kept`, is never destroyed.
    void abandon(std::vector<std::shared_ptr<const void>> kept);
    /// Whether that happened in this process. Its threads may still use whatever static objects
    /// hold: it must end without destroying them.
    [[nodiscard]] static bool wasAnyAbandoned();

private:
    struct AtWork;

    static void work(OperationTask &task);
    [[nodiscard]] QThreadPool &pool(WorkKind kind) const;

    std::unique_ptr<QThreadPool> m_cpu;
    std::unique_ptr<QThreadPool> m_blocking;
    std::shared_ptr<AtWork> m_atWork;
};

} // namespace ktrdr::operations
