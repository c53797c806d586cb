#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/ownerwait.h"
#include "core/operations/operationrecord.h"

#include <QHash>

#include <functional>

namespace ktrdr::cli {

/// `ktrdr ops cancel`: asks the processes that run them to cancel, and returns when all ends are
/// confirmed, or after ten seconds.
class OpsCancelCommand final : public Command
{
public:
    explicit OpsCancelCommand(OpsCancelOptions options);
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;

private:
    void cancelWanted();
    void takeRefusal(const operations::Error &error);
    void cancelAll(const QList<operations::OperationRecord> &records);
    void take(const QList<operations::OperationRecord> &records);
    void confirm(const operations::OperationRecord &record);
    void couldNotAsk(const operations::Error &cause);
    void giveUp();
    /// Ends with what is not confirmed, and the reason for each id.
    void leaveAwaited(const std::function<operations::Error(const QString &)> &why);

    OpsCancelOptions m_options;
    CliSession *m_session = nullptr;
    Done m_done;
    QHash<operations::OperationId, operations::OperationRecord> m_awaited;
    ExitCode m_outcome = ExitCode::Done;
    OwnerWait m_wait;
};

} // namespace ktrdr::cli
