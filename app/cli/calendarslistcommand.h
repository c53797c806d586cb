#pragma once

#include "app/cli/command.h"

namespace ktrdr::cli {

/// `ktrdr calendars list`: the calendars of the program and of the user, and what is wrong with
/// one.
class CalendarsListCommand final : public Command
{
public:
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;
};

} // namespace ktrdr::cli
