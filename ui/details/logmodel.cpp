#include "ui/details/logmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace ktrdr::ui {

using logging::LogLine;

LogModel::LogModel(qsizetype capacity, QObject *parent)
    : QAbstractTableModel(parent)
    , m_capacity(static_cast<size_t>(capacity))
{}

void LogModel::setLines(const QList<LogLine> &lines)
{
    const qsizetype from = newLinesFrom(lines);
    if (from < 0) {
        clear();
        append(lines, 0);
    } else {
        append(lines, from);
    }
}

void LogModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_shown.clear();
    m_dropped = 0;
    endResetModel();
}

void LogModel::setLevel(spdlog::level::level_enum level)
{
    if (m_level != level) {
        m_level = level;
        filterAgain();
    }
}

void LogModel::setSearch(const QString &text)
{
    if (m_search != text) {
        m_search = text;
        filterAgain();
    }
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const LogLine &line = lineAt(index.row());
    if (role == LevelRole) {
        return static_cast<int>(line.level);
    }
    if (role == Qt::AccessibleTextRole && index.column() == TextColumn) {
        return tr("%1: %2", "level of a log line: its text").arg(levelTitle(line.level), line.text);
    }
    if (role != Qt::DisplayRole && (role != Qt::ToolTipRole || index.column() != TextColumn)) {
        return {};
    }
    switch (index.column()) {
    case TimeColumn:
        return line.at.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz"));
    case LevelColumn:
        return levelTitle(line.level);
    default:
        return line.text;
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case LevelColumn:
        return tr("Level");
    default:
        return tr("Text");
    }
}

QString LogModel::lineText(int row) const
{
    const LogLine &line = lineAt(row);
    return line.at.toLocalTime().toString(Qt::ISODateWithMs) + QLatin1Char('\t') +
           levelTitle(line.level) + QLatin1Char('\t') + line.text;
}

QString LogModel::levelTitle(spdlog::level::level_enum level)
{
    switch (level) {
    case spdlog::level::trace:
        return tr("Trace");
    case spdlog::level::debug:
        return tr("Debug");
    case spdlog::level::info:
        return tr("Info");
    case spdlog::level::warn:
        return tr("Warning");
    case spdlog::level::err:
        return tr("Error");
    case spdlog::level::critical:
        return tr("Critical");
    default:
        return {};
    }
}

bool LogModel::isWanted(const LogLine &line) const
{
    return line.level >= m_level &&
           (m_search.isEmpty() || line.text.contains(m_search, Qt::CaseInsensitive));
}

/// Index of the first line that is not here yet; -1 when the two pictures do not overlap.
qsizetype LogModel::newLinesFrom(const QList<LogLine> &lines) const
{
    if (m_lines.empty()) {
        return 0;
    }
    const auto endsLikeOurs = [this, &lines](qsizetype last) {
        const auto count = std::min<qsizetype>({last + 1, lineCount(), 8});
        return std::equal(m_lines.rbegin(), m_lines.rbegin() + count,
                          std::make_reverse_iterator(lines.begin() + last + 1));
    };
    // As long as the file was not cut, our last line stands where it stood.
    const auto known = static_cast<qsizetype>(m_dropped) + lineCount();
    if (known <= lines.size() && endsLikeOurs(known - 1)) {
        return known;
    }
    for (qsizetype last = lines.size() - 1; last >= 0; --last) {
        if (lines.at(last) == m_lines.back() && endsLikeOurs(last)) {
            return last + 1;
        }
    }
    return -1;
}

void LogModel::append(const QList<LogLine> &lines, qsizetype from)
{
    const qsizetype first = std::max(from, lines.size() - static_cast<qsizetype>(m_capacity));
    const auto count = static_cast<size_t>(lines.size() - first);
    if (count == 0) {
        return;
    }
    if (m_lines.size() + count > m_capacity) {
        dropOldest(m_lines.size() + count - m_capacity);
    }
    m_dropped += static_cast<quint64>(first - from);
    std::vector<quint64> wanted;
    for (qsizetype i = first; i < lines.size(); ++i) {
        if (isWanted(lines.at(i))) {
            wanted.push_back(m_dropped + m_lines.size());
        }
        m_lines.push_back(lines.at(i));
    }
    if (!wanted.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(wanted.size()) - 1);
        m_shown.insert(m_shown.end(), wanted.begin(), wanted.end());
        endInsertRows();
    }
}

void LogModel::dropOldest(size_t count)
{
    const quint64 firstKept = m_dropped + count;
    const auto kept = std::lower_bound(m_shown.begin(), m_shown.end(), firstKept);
    if (kept != m_shown.begin()) {
        beginRemoveRows({}, 0, static_cast<int>(kept - m_shown.begin()) - 1);
        m_shown.erase(m_shown.begin(), kept);
        endRemoveRows();
    }
    m_lines.erase(m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(count));
    m_dropped = firstKept;
}

void LogModel::filterAgain()
{
    beginResetModel();
    m_shown.clear();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (isWanted(m_lines[i])) {
            m_shown.push_back(m_dropped + i);
        }
    }
    endResetModel();
}

const LogLine &LogModel::lineAt(int row) const
{
    return m_lines[m_shown[static_cast<size_t>(row)] - m_dropped];
}

} // namespace ktrdr::ui
