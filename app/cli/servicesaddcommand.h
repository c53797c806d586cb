#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"

namespace ktrdr::cli {

/// `ktrdr services add`: configures a service and says whether it answers. That it does not is no
/// error: it may not run yet.
class ServicesAddCommand final : public Command
{
public:
    explicit ServicesAddCommand(ServicesAddOptions options);
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;

private:
    void takeSaved(CliSession &session);

    ServicesAddOptions m_options;
    Done m_done;
};

} // namespace ktrdr::cli
