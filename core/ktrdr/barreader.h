#pragma once

#include "core/ktrdr/wirebar.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace ktrdr::wire {

/// The raw contents of an IB host's answer to "historical".
struct HistoricalBody
{
    bool success = false;
    QString error;
    /// Empty where `data` is null or missing.
    std::optional<WireBars> bars;
    std::optional<qint64> rows;
};

// Fast readers for answers of many thousand bars. Their error is an English word on what is wrong
// with the text, for the context of a KTRDR-BadAnswer.

/// Of `{"success": …, "data": "{\"2026-01-05T00:00:00.000Z\": {\"open\": …}}", …}`: an object in a
/// text.
[[nodiscard]] tl::expected<HistoricalBody, QString> readHistoricalBody(const QByteArray &body);
/// Of `{"dates": […], "ohlcv": [[o, h, l, c, v], …]}`, also inside `data`.
[[nodiscard]] tl::expected<WireBars, QString> readColumnBars(const QByteArray &body);

} // namespace ktrdr::wire
