#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/ownerwait.h"
#include "core/operations/operationrecord.h"

namespace ktrdr::cli {

/// `ktrdr ops pause` and `ktrdr ops resume`: asks the process that runs the operation, and returns
/// when it has come to a stop, or goes on; after ten seconds at most.
class OpsPauseCommand final : public Command
{
public:
    explicit OpsPauseCommand(OpsPauseOptions options);
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;

private:
    void askWanted();
    void ask(const operations::OperationRecord &record);
    void take(const operations::OperationRecord &record);
    void refuse(const operations::Error &error, ExitCode code);
    void couldNotAsk(const operations::Error &cause);
    void giveUp();
    /// Ends without the answer.
    void leaveAwaited(const operations::Error &why);

    OpsPauseOptions m_options;
    CliSession *m_session = nullptr;
    Done m_done;
    std::optional<operations::OperationRecord> m_awaited;
    OwnerWait m_wait;
};

} // namespace ktrdr::cli
