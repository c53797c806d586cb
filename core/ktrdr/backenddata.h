#pragma once

#include "core/ktrdr/answer.h"
#include "core/ktrdr/wirebar.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace ktrdr::wire {

/// A symbol that a backend knows.
struct BackendSymbol
{
    QString symbol;
    QString name;
    QString type;
    QString exchange;
    QString currency;
    QStringList timeframes;
};

/// What a backend has stored of a series.
struct StoredRange
{
    /// Empty where nothing is stored.
    std::optional<QDateTime> start;
    std::optional<QDateTime> end;
    std::optional<qint64> bars;
};

/// Bars of `GET /data/{symbol}/{timeframe}`; their times are UTC. None where nothing is stored.
[[nodiscard]] operations::Result<WireBars> readBackendBars(const Answer &answer);
[[nodiscard]] operations::Result<StoredRange> readStoredRange(const Answer &answer);
[[nodiscard]] operations::Result<QList<BackendSymbol>> readSymbols(const Answer &answer);
/// The names, `1m` and so on.
[[nodiscard]] operations::Result<QStringList> readTimeframes(const Answer &answer);

} // namespace ktrdr::wire
