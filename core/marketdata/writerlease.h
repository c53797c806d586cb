#pragma once

#include "core/marketdata/seriesid.h"

#include <memory>

namespace ktrdr::marketdata {

class LeaseReturns;

/// The right to write one series, held while alive and given back by the destructor. May outlive
/// the call that took it and move between threads, but not outlive the process: a dead owner's
/// lease is taken over by the next who asks.
class [[nodiscard]] WriterLease
{
public:
    WriterLease(std::shared_ptr<LeaseReturns> returns, SeriesId id, QString token);
    ~WriterLease();
    WriterLease(WriterLease &&other) noexcept;
    WriterLease &operator=(WriterLease &&other) noexcept;
    WriterLease(const WriterLease &) = delete;
    WriterLease &operator=(const WriterLease &) = delete;

    [[nodiscard]] const SeriesId &series() const { return m_id; }
    /// Gives the series back now; never waits for a store that is locked.
    void release();

private:
    std::shared_ptr<LeaseReturns> m_returns;
    SeriesId m_id;
    QString m_token;
};

} // namespace ktrdr::marketdata
