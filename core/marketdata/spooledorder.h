#pragma once

#include "core/marketdata/barspool.h"

#include <functional>
#include <vector>

namespace ktrdr::marketdata {

/// The ascending order of spooled bars that came in another one; of equal times the last stays.
/// Needs 16 bytes of memory a bar. Throws DataFailure (DATA-InvalidIndex) above 32 million bars.
class SpooledOrder
{
public:
    /// `checkpoint` is called every few milliseconds of sorting; it may throw to stop.
    SpooledOrder(BarSpool &spool, const std::function<void()> &checkpoint);

    [[nodiscard]] qsizetype size() const { return std::ssize(m_entries); }
    /// Appends `count` bars from a place of the ascending order on.
    void read(qsizetype from, qsizetype count, BarColumns &to);

private:
    struct Entry
    {
        qint64 time;
        qint64 position;
    };

    BarSpool &m_spool;
    std::vector<Entry> m_entries;
};

} // namespace ktrdr::marketdata
