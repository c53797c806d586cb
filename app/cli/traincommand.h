#pragma once

#include "app/cli/backgroundtask.h"
#include "app/cli/followcommand.h"
#include "app/cli/options.h"
#include "core/training/manager/trainingrequest.h"

namespace ktrdr::cli {

/// `ktrdr train`: starts a training, or a sweep of them, and follows it; or goes on with one; here
/// or on a service.
class TrainCommand final : public FollowCommand
{
public:
    explicit TrainCommand(TrainOptions options);
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;

private:
    [[nodiscard]] operations::Result<operations::OperationId> resume(CliSession &session) const;

    void trainThere(CliSession &session, const training::TrainingRequest &request,
                    const Done &done);
    [[nodiscard]] bool isThere() const;

    TrainOptions m_options;
    BackgroundTask m_start;
    bool m_isStarting = false;
};

} // namespace ktrdr::cli
