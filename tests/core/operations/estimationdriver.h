#pragma once

#include "core/operations/timeestimationengine.h"

namespace ktrdr::test {

/// A clock and a calendar that stand until they are told.
class ManualClock final : public operations::Clock
{
public:
    [[nodiscard]] TimePoint now() const override { return m_now; }
    [[nodiscard]] QDateTime utc() const override { return m_utc; }
    void advance(std::chrono::milliseconds by)
    {
        m_now += by;
        m_utc = m_utc.addMSecs(by.count());
    }
    void moveDate(int days) { m_utc = m_utc.addDays(days); }

private:
    TimePoint m_now{std::chrono::hours(1)};
    QDateTime m_utc = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
};

[[nodiscard]] inline double seconds(std::chrono::milliseconds duration)
{
    return static_cast<double>(duration.count()) / 1000.0;
}

inline const operations::TimingKey key{QStringLiteral("import"), QStringLiteral("source=file"), {}};

/// One operation under an engine, on a clock of its own making.
class Driver
{
public:
    explicit Driver(operations::TimeEstimationEngine &engine, ManualClock &clock,
                    const operations::TimingKey &of = key)
        : m_engine(engine)
        , m_clock(clock)
        , m_id(operations::OperationId::create(of.type, clock.utc()))
    {
        m_engine.begin(m_id, of);
    }

    std::optional<operations::TimeEstimate> step(std::chrono::milliseconds by,
                                                 std::optional<double> fraction,
                                                 bool waiting = false, int step = 0)
    {
        m_clock.advance(by);
        return m_engine.estimate(m_id, {m_clock.now(), fraction, waiting, step});
    }
    void finish(operations::OperationStatus end = operations::OperationStatus::Completed)
    {
        m_engine.finish(m_id, end);
    }
    [[nodiscard]] const operations::OperationId &id() const { return m_id; }

private:
    operations::TimeEstimationEngine &m_engine;
    ManualClock &m_clock;
    operations::OperationId m_id;
};

/// A run of `total` at an even pace, seen fifty times.
inline void runEvenly(operations::TimeEstimationEngine &engine, ManualClock &clock,
                      std::chrono::milliseconds total, const operations::TimingKey &of = key,
                      operations::OperationStatus end = operations::OperationStatus::Completed)
{
    Driver run(engine, clock, of);
    for (int i = 1; i <= 50; ++i) {
        (void)run.step(total / 50, i / 50.0);
    }
    run.finish(end);
}

} // namespace ktrdr::test
