#pragma once

#include <functional>

class QThreadPool;

namespace ktrdr::operations {

/// Runs the work on a thread of the pool, through QtConcurrent. It is destroyed there, too.
void runOn(QThreadPool &pool, std::function<void()> work);

} // namespace ktrdr::operations
