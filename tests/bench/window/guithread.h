#pragma once

#include <chrono>
#include <vector>

/// Turns the event loop for that long; how much of a core this thread used, 0..1.
[[nodiscard]] double useOfCore(std::chrono::milliseconds time);

/// Turns the event loop for that long with a heartbeat of a millisecond; by how many milliseconds
/// each beat came late. What other programs take from this one counts, too.
[[nodiscard]] std::vector<double> stalls(std::chrono::milliseconds time);

/// The value below which that share of the values lies; 1 = the largest.
[[nodiscard]] double quantileOf(std::vector<double> values, double quantile);
