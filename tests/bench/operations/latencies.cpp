#include "tests/bench/operations/latencies.h"

#include <algorithm>

namespace ktrdr::bench {

void Latencies::report(benchmark::State &state, const std::string &prefix)
{
    if (m_all.empty()) {
        state.SkipWithError("nothing was measured");
        return;
    }
    std::sort(m_all.begin(), m_all.end());
    const auto at = [this](double share) {
        const auto index = static_cast<size_t>(share * static_cast<double>(m_all.size() - 1));
        return std::chrono::duration<double, std::micro>(m_all[index]).count();
    };
    state.counters[prefix + "p50_us"] = at(0.5);
    state.counters[prefix + "p99_us"] = at(0.99);
    state.counters[prefix + "max_us"] = at(1.0);
}

} // namespace ktrdr::bench
