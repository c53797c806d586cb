#include "core/ktrdr/subjectturns.h"

#include "core/operations/cancellationcallback.h"

namespace ktrdr::wire {

SubjectTurns::Turn::Turn(SubjectTurns &turns, QString subject)
    : m_turns(turns)
    , m_subject(std::move(subject))
{}

SubjectTurns::Turn::~Turn()
{
    m_turns.release(m_subject);
}

SubjectTurns::Turn SubjectTurns::take(const QString &subject,
                                      const operations::CancellationToken &token)
{
    const operations::CancellationCallback wake(token, [this] {
        const std::lock_guard lock(m_mutex);
        m_changed.notify_all();
    });
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return token.isCancelled() || !m_taken.contains(subject); });
    if (!token.isCancelled()) {
        m_taken.insert(subject);
        return Turn(*this, subject);
    }
    lock.unlock();
    token.throwIfCancelled("waiting for another request of the symbol");
    Q_UNREACHABLE();
}

void SubjectTurns::release(const QString &subject)
{
    const std::lock_guard lock(m_mutex);
    m_taken.remove(subject);
    m_changed.notify_all();
}

} // namespace ktrdr::wire
