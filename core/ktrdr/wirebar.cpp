#include "core/ktrdr/wirebar.h"

#include <algorithm>

namespace ktrdr::wire {

void WireBars::order()
{
    const auto earlier = [](const WireBar &a, const WireBar &b) { return a.time < b.time; };
    const auto notLater = [](const WireBar &a, const WireBar &b) { return a.time <= b.time; };
    if (std::adjacent_find(bars.begin(), bars.end(), std::not_fn(earlier)) == bars.end()) {
        return;
    }
    if (!std::is_sorted(bars.begin(), bars.end(), notLater)) {
        std::stable_sort(bars.begin(), bars.end(), earlier);
    }
    // unique() keeps the first of a run, the last is wanted: from behind.
    const auto sameTime = [](const WireBar &a, const WireBar &b) { return a.time == b.time; };
    const auto kept = std::unique(bars.rbegin(), bars.rend(), sameTime);
    bars.erase(bars.begin(), kept.base());
}

} // namespace ktrdr::wire
