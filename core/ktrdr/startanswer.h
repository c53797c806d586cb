#pragma once

#include "core/ktrdr/answer.h"
#include "core/operations/operationid.h"

#include <optional>

namespace ktrdr::wire {

/// The answer to a start or a resume, of every service alike.
struct StartAnswer
{
    operations::OperationId id;
    /// In the service's words.
    QString message;
    std::optional<bool> gpuAllocated;
    /// Of a resume: the epoch it goes on from, counted from 0.
    std::optional<int> resumedFromEpoch;
    /// Of a resume: `periodic`, `cancellation`, `failure` or `shutdown`.
    QString checkpointType;

    /// KTRDR-BadAnswer when it names no operation; then it may run all the same, and the error's
    /// context has `outcome_unknown`.
    [[nodiscard]] static operations::Result<StartAnswer> fromAnswer(const Answer &answer);
};

} // namespace ktrdr::wire
