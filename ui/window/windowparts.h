#pragma once

#include <QString>

namespace ktrdr::operations {
class OperationBoard;
class OperationLedger;
class Orchestrator;
} // namespace ktrdr::operations

namespace ktrdr::marketdata {
class DataManager;
class ScheduleRunner;
} // namespace ktrdr::marketdata

namespace ktrdr::remote {
class ServiceHub;
}

namespace ktrdr::settings {
class Settings;
}

namespace ktrdr::training {
class TrainingManager;
}

namespace ktrdr::ui {

class NotificationService;
class Theme;
class TrayHost;

/// What the main window works with. All borrowed, all outlive it.
struct WindowParts
{
    operations::Orchestrator &orchestrator;
    operations::OperationBoard &board;
    operations::OperationLedger &ledger;
    marketdata::DataManager &data;
    training::TrainingManager &training;
    marketdata::ScheduleRunner &schedules;
    remote::ServiceHub &services;
    settings::Settings &settings;
    Theme &theme;
    TrayHost &trayHost;
    NotificationService &notifications;
    /// Where the operations' own log lines lie.
    QString logFolder;
};

} // namespace ktrdr::ui
