#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace ktrdr::bench {

/// The reference: what libcurl needs for the same, with kept connections and the same limits.
struct CurlResult
{
    std::chrono::duration<double> time{0};
    std::vector<std::chrono::steady_clock::duration> latencies{};
};

/// GETs by one multi handle on this thread, at most 20 connections, `inFlight` at a time.
[[nodiscard]] CurlResult curlGet(const std::string &url, int inFlight, int calls);
/// The same multi handle on a thread of its own, for `inFlight` threads that block for answers.
[[nodiscard]] CurlResult curlGetFromThreads(const std::string &url, int inFlight, int calls);
/// POSTs of so many bytes, one after the other by one easy handle.
[[nodiscard]] CurlResult curlPost(const std::string &url, std::size_t size, int calls);
/// The same by the multi handle on a thread of its own, for a thread that blocks.
[[nodiscard]] CurlResult curlPostFromThread(const std::string &url, std::size_t size, int calls);

} // namespace ktrdr::bench
