#pragma once

#include "core/marketdata/barstore.h"
#include "core/marketdata/datamanager.h"
#include "core/marketdata/schedules/schedulerunner.h"
#include "core/marketdata/sources/configuredsources.h"
#include "core/operations/operationboard.h"
#include "core/operations/operationledger.h"
#include "core/operations/operationproviders.h"
#include "core/operations/orchestrator.h"
#include "core/operations/timeestimationengine.h"
#include "core/remote/servicehub.h"
#include "core/settings/datahome.h"
#include "core/settings/secretstore.h"
#include "core/settings/settings.h"
#include "core/training/manager/trainingmanager.h"

namespace ktrdr::desktop {

/// The program below the window: ledger, orchestrator, store, data and services, wired in the order
/// in which they need each other, and taken down in the reverse.
class DesktopCore
{
public:
    /// Errors: those of ledger and store, which say what to do.
    [[nodiscard]] static operations::Result<std::unique_ptr<DesktopCore>>
    open(const settings::DataHome &home, settings::Settings settings);
    ~DesktopCore();
    DesktopCore(const DesktopCore &) = delete;
    DesktopCore &operator=(const DesktopCore &) = delete;

    [[nodiscard]] operations::OperationLedger &ledger() { return *m_ledger; }
    [[nodiscard]] operations::Orchestrator &orchestrator() { return *m_orchestrator; }
    [[nodiscard]] operations::OperationBoard &board() { return *m_board; }
    [[nodiscard]] marketdata::DataManager &data() { return *m_data; }
    [[nodiscard]] training::TrainingManager &training() { return *m_training; }
    [[nodiscard]] marketdata::ScheduleRunner &schedules() { return *m_schedules; }
    [[nodiscard]] remote::ServiceHub &services() { return *m_services; }
    [[nodiscard]] settings::Settings &settings() { return m_settings; }
    /// From now on the board shows what the configured services tell, they are looked at, and saved
    /// loads are started when they are due.
    void startServices();
    /// What was set aside while opening: translated sentences.
    [[nodiscard]] QStringList notices() const;

private:
    DesktopCore(std::unique_ptr<operations::OperationLedger> ledger,
                std::unique_ptr<marketdata::BarStore> store, const settings::DataHome &home,
                settings::Settings settings);
    void addSources();

    settings::Settings m_settings;
    std::unique_ptr<operations::OperationLedger> m_ledger;
    /// Shared with the work that uses it.
    std::shared_ptr<marketdata::BarStore> m_store;
    std::unique_ptr<operations::TimeEstimationEngine> m_estimator;
    std::unique_ptr<operations::Orchestrator> m_orchestrator;
    std::unique_ptr<marketdata::DataManager> m_data;
    std::unique_ptr<training::TrainingManager> m_training;
    operations::OperationProviders m_providers;
    std::unique_ptr<operations::OperationBoard> m_board;
    settings::SecretStore m_secrets;
    std::unique_ptr<remote::ServiceHub> m_services;
    std::unique_ptr<marketdata::ConfiguredSources> m_sources;
    std::unique_ptr<marketdata::ScheduleRunner> m_schedules;
};

} // namespace ktrdr::desktop
