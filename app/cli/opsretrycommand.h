#pragma once

#include "app/cli/followcommand.h"
#include "app/cli/options.h"

namespace ktrdr::cli {

/// `ktrdr ops retry`: starts the request of an ended operation again, in this process, and follows
/// it.
class OpsRetryCommand final : public FollowCommand
{
public:
    explicit OpsRetryCommand(OpsRetryOptions options);
    void start(CliSession &session, Done done) override;

private:
    OpsRetryOptions m_options;
};

} // namespace ktrdr::cli
