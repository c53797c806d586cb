#pragma once

#include "core/operations/lifecycleevent.h"

#include <QEvent>

#include <atomic>
#include <mutex>

class QObject;

namespace ktrdr::operations {

/// Carries events from any thread to one: pushing never waits for the reader, and at most one
/// wake-up is under way however many events are. Events pushed after close() are dropped.
class LifecycleQueue
{
public:
    /// The receiver gets a wakeUp() event on its thread when there is something to take.
    explicit LifecycleQueue(QObject *receiver);
    ~LifecycleQueue();
    LifecycleQueue(const LifecycleQueue &) = delete;
    LifecycleQueue &operator=(const LifecycleQueue &) = delete;

    void push(LifecycleEvent event);
    /// Everything pushed so far, oldest first. Receiver's thread.
    [[nodiscard]] std::vector<LifecycleEvent> take();
    /// The receiver goes away. Its thread.
    void close();

    [[nodiscard]] static QEvent::Type wakeUp();

private:
    struct Node
    {
        LifecycleEvent event;
        Node *next = nullptr;
    };

    std::atomic<Node *> m_newest{nullptr};
    std::mutex m_receiverMutex;
    QObject *m_receiver;
};

} // namespace ktrdr::operations
