#pragma once

#include "core/ktrdr/remoteoperation.h"

namespace ktrdr::wire {

/// "Download these bars": what a KTRDR backend is asked, and what is asked again for a retry,
/// because its own retry makes operations that nothing ever runs.
struct DownloadRequest
{
    QString symbol;
    QString timeframe;
    /// `tail`, `backfill` or `full`; always sent, since the service's default is one it refuses.
    QString mode;
    /// UTC; empty = as the mode says.
    std::optional<QDateTime> start;
    std::optional<QDateTime> end;

    [[nodiscard]] QJsonObject toJson() const;
    /// Empty when symbol, timeframe or a usable mode is missing.
    [[nodiscard]] static std::optional<DownloadRequest> fromJson(const QJsonObject &json);
    /// What `operation` was started with, from its metadata; empty when it does not say all.
    [[nodiscard]] static std::optional<DownloadRequest> of(const RemoteOperation &operation);
    [[nodiscard]] bool operator==(const DownloadRequest &) const = default;
};

/// How a download ended, by its result summary.
struct DownloadResult
{
    std::optional<qint64> rowsDownloaded;
    std::optional<qint64> gapsFilled;
    std::optional<bool> cacheHit;

    [[nodiscard]] static DownloadResult fromJson(const QJsonObject &resultSummary);
    /// It had something to fetch and fetched nothing: every segment failed, whatever the status
    /// says.
    [[nodiscard]] bool isFailureInDisguise() const
    {
        return rowsDownloaded == 0 && gapsFilled.value_or(0) > 0;
    }
};

} // namespace ktrdr::wire
