#pragma once

#include "app/cli/backgroundtask.h"
#include "app/cli/options.h"

namespace ktrdr::cli {

/// `ktrdr data export`: stored bars into a CSV file of KTRDR's layout.
class DataExportCommand final : public Command
{
public:
    explicit DataExportCommand(DataExportOptions options);
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;

private:
    DataExportOptions m_options;
    BackgroundTask m_task;
};

} // namespace ktrdr::cli
