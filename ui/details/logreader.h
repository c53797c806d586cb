#pragma once

#include "core/logging/operationlog.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace ktrdr::ui {

/// Reads the log of one operation on a pool thread: once, and while followed again whenever the
/// file changed, at most twice a second. Lives on the GUI thread.
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
    /// All lines that are there now, oldest first.
    void linesRead(const QList<ktrdr::logging::LogLine> &lines);

private:
    struct Picture
    {
        QString operationId;
        QList<logging::LogLine> lines;
    };

    void read();
    void take();

    QString m_folder;
    QString m_operationId;
    QFutureWatcher<Picture> m_watcher;
    QTimer m_timer;
    bool m_isFollowing = false;
    bool m_isAgainWanted = false;
};

} // namespace ktrdr::ui
