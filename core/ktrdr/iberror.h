#pragma once

#include "core/ktrdr/answer.h"

#include <chrono>
#include <optional>

namespace ktrdr::wire {

/// What an IB host's error text means. The host classifies errors too, but tells nobody, and takes
/// a pacing violation (162 with a text) for missing data.
struct IbTrouble
{
    /// KTRDR's six categories.
    enum class Category : quint8 {
        Fatal,
        Retryable,
        Pacing,
        DataUnavailable,
        Connection,
        Permission
    };
    /// What a person needs to tell apart within a category.
    enum class Kind : quint8 {
        Other,
        /// IB has no bars for this: an answer rather than an error.
        NoData,
        /// The range begins before the first bar there is.
        BeforeHistory,
        UnknownSymbol,
        /// IB did not answer in time: the gateway may hang although it looks connected.
        GatewaySilent,
        /// Not connected to the gateway, or all its connections are in use.
        NoConnection,
    };

    Category category = Category::Retryable;
    Kind kind = Kind::Other;
    /// IB's error number, where the text begins with one.
    std::optional<int> code;
    /// Before asking again; 0 = no need to wait, or no use.
    std::chrono::seconds wait{0};

    [[nodiscard]] static IbTrouble of(const QString &text);
    [[nodiscard]] bool isRetryable() const
    {
        return category == Category::Retryable || category == Category::Pacing ||
               category == Category::Connection;
    }
    [[nodiscard]] bool isFatal() const
    {
        return category == Category::Fatal || category == Category::Permission;
    }
    /// The pause after try number `attempt` (1, 2, …) failed; at most 60 s; empty = do not try
    /// again.
    [[nodiscard]] std::optional<std::chrono::seconds> delayAfter(int attempt) const;
    [[nodiscard]] bool operator==(const IbTrouble &) const = default;
};

/// `data_unavail`, as KTRDR writes it.
[[nodiscard]] QString toString(IbTrouble::Category category);

/// KTRDR-IbPacing and so on by category; context as answerError()'s, plus `ib_code`, `category`
/// and, if it may be tried again, `retry_after_ms`.
[[nodiscard]] operations::Error ibError(const IbTrouble &trouble, const QString &text,
                                        const Answer &answer);
/// The category of an error, or of the first one in its chain that has one.
[[nodiscard]] std::optional<IbTrouble::Category> ibCategory(const operations::Error &error);

} // namespace ktrdr::wire
