#pragma once

#include "core/operations/cancellationsource.h"
#include "core/services/hostservice.h"

#include <QStringList>

#include <mutex>
#include <thread>
#include <vector>

namespace ktrdr::load {

/// What a client saw that only wants to be served.
struct NormalTally
{
    std::vector<std::chrono::steady_clock::duration> latencies{};
    QStringList errors{};
    quint64 retries = 0;
};

/// Asks for something every few milliseconds: on three threads over kept connections, on one over a
/// new connection each time.
class NormalClient
{
public:
    explicit NormalClient(services::ServiceSettings settings);
    ~NormalClient();
    NormalClient(const NormalClient &) = delete;
    NormalClient &operator=(const NormalClient &) = delete;

    [[nodiscard]] NormalTally stop();

private:
    void run(bool keepsConnections);

    services::HttpEngine m_engine;
    services::HostService m_service;
    operations::CancellationSource m_stop;
    std::mutex m_mutex;
    NormalTally m_tally;
    std::vector<std::jthread> m_threads;
};

} // namespace ktrdr::load
