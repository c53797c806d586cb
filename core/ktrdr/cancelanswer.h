#pragma once

#include "core/ktrdr/answer.h"

#include <optional>

namespace ktrdr::wire {

/// The answer to a cancel that was accepted, which is not yet an end: a host only marks it.
struct CancelAnswer
{
    QString status;
    /// Whether the service had a task of its own to stop, and whether it passed the cancel on;
    /// empty where it does not say.
    std::optional<bool> taskCancelled;
    std::optional<bool> remoteCancelled;
    QStringList childrenCancelled;

    /// Errors: answerError(), also for HTTP 200 whose `data.success` is false: KTRDR-AlreadyEnded,
    /// KTRDR-NotFound.
    [[nodiscard]] static operations::Result<CancelAnswer> fromAnswer(const Answer &answer);
};

/// The body of a backend's cancel.
[[nodiscard]] QJsonObject cancelBody(const QString &reason, bool force);

} // namespace ktrdr::wire
