#pragma once

#include <QString>

/// The stable names of the program's commands.
namespace ktrdr::ui::command {

inline const auto LoadData = QStringLiteral("data.load");
inline const auto Train = QStringLiteral("training.new");
inline const auto ImportCsv = QStringLiteral("data.import");
inline const auto ImportFolder = QStringLiteral("data.importFolder");
inline const auto TrySample = QStringLiteral("data.sample");
inline const auto Cancel = QStringLiteral("operations.cancel");
inline const auto CancelAll = QStringLiteral("operations.cancelAll");
inline const auto Pause = QStringLiteral("operations.pause");
inline const auto Resume = QStringLiteral("operations.resume");
inline const auto PauseAll = QStringLiteral("operations.pauseAll");
inline const auto ResumeAll = QStringLiteral("operations.resumeAll");
inline const auto Retry = QStringLiteral("operations.retry");
inline const auto RunAgain = QStringLiteral("operations.runAgain");
inline const auto Remove = QStringLiteral("operations.remove");
inline const auto Copy = QStringLiteral("operations.copy");
inline const auto LoadMissing = QStringLiteral("catalogue.loadMissing");
inline const auto CheckSeries = QStringLiteral("catalogue.check");
inline const auto ExportSeries = QStringLiteral("catalogue.export");
inline const auto ChooseCalendar = QStringLiteral("catalogue.calendar");
inline const auto EditCalendars = QStringLiteral("catalogue.calendars");
inline const auto AddSchedule = QStringLiteral("schedules.add");
inline const auto EditSchedule = QStringLiteral("schedules.edit");
inline const auto SwitchSchedule = QStringLiteral("schedules.switch");
inline const auto RunSchedule = QStringLiteral("schedules.runNow");
inline const auto RemoveSchedule = QStringLiteral("schedules.remove");
inline const auto AddService = QStringLiteral("services.add");
inline const auto EditService = QStringLiteral("services.edit");
inline const auto RemoveService = QStringLiteral("services.remove");
inline const auto CheckService = QStringLiteral("services.check");
inline const auto CheckServices = QStringLiteral("services.checkAll");
inline const auto OpenModelFolder = QStringLiteral("runs.openFolder");
inline const auto ShowStrategy = QStringLiteral("runs.strategy");
inline const auto ShowOperation = QStringLiteral("runs.operation");
inline const auto TrainAgain = QStringLiteral("runs.trainAgain");
inline const auto Search = QStringLiteral("view.search");
inline const auto ResetColumns = QStringLiteral("view.resetColumns");
inline const auto ShowWindow = QStringLiteral("app.showWindow");
inline const auto Shortcuts = QStringLiteral("help.shortcuts");
inline const auto About = QStringLiteral("help.about");
inline const auto Quit = QStringLiteral("app.quit");

} // namespace ktrdr::ui::command
