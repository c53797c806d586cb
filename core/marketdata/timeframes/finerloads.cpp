#include "core/marketdata/timeframes/finerloads.h"

#include <QMutexLocker>

namespace ktrdr::marketdata {

using operations::Error;
using operations::OperationContext;
using operations::OperationOutcome;
using operations::Result;
using operations::WorkFunction;

void FinerLoads::add(const SeriesId &series, const std::optional<Error> &error)
{
    const QMutexLocker lock(&m_mutex);
    m_ended.insert(series, error);
}

bool FinerLoads::hasEnded(const SeriesId &series) const
{
    const QMutexLocker lock(&m_mutex);
    return m_ended.contains(series);
}

std::optional<Error> FinerLoads::errorOf(const SeriesId &series) const
{
    const QMutexLocker lock(&m_mutex);
    return m_ended.value(series);
}

WorkFunction FinerLoads::noting(std::shared_ptr<FinerLoads> loads, const SeriesId &series,
                                WorkFunction work)
{
    return [loads = std::move(loads), series,
            work = std::move(work)](OperationContext &context) -> Result<OperationOutcome> {
        Result<OperationOutcome> outcome = work(context);
        loads->add(series, outcome ? std::nullopt : std::optional(outcome.error()));
        return outcome;
    };
}

} // namespace ktrdr::marketdata
