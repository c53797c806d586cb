#pragma once

#include "core/ktrdr/answer.h"
#include "core/operations/operationid.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace ktrdr::wire {

/// One session of a training host: the only place that tells whether a cancelled training still
/// runs.
struct TrainingSession
{
    operations::OperationId id;
    /// `initializing`, `initialized`, `running`, `completed`, `failed` or `stopped`.
    QString status;
    std::optional<QDateTime> startTime;
    std::optional<QDateTime> lastUpdated;
    std::optional<bool> gpuAllocated;
    QString error;
    /// Counted from 0; batches are those of one epoch.
    std::optional<int> epoch;
    std::optional<int> totalEpochs;
    std::optional<int> batch;
    std::optional<int> totalBatches;
    std::optional<double> progressPercent;
    QString message;

    [[nodiscard]] bool isRunning() const;
};

struct TrainingSessions
{
    QList<TrainingSession> sessions;
    /// Entries without a session id.
    int unreadable = 0;

    [[nodiscard]] static operations::Result<TrainingSessions> fromAnswer(const Answer &answer);
    /// Whether the session of this operation is listed and has not ended.
    [[nodiscard]] bool isRunning(const operations::OperationId &id) const;
};

} // namespace ktrdr::wire
