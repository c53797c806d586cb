#pragma once

#include "app/cli/command.h"
#include "app/cli/operationfollower.h"

namespace ktrdr::cli {

/// Base of commands that start an operation and follow it. Ctrl+C cancels it, the one way that
/// everything is cancelled, and the command ends when the work unwound.
class FollowCommand : public Command
{
public:
    void interrupt(const QString &signalName) override;

protected:
    /// For commands that cannot follow at once.
    void prepare(CliSession &session, const Done &done);
    /// Ends the command; what it followed goes on elsewhere.
    void leave();
    /// Follows what was started, or reports why it was refused and ends. Without a reporter, the
    /// one that the options ask for.
    void follow(CliSession &session, const operations::Result<operations::OperationId> &started,
                Done done, std::unique_ptr<RunReporter> reporter = {});

private:
    CliSession *m_session = nullptr;
    Done m_done;
    std::unique_ptr<OperationFollower> m_follower;
};

/// The reporter that the options ask for.
[[nodiscard]] std::unique_ptr<RunReporter> makeReporter(CliSession &session);

} // namespace ktrdr::cli
