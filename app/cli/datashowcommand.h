#pragma once

#include "app/cli/backgroundtask.h"
#include "app/cli/options.h"

namespace ktrdr::cli {

/// `ktrdr data show`: stored bars, ascending.
class DataShowCommand final : public Command
{
public:
    explicit DataShowCommand(DataShowOptions options);
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;

private:
    DataShowOptions m_options;
    BackgroundTask m_task;
};

} // namespace ktrdr::cli
