#pragma once

#include <QStyleOptionViewItem>

namespace ktrdr::ui {

/// What the cells of all tables have in common: ground, selection, focus, elided text.
class CellPainter
{
public:
    /// Between the cell's edge and its content.
    static constexpr int Margin = 8;
    static constexpr int IconSize = 16;

    /// The height of every row.
    [[nodiscard]] static int rowHeight(const QFontMetrics &metrics);
    /// Selection, the line below the row, and the focus.
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option);
    /// One line in `place`, which is given for left-to-right; elided where it does not fit.
    static void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                          const QString &text, const QColor &color, Qt::Alignment alignment);
    /// A drawing of resources/icons and the text beside it.
    static void paintMark(QPainter &painter, const QStyleOptionViewItem &option,
                          const QString &iconName, const QString &text, const QColor &iconColor,
                          const QColor &textColor);
};

} // namespace ktrdr::ui
