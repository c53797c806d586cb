#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "core/operations/operationrecord.h"

#include <QTimer>

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
    void giveUp();

    OpsPauseOptions m_options;
    CliSession *m_session = nullptr;
    Done m_done;
    std::optional<operations::OperationRecord> m_awaited;
    QTimer m_deadline;
    QTimer m_ownerCheck;
};

} // namespace ktrdr::cli
