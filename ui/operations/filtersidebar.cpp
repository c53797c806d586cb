#include "ui/operations/filtersidebar.h"

#include "ui/presentation/operationtext.h"
#include "ui/presentation/statuslook.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace ktrdr::ui {

using operations::OperationStatus;

namespace {

constexpr int TitleColumn = 0;
constexpr int CountColumn = 1;
constexpr int KeyRole = Qt::UserRole;
constexpr int IconSize = 16;

/// Offered even while no operation is in it.
bool isAlwaysShown(OperationStatus status)
{
    return status == OperationStatus::Running || status == OperationStatus::Completed ||
           status == OperationStatus::Failed;
}

} // namespace

FilterSidebar::FilterSidebar(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("filterSidebar"));
    setAccessibleName(tr("Filters"));
    setAccessibleDescription(tr("Choose which operations the table shows. Hold Ctrl to choose "
                                "several."));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setUniformRowHeights(false);
    setSelectionMode(ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    setIconSize(QSize(IconSize, IconSize));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(CountColumn, QHeaderView::Fixed);
    header()->setMinimumSectionSize(32);
    header()->resizeSection(CountColumn,
                            fontMetrics().horizontalAdvance(QStringLiteral("100,000")) + 16);
    m_all = itemOf({Group::All, {}}, invisibleRootItem());
    m_statuses = addGroup(Group::Status);
    m_types = addGroup(Group::Type);
    m_places = addGroup(Group::Where);
    retranslate();
    setCurrentItem(m_all);
    connect(this, &QTreeWidget::itemSelectionChanged, this, &FilterSidebar::tidySelection);
}

void FilterSidebar::setCounts(const OperationCounts &counts)
{
    m_counts = counts;
    showCount(m_all, counts.all);
    for (int i = 0; i < operations::OperationStatusCount; ++i) {
        const auto status = static_cast<OperationStatus>(i);
        const int count = counts.byStatus.at(static_cast<size_t>(i));
        QTreeWidgetItem *item = itemOf({Group::Status, operations::toString(status)}, m_statuses);
        showCount(item, count);
        item->setHidden(count == 0 && !isAlwaysShown(status) && !item->isSelected());
    }
    setNamedCounts(Group::Type, counts.byType);
    setNamedCounts(Group::Where, counts.byWhere);
    m_types->setHidden(counts.byType.isEmpty());
    m_places->setHidden(counts.byWhere.isEmpty());
}

void FilterSidebar::applyTo(OperationFilter &filter) const
{
    filter.statuses.clear();
    const QSet<QString> names = chosen(Group::Status);
    for (const QString &name : names) {
        if (const auto status = operations::statusFromString(name)) {
            filter.statuses.insert(*status);
        }
    }
    filter.types = chosen(Group::Type);
    filter.where = chosen(Group::Where);
}

void FilterSidebar::chooseAll()
{
    setCurrentItem(m_all, TitleColumn, QItemSelectionModel::ClearAndSelect);
}

bool FilterSidebar::isAnythingChosen() const
{
    return std::any_of(m_items.begin(), m_items.end(), [this](const QTreeWidgetItem *item) {
        return item != m_all && item->isSelected();
    });
}

void FilterSidebar::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
}

QTreeWidgetItem *FilterSidebar::addGroup(Group group)
{
    auto *heading = new QTreeWidgetItem(this);
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setFirstColumnSpanned(true);
    heading->setExpanded(true);
    heading->setData(TitleColumn, KeyRole, static_cast<int>(group));
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    font.setBold(true);
    heading->setFont(TitleColumn, font);
    heading->setSizeHint(TitleColumn, QSize(0, fontMetrics().height() + 18));
    heading->setTextAlignment(TitleColumn, Qt::AlignLeft | Qt::AlignBottom);
    return heading;
}

void FilterSidebar::retranslate()
{
    m_statuses->setText(TitleColumn, tr("Status"));
    m_types->setText(TitleColumn, tr("Type"));
    m_places->setText(TitleColumn, tr("Where"));
    const QColor muted = palette().color(QPalette::PlaceholderText);
    for (QTreeWidgetItem *heading : {m_statuses, m_types, m_places}) {
        heading->setForeground(TitleColumn, muted);
    }
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        dress(*it.value(), it.key());
    }
    setCounts(OperationCounts(m_counts));
}

void FilterSidebar::dress(QTreeWidgetItem &item, const Key &key) const
{
    item.setText(TitleColumn, titleOf(key));
    item.setForeground(CountColumn, palette().color(QPalette::PlaceholderText));
    if (key.first == Group::Status) {
        const auto status = operations::statusFromString(key.second);
        const QPixmap drawing =
            StatusLook::pixmap(StatusLook::iconName(*status), StatusLook::color(*status, palette()),
                               IconSize, devicePixelRatioF());
        QIcon icon(drawing);
        icon.addPixmap(StatusLook::pixmap(StatusLook::iconName(*status),
                                          palette().color(QPalette::HighlightedText), IconSize,
                                          devicePixelRatioF()),
                       QIcon::Selected);
        item.setIcon(TitleColumn, icon);
    }
}

void FilterSidebar::showCount(QTreeWidgetItem *item, int count)
{
    const QString text = count == 0 ? QString() : QLocale().toString(count);
    if (item->text(CountColumn) != text) {
        item->setText(CountColumn, text);
        item->setData(TitleColumn, Qt::AccessibleTextRole,
                      tr("%1, %n operation(s)", nullptr, count).arg(item->text(TitleColumn)));
    }
}

void FilterSidebar::setNamedCounts(Group group, const QMap<QString, int> &counts)
{
    QTreeWidgetItem *heading = group == Group::Type ? m_types : m_places;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        showCount(itemOf({group, it.key()}, heading), it.value());
    }
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        if (it.key().first == group) {
            const int count = counts.value(it.key().second);
            showCount(it.value(), count);
            it.value()->setHidden(count == 0 && !it.value()->isSelected());
        }
    }
}

QTreeWidgetItem *FilterSidebar::itemOf(const Key &key, QTreeWidgetItem *parent)
{
    QTreeWidgetItem *&item = m_items[key];
    if (item == nullptr) {
        item = new QTreeWidgetItem(parent);
        item->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setSizeHint(TitleColumn, QSize(0, fontMetrics().height() + 10));
        dress(*item, key);
    }
    return item;
}

QSet<QString> FilterSidebar::chosen(Group group) const
{
    QSet<QString> names;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        if (it.key().first == group && it.value()->isSelected()) {
            names.insert(it.key().second);
        }
    }
    return names;
}

QString FilterSidebar::titleOf(const Key &key) const
{
    switch (key.first) {
    case Group::Status:
        return OperationText::status(*operations::statusFromString(key.second));
    case Group::Type:
        return OperationText::type(key.second);
    case Group::Where:
        return OperationText::where(key.second);
    case Group::All:
        break;
    }
    return tr("All operations");
}

void FilterSidebar::tidySelection()
{
    {
        const QSignalBlocker blocker(this);
        const bool isAllWanted = currentItem() == m_all && m_all->isSelected();
        if (isAllWanted) {
            clearSelection();
        }
        m_all->setSelected(isAllWanted || !isAnythingChosen());
    }
    Q_EMIT choiceChanged();
}

} // namespace ktrdr::ui
