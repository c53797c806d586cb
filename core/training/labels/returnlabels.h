#pragma once

#include "core/training/labels/labels.h"

#include <span>

namespace ktrdr::training {

/// (close[t + horizon] - close[t]) / close[t]; the last `horizon` bars have none.
[[nodiscard]] Labels forwardReturns(const ForwardReturnSpec &spec, std::span<const double> close);

/// The same return as a class: 0 (bull) above the bullish threshold, 1 (bear) below the bearish
/// one, else 2 (neutral).
[[nodiscard]] Labels contextLabels(const ContextSpec &spec, std::span<const double> close);

} // namespace ktrdr::training
