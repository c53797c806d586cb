#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <random>
#include <vector>

namespace ktrdr::load {

/// What one hostile client does.
struct HostilePlan
{
    /// Sent as fast as the server takes it.
    QByteArray opening{};
    /// Then sent again and again, at this pace; empty = nothing.
    QByteArray drip{};
    std::chrono::milliseconds pace{0};
    /// Takes what the server sends; else lets it pile up.
    bool reads = true;
    /// Says after the opening that nothing more comes.
    bool halfCloses = false;
    /// Leaves with a reset at the latest then.
    std::chrono::milliseconds leavesAfter{15'000};
};

/// A way of being hostile.
struct HostileManner
{
    const char *name;
    HostilePlan (*plan)(std::mt19937 &random, const QByteArray &fields);
};

/// `fields` of a plan: those that a proper request to the server has, each with its line end.
[[nodiscard]] const std::vector<HostileManner> &hostileManners();

} // namespace ktrdr::load
