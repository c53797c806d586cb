#pragma once

#include "core/operations/operationrecord.h"

#include <QObject>

#include <functional>

namespace ktrdr::operations {

/// Operations that run outside this computer's processes, as one service tells them. Lives on the
/// board's thread; never blocks it.
class OperationSource : public QObject
{
    Q_OBJECT

public:
    /// How a command went. Called at most once, on the source's thread, and not after its end.
    using Answer = std::function<void(const Result<void> &)>;
    using Started = std::function<void(const Result<OperationId> &)>;

    using QObject::QObject;

    /// The `where` of its records.
    [[nodiscard]] virtual QString name() const = 0;
    /// That the service accepted it is no end: that comes as a record.
    virtual void cancel(const OperationId &id, const QString &text, Answer answer) = 0;
    /// Runs an ended operation again, with the same parameters.
    virtual void retry(const OperationRecord &record, Started answer) = 0;

Q_SIGNALS:
    /// Appeared, or changed. Those that have not ended carry `unheardSince` while the service does
    /// not answer.
    void recordsChanged(const QList<ktrdr::operations::OperationRecord> &records);
};

} // namespace ktrdr::operations
