#pragma once

#include <QtGlobal>

#include <span>

namespace ktrdr::training {

/// Fills `mask` with 0 (with probability `dropout`) and 1 / (1 − dropout). The same key gives the
/// same mask, whatever else this process computes: libraries draw theirs from one generator for
/// all trainings. The key is counted up by SplitMix64 (Steele et al., "Fast Splittable Pseudorandom
/// Number Generators", 2014).
void fillDropoutMask(std::span<float> mask, double dropout, quint64 key);

/// Keys that differ in any part have nothing to do with each other.
[[nodiscard]] quint64 mixKey(quint64 seed, quint64 first, quint64 second, quint64 third);

} // namespace ktrdr::training
