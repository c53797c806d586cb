#pragma once

#include "app/cli/followcommand.h"

namespace ktrdr::cli {

/// `ktrdr demo`: the main job on the bundled real bars: load, check, report.
class DemoCommand final : public FollowCommand
{
public:
    void start(CliSession &session, Done done) override;
};

} // namespace ktrdr::cli
