#pragma once

#include <QTimer>

#include <functional>

namespace ktrdr::operations {
class OperationLedger;
}

namespace ktrdr::cli {

/// The time that the process of an operation has to do what it was asked for: ten seconds, in which
/// the ledger looks once per second whether that process still lives.
class OwnerWait
{
public:
    /// Calls `giveUp` when the time is over; the wait has ended by then.
    void start(operations::OperationLedger &ledger, std::function<void()> giveUp);
    void stop();
    [[nodiscard]] bool isActive() const { return m_deadline.isActive(); }
    /// Context for connections that are to end with the wait's owner.
    [[nodiscard]] QObject &scope() { return m_deadline; }

private:
    QTimer m_deadline;
    QTimer m_ownerCheck;
};

} // namespace ktrdr::cli
