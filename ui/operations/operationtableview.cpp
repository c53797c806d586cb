#include "ui/operations/operationtableview.h"

#include "ui/operations/operationdelegate.h"
#include "ui/operations/operationtablemodel.h"
#include "ui/presentation/cellpainter.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace ktrdr::ui {

using operations::OperationId;

namespace {

const auto MessageFills = QStringLiteral("messageFills");

} // namespace

OperationTableView::OperationTableView(OperationTableModel &model, QWidget *parent)
    : RowTable(parent)
    , m_model(model)
    , m_delegate(new OperationDelegate(this))
    , m_columns(*this)
{
    setObjectName(QStringLiteral("operationTable"));
    setAccessibleName(tr("Operations"));
    setAccessibleDescription(tr("All operations. Space on the Cancel column cancels a row; the "
                                "arrow keys on the Name column open and close a batch."));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    buildHeader();
    m_columns.reset();
    setRowHeight();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OperationTableView::selectionOrCurrentChanged);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OperationTableView::selectionOrCurrentChanged);
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            &OperationTableView::selectAfterRemoval);
}

OperationTableView::~OperationTableView() = default;

void OperationTableView::resetColumns()
{
    m_isMessageTheUsers = false;
    m_isFilling = true;
    m_columns.reset();
    m_isFilling = false;
    fillWidth();
}

QJsonObject OperationTableView::saveColumns() const
{
    QJsonObject state = m_columns.save();
    state.insert(MessageFills, !m_isMessageTheUsers);
    return state;
}

void OperationTableView::restoreColumns(const QJsonObject &state)
{
    m_isMessageTheUsers = !state.value(MessageFills).toBool(true);
    m_isFilling = true;
    m_columns.restore(state);
    m_isFilling = false;
    fillWidth();
}

QList<OperationId> OperationTableView::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<OperationId> ids;
    ids.reserve(rows.size());
    for (const QModelIndex &row : rows) {
        ids.append(m_model.record(row).id);
    }
    return ids;
}

std::optional<OperationId> OperationTableView::currentId() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_model.record(current).id) : std::nullopt;
}

void OperationTableView::selectAsCurrent(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                 QItemSelectionModel::Rows);
}

void OperationTableView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool isOnName =
        current.isValid() && current.column() == static_cast<int>(OperationColumn::Name);
    const bool isParent = isOnName && current.data(HasChildrenRole).toBool();
    const bool isOpen = isParent && current.data(ExpandedRole).toBool();
    const bool isReversed = layoutDirection() == Qt::RightToLeft;
    const int opening = isReversed ? Qt::Key_Left : Qt::Key_Right;
    const int closing = isReversed ? Qt::Key_Right : Qt::Key_Left;
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isCancellable(current)) {
            emitCancel(current);
            return;
        }
        break;
    default:
        if (isParent && !isOpen && (event->key() == opening || event->key() == Qt::Key_Plus)) {
            m_model.setExpanded(current, true);
            return;
        }
        if (isOpen && (event->key() == closing || event->key() == Qt::Key_Minus)) {
            m_model.setExpanded(current, false);
            return;
        }
    }
    RowTable::keyPressEvent(event);
}

void OperationTableView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_hold = m_model.holdOrder();
        const QModelIndex button = buttonAt(event->pos());
        if (button.isValid()) {
            m_delegate->setPressed(button);
            update(button);
            return;
        }
        if (toggleAt(event->pos())) {
            return;
        }
    }
    RowTable::mousePressEvent(event);
}

void OperationTableView::mouseMoveEvent(QMouseEvent *event)
{
    hover(buttonAt(event->pos()));
    if (!m_delegate->pressed().isValid()) {
        RowTable::mouseMoveEvent(event);
    }
}

void OperationTableView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex pressed = m_delegate->pressed();
    m_delegate->setPressed({});
    m_hold.reset();
    if (!pressed.isValid()) {
        RowTable::mouseReleaseEvent(event);
        return;
    }
    update(pressed);
    if (pressed == buttonAt(event->pos())) {
        emitCancel(pressed);
    }
}

void OperationTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The second press of two quick ones on a button or an arrow counts like the first.
    mousePressEvent(event);
    if (!m_delegate->pressed().isValid()) {
        RowTable::mouseDoubleClickEvent(event);
    }
}

void OperationTableView::leaveEvent(QEvent *event)
{
    hover({});
    RowTable::leaveEvent(event);
}

void OperationTableView::focusInEvent(QFocusEvent *event)
{
    const bool hadCurrent = currentIndex().isValid();
    RowTable::focusInEvent(event);
    // The view takes a first row by itself, but does not select it; a mouse selects what it hits.
    if (!hadCurrent && currentIndex().isValid() && event->reason() != Qt::MouseFocusReason) {
        selectAsCurrent(currentIndex());
    }
}

void OperationTableView::resizeEvent(QResizeEvent *event)
{
    RowTable::resizeEvent(event);
    fillWidth();
}

void OperationTableView::changeEvent(QEvent *event)
{
    RowTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setRowHeight();
    }
}

void OperationTableView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    m_hadSelection = selectionModel()->hasSelection();
    RowTable::rowsAboutToBeRemoved(parent, start, end);
}

/// A neighbour becomes the current row by itself, but is not selected.
void OperationTableView::selectAfterRemoval()
{
    if (m_hadSelection && !selectionModel()->hasSelection() && currentIndex().isValid()) {
        selectAsCurrent(currentIndex());
    }
}

void OperationTableView::buildHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setObjectName(QStringLiteral("operationTableHeader"));
    header->setAccessibleName(tr("Columns"));
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setMinimumSectionSize(32);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            &OperationTableView::showColumnMenu);
    connect(header, &QHeaderView::sectionResized, this, &OperationTableView::takeWidth);
    header->viewport()->installEventFilter(this);
    m_fillLater.setSingleShot(true);
    connect(&m_fillLater, &QTimer::timeout, this, &OperationTableView::fillWidth);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void OperationTableView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_columns.fillMenu(*menu);
    menu->addSeparator();
    QAction *reset = menu->addAction(tr("Reset columns"), this, &OperationTableView::resetColumns);
    reset->setObjectName(QStringLiteral("resetColumns"));
    connect(menu, &QMenu::aboutToHide, menu,
            [hold = m_model.holdOrder()]() mutable { hold.reset(); });
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void OperationTableView::setRowHeight()
{
    const int height = CellPainter::rowHeight(fontMetrics());
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

/// Showing and hiding a column resizes it from and to 0; anything else here is the user's hand.
void OperationTableView::takeWidth(int section, int before, int now)
{
    if (m_isFilling || !isVisible()) {
        return;
    }
    if (section == static_cast<int>(OperationColumn::Message) && before > 0 && now > 0) {
        m_isMessageTheUsers = true;
    }
    m_fillLater.start();
}

bool OperationTableView::eventFilter(QObject *watched, QEvent *event)
{
    const bool isHeader = watched == horizontalHeader()->viewport();
    if (isHeader && event->type() == QEvent::MouseButtonPress) {
        m_isHeaderHeld = true;
    } else if (isHeader && event->type() == QEvent::MouseButtonRelease) {
        m_isHeaderHeld = false;
        m_fillLater.start();
    }
    return RowTable::eventFilter(watched, event);
}

void OperationTableView::fillWidth()
{
    if (m_isMessageTheUsers || m_isHeaderHeld) {
        return;
    }
    m_isFilling = true;
    m_columns.fillWithMessage();
    m_isFilling = false;
}

QModelIndex OperationTableView::buttonAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    return isCancellable(index) &&
                   OperationDelegate::buttonRect(visualRect(index)).contains(position)
               ? index
               : QModelIndex();
}

bool OperationTableView::toggleAt(const QPoint &position)
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || index.column() != static_cast<int>(OperationColumn::Name) ||
        !index.data(HasChildrenRole).toBool()) {
        return false;
    }
    const QRect arrow = OperationDelegate::arrowRect(
        visualRect(index), index.data(DepthRole).toInt(), layoutDirection());
    if (!arrow.contains(position)) {
        return false;
    }
    m_model.setExpanded(index, !index.data(ExpandedRole).toBool());
    return true;
}

bool OperationTableView::isCancellable(const QModelIndex &index) const
{
    return index.isValid() && index.column() == static_cast<int>(OperationColumn::Cancel) &&
           !index.data().toString().isEmpty();
}

void OperationTableView::hover(const QModelIndex &index)
{
    const QModelIndex before = m_delegate->hovered();
    if (before == index) {
        return;
    }
    m_delegate->setHovered(index);
    for (const QModelIndex &changed : {before, index}) {
        if (changed.isValid()) {
            update(changed);
        }
    }
    viewport()->setCursor(index.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void OperationTableView::emitCancel(const QModelIndex &index)
{
    Q_EMIT cancelClicked(m_model.record(index).id);
}

} // namespace ktrdr::ui
