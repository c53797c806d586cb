#pragma once

#include "app/cli/runreporter.h"
#include "core/operations/clock.h"

namespace ktrdr::cli {

class Terminal;

/// A run as JSON lines: `started`, `progress` (each change of state, else at most ten a second),
/// and one end.
class JsonRunReporter final : public RunReporter
{
public:
    /// Both borrowed.
    JsonRunReporter(Terminal &out, const operations::Clock &clock);

    void started(const operations::OperationRecord &record) override;
    void changed(const operations::OperationRecord &record) override;
    void ended(const operations::OperationRecord &record) override;

private:
    Terminal &m_out;
    const operations::Clock &m_clock;
    std::optional<operations::OperationStatus> m_shownStatus;
    operations::Clock::TimePoint m_shownAt{};
};

} // namespace ktrdr::cli
