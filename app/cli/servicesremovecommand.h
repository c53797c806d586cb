#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"

namespace ktrdr::cli {

/// `ktrdr services remove`: forgets a service and its token; the history of its operations stays.
class ServicesRemoveCommand final : public Command
{
public:
    explicit ServicesRemoveCommand(ServicesRemoveOptions options);
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;

private:
    ServicesRemoveOptions m_options;
};

} // namespace ktrdr::cli
