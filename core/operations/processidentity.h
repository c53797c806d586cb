#pragma once

#include <QString>

#include <chrono>

namespace ktrdr::operations {

/// Names one process beyond the reuse of its number: pid, the system's boot, and when it started.
struct ProcessIdentity
{
    qint64 pid = 0;
    /// The namespace in which `pid` counts; elsewhere the number says nothing.
    QString pidSpace;
    QString bootId;
    /// In clock ticks since the boot.
    qint64 started = 0;
    QString program;

    [[nodiscard]] static const ProcessIdentity &current();
    /// Since the boot, without the time asleep; the same for all processes.
    [[nodiscard]] static std::chrono::milliseconds monotonic();
    [[nodiscard]] bool operator==(const ProcessIdentity &) const = default;
};

/// A process whose number says nothing here is dead when its last beat is older than this.
constexpr std::chrono::seconds LongestSilence{10};

/// Is the process gone, so that nothing it ran can go on? `beat` is its last monotonic beat. One
/// that is there is alive however long it is silent: it may be stopped (Ctrl+Z), or kept from the
/// ledger by another one that is.
[[nodiscard]] bool isDead(const ProcessIdentity &process, std::chrono::milliseconds beat);

} // namespace ktrdr::operations
