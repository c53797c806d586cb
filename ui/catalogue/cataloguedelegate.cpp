#include "ui/catalogue/cataloguedelegate.h"

#include "ui/catalogue/cataloguecolumn.h"
#include "ui/presentation/cellpainter.h"
#include "ui/presentation/progressbarpainter.h"
#include "ui/presentation/statuslook.h"
#include "ui/theme/palettes.h"

#include <QPainter>

namespace ktrdr::ui {

void CatalogueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const QColor text = palette.color(QPalette::Text);
    CellPainter::paintGround(*painter, option);
    painter->setFont(option.font);
    const QString shown = index.data().toString();
    if (const QVariant share = index.data(CatalogueShareRole); share.isValid()) {
        const bool isWhole = share.toDouble() >= 1.0;
        const QColor ink = colourOf(isWhole ? Meaning::Good : Meaning::Attention, palette);
        ProgressBarPainter::paint(*painter, option.rect, {0.0, share.toDouble(), ink, shown, text},
                                  palette, option.direction);
        return;
    }
    const bool isName = index.column() == static_cast<int>(CatalogueColumn::Symbol);
    CellPainter::paintText(
        *painter, option, option.rect.adjusted(CellPainter::Margin, 0, -CellPainter::Margin, 0),
        shown, isName ? text : StatusLook::mix(text, palette.color(QPalette::Base), 0.72),
        Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
}

} // namespace ktrdr::ui
