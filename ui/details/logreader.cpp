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
        read();
    }
}

void LogReader::close()
{
    m_operationId.clear();
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
    m_watcher.setFuture(QtConcurrent::run([folder = m_folder, id = m_operationId] {
        return Picture{id, logging::operationLines(folder, id)};
    }));
}

void LogReader::take()
{
    const Picture picture = m_watcher.result();
    const bool isOurs = picture.operationId == m_operationId;
    if (m_isAgainWanted || !isOurs) {
        read();
    } else if (m_isFollowing) {
        readSoon();
    }
    if (isOurs) {
        Q_EMIT linesRead(picture.lines);
    }
}

} // namespace ktrdr::ui
