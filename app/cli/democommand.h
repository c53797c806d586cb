#pragma once

#include "app/cli/followcommand.h"

namespace ktrdr::cli {

/// `ktrdr demo`: loads bundled real bars into a data home of its own, checks them, trains a sample
/// strategy on them, and reports.
class DemoCommand final : public FollowCommand
{
public:
    void start(CliSession &session, Done done) override;

private:
    void train(CliSession &session, ExitCode loaded, const Done &done);
};

} // namespace ktrdr::cli
