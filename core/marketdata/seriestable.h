#pragma once

#include "core/marketdata/seriessummary.h"
#include "core/marketdata/unfinishedload.h"

#include <QList>

#include <optional>

namespace ktrdr::marketdata {

class StoreSession;

/// The catalogue's rows. Everything throws DataFailure.
class SeriesTable
{
public:
    struct Row
    {
        qint64 key = 0;
        SeriesSummary summary;
    };

    explicit SeriesTable(StoreSession &session);

    [[nodiscard]] std::optional<Row> find(const SeriesId &id) const;
    /// Makes the row where there is none yet.
    [[nodiscard]] Row ensure(const SeriesId &id) const;
    void update(const Row &row) const;
    [[nodiscard]] UnfinishedLoad unfinished(qint64 key) const;
    void setUnfinished(qint64 key, const UnfinishedLoad &load) const;
    /// Those that have bars, by symbol and timeframe.
    [[nodiscard]] QList<SeriesSummary> withBars() const;

private:
    StoreSession &m_session;
};

} // namespace ktrdr::marketdata
