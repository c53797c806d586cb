#pragma once

#include <QStyledItemDelegate>

namespace ktrdr::ui {

/// Colours the level of a log line and keeps times quiet.
class LogDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace ktrdr::ui
