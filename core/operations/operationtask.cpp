#include "core/operations/operationtask.h"

#include "core/logging/logging.h"
#include "core/logging/operationlog.h"
#include "core/operations/operationcancelled.h"
#include "core/operations/operationcontext.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

namespace {

/// What one try gave; empty = unwound because it was cancelled.
using Attempt = std::optional<Result<OperationOutcome>>;

Attempt attemptOnce(OperationTask &task)
{
    try {
        if (task.attempt == 1) {
            task.progress->plan(task.steps);
        }
        task.token.throwIfCancelled("start");
        OperationContext context(task);
        Result<OperationOutcome> result = task.work(context);
        if (!result && isCancelledError(result.error()) && task.token.isCancelled()) {
            return std::nullopt;
        }
        return result;
    } catch (const OperationCancelled &cancelled) {
        if (task.token.isCancelled()) {
            return std::nullopt;
        }
        return failure(exceptionError(QString::fromUtf8(cancelled.what())));
    } catch (const std::exception &exception) {
        return failure(exceptionError(QString::fromUtf8(exception.what())));
    } catch (...) {
        return failure(exceptionError(QCoreApplication::translate(
            "Operations", "The work threw something that is not an exception.")));
    }
}

bool isWorthAnotherTry(const OperationTask &task, const Error &error)
{
    if (task.attempt >= task.retry.attempts || task.token.isCancelled()) {
        return false;
    }
    try {
        return !task.retry.isRetryable || task.retry.isRetryable(error);
    } catch (const std::exception &exception) {
        logging::logger("operations")
            ->error("{} could not tell whether to try again: {}", task.id.toString().toStdString(),
                    exception.what());
        return false;
    }
}

/// False = cancelled meanwhile.
bool pauseBeforeRetry(OperationTask &task, const Error &error)
{
    const auto delay = task.retry.delayBefore(task.attempt + 1);
    logging::logger("operations")
        ->warn("{} failed at try {} of {} and goes on in {} ms: {}",
               task.id.toString().toStdString(), task.attempt, task.retry.attempts, delay.count(),
               error.message.toStdString());
    OperationContext context(task);
    const QString reason =
        QCoreApplication::translate("Operations",
                                    "Try %1 of %2 follows, because the last one failed: %3")
            .arg(task.attempt + 1)
            .arg(task.retry.attempts)
            .arg(error.message);
    try {
        context.wait(delay, reason);
        return true;
    } catch (const OperationCancelled &) {
        return false;
    }
}

OperationOutcome together(const OperationOutcome &told, OperationOutcome returned)
{
    for (auto it = told.result.begin(); it != told.result.end(); ++it) {
        if (!returned.result.contains(it.key())) {
            returned.result.insert(it.key(), it.value());
        }
    }
    returned.warnings = told.warnings + returned.warnings;
    if (returned.kept.isEmpty()) {
        returned.kept = told.kept;
    }
    return returned;
}

OperationEnd endOf(const OperationTask &task, Attempt attempt)
{
    if (!attempt) {
        return cancelledEnd(task);
    }
    if (!*attempt) {
        return {OperationStatus::Failed, std::move(attempt->error()), task.told, false};
    }
    OperationOutcome outcome = together(task.told, std::move(attempt->value()));
    const OperationStatus status = outcome.warnings.isEmpty()
                                       ? OperationStatus::Completed
                                       : OperationStatus::CompletedWithWarnings;
    return {status, std::nullopt, std::move(outcome), task.token.isCancelled()};
}

} // namespace

void OperationTask::beginAttempt()
{
    if (attempt > 1) {
        progress->beginAttempt(attempt);
    }
    tell(AttemptStarted{attempt});
}

Told OperationTask::toldSoFar() const
{
    return {told.kept, told.warnings, shown, told.result};
}

void OperationTask::tell(decltype(LifecycleEvent::what) what) const
{
    if (events) {
        events->push({handle, clock.now(), clock.utc(), std::move(what)});
    }
}

void OperationTask::pauseAtGate()
{
    // A wait is not broken into by a pause: it begins after it.
    if (openWaits > 0) {
        return;
    }
    const std::string name = id.toString().toStdString();
    // Paused anew before it went on, it does not a unit of work between.
    while (gate->isClosed() && !token.isCancelled()) {
        logging::logger("operations")->info("{} pauses", name);
        if (pool) {
            pool->releaseThread();
        }
        tell(PauseStarted{});
        gate->waitUntilOpen(token);
        if (pool) {
            pool->reserveThread();
        }
        tell(PauseEnded{});
        token.throwIfCancelled("paused");
        logging::logger("operations")->info("{} goes on", name);
    }
}

OperationEnd cancelledEnd(const OperationTask &task)
{
    const std::optional<CancellationReason> reason = task.token.reason();
    const bool isOwnTimeout = reason && reason->why == CancelWhy::Timeout && task.timeout &&
                              !task.parentToken.isCancelled();
    if (isOwnTimeout) {
        return {OperationStatus::Failed, timedOutError(*task.timeout), task.told, false};
    }
    return {OperationStatus::Cancelled, std::nullopt, task.told, false};
}

OperationEnd run(OperationTask &task)
{
    const logging::OperationLogScope scope(task.id.toString());
    if (task.timeout && !task.isTimeoutArmed) {
        CancellationSource(task.block.source()).cancelAfter(*task.timeout);
    }
    if (task.token.isCancelled()) {
        return cancelledEnd(task);
    }
    while (true) {
        task.beginAttempt();
        Attempt attempt = attemptOnce(task);
        const bool isFailure = attempt && !*attempt;
        if (!isFailure || !isWorthAnotherTry(task, attempt->error())) {
            return endOf(task, std::move(attempt));
        }
        if (!pauseBeforeRetry(task, attempt->error())) {
            return cancelledEnd(task);
        }
        ++task.attempt;
        task.told.result = {};
        task.told.warnings.clear();
        task.shown = {};
    }
}

} // namespace ktrdr::operations
