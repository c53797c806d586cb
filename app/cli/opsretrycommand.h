#pragma once

#include "app/cli/followcommand.h"
#include "app/cli/options.h"

namespace ktrdr::cli {

/// `ktrdr ops retry`: starts the request of an ended operation again, in this process or on the
/// service that ran it, and follows it.
class OpsRetryCommand final : public FollowCommand
{
public:
    explicit OpsRetryCommand(OpsRetryOptions options);
    void start(CliSession &session, Done done) override;
    void interrupt(const QString &signalName) override;

private:
    void retry(CliSession &session, const Done &done);

    OpsRetryOptions m_options;
};

} // namespace ktrdr::cli
