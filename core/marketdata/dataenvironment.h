#pragma once

#include "core/marketdata/datasources.h"
#include "core/marketdata/sourceerror.h"
#include "core/operations/clock.h"

namespace ktrdr::marketdata {

class BarStore;

/// What loads and imports work with. Shared by the manager, its providers and every running job;
/// the store and the clock are borrowed and outlive it.
struct DataEnvironment
{
    DataEnvironment(BarStore &barStore, const operations::Clock &itsClock,
                    const DataSourceSettings &settings)
        : store(barStore)
        , clock(itsClock)
        , sources(settings)
    {}

    BarStore &store;
    const operations::Clock &clock;
    DataSources sources;
    RetryRules retries;

    [[nodiscard]] qint64 now() const { return clock.utc().toSecsSinceEpoch(); }
};

} // namespace ktrdr::marketdata
