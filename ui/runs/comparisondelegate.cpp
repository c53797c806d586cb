#include "ui/runs/comparisondelegate.h"

#include "ui/presentation/cellpainter.h"

#include <QPainter>

namespace ktrdr::ui {

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    if (const QVariant font = index.data(Qt::FontRole); font.isValid()) {
        cell.font.setBold(font.value<QFont>().bold());
        cell.fontMetrics = QFontMetrics(cell.font);
    }
    if (const QVariant ground = index.data(Qt::BackgroundRole); ground.isValid())
        painter->fillRect(cell.rect, ground.value<QColor>());
    CellPainter::paintGround(*painter, cell);
    painter->setFont(cell.font);
    CellPainter::paintText(*painter, cell,
                           cell.rect.adjusted(CellPainter::Margin, 0, -CellPainter::Margin, 0),
                           index.data().toString(), cell.palette.color(QPalette::Text),
                           Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace ktrdr::ui
