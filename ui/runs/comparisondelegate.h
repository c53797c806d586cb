#pragma once

#include <QStyledItemDelegate>

namespace ktrdr::ui {

/// Paints the cells of a comparison as those of the other tables, on the ground that the model
/// gives to headings and differences.
class ComparisonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace ktrdr::ui
