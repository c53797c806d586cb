#pragma once

#include <QList>
#include <QStringList>

namespace ktrdr::cli {

/// Rows under a heading, columns aligned by what they hold.
class TextTable
{
public:
    enum class Align { Left, Right };
    struct Column
    {
        QString title;
        Align align = Align::Left;
    };

    explicit TextTable(QList<Column> columns);
    void add(const QStringList &row);
    /// With line ends; above 0, lines are cut to `columns`.
    [[nodiscard]] QString toText(int columns = 0) const;

private:
    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

} // namespace ktrdr::cli
