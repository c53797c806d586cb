#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"

namespace ktrdr::cli {

/// `ktrdr calendars reset CODE`: the user's calendar is gone, the program's own counts again.
class CalendarsResetCommand final : public Command
{
public:
    explicit CalendarsResetCommand(CalendarsResetOptions options);
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;

private:
    CalendarsResetOptions m_options;
};

} // namespace ktrdr::cli
