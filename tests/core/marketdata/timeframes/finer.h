#pragma once

#include "core/marketdata/timeframes/aggregation.h"

#include <QStringList>

#include <vector>

namespace ktrdr::test {

[[nodiscard]] marketdata::Timeframe tf(QStringView name);
[[nodiscard]] qint64 at(const char *isoTime);
[[nodiscard]] QStringList timesOf(const std::vector<qint64> &times);

/// Shorter bars of which longer ones are made.
struct Finer
{
    /// By then every bar is over.
    static constexpr qint64 LongAfter = 4'000'000'000;

    [[nodiscard]] marketdata::Aggregation make(QStringView to, const marketdata::TimeRange &buckets,
                                               qint64 now = LongAfter) const;
    /// All buckets that hold a bar.
    [[nodiscard]] marketdata::Aggregation make(QStringView to, qint64 now = LongAfter) const;
    void drop(qsizetype index);

    marketdata::BarColumns bars;
    marketdata::Timeframe timeframe;
    QString market = QStringLiteral("CRYPTO");
    QList<marketdata::TimeRange> answered{};
};

} // namespace ktrdr::test
