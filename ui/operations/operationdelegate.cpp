#include "ui/operations/operationdelegate.h"

#include "ui/operations/operationtablemodel.h"
#include "ui/presentation/cellpainter.h"
#include "ui/presentation/operationtext.h"
#include "ui/presentation/progressbarpainter.h"
#include "ui/presentation/statuslook.h"

#include <QPainter>
#include <QPainterPath>

namespace ktrdr::ui {

using operations::OperationStatus;

namespace {

constexpr int Margin = CellPainter::Margin;
constexpr int IconSize = CellPainter::IconSize;
constexpr int Indent = 18;
constexpr int ButtonSize = 22;

QColor inkOf(const QModelIndex &index, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    switch (static_cast<OperationColumn>(index.column())) {
    case OperationColumn::Name:
    case OperationColumn::Message:
    case OperationColumn::Progress:
        return text;
    default:
        return StatusLook::mix(text, palette.color(QPalette::Base), 0.72);
    }
}

void paintArrow(QPainter &painter, const QRect &place, bool isOpen, Qt::LayoutDirection direction,
                const QColor &color)
{
    const QPointF center = QRectF(place).center();
    const qreal side = direction == Qt::RightToLeft ? -1.0 : 1.0;
    QPainterPath arrow;
    if (isOpen) {
        arrow.moveTo(center + QPointF(-3.5, -1.75));
        arrow.lineTo(center + QPointF(0, 1.75));
        arrow.lineTo(center + QPointF(3.5, -1.75));
    } else {
        arrow.moveTo(center + QPointF(-1.75 * side, -3.5));
        arrow.lineTo(center + QPointF(1.75 * side, 0));
        arrow.lineTo(center + QPointF(-1.75 * side, 3.5));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(arrow);
    painter.restore();
}

} // namespace

OperationDelegate::OperationDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void OperationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto *model = qobject_cast<const OperationTableModel *>(index.model());
    Q_ASSERT(model);
    CellPainter::paintGround(*painter, option);
    painter->setFont(option.font);
    switch (static_cast<OperationColumn>(index.column())) {
    case OperationColumn::Name:
        paintName(*painter, option, index);
        break;
    case OperationColumn::Status:
        paintStatus(*painter, option, index);
        break;
    case OperationColumn::Progress:
        ProgressBarPainter::paint(*painter, option.rect, model->record(index),
                                  index.data().toString(), option.palette, option.direction);
        break;
    case OperationColumn::Cancel:
        paintButton(*painter, option, index);
        break;
    default:
        CellPainter::paintText(*painter, option, option.rect.adjusted(Margin, 0, -Margin, 0),
                               index.data().toString(), inkOf(index, option.palette),
                               Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    }
}

QSize OperationDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
    const bool hasIcon = index.column() == static_cast<int>(OperationColumn::Status);
    return {text + 2 * Margin + (hasIcon ? IconSize + Margin : 0),
            CellPainter::rowHeight(option.fontMetrics)};
}

QRect OperationDelegate::buttonRect(const QRect &cell)
{
    QRect button(0, 0, ButtonSize, ButtonSize);
    button.moveCenter(cell.center());
    return button;
}

QRect OperationDelegate::arrowRect(const QRect &cell, int depth, Qt::LayoutDirection direction)
{
    const QRect arrow(cell.left() + Margin / 2 + depth * Indent, cell.top(), Indent, cell.height());
    return QStyle::visualRect(direction, cell, arrow);
}

int OperationDelegate::widestStatus(const QFontMetrics &metrics)
{
    int text = 0;
    for (int i = 0; i < operations::OperationStatusCount; ++i) {
        text = std::max(text, metrics.horizontalAdvance(
                                  OperationText::status(static_cast<OperationStatus>(i))));
    }
    return text + 3 * Margin + IconSize;
}

void OperationDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const int depth = index.data(DepthRole).toInt();
    if (index.data(HasChildrenRole).toBool()) {
        paintArrow(painter, arrowRect(option.rect, depth, option.direction),
                   index.data(ExpandedRole).toBool(), option.direction,
                   StatusLook::mix(option.palette.color(QPalette::Text),
                                   option.palette.color(QPalette::Base), 0.72));
    }
    CellPainter::paintText(
        painter, option, option.rect.adjusted(Margin / 2 + (depth + 1) * Indent + 2, 0, -Margin, 0),
        index.data().toString(), inkOf(index, option.palette), Qt::AlignLeft);
}

void OperationDelegate::paintStatus(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const auto *model = qobject_cast<const OperationTableModel *>(index.model());
    const operations::OperationRecord &record = model->record(index);
    const QColor color = StatusLook::color(record, option.palette);
    CellPainter::paintMark(painter, option, StatusLook::iconName(record.status),
                           index.data().toString(), color, color);
}

void OperationDelegate::paintButton(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    if (index.data().toString().isEmpty()) {
        return;
    }
    const QRect button = buttonRect(option.rect);
    const QColor base = option.palette.color(QPalette::Base);
    const bool isHovered = index == m_hovered;
    const QColor ink = isHovered ? StatusLook::color(OperationStatus::Failed, option.palette)
                                 : inkOf(index, option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal ground = index == m_pressed ? 0.28 : isHovered ? 0.16 : 0.0;
    painter.setPen(QPen(StatusLook::mix(ink, base, 0.4), 1));
    painter.setBrush(StatusLook::mix(ink, base, ground));
    painter.drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.restore();
    QRect icon(0, 0, IconSize - 4, IconSize - 4);
    icon.moveCenter(button.center());
    painter.drawPixmap(icon, StatusLook::pixmap(QStringLiteral("stop"), ink, icon.width(),
                                                painter.device()->devicePixelRatioF()));
}

} // namespace ktrdr::ui
