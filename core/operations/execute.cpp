#include "core/operations/execute.h"

#include "core/logging/logging.h"
#include "core/operations/operationcancelled.h"
#include "core/operations/operationtask.h"

namespace ktrdr::operations {

namespace {

void report(const std::function<void(const ProgressState &)> &onProgress,
            const ProgressState &state)
{
    if (!onProgress) {
        return;
    }
    try {
        onProgress(state);
    } catch (const std::exception &exception) {
        logging::logger("operations")->error("A progress callback failed: {}", exception.what());
    } catch (...) {
        logging::logger("operations")->error("A progress callback failed");
    }
}

bool isCompleted(const OperationEnd &end)
{
    return end.status == OperationStatus::Completed ||
           end.status == OperationStatus::CompletedWithWarnings;
}

Result<OperationOutcome> toResult(OperationEnd end, const CancellationToken &token)
{
    if (isCompleted(end)) {
        return std::move(end.outcome);
    }
    if (end.error) {
        return failure(std::move(*end.error));
    }
    return failure(cancelledError(token.reason().value_or(CancellationReason{})));
}

} // namespace

Result<OperationOutcome> executeWithCancellation(
    const CancellationToken &token,
    const std::function<Result<OperationOutcome>(const CancellationToken &)> &body)
{
    try {
        token.throwIfCancelled("start");
        return body(token);
    } catch (const OperationCancelled &cancelled) {
        if (token.isCancelled()) {
            return failure(cancelledError(cancelled.reason()));
        }
        return failure(exceptionError(QString::fromUtf8(cancelled.what())));
    } catch (const std::exception &exception) {
        return failure(exceptionError(QString::fromUtf8(exception.what())));
    }
}

Result<OperationOutcome>
executeWithProgress(AsyncOperation operation,
                    const std::function<void(const ProgressState &)> &onProgress,
                    const CancellationToken &token)
{
    const OperationId id = OperationId::create(operation.type, Clock::system().utc());
    const OperationBlock block(id, token);
    OperationTask task{id,
                       {},
                       std::move(operation.work),
                       std::move(operation.steps),
                       std::move(operation.retry),
                       operation.timeout,
                       false,
                       block,
                       block.token(),
                       token,
                       Clock::system(),
                       nullptr,
                       nullptr,
                       block.progress(),
                       1,
                       0,
                       {}};
    ProgressSampler sampler = block.sampler();
    report(onProgress, sampler.sample());
    OperationEnd end = run(task);
    report(onProgress, sampler.finish(isCompleted(end)));
    return toResult(std::move(end), task.token);
}

} // namespace ktrdr::operations
