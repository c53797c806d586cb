#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "core/marketdata/datarequest.h"
#include "core/marketdata/schedules/schedulerule.h"

namespace ktrdr::cli {

/// `ktrdr schedules add`: saves a load and when to do it; starts nothing itself.
class SchedulesAddCommand final : public Command
{
public:
    explicit SchedulesAddCommand(SchedulesAddOptions options);
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;

private:
    [[nodiscard]] operations::Result<marketdata::ScheduleRule> rule() const;
    [[nodiscard]] operations::Result<void> add(CliSession &session,
                                               const marketdata::DataLoadRequest &request,
                                               const marketdata::ScheduleRule &rule) const;

    SchedulesAddOptions m_options;
    Done m_done;
};

} // namespace ktrdr::cli
