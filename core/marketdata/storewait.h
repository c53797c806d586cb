#pragma once

#include "core/operations/cancellationtoken.h"

#include <QString>

#include <functional>
#include <memory>

namespace ktrdr::operations {
class OperationContext;
} // namespace ktrdr::operations

namespace ktrdr::marketdata {

/// How a caller waits while another process has the store locked: what ends the wait early, and how
/// it is shown. Without either it waits unseen, as long as the store's patience lasts.
class StoreWait
{
public:
    /// Shows a wait, told by a translated sentence, while the returned object lives.
    using Announce = std::function<std::shared_ptr<void>(const QString &reason)>;

    StoreWait() = default;
    // A token alone is enough, so that callers can pass theirs as it is.
    StoreWait(operations::CancellationToken token, Announce announce = {});
    /// Ends with the operation and shows it as waiting. The context outlives it.
    [[nodiscard]] static StoreWait of(operations::OperationContext &context);

    [[nodiscard]] const operations::CancellationToken &token() const { return m_token; }
    /// Null where nobody looks.
    [[nodiscard]] std::shared_ptr<void> show(const QString &reason) const;

private:
    operations::CancellationToken m_token;
    Announce m_announce;
};

} // namespace ktrdr::marketdata
