#include "core/training/trainer/dropoutmask.h"

#include <cmath>

namespace ktrdr::training {

namespace {

constexpr quint64 GoldenGamma = 0x9E3779B97F4A7C15;

constexpr quint64 scramble(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
    return value ^ (value >> 31);
}

} // namespace

quint64 mixKey(quint64 seed, quint64 first, quint64 second, quint64 third)
{
    quint64 key = scramble(seed + GoldenGamma);
    for (const quint64 part : {first, second, third}) {
        key = scramble((key ^ part) + GoldenGamma);
    }
    return key;
}

void fillDropoutMask(std::span<float> mask, double dropout, quint64 key)
{
    const auto limit = static_cast<quint32>(std::min(dropout * 0x1p32, 0x1p32 - 1));
    const auto kept = static_cast<float>(1 / (1 - dropout));
    const size_t size = mask.size();
    // Half a word decides one value; a conditional value instead of a branch lets this vectorise.
    size_t i = 0;
    for (; i + 1 < size; i += 2) {
        const quint64 word = scramble(key += GoldenGamma);
        mask[i] = static_cast<quint32>(word) < limit ? 0.0F : kept;
        mask[i + 1] = static_cast<quint32>(word >> 32) < limit ? 0.0F : kept;
    }
    if (i < size) {
        mask[i] = static_cast<quint32>(scramble(key + GoldenGamma)) < limit ? 0.0F : kept;
    }
}

} // namespace ktrdr::training
