#include "ui/runs/rundelegate.h"

#include "ui/curves/curvelook.h"
#include "ui/presentation/cellpainter.h"
#include "ui/presentation/statuslook.h"
#include "ui/runs/runcolumn.h"
#include "ui/theme/palettes.h"

#include <QPainter>
#include <QStyle>

namespace ktrdr::ui {

namespace {

constexpr int MarkSize = 10;
constexpr int MarkSpace = MarkSize + 6;

void paintRunMark(QPainter &painter, const QStyleOptionViewItem &option, int mark)
{
    const QRect place(option.rect.left() + CellPainter::Margin,
                      option.rect.center().y() - MarkSize / 2, MarkSize, MarkSize);
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, place),
                     CurveLook::colorOf(mark, option.palette));
}

} // namespace

void RunDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const QColor text = palette.color(QPalette::Text);
    CellPainter::paintGround(*painter, option);
    painter->setFont(option.font);
    const QString shown = index.data().toString();
    if (const QString icon = index.data(RunIconRole).toString(); !icon.isEmpty()) {
        const QVariant status = index.data(RunStatusRole);
        const QColor ink =
            status.isValid()
                ? StatusLook::color(static_cast<operations::OperationStatus>(status.toInt()),
                                    palette)
                : colourOf(Meaning::Bad, palette);
        CellPainter::paintMark(*painter, option, icon, shown, ink, ink);
        return;
    }
    int begin = CellPainter::Margin;
    if (const QVariant mark = index.data(RunMarkRole); mark.isValid()) {
        paintRunMark(*painter, option, mark.toInt());
        begin += MarkSpace;
    }
    const bool isName = index.column() == static_cast<int>(RunColumn::Name);
    CellPainter::paintText(
        *painter, option, option.rect.adjusted(begin, 0, -CellPainter::Margin, 0), shown,
        isName ? text : StatusLook::mix(text, palette.color(QPalette::Base), 0.72),
        Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
}

} // namespace ktrdr::ui
