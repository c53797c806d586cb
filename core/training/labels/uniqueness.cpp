#include "core/training/labels/uniqueness.h"

#include <algorithm>
#include <numeric>

namespace ktrdr::training {

std::vector<double> uniquenessWeights(std::span<const qsizetype> bars,
                                      std::span<const qsizetype> lives)
{
    if (bars.empty()) {
        return {};
    }
    const qsizetype first = bars.front();
    qsizetype end = first;
    for (size_t i = 0; i < bars.size(); ++i) {
        end = std::max(end, bars[i] + lives[i]);
    }
    // Labels that begin less labels that end at each bar; added up, the number alive.
    std::vector<qsizetype> changes(size_t(end - first) + 1, 0);
    for (size_t i = 0; i < bars.size(); ++i) {
        ++changes[size_t(bars[i] - first)];
        --changes[size_t(bars[i] - first + lives[i])];
    }
    // Shares up to each bar. Differences of sums far along need the longer numbers.
    std::vector<long double> shares(changes.size() + 1, 0);
    qsizetype alive = 0;
    for (size_t bar = 0; bar < changes.size(); ++bar) {
        alive += changes[bar];
        shares[bar + 1] = shares[bar] + (alive > 0 ? 1.0L / alive : 0.0L);
    }
    std::vector<double> weights(bars.size());
    for (size_t i = 0; i < bars.size(); ++i) {
        const auto from = size_t(bars[i] - first);
        const auto to = from + size_t(lives[i]);
        weights[i] = double((shares[to] - shares[from]) / lives[i]);
    }
    const double mean =
        std::accumulate(weights.begin(), weights.end(), 0.0) / double(weights.size());
    std::ranges::transform(weights, weights.begin(), [mean](double w) { return w / mean; });
    return weights;
}

} // namespace ktrdr::training
