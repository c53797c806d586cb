#include "app/cli/backgroundtask.h"

#include <QtConcurrentRun>

namespace ktrdr::cli {

BackgroundTask::~BackgroundTask()
{
    m_source.cancel(operations::CancelWhy::Shutdown);
    m_pool.waitForDone();
}

void BackgroundTask::start(Work work, Command::Done done)
{
    QObject::connect(&m_watcher, &QFutureWatcher<ExitCode>::finished, &m_watcher,
                     [this, done = std::move(done)] { done(m_watcher.result()); });
    m_watcher.setFuture(QtConcurrent::run(
        &m_pool, [work = std::move(work), token = m_source.token()] { return work(token); }));
}

void BackgroundTask::cancel(const QString &reason)
{
    m_source.cancel(operations::CancelWhy::User, reason);
}

} // namespace ktrdr::cli
