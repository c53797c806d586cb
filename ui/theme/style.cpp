#include "ui/theme/style.h"

#include <QPainter>
#include <QStyleOption>

namespace ktrdr::ui {

namespace {

/// What is not ticked must be seen too: Fusion derives its outline from the window's colour, which
/// is lost on a dark ground.
void outlineIndicator(QStyle::PrimitiveElement element, const QStyleOption &option,
                      QPainter &painter)
{
    const QPalette &palette = option.palette;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(option.state.testFlag(QStyle::State_Enabled)
                       ? palette.color(QPalette::Active, QPalette::PlaceholderText)
                       : palette.color(QPalette::Disabled, QPalette::WindowText));
    const QRectF place = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (element == QStyle::PE_IndicatorRadioButton)
        painter.drawEllipse(place);
    else
        painter.drawRect(place);
    painter.restore();
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
        return 4;
    case PM_ToolBarIconSize:
        return 20;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_SplitterWidth:
        return 5;
    case PM_HeaderMargin:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    // Fusion's own pictures do not follow the theme.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (element != PE_FrameFocusRect) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton)
            outlineIndicator(element, *option, *painter);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option->state.testFlag(State_Selected);
    painter->setPen(
        QPen(option->palette.color(selected ? QPalette::HighlightedText : QPalette::Link), 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 3, 3);
    painter->restore();
}

} // namespace ktrdr::ui
