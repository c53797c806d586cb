#pragma once

#include "core/ktrdr/backenddata.h"
#include "core/ktrdr/operationsclient.h"
#include "core/ktrdr/remoteworker.h"
#include "core/ktrdr/repeatrequest.h"
#include "core/ktrdr/startanswer.h"
#include "core/ktrdr/trainingresult.h"

namespace ktrdr::wire {

/// KTRDR's backend.
class KtrdrBackend : public OperationsClient
{
public:
    explicit KtrdrBackend(services::HostService &service);

    /// Starts are sent once; an error with `outcome_unknown` may run all the same.
    [[nodiscard]] operations::Result<StartAnswer>
    startDownload(const DownloadRequest &request, const operations::CancellationToken &token) const;
    [[nodiscard]] operations::Result<StartAnswer>
    startTraining(const TrainingRequest &request, const operations::CancellationToken &token) const;
    /// Posts the original parameters once more.
    [[nodiscard]] operations::Result<StartAnswer>
    repeat(const RepeatRequest &request, const operations::CancellationToken &token) const;
    /// From the last checkpoint. Afterwards only the worker tells how far it is.
    [[nodiscard]] operations::Result<StartAnswer>
    resume(const operations::OperationId &id, const operations::CancellationToken &token) const;

    [[nodiscard]] operations::Result<OperationsPage>
    children(const operations::OperationId &id, const operations::CancellationToken &token) const;
    /// KTRDR-Refused before the end.
    [[nodiscard]] operations::Result<TrainingResult>
    trainingResult(const operations::OperationId &id,
                   const operations::CancellationToken &token) const;

    /// UTC, both ends inclusive; empty = as far as there is.
    [[nodiscard]] operations::Result<WireBars>
    bars(const QString &symbol, const QString &timeframe, const std::optional<QDateTime> &start,
         const std::optional<QDateTime> &end, const operations::CancellationToken &token) const;
    [[nodiscard]] operations::Result<StoredRange>
    storedRange(const QString &symbol, const QString &timeframe,
                const operations::CancellationToken &token) const;
    [[nodiscard]] operations::Result<QList<BackendSymbol>>
    symbols(const operations::CancellationToken &token) const;
    [[nodiscard]] operations::Result<QStringList>
    timeframes(const operations::CancellationToken &token) const;
    [[nodiscard]] operations::Result<QList<RemoteWorker>>
    workers(const operations::CancellationToken &token) const;
};

} // namespace ktrdr::wire
