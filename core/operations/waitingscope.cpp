#include "core/operations/waitingscope.h"

#include "core/operations/operationtask.h"

#include <QThreadPool>

namespace ktrdr::operations {

WaitingScope::WaitingScope(OperationTask *task)
    : m_task(task)
{}

WaitingScope::WaitingScope(WaitingScope &&other) noexcept
    : m_task(std::exchange(other.m_task, nullptr))
{}

WaitingScope::~WaitingScope()
{
    if (!m_task || --m_task->openWaits > 0) {
        return;
    }
    if (m_task->pool) {
        m_task->pool->reserveThread();
    }
    m_task->tell(WaitingEnded{});
}

} // namespace ktrdr::operations
