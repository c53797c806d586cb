#pragma once

#include <QStyledItemDelegate>

namespace ktrdr::ui {

/// Paints the cells of the runs: the state with its drawing, the name with its colour in the chart.
class RunDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace ktrdr::ui
