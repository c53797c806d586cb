#pragma once

#include "app/cli/followcommand.h"
#include "app/cli/options.h"
#include "core/marketdata/import/folderimport.h"

namespace ktrdr::marketdata {
class DataManager;
}

namespace ktrdr::cli {

/// `ktrdr data import`: brings a CSV file, or the files of a folder, into the store and follows
/// it.
class DataImportCommand final : public FollowCommand
{
public:
    explicit DataImportCommand(DataImportOptions options);
    void start(CliSession &session, Done done) override;

private:
    [[nodiscard]] operations::Result<marketdata::SeriesId> series() const;
    [[nodiscard]] operations::Result<marketdata::DataImportRequest> fileRequest() const;
    [[nodiscard]] operations::Result<marketdata::FolderImportRequest> folderRequest() const;
    template<typename Request>
    void startImport(CliSession &session, const operations::Result<Request> &asked,
                     operations::Result<operations::OperationId> (marketdata::DataManager::*begin)(
                         const Request &),
                     Done done);

    DataImportOptions m_options;
};

} // namespace ktrdr::cli
