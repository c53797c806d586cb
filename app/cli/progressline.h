#pragma once

#include "core/operations/operationrecord.h"

namespace ktrdr::cli {

/// How the line may look.
struct LineStyle
{
    int columns = 80;
    bool utf8 = true;
    /// Moves the block of a bar whose total is unknown.
    int tick = 0;
};

/// `[██████░░░░]  42%  Loading AAPL 1h … ETA 1m–2m`, at most `columns` wide. Unknown total: a
/// moving block, no percentage. Narrow windows lose the bar first, then the estimate, then the end
/// of the message.
[[nodiscard]] QString progressLine(const operations::OperationRecord &record,
                                   const LineStyle &style);

/// The line of a pipe: `42% Loading AAPL 1h … ETA 1m–2m`.
[[nodiscard]] QString plainLine(const operations::OperationRecord &record);

} // namespace ktrdr::cli
