#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"

namespace ktrdr::cli {

/// `ktrdr schedules remove ID`: what runs goes on, what was loaded stays.
class SchedulesRemoveCommand final : public Command
{
public:
    explicit SchedulesRemoveCommand(SchedulesRemoveOptions options);
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;

private:
    SchedulesRemoveOptions m_options;
};

} // namespace ktrdr::cli
