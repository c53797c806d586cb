#pragma once

#include "core/operations/operationid.h"
#include "core/operations/operationstatus.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace ktrdr::marketdata {

/// What became of a run that was due.
enum class RunOutcome : quint8 {
    /// A process has taken it and is about to start the load.
    Starting,
    Running,
    Completed,
    CompletedWithWarnings,
    Failed,
    Cancelled,
    Interrupted,
    /// The load could not be started.
    Refused,
    /// The run before was still going.
    Skipped,
    /// No program ran when it was due, and the schedule does not catch up.
    Missed,
};

[[nodiscard]] QString toString(RunOutcome outcome);
[[nodiscard]] std::optional<RunOutcome> runOutcomeFromString(QStringView text);
/// How an operation that ended so ends a run.
[[nodiscard]] RunOutcome outcomeOf(operations::OperationStatus end);

/// One run of a schedule: when it was due, what came of it. Times are UTC epoch seconds.
struct ScheduledRun
{
    qint64 due = 0;
    /// When it was taken, skipped or found missed.
    qint64 at = 0;
    RunOutcome outcome = RunOutcome::Starting;
    std::optional<operations::OperationId> operation{};
    /// Why it was refused or failed; a translated sentence.
    QString note{};
    /// Runs before it that nobody made, because no program ran.
    int missed = 0;

    [[nodiscard]] bool isGoing() const
    {
        return outcome == RunOutcome::Starting || outcome == RunOutcome::Running;
    }
    [[nodiscard]] QJsonObject toJson() const;
    /// Empty where it is no run.
    [[nodiscard]] static std::optional<ScheduledRun> fromJson(const QJsonObject &json);
    [[nodiscard]] bool operator==(const ScheduledRun &) const = default;
};

} // namespace ktrdr::marketdata
