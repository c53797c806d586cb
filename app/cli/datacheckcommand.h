#pragma once

#include "app/cli/backgroundtask.h"
#include "app/cli/options.h"

namespace ktrdr::cli {

/// `ktrdr data check`: coverage, gaps and quality of a stored series.
class DataCheckCommand final : public Command
{
public:
    explicit DataCheckCommand(DataCheckOptions options);
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;

private:
    DataCheckOptions m_options;
    BackgroundTask m_task;
};

} // namespace ktrdr::cli
