#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"

namespace ktrdr::cli {

/// `ktrdr ops list`: operations of every process on this machine, newest first.
class OpsListCommand final : public Command
{
public:
    explicit OpsListCommand(OpsListOptions options);
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;

private:
    OpsListOptions m_options;
    Done m_done;
};

} // namespace ktrdr::cli
