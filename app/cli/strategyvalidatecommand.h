#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"

namespace ktrdr::cli {

/// `ktrdr strategy validate`: everything that is wrong with strategy files, at once; without a file
/// the samples that come with the program.
class StrategyValidateCommand final : public Command
{
public:
    explicit StrategyValidateCommand(StrategyValidateOptions options);
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;

private:
    StrategyValidateOptions m_options;
};

} // namespace ktrdr::cli
