#include "core/operations/lifecyclequeue.h"

#include <QCoreApplication>

#include <algorithm>

namespace ktrdr::operations {

LifecycleQueue::LifecycleQueue(QObject *receiver)
    : m_receiver(receiver)
{}

LifecycleQueue::~LifecycleQueue()
{
    static_cast<void>(take());
}

QEvent::Type LifecycleQueue::wakeUp()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

void LifecycleQueue::push(LifecycleEvent event)
{
    auto node = std::make_unique<Node>(Node{std::move(event), nullptr});
    Node *head = m_newest.load();
    do {
        node->next = head;
    } while (!m_newest.compare_exchange_weak(head, node.get()));
    // From here on the node may be gone already.
    static_cast<void>(node.release());
    const bool wasEmpty = head == nullptr;
    if (wasEmpty) {
        const std::lock_guard lock(m_receiverMutex);
        if (m_receiver) {
            QCoreApplication::postEvent(m_receiver, new QEvent(wakeUp()));
        }
    }
}

std::vector<LifecycleEvent> LifecycleQueue::take()
{
    std::vector<LifecycleEvent> events;
    std::unique_ptr<Node> node(m_newest.exchange(nullptr));
    while (node) {
        events.push_back(std::move(node->event));
        node.reset(node->next);
    }
    std::reverse(events.begin(), events.end());
    return events;
}

void LifecycleQueue::close()
{
    const std::lock_guard lock(m_receiverMutex);
    m_receiver = nullptr;
}

} // namespace ktrdr::operations
