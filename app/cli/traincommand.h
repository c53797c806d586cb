#pragma once

#include "app/cli/backgroundtask.h"
#include "app/cli/followcommand.h"
#include "app/cli/options.h"
#include "core/marketdata/datarequest.h"
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
    [[nodiscard]] operations::Result<void> prepareProgress() const;
    [[nodiscard]] std::unique_ptr<RunReporter> reporter(CliSession &session,
                                                        std::unique_ptr<RunReporter> run);
    [[nodiscard]] marketdata::LoadMode dataMode() const;
    /// Follows the training, the last run of the command.
    void followTraining(CliSession &session,
                        const operations::Result<operations::OperationId> &started,
                        const Done &done);
    void trainHere(CliSession &session, const training::TrainingRequest &request, const Done &done);
    /// Brings in the bars that the strategy learns from, and trains then.
    void loadFirst(CliSession &session, const training::TrainingRequest &request, const Done &done);
    void load(CliSession &session, const marketdata::DataLoadRequest &wanted,
              const training::TrainingRequest &request, const Done &done);

    void trainThere(CliSession &session, const training::TrainingRequest &request,
                    const Done &done);
    [[nodiscard]] bool isThere() const;

    TrainOptions m_options;
    BackgroundTask m_start;
    bool m_isStarting = false;
    /// Beside the training: of the load before it, and of the files for the progress.
    bool m_hasWarnings = false;
};

} // namespace ktrdr::cli
