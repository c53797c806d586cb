#pragma once

#include "app/cli/backgroundtask.h"
#include "app/cli/options.h"

namespace ktrdr::cli {

/// `ktrdr strategy features` and `ktrdr strategy labels`: what a training would see and learn of a
/// symbol's stored bars, as CSV.
class StrategyTableCommand final : public Command
{
public:
    explicit StrategyTableCommand(const StrategyFeaturesOptions &options);
    explicit StrategyTableCommand(const StrategyLabelsOptions &options);
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;

private:
    enum class Table { Features, Labels };

    Table m_table;
    StrategyTableOptions m_options;
    BackgroundTask m_task;
};

} // namespace ktrdr::cli
