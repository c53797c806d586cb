#pragma once

#include "core/operations/asyncoperation.h"

#include <QMutex>

#include <memory>

namespace ktrdr::marketdata {

/// Adds up what the loads of one request brought, for the result of their parent. Thread-safe.
class LoadFamily
{
public:
    /// The same work; what it returns is added here.
    [[nodiscard]] static operations::WorkFunction collecting(std::shared_ptr<LoadFamily> family,
                                                             operations::WorkFunction work);

    /// `bars_loaded`, `gaps_left`, and `summary`: "3 series: 12,340 bars, 2 gaps left", "3 series:
    /// up to date, 45,788 bars stored".
    [[nodiscard]] operations::OperationOutcome outcome() const;

private:
    void add(const QJsonObject &result);
    [[nodiscard]] QString what() const;

    mutable QMutex m_mutex;
    int m_series = 0;
    /// Those that are stored, complete as far as asked, and had nothing new.
    int m_upToDate = 0;
    /// Those that were only looked up in the store.
    int m_local = 0;
    qint64 m_stored = 0;
    qint64 m_bars = 0;
    qint64 m_gaps = 0;
};

} // namespace ktrdr::marketdata
