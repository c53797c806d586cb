#pragma once

#include "app/cli/command.h"
#include "app/cli/operationfollower.h"
#include "app/cli/options.h"

#include <QTimer>

namespace ktrdr::cli {

/// `ktrdr ops watch`: follows an operation of any process to its end. Ctrl+C stops watching; the
/// operation goes on.
class OpsWatchCommand final : public Command
{
public:
    explicit OpsWatchCommand(OpsWatchOptions options);
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;

private:
    void watch();

    OpsWatchOptions m_options;
    CliSession *m_session = nullptr;
    Done m_done;
    std::unique_ptr<OperationFollower> m_follower;
    QTimer m_ownerCheck;
};

} // namespace ktrdr::cli
