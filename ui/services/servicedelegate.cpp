#include "ui/services/servicedelegate.h"

#include "ui/presentation/cellpainter.h"
#include "ui/presentation/statuslook.h"
#include "ui/services/servicecolumn.h"
#include "ui/theme/palettes.h"

#include <QPainter>

namespace ktrdr::ui {

void ServiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const QColor text = palette.color(QPalette::Text);
    const auto column = static_cast<ServiceColumn>(index.column());
    CellPainter::paintGround(*painter, option);
    painter->setFont(option.font);
    const QString shown = index.data().toString();
    if (const QString icon = index.data(ServiceIconRole).toString(); !icon.isEmpty()) {
        const auto meaning = static_cast<Meaning>(index.data(ServiceMeaningRole).toInt());
        const QColor ink = colourOf(meaning, palette);
        CellPainter::paintMark(*painter, option, icon, shown, ink,
                               column == ServiceColumn::Name ? text : ink);
        return;
    }
    CellPainter::paintText(*painter, option,
                           option.rect.adjusted(CellPainter::Margin, 0, -CellPainter::Margin, 0),
                           shown, StatusLook::mix(text, palette.color(QPalette::Base), 0.72),
                           Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
}

QSize ServiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int icon = index.data(ServiceIconRole).isValid() ? CellPainter::IconSize : 0;
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) +
                2 * CellPainter::Margin + (icon > 0 ? icon + CellPainter::Margin : 0),
            CellPainter::rowHeight(option.fontMetrics)};
}

} // namespace ktrdr::ui
