#include "ui/operations/operationspage.h"

#include "ui/details/detailspane.h"
#include "ui/operations/filtersidebar.h"
#include "ui/operations/operationexport.h"
#include "ui/operations/operationtablemodel.h"
#include "ui/operations/operationtableview.h"
#include "ui/operations/searchbox.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ktrdr::ui {

using operations::OperationId;
using operations::OperationRecord;

OperationsPage::OperationsPage(const QString &logFolder, QWidget *parent)
    : WindowPage(parent)
    , m_model(new OperationTableModel(this))
    , m_sidebar(new FilterSidebar(this))
    , m_search(new SearchBox(this))
    , m_table(new OperationTableView(*m_model, this))
    , m_details(new DetailsPane(logFolder, this))
{
    setObjectName(QStringLiteral("operationsPage"));
    setAccessibleName(tr("Operations"));
    build();
    connectTable();
    updateEmptyState();
}

QList<OperationId> OperationsPage::selectedIds() const
{
    return m_table->selectedIds();
}

QList<OperationRecord> OperationsPage::selectedRecords() const
{
    QList<OperationRecord> records;
    const QList<OperationId> ids = selectedIds();
    for (const OperationId &id : ids) {
        if (const OperationRecord *record = m_model->find(id)) {
            records.append(*record);
        }
    }
    return records;
}

std::optional<OperationId> OperationsPage::currentId() const
{
    return m_table->currentId();
}

void OperationsPage::setFirstRunWidget(QWidget *widget)
{
    m_center->removeWidget(m_firstRun);
    delete m_firstRun;
    // What it says must not make the window taller than a small screen.
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("firstRunScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(widget);
    m_firstRun = scroll;
    m_center->addWidget(scroll);
    updateEmptyState();
}

bool OperationsPage::isSidebarVisible() const
{
    return !m_sidebarSide->isHidden();
}

bool OperationsPage::isDetailsVisible() const
{
    return m_areDetailsWanted;
}

Qt::Orientation OperationsPage::detailsOrientation() const
{
    return m_tableAndDetails->orientation();
}

void OperationsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void OperationsPage::showOperation(const OperationId &id)
{
    m_model->reveal(id);
    if (!m_model->indexOf(id).isValid()) {
        clearFilters();
    }
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid()) {
        m_table->selectAsCurrent(index);
        m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void OperationsPage::clearFilters()
{
    m_search->clear();
    m_sidebar->chooseAll();
}

void OperationsPage::resetColumns()
{
    m_table->resetColumns();
}

void OperationsPage::copyAsText()
{
    QGuiApplication::clipboard()->setText(
        OperationExport::toText(selectedRecords(), m_table->columns().shown()));
}

void OperationsPage::copyAsCsv()
{
    QGuiApplication::clipboard()->setText(
        OperationExport::toCsv(selectedRecords(), m_table->columns().shown()));
}

void OperationsPage::copyAsJson()
{
    QGuiApplication::clipboard()->setText(OperationExport::toJson(selectedRecords()));
}

void OperationsPage::setSidebarVisible(bool visible)
{
    m_sidebarSide->setVisible(visible);
}

void OperationsPage::setDetailsVisible(bool visible)
{
    m_areDetailsWanted = visible;
    showOrHideDetails();
}

/// Before the first operation there are none, and the first steps need the room.
void OperationsPage::showOrHideDetails()
{
    m_details->setVisible(m_areDetailsWanted && m_center->currentWidget() != m_firstRun);
}

void OperationsPage::setDetailsOrientation(Qt::Orientation orientation)
{
    m_tableAndDetails->setOrientation(orientation);
}

void OperationsPage::changeEvent(QEvent *event)
{
    WindowPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        m_model->retranslate();
    }
}

void OperationsPage::connectTable()
{
    connect(m_sidebar, &FilterSidebar::choiceChanged, this, &OperationsPage::applyFilter);
    connect(m_search, &SearchBox::searchChanged, this, [this](const SearchQuery &query) {
        OperationFilter filter = m_model->filter();
        filter.search = query;
        m_model->setFilter(filter);
        updateEmptyState();
    });
    connect(m_table, &OperationTableView::cancelClicked, this,
            [this](const OperationId &id) { Q_EMIT cancelRequested({id}); });
    connect(m_table, &OperationTableView::selectionOrCurrentChanged, this, [this] {
        showCurrent();
        Q_EMIT selectionChanged();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        Q_EMIT contextMenuRequested(m_table->viewport()->mapToGlobal(position));
    });
    connect(m_model, &OperationTableModel::countsChanged, this, [this] {
        m_sidebar->setCounts(m_model->counts());
        updateEmptyState();
    });
    for (const auto signal :
         {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_model, signal, this, &OperationsPage::updateEmptyState);
    }
    connect(m_model, &OperationTableModel::recordsUpdated, this,
            [this](const QList<OperationRecord> &records) {
                for (const OperationRecord &record : records) {
                    if (record.id == m_details->shownId()) {
                        m_details->showRecord(record);
                    }
                }
            });
}

void OperationsPage::applyFilter()
{
    OperationFilter filter = m_model->filter();
    m_sidebar->applyTo(filter);
    m_model->setFilter(filter);
    updateEmptyState();
}

/// What is shown is selected, so that Cancel, Retry and Remove act on it: the current row, else
/// what is shown already, else the first of the selection.
void OperationsPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    std::optional<OperationId> shown;
    if (current.isValid() && m_table->selectionModel()->isRowSelected(current.row())) {
        shown = m_model->record(current).id;
    } else if (const QList<OperationId> selected = selectedIds(); !selected.isEmpty()) {
        const std::optional<OperationId> before = m_details->shownId();
        shown = before && selected.contains(*before) ? *before : selected.first();
    }
    if (!shown) {
        m_details->clear();
    } else if (const OperationRecord *record = m_model->find(*shown);
               record != nullptr && shown != m_details->shownId()) {
        m_details->showRecord(*record);
    }
}

void OperationsPage::updateEmptyState()
{
    QWidget *wanted = m_model->counts().all == 0 ? m_firstRun
                      : m_model->rowCount() == 0 ? m_nothingFound
                                                 : m_table;
    if (m_center->currentWidget() != wanted) {
        m_center->setCurrentWidget(wanted);
    }
    showOrHideDetails();
}

} // namespace ktrdr::ui
