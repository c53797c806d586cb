#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"

class QIODevice;

namespace ktrdr::cli {

/// `ktrdr ops export`: the ledger's operations as CSV or JSON lines, to a file or standard output.
class OpsExportCommand final : public Command
{
public:
    explicit OpsExportCommand(OpsExportOptions options);
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;

private:
    [[nodiscard]] ExitCode exportAll(CliSession &session) const;
    [[nodiscard]] ExitCode exportTo(CliSession &session, QIODevice *file) const;

    OpsExportOptions m_options;
    Done m_done;
};

} // namespace ktrdr::cli
