#pragma once

#include "app/cli/followcommand.h"
#include "app/cli/options.h"
#include "core/marketdata/datarequest.h"

namespace ktrdr::cli {

/// `ktrdr data load`: starts a load and follows it, or shows its plan.
class DataLoadCommand final : public FollowCommand
{
public:
    explicit DataLoadCommand(DataLoadOptions options);
    void start(CliSession &session, Done done) override;

private:
    void go(CliSession &session, const marketdata::DataLoadRequest &request, const Done &done);

    DataLoadOptions m_options;
};

} // namespace ktrdr::cli
