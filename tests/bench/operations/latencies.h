#pragma once

#include <benchmark/benchmark.h>
#include <chrono>
#include <string>
#include <vector>

namespace ktrdr::bench {

/// Collects single latencies and reports their percentiles in microseconds.
class Latencies
{
public:
    void add(std::chrono::steady_clock::duration latency) { m_all.push_back(latency); }
    /// As counters `<prefix>p50_us` and so on.
    void report(benchmark::State &state, const std::string &prefix = {});

private:
    std::vector<std::chrono::steady_clock::duration> m_all;
};

} // namespace ktrdr::bench
