#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <type_traits>

namespace ktrdr::ui {

/// Runs `work` on a pool thread and hands its answer to `take` on the owner's thread. An owner that
/// is gone by then hears nothing: QFuture::then() with a context object does not bear that in
/// Qt 6.4. `work` touches no QObject and does not throw.
template<typename Work, typename Take>
void runInPool(QObject *owner, Work work, Take take)
{
    using Answer = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Answer>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner,
                     [watcher, take = std::move(take)] {
                         watcher->deleteLater();
                         take(watcher->result());
                     });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace ktrdr::ui
