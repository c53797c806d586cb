#include "core/operations/operationcontext.h"

#include <QThreadPool>

namespace ktrdr::operations {

OperationContext::OperationContext(OperationTask &task)
    : m_task(&task)
{}

const OperationId &OperationContext::id() const
{
    return m_task->id;
}

const CancellationToken &OperationContext::token() const
{
    return m_task->token;
}

ProgressManager &OperationContext::progress()
{
    return *m_task->progress;
}

int OperationContext::attempt() const
{
    return m_task->attempt;
}

WaitingScope OperationContext::waiting(const QString &reason,
                                       std::optional<std::chrono::milliseconds> expected)
{
    if (m_task->openWaits++ == 0 && m_task->pool) {
        m_task->pool->releaseThread();
    }
    m_task->tell(WaitingStarted{reason, expected});
    return WaitingScope(m_task);
}

void OperationContext::wait(std::chrono::milliseconds duration, const QString &reason)
{
    const auto until = std::chrono::steady_clock::now() + duration;
    auto left = std::chrono::nanoseconds(duration);
    while (left > std::chrono::nanoseconds::zero()) {
        {
            const WaitingScope shown =
                waiting(reason, std::chrono::ceil<std::chrono::milliseconds>(left));
            if (m_task->gate) {
                m_task->gate->waitFor(left, token());
            } else {
                static_cast<void>(token().waitFor(left));
            }
        }
        token().throwIfCancelled("waiting");
        pausePoint();
        left = until - std::chrono::steady_clock::now();
    }
}

void OperationContext::keep(const QString &sentence)
{
    m_task->told.kept = sentence;
    m_task->tell(m_task->toldSoFar());
}

void OperationContext::warn(const QString &sentence)
{
    m_task->told.warnings.append(sentence);
    m_task->tell(m_task->toldSoFar());
}

void OperationContext::show(const QString &key, const QJsonValue &value)
{
    m_task->shown.insert(key, value);
    m_task->tell(m_task->toldSoFar());
}

void OperationContext::setResult(const QString &key, const QJsonValue &value)
{
    m_task->told.result.insert(key, value);
}

} // namespace ktrdr::operations
