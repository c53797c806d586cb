#pragma once

#include <memory>

namespace ktrdr::operations {

struct OperationTask;

/// While it lives, its operation is shown as waiting, counts no working time and lends its pool
/// thread to others. Made by OperationContext::waiting(); destroyed on the thread that made it.
class [[nodiscard]] WaitingScope
{
public:
    explicit WaitingScope(OperationTask *task);
    WaitingScope(WaitingScope &&other) noexcept;
    WaitingScope &operator=(WaitingScope &&) = delete;
    WaitingScope(const WaitingScope &) = delete;
    WaitingScope &operator=(const WaitingScope &) = delete;
    ~WaitingScope();

private:
    OperationTask *m_task;
};

} // namespace ktrdr::operations
