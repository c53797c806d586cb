#pragma once

#include "core/ktrdr/remotetruth.h"
#include "core/operations/error.h"

namespace ktrdr::wire {

/// `Load AAPL 1h`, `Train trend_v3`: the title of a remote operation's row, translated.
[[nodiscard]] QString titleOf(const RemoteOperation &operation);
/// The message of its row, translated: what it is doing and for which series, or how it ended.
[[nodiscard]] QString messageOf(const RemoteOperation &operation, const RemoteTruth &truth);
/// What a failed operation's service said, as an error: KTRDR-OperationFailed.
[[nodiscard]] operations::Error failureOf(const RemoteOperation &operation, const QString &service);

} // namespace ktrdr::wire
