#include "core/operations/workpools.h"

#include "core/operations/runon.h"

#include <QSet>
#include <QThreadPool>

#include <atomic>
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

/// What is never destroyed: threads that may outlive main(), and what they use.
struct LeftBehind
{
    std::vector<std::unique_ptr<QThreadPool>> pools;
    std::vector<std::shared_ptr<const void>> used;
};

std::atomic<LeftBehind *> leftBehind{nullptr};

} // namespace

/// Counts the work under way. QThreadPool cannot tell: it does not count threads that were lent.
struct WorkPools::AtWork
{
    void begin(const OperationTask &task)
    {
        const std::lock_guard lock(mutex);
        ids.insert(task.id);
    }
    void end(const OperationTask &task)
    {
        const std::lock_guard lock(mutex);
        ids.remove(task.id);
        changed.notify_all();
    }

    std::mutex mutex;
    std::condition_variable changed;
    QSet<OperationId> ids;
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

void WorkPools::launch(const std::shared_ptr<OperationTask> &task, WorkKind kind)
{
    task->pool = &pool(kind);
    m_atWork->begin(*task);
    runOn(pool(kind), [task, atWork = m_atWork] {
        work(*task);
        atWork->end(*task);
    });
}

void WorkPools::work(OperationTask &task)
{
    OperationEnd end = run(task);
    task.work = nullptr;
    task.progress.reset();
    task.tell(WorkEnded{std::move(end)});
}

bool WorkPools::waitForAll(std::chrono::milliseconds deadline)
{
    std::unique_lock lock(m_atWork->mutex);
    return m_atWork->changed.wait_for(lock, deadline, [this] { return m_atWork->ids.isEmpty(); });
}

QStringList WorkPools::atWork() const
{
    const std::lock_guard lock(m_atWork->mutex);
    QStringList names;
    for (const OperationId &id : std::as_const(m_atWork->ids)) {
        names.append(id.toString());
    }
    return names;
}

void WorkPools::abandon(std::vector<std::shared_ptr<const void>> kept)
{
    LeftBehind *left = leftBehind.load();
    if (left == nullptr) {
        left = new LeftBehind;
        leftBehind = left;
    }
    left->pools.push_back(std::move(m_cpu));
    left->pools.push_back(std::move(m_blocking));
    std::move(kept.begin(), kept.end(), std::back_inserter(left->used));
}

bool WorkPools::wasAnyAbandoned()
{
    return leftBehind.load() != nullptr;
}

} // namespace ktrdr::operations
