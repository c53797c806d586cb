#include "core/ktrdr/ktrdrbackend.h"

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using operations::CancellationToken;
using operations::OperationId;
using operations::Result;

KtrdrBackend::KtrdrBackend(services::HostService &service)
    : OperationsClient(service, OperationsHost::Backend)
{}

Result<StartAnswer> KtrdrBackend::startDownload(const DownloadRequest &request,
                                                const CancellationToken &token) const
{
    return readAnswer(calls().post(u"/api/v1/data/acquire/download"_s, request.toJson(), token),
                      &StartAnswer::fromAnswer);
}

Result<StartAnswer> KtrdrBackend::startTraining(const TrainingRequest &request,
                                                const CancellationToken &token) const
{
    return readAnswer(calls().post(u"/api/v1/trainings/start"_s, request.toBackendJson(), token),
                      &StartAnswer::fromAnswer);
}

Result<StartAnswer> KtrdrBackend::repeat(const RepeatRequest &request,
                                         const CancellationToken &token) const
{
    if (const auto *download = std::get_if<DownloadRequest>(&request.what)) {
        return startDownload(*download, token);
    }
    return startTraining(std::get<TrainingRequest>(request.what), token);
}

Result<StartAnswer> KtrdrBackend::resume(const OperationId &id,
                                         const CancellationToken &token) const
{
    return readAnswer(calls().post(operationPath(id, u"resume"_s), {}, token),
                      &StartAnswer::fromAnswer);
}

Result<OperationsPage> KtrdrBackend::children(const OperationId &id,
                                              const CancellationToken &token) const
{
    return readAnswer(calls().get(operationPath(id, u"children"_s), token),
                      &OperationsPage::fromAnswer);
}

Result<TrainingResult> KtrdrBackend::trainingResult(const OperationId &id,
                                                    const CancellationToken &token) const
{
    return readAnswer(calls().get(operationPath(id, u"results"_s), token),
                      &TrainingResult::fromAnswer);
}

Result<WireBars> KtrdrBackend::bars(const QString &symbol, const QString &timeframe,
                                    const std::optional<QDateTime> &start,
                                    const std::optional<QDateTime> &end,
                                    const CancellationToken &token) const
{
    return readAnswer(calls().get(backendBarsPath(symbol, timeframe, start, end), token),
                      &readBackendBars);
}

Result<StoredRange> KtrdrBackend::storedRange(const QString &symbol, const QString &timeframe,
                                              const CancellationToken &token) const
{
    return readAnswer(calls().post(u"/api/v1/data/range"_s,
                                   {{u"symbol"_s, symbol}, {u"timeframe"_s, timeframe}}, token),
                      &readStoredRange);
}

Result<QList<BackendSymbol>> KtrdrBackend::symbols(const CancellationToken &token) const
{
    return readAnswer(calls().get(u"/api/v1/symbols"_s, token), &readSymbols);
}

Result<QStringList> KtrdrBackend::timeframes(const CancellationToken &token) const
{
    return readAnswer(calls().get(u"/api/v1/timeframes"_s, token), &readTimeframes);
}

Result<QList<RemoteWorker>> KtrdrBackend::workers(const CancellationToken &token) const
{
    return readAnswer(calls().get(u"/api/v1/workers"_s, token), &readWorkers);
}

} // namespace ktrdr::wire
