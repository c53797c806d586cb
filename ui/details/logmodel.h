#pragma once

#include "core/logging/operationlog.h"

#include <QAbstractTableModel>

#include <deque>
#include <vector>

namespace ktrdr::ui {

/// The newest lines of one operation's log, as far as level and search let them through. Bounded;
/// lines arrive in batches. GUI thread.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : quint8 { TimeColumn, LevelColumn, TextColumn, ColumnCount };
    enum Role { LevelRole = Qt::UserRole + 1 };

    explicit LogModel(qsizetype capacity = 20'000, QObject *parent = nullptr);

    /// Takes a newer picture of the same log; only what is new is added.
    void setLines(const QList<logging::LogLine> &lines);
    /// Takes the lines that follow those that are here.
    void appendLines(const QList<logging::LogLine> &lines) { append(lines, 0); }
    void clear();
    /// Lines below this level are hidden.
    void setLevel(spdlog::level::level_enum level);
    /// Only lines with this text; case does not matter.
    void setSearch(const QString &text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] qsizetype lineCount() const { return static_cast<qsizetype>(m_lines.size()); }
    /// Time, level and text of a row, for the clipboard.
    [[nodiscard]] QString lineText(int row) const;

    [[nodiscard]] static QString levelTitle(spdlog::level::level_enum level);

private:
    [[nodiscard]] bool isWanted(const logging::LogLine &line) const;
    [[nodiscard]] qsizetype newLinesFrom(const QList<logging::LogLine> &lines) const;
    void append(const QList<logging::LogLine> &lines, qsizetype from);
    void dropOldest(size_t count);
    void filterAgain();
    [[nodiscard]] const logging::LogLine &lineAt(int row) const;

    size_t m_capacity;
    std::deque<logging::LogLine> m_lines;
    /// Number of lines that were dropped since clear(); shown rows are counted from there.
    quint64 m_dropped = 0;
    std::deque<quint64> m_shown;
    spdlog::level::level_enum m_level = spdlog::level::trace;
    QString m_search;
};

} // namespace ktrdr::ui
