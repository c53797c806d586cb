#include "core/logging/operationlogfollower.h"

#include "core/logging/operationlogfile.h"

#include <QFile>

#include <algorithm>

namespace ktrdr::logging {

namespace {

/// Enough to tell one place of a log from every other: a line and its time.
constexpr qsizetype RememberedBytes = 96;

} // namespace

OperationLogFollower::OperationLogFollower(const QString &folder, const QString &operationId)
    : m_file(fileOf(folder, operationId))
{}

LogNews OperationLogFollower::read(qsizetype limit)
{
    LogNews news;
    QFile file(m_file);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    news.isWhole = std::exchange(m_isFirst, false) || !isOpen || !isContinued(file);
    if (news.isWhole) {
        m_offset = 0;
        m_before.clear();
    }
    if (!isOpen || !file.seek(m_offset)) {
        return news;
    }
    const QByteArray bytes = file.readAll();
    m_bytesRead += bytes.size();
    const QByteArray whole = bytes.left(bytes.lastIndexOf('\n') + 1);
    m_offset += whole.size();
    m_before += whole.right(RememberedBytes);
    m_before = m_before.right(RememberedBytes);
    // From the end, so that lines beyond the limit cost nothing.
    for (qsizetype end = whole.size(); end > 0 && news.lines.size() < limit;) {
        const qsizetype start = end < 2 ? 0 : whole.lastIndexOf('\n', end - 2) + 1;
        if (auto line = decode(whole.mid(start, end - start))) {
            news.lines.append(std::move(*line));
        }
        end = start;
    }
    std::reverse(news.lines.begin(), news.lines.end());
    return news;
}

/// A file that was cut or written anew holds something else before the place where we stopped.
bool OperationLogFollower::isContinued(QIODevice &file) const
{
    return file.size() >= m_offset && file.seek(m_offset - m_before.size()) &&
           file.read(m_before.size()) == m_before;
}

} // namespace ktrdr::logging
