#include "tests/load/normalclient.h"

#include "core/operations/operationcancelled.h"

using namespace std::chrono_literals;

namespace ktrdr::load {

using Clock = std::chrono::steady_clock;

namespace {

constexpr int Keeping = 3;
constexpr auto Pause = 5ms;

} // namespace

NormalClient::NormalClient(services::ServiceSettings settings)
    : m_service(std::move(settings), m_engine)
{
    for (int i = 0; i < Keeping; ++i)
        m_threads.emplace_back([this] { run(true); });
    m_threads.emplace_back([this] { run(false); });
}

NormalClient::~NormalClient()
{
    m_stop.cancel();
}

NormalTally NormalClient::stop()
{
    m_stop.cancel();
    m_threads.clear();
    m_tally.retries = m_service.statistics().retries;
    return m_tally;
}

void NormalClient::run(bool keepsConnections)
{
    services::HttpRequest request;
    request.target = "/health";
    if (!keepsConnections)
        request.fields.add("Connection", "close");
    const auto token = m_stop.token();
    try {
        while (!token.waitFor(Pause)) {
            const auto begin = Clock::now();
            const auto answer = m_service.call(request, token);
            const auto latency = Clock::now() - begin;
            const std::lock_guard lock(m_mutex);
            m_tally.latencies.push_back(latency);
            if (!answer) {
                m_tally.errors.append(answer.error().error().message + u' ' +
                                      answer.error().detail);
            }
        }
    } catch (const operations::OperationCancelled &) {
        return;
    }
}

} // namespace ktrdr::load
