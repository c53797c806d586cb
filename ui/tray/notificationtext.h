#pragma once

#include "ui/tray/notificationservice.h"

#include "core/operations/operationrecord.h"

#include <QList>

namespace ktrdr::ui {

/// The kinds of news that the user can switch on and off.
enum class NotificationKind { Completed, CompletedWithWarnings, Failed, Cancelled, Interrupted };
constexpr int NotificationKindCount = 5;

/// For an ended operation only.
[[nodiscard]] NotificationKind kindOf(const operations::OperationRecord &record);
/// The name in settings: `completed_with_warnings`.
[[nodiscard]] QString toString(NotificationKind kind);

/// One ended operation in words: what came of it and how long it took.
[[nodiscard]] Notification describe(const operations::OperationRecord &record);
/// Many ended operations in one sentence.
[[nodiscard]] Notification describe(const QList<operations::OperationRecord> &records);

} // namespace ktrdr::ui
