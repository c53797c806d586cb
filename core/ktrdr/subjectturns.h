#pragma once

#include "core/operations/cancellationtoken.h"

#include <QSet>
#include <QString>

#include <condition_variable>
#include <mutex>

namespace ktrdr::wire {

/// One at a time for each subject (a symbol), any number of subjects at once. Thread-safe.
class SubjectTurns
{
public:
    /// Holds the subject while it lives; must not outlive its SubjectTurns.
    class Turn
    {
    public:
        ~Turn();
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;

    private:
        friend class SubjectTurns;
        Turn(SubjectTurns &turns, QString subject);

        SubjectTurns &m_turns;
        QString m_subject;
    };

    /// Blocks until nobody holds `subject`; throws OperationCancelled at once when the token is
    /// cancelled.
    [[nodiscard]] Turn take(const QString &subject, const operations::CancellationToken &token);

private:
    void release(const QString &subject);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    QSet<QString> m_taken;
};

} // namespace ktrdr::wire
