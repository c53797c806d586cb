#pragma once

#include "app/cli/runreporter.h"
#include "core/operations/clock.h"

#include <QTimer>

namespace ktrdr::cli {

class Terminal;

/// A run for people. On a terminal one line with bar, percentage, message and remaining time,
/// drawn again ten times a second; in a pipe plain lines: each change of state or step, else at
/// most one a second. Warnings and errors go to the error stream.
class ProgressDisplay final : public QObject, public RunReporter
{
public:
    /// Terminals and clock are borrowed. `quiet` shows ends that are not Completed only.
    ProgressDisplay(Terminal &out, Terminal &err, bool quiet, const operations::Clock &clock);

    void started(const operations::OperationRecord &record) override;
    void changed(const operations::OperationRecord &record) override;
    void ended(const operations::OperationRecord &record) override;

private:
    void redraw();
    void clearLine();
    void print(const operations::OperationRecord &record);
    void printEnd(const operations::OperationRecord &record);

    Terminal &m_out;
    Terminal &m_err;
    bool m_quiet;
    const operations::Clock &m_clock;
    QTimer m_timer;
    int m_tick = 0;
    std::optional<operations::OperationRecord> m_newest;
    std::optional<operations::OperationRecord> m_printed;
    operations::Clock::TimePoint m_printedAt{};
};

} // namespace ktrdr::cli
