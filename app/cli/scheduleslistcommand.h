#pragma once

#include "app/cli/command.h"

namespace ktrdr::cli {

/// `ktrdr schedules list`: the schedules, with when each is due next, here and by its own clocks,
/// and how the last run ended.
class SchedulesListCommand final : public Command
{
public:
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;
};

} // namespace ktrdr::cli
