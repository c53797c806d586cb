#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"

namespace ktrdr::cli {

/// `ktrdr ops show`: all that is known of one operation.
class OpsShowCommand final : public Command
{
public:
    explicit OpsShowCommand(OpsShowOptions options);
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;

private:
    [[nodiscard]] ExitCode show(CliSession &session) const;

    OpsShowOptions m_options;
    Done m_done;
};

} // namespace ktrdr::cli
