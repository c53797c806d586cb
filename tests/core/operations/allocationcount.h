#pragma once

#include <QtGlobal>

namespace ktrdr::test {

/// How often this program's `operator new` was called, on all threads.
[[nodiscard]] qint64 allocations();
/// How many of those objects are still there.
[[nodiscard]] qint64 liveAllocations();

} // namespace ktrdr::test
