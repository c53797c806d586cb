#pragma once

#include "core/marketdata/dataoperationtypes.h"
#include "core/marketdata/datarequest.h"
#include "core/marketdata/import/folderimport.h"
#include "core/operations/operationprovider.h"

#include <memory>

namespace ktrdr::marketdata {

struct DataEnvironment;

/// Makes imports from requests.
class ImportOperationProvider final : public operations::OperationProvider
{
public:
    explicit ImportOperationProvider(std::shared_ptr<DataEnvironment> environment);

    [[nodiscard]] QString type() const override { return ImportType; }
    [[nodiscard]] operations::Result<operations::AsyncOperation>
    fromRequest(const QJsonObject &request) const override;
    /// Errors: those of validate().
    [[nodiscard]] operations::Result<operations::AsyncOperation>
    operationFor(const DataImportRequest &request) const;
    /// A parent with a child per file. Errors: those of FolderImportRequest::imports().
    [[nodiscard]] operations::Result<operations::AsyncOperation>
    operationFor(const FolderImportRequest &request) const;

private:
    /// Whatever the file is like: the work looks at it.
    [[nodiscard]] operations::AsyncOperation make(const DataImportRequest &request) const;

    std::shared_ptr<DataEnvironment> m_environment;
};

} // namespace ktrdr::marketdata
