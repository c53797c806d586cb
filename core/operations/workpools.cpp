#include "core/operations/workpools.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <condition_variable>
#include <mutex>

namespace ktrdr::operations {

namespace {

constexpr int FewestBlockingThreads = 8;

std::unique_ptr<QThreadPool> makePool(int threads, const QString &name)
{
    auto pool = std::make_unique<QThreadPool>();
    pool->setMaxThreadCount(threads);
    pool->setObjectName(name);
    return pool;
}

/// Never destroyed: their threads may outlive main().
std::vector<std::unique_ptr<QThreadPool>> &abandonedPools()
{
    static auto *pools = new std::vector<std::unique_ptr<QThreadPool>>;
    return *pools;
}

/// Taken on both sides of the hand-over of a task. The pool orders the two sides as well, but out
/// of sight of the thread sanitizer, which would then distrust everything that follows.
std::mutex &handOver()
{
    static std::mutex mutex;
    return mutex;
}

} // namespace

/// Counts the work under way. QThreadPool cannot tell: it does not count threads that were lent.
struct WorkPools::AtWork
{
    void begin()
    {
        const std::lock_guard lock(mutex);
        ++count;
    }
    void end()
    {
        const std::lock_guard lock(mutex);
        --count;
        changed.notify_all();
    }

    std::mutex mutex;
    std::condition_variable changed;
    int count = 0;
};

WorkPools::WorkPools()
    : m_cpu(makePool(std::max(QThread::idealThreadCount(), 1), QStringLiteral("ktrdr-cpu")))
    , m_blocking(makePool(std::max(2 * QThread::idealThreadCount(), FewestBlockingThreads),
                          QStringLiteral("ktrdr-work")))
    , m_atWork(std::make_shared<AtWork>())
{}

WorkPools::~WorkPools() = default;

QThreadPool &WorkPools::pool(WorkKind kind) const
{
    return kind == WorkKind::Cpu ? *m_cpu : *m_blocking;
}

int WorkPools::threads(WorkKind kind) const
{
    return pool(kind).maxThreadCount();
}

/// What travels through the pool: one pointer.
struct WorkPools::Launch
{
    std::shared_ptr<OperationTask> task;
    std::shared_ptr<AtWork> atWork;
};

void WorkPools::launch(const std::shared_ptr<OperationTask> &task, WorkKind kind)
{
    task->pool = &pool(kind);
    auto launch = std::make_unique<Launch>(Launch{task, m_atWork});
    m_atWork->begin();
    {
        const std::lock_guard lock(handOver());
    }
    static_cast<void>(QtConcurrent::run(&pool(kind), &WorkPools::work, launch.release()));
}

void WorkPools::work(Launch *launch)
{
    {
        const std::lock_guard lock(handOver());
    }
    const std::unique_ptr<Launch> owned(launch);
    OperationTask &task = *owned->task;
    OperationEnd end = run(task);
    task.work = nullptr;
    task.progress.reset();
    task.tell(WorkEnded{std::move(end)});
    owned->atWork->end();
}

bool WorkPools::waitForAll(std::chrono::milliseconds deadline)
{
    std::unique_lock lock(m_atWork->mutex);
    return m_atWork->changed.wait_for(lock, deadline, [this] { return m_atWork->count == 0; });
}

void WorkPools::abandon()
{
    abandonedPools().push_back(std::move(m_cpu));
    abandonedPools().push_back(std::move(m_blocking));
}

} // namespace ktrdr::operations
