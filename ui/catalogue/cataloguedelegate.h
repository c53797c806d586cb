#pragma once

#include <QStyledItemDelegate>

namespace ktrdr::ui {

/// Paints the cells of the catalogue: the coverage as a bar, everything else as text.
class CatalogueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace ktrdr::ui
