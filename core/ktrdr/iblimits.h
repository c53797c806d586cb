#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace ktrdr::wire {

/// `1m 5m 15m 30m 1h 2h 3h 4h 1d 1w 1M`, from short to long.
[[nodiscard]] const QStringList &ibTimeframes();
/// The longest span that IB answers in one request; empty for an unknown timeframe.
[[nodiscard]] std::optional<std::chrono::seconds> longestIbSpan(const QString &timeframe);
/// What the host asks IB for when it is asked for `span`: a day at least, then whole days, from 7
/// days on whole weeks, beyond 365 days whole years of 365 days, always rounded down. So it may be
/// less.
[[nodiscard]] std::chrono::seconds askedIbSpan(std::chrono::seconds span);
/// The longest span of at most `wanted` that the host asks for completely.
[[nodiscard]] std::chrono::seconds safeIbSpan(std::chrono::seconds wanted);
/// The shortest span of at least `needed` that the host asks for completely.
[[nodiscard]] std::chrono::seconds fullIbSpan(std::chrono::seconds needed);

/// "At most `requests` in `window`", for all requests, those of one contract, or identical ones.
struct IbPacingRule
{
    enum class Scope : quint8 { All, Contract, Identical };

    Scope scope = Scope::All;
    int requests = 1;
    std::chrono::seconds window{0};

    [[nodiscard]] bool operator==(const IbPacingRule &) const = default;
};

/// The rules for historical requests, all of which hold at once. The host does not keep them.
[[nodiscard]] const std::vector<IbPacingRule> &ibPacingRules();

} // namespace ktrdr::wire
