#pragma once

#include "core/operations/clock.h"
#include "core/operations/error.h"

#include <functional>
#include <mutex>
#include <optional>

namespace ktrdr::marketdata {

/// What time it is at a host: asked now and then and carried on with the steady clock, so never
/// ahead of the host's own. Whether a bar is over is judged by it, not by this computer's clock,
/// which may be wrong. Thread-safe.
class ServerClock
{
public:
    /// Brings the host's time, epoch seconds UTC; may block and throw OperationCancelled.
    using Ask = std::function<operations::Result<qint64>()>;

    /// The clock is borrowed.
    explicit ServerClock(const operations::Clock &clock);

    [[nodiscard]] operations::Result<qint64> now(const Ask &ask);

private:
    struct Told
    {
        qint64 time;
        operations::Clock::TimePoint at;
    };

    const operations::Clock &m_clock;
    std::mutex m_mutex;
    std::optional<Told> m_told;
};

} // namespace ktrdr::marketdata
