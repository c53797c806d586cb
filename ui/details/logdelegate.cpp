#include "ui/details/logdelegate.h"

#include "ui/details/logmodel.h"
#include "ui/theme/palettes.h"

namespace ktrdr::ui {

void LogDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int level = index.data(LogModel::LevelRole).toInt();
    QColor ink = option->palette.color(QPalette::Text);
    if (level >= spdlog::level::err) {
        ink = colourOf(Meaning::Bad, option->palette);
    } else if (level == spdlog::level::warn) {
        ink = colourOf(Meaning::Attention, option->palette);
    } else if (level < spdlog::level::info || index.column() != LogModel::TextColumn) {
        ink = option->palette.color(QPalette::PlaceholderText);
    }
    option->palette.setColor(QPalette::Text, ink);
}

} // namespace ktrdr::ui
