#include "core/operations/mailbox.h"

#include <QCoreApplication>
#include <QEvent>

namespace ktrdr::operations {

Mailbox::~Mailbox()
{
    // What the last one posted is seen here, however it was waited for.
    const std::lock_guard lock(m_mutex);
}

void Mailbox::post(Call call)
{
    bool wakes = false;
    {
        const std::lock_guard lock(m_mutex);
        wakes = m_calls.empty();
        m_calls.push_back(std::move(call));
    }
    if (wakes) {
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    }
}

void Mailbox::customEvent(QEvent *event)
{
    Q_UNUSED(event)
    deliver();
}

void Mailbox::deliver()
{
    std::vector<Call> calls;
    {
        const std::lock_guard lock(m_mutex);
        calls.swap(m_calls);
    }
    for (const Call &call : calls) {
        call();
    }
}

} // namespace ktrdr::operations
