#include "core/services/circuitbreaker.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace ktrdr::services {

namespace {

constexpr auto Window = 30s;
constexpr std::size_t EnoughCalls = 10;
constexpr std::size_t MostRemembered = 1'000;
constexpr int RefusalsInARow = 5;
constexpr std::chrono::milliseconds FirstBreak = 5s;
constexpr std::chrono::milliseconds LongestBreak = 60s;

} // namespace

CircuitBreaker::CircuitBreaker(const operations::Clock &clock, Jitter jitter)
    : m_clock(clock)
    , m_jitter(jitter ? std::move(jitter) : [] { return 1.0; })
{}

std::optional<std::chrono::milliseconds> CircuitBreaker::blockedFor()
{
    const std::lock_guard lock(m_mutex);
    if (m_state == State::Closed)
        return std::nullopt;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_openUntil - m_clock.now());
    if (m_state == State::Open && left <= 0ms) {
        m_state = State::Probing;
        return std::nullopt;
    }
    return std::max(left, 1ms);
}

void CircuitBreaker::succeeded()
{
    const std::lock_guard lock(m_mutex);
    m_refusedInARow = 0;
    if (m_state == State::Closed) {
        note(false);
        return;
    }
    m_state = State::Closed;
    m_break = 0ms;
    m_outcomes.clear();
}

void CircuitBreaker::failed(bool refused)
{
    const std::lock_guard lock(m_mutex);
    m_refusedInARow = refused ? m_refusedInARow + 1 : 0;
    if (m_state == State::Probing) {
        open();
        return;
    }
    if (m_state == State::Open)
        return;
    note(true);
    const auto failures = static_cast<std::size_t>(
        std::count_if(m_outcomes.begin(), m_outcomes.end(),
                      [](const Outcome &outcome) { return outcome.failed; }));
    const bool tooMany = m_outcomes.size() >= EnoughCalls && 2 * failures >= m_outcomes.size();
    if (tooMany || m_refusedInARow >= RefusalsInARow)
        open();
}

void CircuitBreaker::abandoned()
{
    const std::lock_guard lock(m_mutex);
    if (m_state == State::Probing)
        m_state = State::Open;
}

CircuitBreaker::State CircuitBreaker::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

void CircuitBreaker::note(bool failed)
{
    const auto now = m_clock.now();
    m_outcomes.push_back({now, failed});
    while (m_outcomes.size() > MostRemembered || m_outcomes.front().at < now - Window)
        m_outcomes.pop_front();
}

void CircuitBreaker::open()
{
    m_state = State::Open;
    m_break = m_break == 0ms ? FirstBreak : std::min(2 * m_break, LongestBreak);
    m_openUntil =
        m_clock.now() + std::chrono::duration_cast<std::chrono::milliseconds>(m_break * m_jitter());
    m_outcomes.clear();
}

} // namespace ktrdr::services
