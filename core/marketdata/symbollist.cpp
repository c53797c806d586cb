#include "core/marketdata/symbollist.h"

#include <QRegularExpression>

namespace ktrdr::marketdata {

namespace {

QStringList cellsOf(const QString &line)
{
    static const QRegularExpression between(QStringLiteral("[,;\\t]"));
    QStringList cells = line.split(between);
    for (QString &cell : cells) {
        cell = cell.trimmed();
        if (cell.size() > 1 && cell.startsWith(u'"') && cell.endsWith(u'"')) {
            cell = cell.sliced(1, cell.size() - 2).trimmed();
        }
    }
    return cells;
}

/// The column with such a heading; -1 where the line is no heading.
qsizetype symbolColumn(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString heading = cells.at(i).toCaseFolded();
        if (heading == QLatin1StringView("symbol") || heading == QLatin1StringView("ticker")) {
            return i;
        }
    }
    return -1;
}

} // namespace

QStringList symbolNames(const QString &text)
{
    static const QRegularExpression lineEnds(QStringLiteral("[\\r\\n]+"));
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QStringList names;
    qsizetype column = -1;
    bool isFirst = true;
    QString plain = text;
    plain.remove(QChar(QChar::ByteOrderMark));
    for (const QString &whole : plain.split(lineEnds)) {
        const QString line = whole.section(u'#', 0, 0);
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const QStringList cells = cellsOf(line);
        if (std::exchange(isFirst, false)) {
            column = symbolColumn(cells);
            if (column >= 0) {
                continue;
            }
        }
        for (const QString &cell : column < 0 ? cells : QStringList{cells.value(column)}) {
            names += cell.split(blanks, Qt::SkipEmptyParts);
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace ktrdr::marketdata
