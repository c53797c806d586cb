#pragma once

#include "ui/operations/operationcolumn.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace ktrdr::operations {
struct OperationRecord;
}

namespace ktrdr::ui {

/// Paints the cells of the operations table: indented names with an arrow, status drawings, bars,
/// cancel buttons and quiet numbers, all from the palette, in both directions of writing.
class OperationDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit OperationDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /// The cancel button inside its cell.
    [[nodiscard]] static QRect buttonRect(const QRect &cell);
    /// The arrow of a parent inside its name cell.
    [[nodiscard]] static QRect arrowRect(const QRect &cell, int depth,
                                         Qt::LayoutDirection direction);
    /// The width of a cell that shows the longest status of the current language in full.
    [[nodiscard]] static int widestStatus(const QFontMetrics &metrics);

    void setHovered(const QModelIndex &index) { m_hovered = index; }
    void setPressed(const QModelIndex &index) { m_pressed = index; }
    [[nodiscard]] QModelIndex hovered() const { return m_hovered; }
    [[nodiscard]] QModelIndex pressed() const { return m_pressed; }

private:
    void paintName(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintStatus(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintButton(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;

    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_pressed;
};

} // namespace ktrdr::ui
