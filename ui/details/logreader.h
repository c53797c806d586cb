#pragma once

#include "core/logging/operationlogfollower.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace ktrdr::ui {

/// Reads the log of one operation on a pool thread: once, and while followed what was added since,
/// at most twice a second. Lives on the GUI thread.
class LogReader final : public QObject
{
    Q_OBJECT

public:
    explicit LogReader(const QString &folder, QObject *parent = nullptr);
    ~LogReader() override;

    /// Starts reading this operation's lines; what is under way for another is dropped.
    void open(const QString &operationId);
    void close();
    /// Reads again from time to time.
    void setFollowing(bool following);
    /// Reads soon, however often it is called.
    void readSoon();

Q_SIGNALS:
    /// Not sent while nothing was added.
    void newsRead(const ktrdr::logging::LogNews &news);

private:
    using Follower = std::shared_ptr<logging::OperationLogFollower>;
    struct Look
    {
        Follower by;
        logging::LogNews news;
    };

    void read();
    void take();

    QString m_folder;
    QString m_operationId;
    /// Used by one look at a time.
    Follower m_follower;
    QFutureWatcher<Look> m_watcher;
    QTimer m_timer;
    bool m_isFollowing = false;
    bool m_isAgainWanted = false;
};

} // namespace ktrdr::ui
