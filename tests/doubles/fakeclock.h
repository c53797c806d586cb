#pragma once

#include "core/operations/clock.h"

#include <QTimeZone>

#include <atomic>

namespace ktrdr::test {

/// A clock that stands until it is told. Thread-safe.
class FakeClock final : public operations::Clock
{
public:
    [[nodiscard]] TimePoint now() const override { return TimePoint(m_now.load()); }
    [[nodiscard]] QDateTime utc() const override
    {
        const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(m_now.load());
        return QDateTime(QDate(2024, 3, 1), QTime(12, 0), Qt::UTC).addMSecs(passed.count());
    }

    void advance(std::chrono::nanoseconds time) { m_now = m_now.load() + time; }

private:
    std::atomic<std::chrono::nanoseconds> m_now{std::chrono::hours(1)};
};

} // namespace ktrdr::test
