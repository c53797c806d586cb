#include "app/cli/texttable.h"

#include "app/cli/terminaltext.h"

namespace ktrdr::cli {

using namespace Qt::StringLiterals;

TextTable::TextTable(QList<Column> columns)
    : m_columns(std::move(columns))
{
    QStringList titles;
    for (const Column &column : m_columns) {
        titles.append(column.title);
    }
    m_rows.append(titles);
}

void TextTable::add(const QStringList &row)
{
    QStringList cells;
    for (const QString &cell : row) {
        cells.append(singleLine(cell));
    }
    m_rows.append(cells);
}

QString TextTable::toText(int columns) const
{
    QList<int> widths(m_columns.size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], terminalWidth(row[i]));
        }
    }
    QString text;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isLast = i == row.size() - 1;
            const bool right = m_columns[i].align == Align::Right;
            line += padded(row[i], isLast && !right ? 0 : widths[i], right);
            line += isLast ? QString() : u"  "_s;
        }
        text += (columns > 0 ? elided(line, columns) : line) + u'\n';
    }
    return text;
}

} // namespace ktrdr::cli
