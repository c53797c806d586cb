#pragma once

#include "app/cli/followcommand.h"
#include "app/cli/options.h"
#include "core/marketdata/datarequest.h"

namespace ktrdr::cli {

/// `ktrdr data import`: brings a CSV file into the store and follows it.
class DataImportCommand final : public FollowCommand
{
public:
    explicit DataImportCommand(DataImportOptions options);
    void start(CliSession &session, Done done) override;

private:
    [[nodiscard]] operations::Result<marketdata::DataImportRequest> request() const;

    DataImportOptions m_options;
};

} // namespace ktrdr::cli
