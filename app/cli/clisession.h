#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "core/operations/error.h"
#include "core/settings/datahome.h"
#include "core/settings/settings.h"

#include <memory>

namespace ktrdr::marketdata {
class BarStore;
class ConfiguredSources;
class DataManager;
struct DataSourceSettings;
} // namespace ktrdr::marketdata

namespace ktrdr::operations {
class OperationBoard;
class OperationLedger;
class OperationProviders;
class Orchestrator;
class TimeEstimationEngine;
} // namespace ktrdr::operations

namespace ktrdr::remote {
class ServiceHub;
} // namespace ktrdr::remote

namespace ktrdr::settings {
class SecretStore;
} // namespace ktrdr::settings

namespace ktrdr::training {
class TrainingManager;
} // namespace ktrdr::training

namespace ktrdr::cli {

/// What commands work with: streams, options, and the parts of the program, each built when first
/// asked for, so that a short command starts at once. Main thread.
class CliSession
{
public:
    /// Opens the data home and the ledger; rows of dead processes become Interrupted thereby.
    /// Terminals are borrowed.
    [[nodiscard]] static operations::Result<std::unique_ptr<CliSession>>
    open(const GlobalOptions &options, Terminal &out, Terminal &err);
    ~CliSession();

    [[nodiscard]] const GlobalOptions &options() const { return m_options; }
    [[nodiscard]] Terminal &out() { return m_out; }
    [[nodiscard]] Terminal &err() { return m_err; }
    [[nodiscard]] const settings::DataHome &home() const { return m_home; }

    [[nodiscard]] operations::OperationLedger &ledger() { return *m_ledger; }
    [[nodiscard]] operations::Orchestrator &orchestrator();
    /// Knows the providers of market data once dataManager() was called, and of trainings once
    /// trainingManager() was.
    [[nodiscard]] operations::OperationBoard &board();
    [[nodiscard]] remote::ServiceHub &services();
    [[nodiscard]] operations::Result<marketdata::BarStore *> store();
    [[nodiscard]] operations::Result<marketdata::DataManager *> dataManager();
    [[nodiscard]] operations::Result<training::TrainingManager *> trainingManager();

    /// Two lines on the error stream: what, and what to do.
    void report(const operations::Error &error);
    /// One line on the error stream.
    void warn(const QString &sentence);
    /// A line for people; nothing with --quiet or --json.
    void say(const QString &sentence);

private:
    CliSession(const GlobalOptions &options, Terminal &out, Terminal &err, settings::DataHome home,
               settings::Settings settings, std::unique_ptr<operations::OperationLedger> ledger);

    /// The environment first, then `sources.csvFolder` and `sources.default` of the settings.
    [[nodiscard]] marketdata::DataSourceSettings sourceSettings();

    GlobalOptions m_options;
    Terminal &m_out;
    Terminal &m_err;
    settings::DataHome m_home;
    settings::Settings m_settings;
    std::unique_ptr<operations::OperationLedger> m_ledger;
    /// Shared with the work that uses it.
    std::shared_ptr<marketdata::BarStore> m_store;
    std::unique_ptr<operations::OperationProviders> m_providers;
    std::unique_ptr<operations::TimeEstimationEngine> m_estimator;
    std::unique_ptr<operations::Orchestrator> m_orchestrator;
    std::unique_ptr<marketdata::DataManager> m_dataManager;
    std::unique_ptr<training::TrainingManager> m_trainingManager;
    std::unique_ptr<operations::OperationBoard> m_board;
    std::unique_ptr<settings::SecretStore> m_secrets;
    std::unique_ptr<remote::ServiceHub> m_services;
    std::unique_ptr<marketdata::ConfiguredSources> m_sources;
};

} // namespace ktrdr::cli
