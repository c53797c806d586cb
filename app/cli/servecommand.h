#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "core/operations/error.h"

#include <QTimer>

#include <memory>

namespace ktrdr::api {
class ApiService;
} // namespace ktrdr::api

namespace ktrdr::marketdata {
class ScheduleRunner;
} // namespace ktrdr::marketdata

namespace ktrdr::services {
struct ServerSettings;
} // namespace ktrdr::services

namespace ktrdr::cli {

/// `ktrdr serve`: runs operations for others, and saved loads when they are due, until it is told
/// to end. Then it takes nothing new, cancels what runs, tells those who watch, and ends.
class ServeCommand final : public Command
{
public:
    explicit ServeCommand(ServeOptions options);
    ~ServeCommand() override;
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;

private:
    void open();
    void listen(const services::ServerSettings &settings);
    void announce(const services::ServerSettings &settings);
    void startSchedules();
    void refuse(const operations::Error &error);
    void takeShutdown(bool everybodyStopped, const QStringList &late);
    void leave();

    ServeOptions m_options;
    CliSession *m_session = nullptr;
    Done m_done;
    std::unique_ptr<api::ApiService> m_api;
    std::unique_ptr<marketdata::ScheduleRunner> m_schedules;
    QTimer m_leaving;
    bool m_isEnding = false;
    ExitCode m_outcome = ExitCode::Done;
};

} // namespace ktrdr::cli
