#pragma once

#include "core/training/labels/labels.h"

#include <span>

namespace ktrdr::training {

/// Segment labels of a zigzag on close: bars strictly between two turning points are 0 (buy) where
/// the later one is higher, else 2 (sell); turning points and all after the last are 1 (hold).
/// Every bar has a label.
[[nodiscard]] Labels zigzagLabels(const ZigzagSpec &spec, std::span<const double> close);

} // namespace ktrdr::training
