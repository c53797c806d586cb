#pragma once

#include "core/marketdata/provenance.h"

#include <QList>

namespace ktrdr::marketdata {

class StoreSession;

/// Where the stored ranges of a series came from: rows never overlap, the newest wins, and what
/// touches and is equal becomes one row. Everything throws DataFailure.
class ProvenanceTable
{
public:
    ProvenanceTable(StoreSession &session, qint64 series);

    [[nodiscard]] QList<ProvenanceRange> all() const;
    void set(const TimeRange &range, const Provenance &provenance) const;

private:
    [[nodiscard]] QList<ProvenanceRange> overlapping(const TimeRange &range) const;
    void remove(qint64 first) const;
    void insert(const ProvenanceRange &row) const;

    StoreSession &m_session;
    qint64 m_series;
};

/// Ranges of a series in which its source has no bars; rows never touch. Everything throws
/// DataFailure.
class EmptyRangeTable
{
public:
    EmptyRangeTable(StoreSession &session, qint64 series);

    [[nodiscard]] QList<TimeRange> all() const;
    void add(TimeRange range, const QString &source) const;

private:
    StoreSession &m_session;
    qint64 m_series;
};

} // namespace ktrdr::marketdata
