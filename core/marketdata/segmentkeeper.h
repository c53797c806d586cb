#pragma once

#include "core/marketdata/datasource.h"
#include "core/marketdata/storeoutcome.h"
#include "core/marketdata/storewait.h"
#include "core/marketdata/unfinishedload.h"

namespace ktrdr::marketdata {

class BarStore;

/// The ratio between fresh and stored prices where it is the same for all bars that both have (at
/// least three) and is not 1: what a split looks like. Pure.
[[nodiscard]] std::optional<double> constantRatio(const BarColumns &stored,
                                                  const BarColumns &fresh);

/// What became of one answer.
struct KeptSegment
{
    /// Final bars within the range, as they were stored.
    BarColumns bars;
    StoreOutcome outcome;
};

/// Brings a source's answer into the store: only final bars of the range asked for, in one
/// transaction with that the range was answered and what is left to be fetched.
class SegmentKeeper
{
public:
    /// `allowRescaling`: the user asked for fresh prices, whatever they are. `wait` goes with every
    /// write.
    SegmentKeeper(BarStore &store, const SeriesId &series, QString sourceName, bool allowRescaling,
                  StoreWait wait = {});

    /// `left` is what the load has not fetched afterwards.
    /// `now` in epoch seconds decides which bars are final, unless the source tells its own time.
    /// Errors: what the store reports; DATA-PricesRescaled (context `ratio`), with nothing stored,
    /// when all prices moved by one factor.
    [[nodiscard]] operations::Result<KeptSegment> keep(const FetchedBars &fetched,
                                                       const TimeRange &range,
                                                       const UnfinishedLoad &left, qint64 now);

private:
    [[nodiscard]] operations::Result<void> refuseRescaled(const BarColumns &bars,
                                                          const TimeRange &range) const;
    [[nodiscard]] std::optional<TimeRange> answeredPart(const TimeRange &range, qint64 now) const;

    BarStore &m_store;
    SeriesId m_series;
    QString m_sourceName;
    bool m_allowRescaling;
    StoreWait m_wait;
};

} // namespace ktrdr::marketdata
