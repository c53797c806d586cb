#pragma once

#include "core/marketdata/dataoperationtypes.h"
#include "core/marketdata/datarequest.h"
#include "core/operations/operationprovider.h"

#include <memory>

namespace ktrdr::marketdata {

class FinerLoads;
struct DataEnvironment;
struct SeriesRoute;

/// Makes loads from requests: names, steps, resources, work and words of the operation.
class DataOperationProvider final : public operations::OperationProvider
{
public:
    explicit DataOperationProvider(std::shared_ptr<DataEnvironment> environment);

    [[nodiscard]] QString type() const override { return LoadType; }
    [[nodiscard]] operations::Result<operations::AsyncOperation>
    fromRequest(const QJsonObject &request) const override;
    /// Several series become a parent with a child each. Errors: those of validate() and
    /// DATA-UnknownSource, and what the store reports.
    [[nodiscard]] operations::Result<operations::AsyncOperation>
    operationFor(const DataLoadRequest &request) const;

    /// What the durations of loads are remembered by.
    [[nodiscard]] static QString estimateKey(const QString &source, Timeframe timeframe,
                                             LoadMode mode);

private:
    /// Loads the series, or makes it of shorter bars.
    [[nodiscard]] operations::Result<operations::AsyncOperation>
    operationOn(const SeriesRoute &route, const DataLoadRequest &request,
                const std::shared_ptr<FinerLoads> &loads) const;
    [[nodiscard]] operations::Result<operations::AsyncOperation>
    loadOf(const SeriesId &series, const DataLoadRequest &request) const;

    std::shared_ptr<DataEnvironment> m_environment;
};

} // namespace ktrdr::marketdata
