#pragma once

#include "app/cli/command.h"
#include "core/operations/cancellationsource.h"

#include <QFutureWatcher>
#include <QThreadPool>

namespace ktrdr::cli {

/// Work of a command that blocks but is no operation (reading, writing a file): runs on a thread of
/// its own, so that Ctrl+C is heard meanwhile.
class BackgroundTask
{
public:
    using Work = std::function<ExitCode(const operations::CancellationToken &)>;

    ~BackgroundTask();
    void start(Work work, Command::Done done);
    void cancel(const QString &reason);

private:
    operations::CancellationSource m_source;
    QThreadPool m_pool;
    QFutureWatcher<ExitCode> m_watcher;
};

} // namespace ktrdr::cli
