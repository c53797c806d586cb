#include "core/marketdata/sources/serverclock.h"

namespace ktrdr::marketdata {

using namespace std::chrono_literals;
using operations::failure;
using operations::Result;

namespace {

constexpr auto BelievedFor = 10min;

} // namespace

ServerClock::ServerClock(const operations::Clock &clock)
    : m_clock(clock)
{}

Result<qint64> ServerClock::now(const Ask &ask)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto passed = m_told ? m_clock.now() - m_told->at : BelievedFor;
        if (passed < BelievedFor) {
            return m_told->time + std::chrono::floor<std::chrono::seconds>(passed).count();
        }
    }
    const Result<qint64> told = ask();
    if (!told) {
        return failure(told.error());
    }
    const std::lock_guard lock(m_mutex);
    m_told = Told{*told, m_clock.now()};
    return *told;
}

} // namespace ktrdr::marketdata
