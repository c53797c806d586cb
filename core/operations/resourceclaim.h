#pragma once

#include <QString>

namespace ktrdr::operations {

/// Which pool runs the work: one thread per core, or the larger one for work that mostly waits.
enum class WorkKind { Cpu, Blocking };

/// "At most `limit` operations at once hold `key`." The key means something only to the domain.
struct ResourceClaim
{
    QString key;
    int limit = 1;
    /// Others may have it while its holder is paused, who waits for it again before going on.
    bool isLentWhilePaused = false;
};

} // namespace ktrdr::operations
