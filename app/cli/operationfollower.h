#pragma once

#include "app/cli/runreporter.h"

#include <QObject>

#include <functional>
#include <memory>

namespace ktrdr::operations {
class OperationBoard;
} // namespace ktrdr::operations

namespace ktrdr::cli {

/// Follows one operation, of this process or another, from its start to its end: tells the reporter
/// and, after the last word, calls back once.
class OperationFollower final : public QObject
{
public:
    using Ended = std::function<void(const operations::OperationRecord &)>;

    /// The board is borrowed. An operation that is not on it yet appears with its first signal.
    OperationFollower(operations::OperationBoard &board, operations::OperationId id,
                      std::unique_ptr<RunReporter> reporter, Ended ended);

    /// Takes a record that is known already; an ended one ends the following.
    void take(const operations::OperationRecord &record);
    [[nodiscard]] const operations::OperationId &id() const { return m_id; }

private:
    void takeAll(const QList<operations::OperationRecord> &records);

    operations::OperationId m_id;
    std::unique_ptr<RunReporter> m_reporter;
    Ended m_ended;
    bool m_hasStarted = false;
    bool m_hasEnded = false;
};

} // namespace ktrdr::cli
