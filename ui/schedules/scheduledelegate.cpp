#include "ui/schedules/scheduledelegate.h"

#include "ui/presentation/cellpainter.h"
#include "ui/presentation/statuslook.h"
#include "ui/schedules/schedulecolumn.h"
#include "ui/theme/palettes.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace ktrdr::ui {

namespace {

void paintSwitch(QPainter &painter, const QStyleOptionViewItem &option, bool isOn)
{
    const QStyle *style = option.widget->style();
    const QSize size(style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget),
                     style->pixelMetric(QStyle::PM_IndicatorHeight, &option, option.widget));
    QStyleOptionButton box;
    box.rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, size, option.rect);
    box.palette = option.palette;
    box.state = QStyle::State_Enabled | (isOn ? QStyle::State_On : QStyle::State_Off);
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
}

} // namespace

void ScheduleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const QColor text = palette.color(QPalette::Text);
    CellPainter::paintGround(*painter, option);
    painter->setFont(option.font);
    if (const QVariant state = index.data(Qt::CheckStateRole); state.isValid()) {
        paintSwitch(*painter, option, static_cast<Qt::CheckState>(state.toInt()) == Qt::Checked);
        return;
    }
    const QString shown = index.data().toString();
    if (const QString icon = index.data(ScheduleIconRole).toString(); !icon.isEmpty()) {
        const QColor ink =
            colourOf(static_cast<Meaning>(index.data(ScheduleMeaningRole).toInt()), palette);
        CellPainter::paintMark(*painter, option, icon, shown, ink, ink);
        return;
    }
    const bool isName = index.column() == static_cast<int>(ScheduleColumn::Load);
    CellPainter::paintText(
        *painter, option, option.rect.adjusted(CellPainter::Margin, 0, -CellPainter::Margin, 0),
        shown, isName ? text : StatusLook::mix(text, palette.color(QPalette::Base), 0.72),
        Qt::AlignLeft);
}

QSize ScheduleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * CellPainter::Margin,
            CellPainter::rowHeight(option.fontMetrics)};
}

bool ScheduleDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                   const QStyleOptionViewItem & /*option*/,
                                   const QModelIndex &index)
{
    const QVariant state = index.data(Qt::CheckStateRole);
    const bool isClick = event->type() == QEvent::MouseButtonRelease &&
                         static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    if (!state.isValid() || !isClick)
        return false;
    const bool isOn = static_cast<Qt::CheckState>(state.toInt()) == Qt::Checked;
    return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace ktrdr::ui
