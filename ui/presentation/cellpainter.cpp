#include "ui/presentation/cellpainter.h"

#include "ui/presentation/statuslook.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ktrdr::ui {

int CellPainter::rowHeight(const QFontMetrics &metrics)
{
    return std::max(metrics.height() + 12, 28);
}

void CellPainter::paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QPalette &palette = option.palette;
    const QColor base = palette.color(QPalette::Base);
    const QColor highlight = palette.color(QPalette::Highlight);
    if (option.state.testFlag(QStyle::State_Selected)) {
        const bool isActive = option.state.testFlag(QStyle::State_Active);
        painter.fillRect(option.rect, StatusLook::mix(highlight, base, isActive ? 0.32 : 0.20));
    }
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     StatusLook::mix(palette.color(QPalette::Text), base, 0.08));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(highlight);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void CellPainter::paintText(QPainter &painter, const QStyleOptionViewItem &option,
                            const QRect &place, const QString &text, const QColor &color,
                            Qt::Alignment alignment)
{
    if (text.isEmpty() || place.width() <= 0) {
        return;
    }
    const QString fitting = option.fontMetrics.elidedText(text, Qt::ElideRight, place.width());
    const Qt::Alignment visual = QStyle::visualAlignment(
        option.direction, (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setPen(color);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, place),
                     static_cast<int>(visual) | Qt::TextSingleLine, fitting);
}

void CellPainter::paintMark(QPainter &painter, const QStyleOptionViewItem &option,
                            const QString &iconName, const QString &text, const QColor &iconColor,
                            const QColor &textColor)
{
    const QRect icon(option.rect.left() + Margin, option.rect.center().y() - IconSize / 2 + 1,
                     IconSize, IconSize);
    painter.drawPixmap(
        QStyle::visualRect(option.direction, option.rect, icon),
        StatusLook::pixmap(iconName, iconColor, IconSize, painter.device()->devicePixelRatioF()));
    paintText(painter, option, option.rect.adjusted(2 * Margin + IconSize - 2, 0, -Margin, 0), text,
              textColor, Qt::AlignLeft);
}

} // namespace ktrdr::ui
