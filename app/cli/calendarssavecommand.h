#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"

namespace ktrdr::cli {

/// `ktrdr calendars save CODE FILE`: the text of the file counts from now on, also for programs
/// that run.
class CalendarsSaveCommand final : public Command
{
public:
    explicit CalendarsSaveCommand(CalendarsSaveOptions options);
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;

private:
    CalendarsSaveOptions m_options;
};

} // namespace ktrdr::cli
