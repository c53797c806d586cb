#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace ktrdr::operations {

/// Turns SIGINT and SIGTERM into a signal on its own thread's event loop. The handler itself only
/// writes to a pipe. One per process; the former actions come back when it is destroyed.
class InterruptHandler final : public QObject
{
    Q_OBJECT

public:
    explicit InterruptHandler(QObject *parent = nullptr);
    ~InterruptHandler() override;

Q_SIGNALS:
    /// `signal` is SIGINT or SIGTERM; `count` the number of interrupts so far, this one included.
    void interrupted(int signal, int count);

private:
    void readPipe();

    std::unique_ptr<QSocketNotifier> m_notifier;
    int m_count = 0;
};

} // namespace ktrdr::operations
