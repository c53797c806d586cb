#include "app/cli/operationfollower.h"

#include "core/operations/operationboard.h"

namespace ktrdr::cli {

using operations::OperationBoard;
using operations::OperationRecord;

OperationFollower::OperationFollower(OperationBoard &board, operations::OperationId id,
                                     std::unique_ptr<RunReporter> reporter, Ended ended)
    : m_id(std::move(id))
    , m_reporter(std::move(reporter))
    , m_ended(std::move(ended))
{
    connect(&board, &OperationBoard::recordsAdded, this, &OperationFollower::takeAll);
    connect(&board, &OperationBoard::recordsChanged, this, &OperationFollower::takeAll);
    connect(&board, &OperationBoard::recordFinished, this, &OperationFollower::take);
}

void OperationFollower::takeAll(const QList<OperationRecord> &records)
{
    for (const OperationRecord &record : records) {
        take(record);
    }
}

void OperationFollower::take(const OperationRecord &record)
{
    if (record.id != m_id || m_hasEnded) {
        return;
    }
    if (!m_hasStarted) {
        m_hasStarted = true;
        m_reporter->started(record);
    } else if (!record.isFinal()) {
        m_reporter->changed(record);
    }
    if (record.isFinal()) {
        m_hasEnded = true;
        m_reporter->ended(record);
        m_ended(record);
    }
}

} // namespace ktrdr::cli
