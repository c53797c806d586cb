#pragma once

#include "core/ktrdr/answer.h"

#include <optional>

namespace ktrdr::wire {

/// Why a service that answered did not do what it was asked.
enum class AnswerFailure : quint8 {
    /// It does not know the operation, session, symbol or path.
    NotFound,
    /// A field of the request is missing or wrong.
    Invalid,
    /// It does not want to, for another reason.
    Refused,
    /// The operation has ended (or is held for ended): nothing to cancel.
    AlreadyEnded,
    /// The same thing exists or runs already.
    Conflict,
    /// Its places are taken; may be tried again later.
    Busy,
    /// No worker of the kind that is needed is registered.
    NoWorker,
    /// A part behind it does not answer, or it is shutting down.
    Unavailable,
    /// It failed inside.
    ServerTrouble,
    /// A login or a token is asked for.
    Denied,
    /// The answer makes no sense.
    BadAnswer,
};

/// The error of an answer that is no success. `body` is its JSON, empty if it has none. Context:
/// `service`, `call`, `status`, `retry_after_ms` where the service asks for it, and the service's
/// own words as `remote_message`, `remote_code`, `remote_hint`, `remote_details`.
[[nodiscard]] operations::Error answerError(const Answer &answer, const QJsonObject &body);
/// KTRDR-BadAnswer; `trouble` (English) is for the context.
[[nodiscard]] operations::Error badAnswer(const Answer &answer, const QString &trouble);
/// The class of an error of this capability, or of the first one in its chain that has one.
[[nodiscard]] std::optional<AnswerFailure> answerFailure(const operations::Error &error);

} // namespace ktrdr::wire
