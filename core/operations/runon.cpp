#include "core/operations/runon.h"

#include <QtConcurrentRun>

#include <memory>
#include <mutex>

namespace ktrdr::operations {

namespace {

/// Taken on both sides of the hand-over. The pool orders the two sides as well, but out of sight of
/// the thread sanitizer, which would then distrust everything that follows.
std::mutex &handOver()
{
    static std::mutex mutex;
    return mutex;
}

void take(std::function<void()> *work)
{
    {
        const std::lock_guard lock(handOver());
    }
    const std::unique_ptr<std::function<void()>> owned(work);
    (*owned)();
}

} // namespace

void runOn(QThreadPool &pool, std::function<void()> work)
{
    // One pointer travels through the pool.
    auto *launched = new std::function<void()>(std::move(work));
    {
        const std::lock_guard lock(handOver());
    }
    static_cast<void>(QtConcurrent::run(&pool, &take, launched));
}

} // namespace ktrdr::operations
