#pragma once

#include <optional>

namespace ktrdr::bench {

/// Samples per second of a loop in pytorchloops.py, in a process of its own; empty where Python's
/// PyTorch is not installed.
[[nodiscard]] std::optional<double> samplesPerSecond(const char *loop, int epochs);

} // namespace ktrdr::bench
