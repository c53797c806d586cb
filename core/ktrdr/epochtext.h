#pragma once

#include <QString>

#include <optional>

namespace ktrdr::wire {

/// Epoch and batch as KTRDR tells them: in words only. Totals that cannot be true (`5/3`) are left
/// out; those that are left may still be wrong, the services are not sure themselves.
struct EpochText
{
    /// Counted from 1.
    int epoch = 0;
    std::optional<int> epochs;
    std::optional<int> batch;
    std::optional<int> batches;

    /// Of `Epoch 3/10 · Batch 120/500`, with anything before, between and after; empty without an
    /// epoch.
    [[nodiscard]] static std::optional<EpochText> parse(const QString &text);
    [[nodiscard]] bool operator==(const EpochText &) const = default;
};

} // namespace ktrdr::wire
