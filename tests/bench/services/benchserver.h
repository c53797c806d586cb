#pragma once

#include "core/services/engine/origin.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <thread>

namespace ktrdr::bench {

/// How long a BenchServer lets its clients wait.
struct ServerPace
{
    /// Per request.
    std::chrono::microseconds serviceTime{0};
    /// Of a network in between: once per request, once more for the first of a connection.
    std::chrono::microseconds roundTrip{0};
};

/// A keep-alive server on 127.0.0.1 as plain as can be, so that it costs every client the same: one
/// thread, epoll, fixed answers. `GET /small` (about 500 bytes of JSON), `GET /large` (1 MB); a
/// POST is read whole and answered in a few bytes.
class BenchServer
{
public:
    explicit BenchServer(ServerPace pace = {});
    ~BenchServer();
    BenchServer(const BenchServer &) = delete;
    BenchServer &operator=(const BenchServer &) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] services::Origin origin() const;
    /// The most connections that were open at once.
    [[nodiscard]] int mostOpen() const { return m_mostOpen; }

private:
    struct Loop;

    std::uint16_t m_port = 0;
    std::atomic<int> m_mostOpen{0};
    std::unique_ptr<Loop> m_loop;
    std::thread m_thread;
};

} // namespace ktrdr::bench
