#include "core/ktrdr/remotetruth.h"

#include "core/ktrdr/downloadrequest.h"
#include "core/ktrdr/jsonfields.h"
#include "core/ktrdr/text.h"

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using operations::OperationStatus;

namespace {

RemoteTruth ofCompleted(const RemoteOperation &operation)
{
    RemoteTruth truth{OperationStatus::Completed, false, {}, operation.warnings + operation.errors};
    if (remoteStatusOf(operation.resultSummary[u"status"_s]) == RemoteStatus::Cancelled) {
        truth.status = OperationStatus::Cancelled;
        truth.note = Text::tr("It was cancelled; the service calls it completed.");
        return truth;
    }
    if (operation.isDownload() &&
        DownloadResult::fromJson(operation.resultSummary).isFailureInDisguise()) {
        truth.warnings.prepend(
            Text::tr("The service calls the download completed, but not one bar arrived although "
                     "there were gaps to fill: each of its requests failed."));
    }
    if (!truth.warnings.isEmpty()) {
        truth.status = OperationStatus::CompletedWithWarnings;
    }
    return truth;
}

} // namespace

bool isUnclaimedFailure(const RemoteOperation &operation)
{
    return operation.status == RemoteStatus::Failed &&
           operation.errorMessage.contains("no worker claimed it"_L1, Qt::CaseInsensitive);
}

RemoteTruth RemoteTruth::of(const RemoteOperation &operation, const WatcherKnowledge &knowledge)
{
    RemoteTruth truth{toOperationStatus(operation.status), false, {}, {}};
    switch (operation.status) {
    case RemoteStatus::Completed:
        return ofCompleted(operation);
    case RemoteStatus::Failed:
        if (isUnclaimedFailure(operation) && !knowledge.failureIsBelieved) {
            truth.status =
                knowledge.cancelRequested ? OperationStatus::Cancelling : OperationStatus::Running;
            truth.reportedFailedStillWorking = true;
            truth.note = Text::tr("Reported failed, still working.");
        }
        return truth;
    case RemoteStatus::Cancelled:
        if (knowledge.sessionStillRuns) {
            truth.status = OperationStatus::Cancelling;
            truth.note = Text::tr("Cancel requested, still running.");
        }
        return truth;
    case RemoteStatus::Resuming:
        truth.note = Text::tr("Resuming; how far it is, only the worker knows.");
        break;
    case RemoteStatus::Pending:
    case RemoteStatus::Running:
        break;
    }
    if (knowledge.cancelRequested) {
        truth.status = OperationStatus::Cancelling;
    }
    return truth;
}

} // namespace ktrdr::wire
