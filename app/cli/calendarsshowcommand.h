#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"

namespace ktrdr::cli {

/// `ktrdr calendars show CODE`: the text of a calendar, as `save` takes it, or the days of a year
/// on which its market does not trade as usual.
class CalendarsShowCommand final : public Command
{
public:
    explicit CalendarsShowCommand(CalendarsShowOptions options);
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;

private:
    CalendarsShowOptions m_options;
};

} // namespace ktrdr::cli
