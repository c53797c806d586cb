#pragma once

#include "core/ktrdr/epochmetrics.h"

namespace ktrdr::wire {

/// Where an operation's context keeps them.
inline constexpr QLatin1StringView MetricsKey("metrics");

/// What the epochs of a training come to so far: numbers by the names of metricNames(), those that
/// are not known left out. Epochs are counted from 1 here, as people do.
[[nodiscard]] QJsonObject latestMetrics(const MetricsHistory &history);
/// All there may be, in the order in which people read them.
[[nodiscard]] QStringList metricNames();
/// Translated: `val_loss` is "Validation loss".
[[nodiscard]] QString metricTitle(const QString &name);

} // namespace ktrdr::wire
