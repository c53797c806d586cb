#include "tests/bench/services/crowd.h"

#include <algorithm>
#include <atomic>
#include <latch>
#include <mutex>
#include <thread>

namespace ktrdr::bench {

using Clock = std::chrono::steady_clock;

CrowdResult callFromThreads(services::HttpEngine &engine, const services::Origin &origin,
                            const services::HttpRequest &request, int inFlight, int calls)
{
    CrowdResult result;
    std::mutex mutex;
    std::atomic<int> left = calls;
    std::latch ready(inFlight + 1);
    const auto work = [&] {
        std::vector<Clock::duration> own;
        own.reserve(static_cast<std::size_t>(calls));
        ready.arrive_and_wait();
        while (left.fetch_sub(1, std::memory_order_relaxed) > 0) {
            const auto begin = Clock::now();
            const auto answer = engine.exchange(origin, request);
            own.push_back(Clock::now() - begin);
            if (!answer || !answer->isSuccess()) {
                qFatal("a call failed: %s", answer ? "its status is no success"
                                                   : qPrintable(toString(answer.error().kind)));
            }
        }
        const std::lock_guard lock(mutex);
        result.latencies.insert(result.latencies.end(), own.begin(), own.end());
    };
    std::vector<std::jthread> threads;
    for (int i = 0; i < inFlight; ++i)
        threads.emplace_back(work);
    ready.arrive_and_wait();
    const auto begin = Clock::now();
    threads.clear();
    result.time = Clock::now() - begin;
    return result;
}

services::Origin originOf(std::uint16_t port)
{
    services::Origin origin;
    origin.host = QStringLiteral("127.0.0.1");
    origin.port = port;
    return origin;
}

services::HttpRequest get(const QByteArray &target)
{
    services::HttpRequest request;
    request.target = target;
    return request;
}

services::HttpRequest getOnce(const QByteArray &target)
{
    services::HttpRequest request = get(target);
    request.fields.add("Connection", "close");
    return request;
}

double percentile(std::vector<Clock::duration> latencies, double share)
{
    if (latencies.empty())
        return 0;
    const auto at = latencies.begin() +
                    static_cast<std::ptrdiff_t>(share * static_cast<double>(latencies.size() - 1));
    std::nth_element(latencies.begin(), at, latencies.end());
    return std::chrono::duration<double, std::micro>(*at).count();
}

} // namespace ktrdr::bench
