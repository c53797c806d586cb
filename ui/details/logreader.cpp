#include "ui/details/logreader.h"

#include <QtConcurrentRun>

namespace ktrdr::ui {

using namespace std::chrono_literals;

LogReader::LogReader(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_timer.setInterval(500ms);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LogReader::read);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LogReader::take);
}

LogReader::~LogReader() = default;

void LogReader::open(const QString &operationId)
{
    if (m_operationId != operationId) {
        m_operationId = operationId;
        m_follower = std::make_shared<logging::OperationLogFollower>(m_folder, operationId);
        read();
    }
}

void LogReader::close()
{
    m_operationId.clear();
    m_follower.reset();
    m_timer.stop();
}

void LogReader::setFollowing(bool following)
{
    m_isFollowing = following;
    if (following) {
        readSoon();
    } else {
        m_timer.stop();
    }
}

void LogReader::readSoon()
{
    if (!m_operationId.isEmpty() && !m_timer.isActive()) {
        m_timer.start();
    }
}

void LogReader::read()
{
    if (m_operationId.isEmpty()) {
        return;
    }
    if (m_watcher.isRunning()) {
        m_isAgainWanted = true;
        return;
    }
    m_isAgainWanted = false;
    m_watcher.setFuture(QtConcurrent::run([follower = m_follower] {
        return Look{follower, follower->read()};
    }));
}

void LogReader::take()
{
    const Look look = m_watcher.result();
    const bool isOurs = look.by == m_follower;
    if (m_isAgainWanted || !isOurs) {
        read();
    } else if (m_isFollowing) {
        readSoon();
    }
    if (isOurs && (look.news.isWhole || !look.news.lines.isEmpty())) {
        Q_EMIT newsRead(look.news);
    }
}

} // namespace ktrdr::ui
