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

    Mailbox() = default;
    /// Who posts has to be done by then.
    ~Mailbox() override;

    /// Any thread.
    void post(Call call);
    /// Runs now what is under way. Its thread.
    void deliver();

protected:
    void customEvent(QEvent *event) override;

private:
    std::mutex m_mutex;
    std::vector<Call> m_calls;
};

} // namespace ktrdr::operations
