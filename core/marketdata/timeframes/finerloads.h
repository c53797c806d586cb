#pragma once

#include "core/marketdata/seriesid.h"
#include "core/operations/asyncoperation.h"

#include <QHash>
#include <QMutex>

#include <memory>
#include <optional>

namespace ktrdr::marketdata {

/// What became of the loads of one request, so that bars made of others need not load these again.
/// Thread-safe.
class FinerLoads
{
public:
    /// Notes the end of a load; an error where it failed.
    void add(const SeriesId &series, const std::optional<operations::Error> &error);
    /// Whether a load of the series has ended in this attempt of the request.
    [[nodiscard]] bool hasEnded(const SeriesId &series) const;
    /// Why it failed, where it did.
    [[nodiscard]] std::optional<operations::Error> errorOf(const SeriesId &series) const;

    /// The same work; its end is noted.
    [[nodiscard]] static operations::WorkFunction noting(std::shared_ptr<FinerLoads> loads,
                                                         const SeriesId &series,
                                                         operations::WorkFunction work);

private:
    mutable QMutex m_mutex;
    QHash<SeriesId, std::optional<operations::Error>> m_ended;
};

} // namespace ktrdr::marketdata
