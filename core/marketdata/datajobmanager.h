#pragma once

#include "core/marketdata/seriesid.h"
#include "core/operations/asyncoperation.h"
#include "core/operations/operationrecord.h"

#include <QList>

namespace ktrdr::operations {
class Orchestrator;
}

namespace ktrdr::marketdata {

/// Keeps the data operations of this process from getting into each other's way: a series has one
/// writer; who asks for the same again joins it, who asks for something else is refused. Lives on
/// the orchestrator's thread.
class DataJobManager
{
public:
    /// Borrowed; outlives the manager.
    explicit DataJobManager(operations::Orchestrator &orchestrator);

    /// Starts the operation, or returns the id of the running one with the same type and request.
    /// Fails with DATA-SeriesBusy where another one writes one of the series.
    operations::Result<operations::OperationId> start(operations::AsyncOperation operation,
                                                      const QList<SeriesId> &writes);
    /// The running operation that writes the series; a child rather than its parent.
    [[nodiscard]] std::optional<operations::OperationRecord> writerOf(const SeriesId &series) const;
    /// Loads and imports that have not ended.
    [[nodiscard]] QList<operations::OperationRecord> running() const;

private:
    operations::Orchestrator &m_orchestrator;
};

} // namespace ktrdr::marketdata
