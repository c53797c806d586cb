#pragma once

#include "core/operations/clock.h"

#include <deque>
#include <functional>
#include <mutex>
#include <optional>

namespace ktrdr::services {

/// Stops calling a service that fails, and finds out with one call at a time whether it is back.
/// Thread-safe.
///
/// Opens when at least 10 calls of the last 30 s were made and half of them failed, or after 5
/// refused connections in a row; stays open 5 s, doubling up to 60 s while the probes fail.
class CircuitBreaker
{
public:
    enum class State : quint8 { Closed, Open, Probing };
    /// Spreads the ends of breaks: a factor about 1.
    using Jitter = std::function<double()>;

    explicit CircuitBreaker(const operations::Clock &clock, Jitter jitter = {});

    /// How long to leave the service alone; empty = the call may go. While open, one caller at a
    /// time is let through when the break is over; its outcome decides.
    [[nodiscard]] std::optional<std::chrono::milliseconds> blockedFor();
    void succeeded();
    /// `refused`: not even a connection came about.
    void failed(bool refused);
    /// The call ended without telling anything about the service: it was cancelled.
    void abandoned();

    [[nodiscard]] State state() const;

private:
    using TimePoint = operations::Clock::TimePoint;
    struct Outcome
    {
        TimePoint at;
        bool failed;
    };

    void note(bool failed);
    void open();

    const operations::Clock &m_clock;
    const Jitter m_jitter;
    mutable std::mutex m_mutex;
    State m_state = State::Closed;
    std::deque<Outcome> m_outcomes;
    int m_refusedInARow = 0;
    std::chrono::milliseconds m_break{0};
    TimePoint m_openUntil{};
};

} // namespace ktrdr::services
