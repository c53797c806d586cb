#pragma once

#include "core/marketdata/seriesid.h"

namespace ktrdr::marketdata {

class StoreSession;

/// Who may write which series: one row per lease. Everything throws DataFailure.
class WriterTable
{
public:
    explicit WriterTable(StoreSession &session);

    /// Takes the series; fails with DATA-SeriesBusy while a living process holds it.
    void acquire(const SeriesId &id, const QString &token) const;
    void release(const SeriesId &id, const QString &token) const;
    /// Fails with DATA-SeriesBusy while another living process holds the series.
    void refuseForeign(const SeriesId &id) const;

private:
    StoreSession &m_session;
};

} // namespace ktrdr::marketdata
