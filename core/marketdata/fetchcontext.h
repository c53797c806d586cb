#pragma once

#include "core/operations/cancellationtoken.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace ktrdr::marketdata {

/// What a source has in hand during one request: whether to stop, and how to say that it waits
/// for a limit of its host.
class FetchContext
{
public:
    /// Shows a wait while the returned object lives.
    using Announce = std::function<std::shared_ptr<void>(
        const QString &reason, std::optional<std::chrono::milliseconds> expected)>;

    /// Waits, shown with a reason; throws OperationCancelled.
    using Wait = std::function<void(std::chrono::milliseconds duration, const QString &reason)>;

    /// Without `wait`, waits are announced and end with the time or the token.
    explicit FetchContext(operations::CancellationToken token, Announce announce = {},
                          Wait wait = {});

    [[nodiscard]] const operations::CancellationToken &token() const { return m_token; }
    /// Shows that the request waits, with a translated reason, while the returned object lives.
    [[nodiscard]] std::shared_ptr<void>
    announce(const QString &reason, std::optional<std::chrono::milliseconds> expected) const;
    /// Waits for `duration`, shown with a translated reason; throws OperationCancelled at once when
    /// cancelled.
    void wait(std::chrono::milliseconds duration, const QString &reason);

private:
    operations::CancellationToken m_token;
    Announce m_announce;
    Wait m_wait;
};

} // namespace ktrdr::marketdata
