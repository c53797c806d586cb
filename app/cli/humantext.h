#pragma once

#include "core/operations/operationrecord.h"

namespace ktrdr::cli {

/// `0s`, `30s`, `1m 30s`, `1h 2m`.
[[nodiscard]] QString durationText(std::chrono::milliseconds duration);
/// `1m 10s–1m 40s`, or one duration where both ends read the same.
[[nodiscard]] QString rangeText(const operations::TimeEstimate &estimate);
/// `1,047`.
[[nodiscard]] QString countText(qint64 count);
/// `48.2 KiB`.
[[nodiscard]] QString bytesText(qint64 bytes);
/// Translated: `Completed with warnings`.
[[nodiscard]] QString statusText(operations::OperationStatus status);
/// "Running?" while nobody hears of it.
[[nodiscard]] QString statusText(const operations::OperationRecord &record);

} // namespace ktrdr::cli
