#pragma once

#include <QString>

namespace ktrdr::marketdata {

/// Names a process beyond its end: a pid alone may be given to another process later, and every
/// boot begins anew.
struct ProcessMark
{
    qint64 pid = 0;
    QString bootId;
    /// When the process started, in the kernel's ticks since boot.
    qint64 startTicks = 0;

    [[nodiscard]] static ProcessMark own();
    /// True while that very process runs.
    [[nodiscard]] bool isAlive() const;
    [[nodiscard]] friend bool operator==(const ProcessMark &, const ProcessMark &) = default;
};

} // namespace ktrdr::marketdata
