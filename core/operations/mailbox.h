#pragma once

#include <QObject>

#include <functional>
#include <mutex>
#include <vector>

namespace ktrdr::operations {

/// Brings calls from any thread to the thread it lives on, in order. Unlike a queued functor of Qt,
/// a call is also destroyed there. What was not delivered when it dies is dropped.
class Mailbox final : public QObject
{
public:
    using Call = std::function<void()>;

    /// Any thread.
    void post(Call call);

protected:
    void customEvent(QEvent *event) override;

private:
    std::mutex m_mutex;
    std::vector<Call> m_calls;
};

} // namespace ktrdr::operations
