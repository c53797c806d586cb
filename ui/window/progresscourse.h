#pragma once

#include "core/operations/operationid.h"
#include "ui/details/progresspoint.h"

#include <vector>

namespace ktrdr::operations {
class OperationLedger;
}

namespace ktrdr::ui {

/// The stored course of an operation's newest attempt, oldest point first, with the rate between
/// its points. Any thread.
[[nodiscard]] std::vector<ProgressPoint> courseOf(const operations::OperationLedger &ledger,
                                                  const operations::OperationId &id);

} // namespace ktrdr::ui
