#include "ui/runs/runspage.h"

#include "core/operations/operationboard.h"
#include "ui/commands/commandmenu.h"
#include "ui/pages/emptypage.h"
#include "ui/pages/splittersizes.h"
#include "ui/runs/runmodel.h"
#include "ui/runs/runreader.h"
#include "ui/runs/runtable.h"
#include "ui/runs/selectedruns.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

namespace ktrdr::ui {

using operations::OperationBoard;
using operations::OperationId;
using operations::OperationRecord;
using training::ModelEntry;

namespace {

constexpr int TableHeight = 240;
constexpr int SelectedHeight = 360;
constexpr int SearchWidth = 420;
const auto TableKey = QStringLiteral("table");
const auto SizesKey = QStringLiteral("tableAndSelected");
const auto SelectedKey = QStringLiteral("selected");

} // namespace

RunsPage::RunsPage(const training::ModelCatalogue &models, OperationBoard &board, QWidget *parent)
    : WindowPage(parent)
    , m_board(board)
    , m_reader(new RunReader(models, this))
    , m_model(new RunModel(this))
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_table(new RunTable(*m_model, this))
    , m_selected(new SelectedRuns(*m_reader, this))
    , m_tableAndSelected(new QSplitter(Qt::Vertical, this))
    , m_empty(makeEmptyPage())
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("runsPage"));
    setAccessibleName(tr("Runs"));
    build();
    connectBoard();
    connect(m_reader, &RunReader::listed, this, &RunsPage::takeModels);
    connect(m_selected, &SelectedRuns::detailsArrived, this, &RunsPage::commandsChanged);
    connect(m_table, &SortedTable::selectedChanged, this, [this] {
        showSelected();
        Q_EMIT commandsChanged();
    });
    connect(m_table, &QAbstractItemView::activated, this, &RunsPage::showOperation);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RunsPage::showContextMenu);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_table->search(words);
        showCount();
    });
    setFocusProxy(m_table);
}

QJsonObject RunsPage::saveState() const
{
    return {{TableKey, m_table->saveColumns()},
            {SizesKey, sizesOf(*m_tableAndSelected)},
            {SelectedKey, m_selected->saveState()}};
}

void RunsPage::restoreState(const QJsonObject &state)
{
    m_table->restoreColumns(state.value(TableKey).toObject());
    restoreSizes(*m_tableAndSelected, state.value(SizesKey));
    m_selected->restoreState(state.value(SelectedKey).toObject());
}

void RunsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QList<Run> RunsPage::selectedRuns() const
{
    QList<Run> runs;
    const QStringList keys = m_table->selectedKeys();
    for (const QString &key : keys) {
        if (const auto run = m_book.find(key))
            runs.append(*run);
    }
    return runs;
}

void RunsPage::showEvent(QShowEvent *event)
{
    WindowPage::showEvent(event);
    readAll();
}

void RunsPage::build()
{
    m_search->setObjectName(QStringLiteral("runs.search"));
    m_search->setAccessibleName(tr("Search runs"));
    m_search->setPlaceholderText(tr("Search, e.g. goog lstm failed"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(SearchWidth);
    m_count->setObjectName(QStringLiteral("runs.count"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *upper = new QWidget(this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(12);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_count);
    bar->addStretch(1);
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    m_tableAndSelected->setObjectName(QStringLiteral("runsAndSelected"));
    m_tableAndSelected->addWidget(upper);
    m_tableAndSelected->addWidget(m_selected);
    m_tableAndSelected->setChildrenCollapsible(false);
    m_tableAndSelected->setStretchFactor(0, 2);
    m_tableAndSelected->setStretchFactor(1, 3);
    m_tableAndSelected->setSizes({TableHeight, SelectedHeight});
    m_stack->addWidget(m_tableAndSelected);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    showSelected();
}

QWidget *RunsPage::makeEmptyPage()
{
    auto *page = new EmptyPage(
        {QStringLiteral("noRuns"),
         tr("Nothing has been trained yet. Every training, of this window, of a terminal or of a "
            "service, is listed here with its curves, while it runs and after."),
         QStringLiteral("noRuns.train"), QStringLiteral("add"), tr("New &training…")},
        this);
    connect(page, &EmptyPage::clicked, this, &RunsPage::trainingRequested);
    return page;
}

void RunsPage::connectBoard()
{
    connect(&m_board, &OperationBoard::recordsAdded, this, &RunsPage::takeRecords);
    connect(&m_board, &OperationBoard::recordsChanged, this, &RunsPage::takeRecords);
    connect(&m_board, &OperationBoard::recordsRemoved, this, [this](const QList<OperationId> &ids) {
        for (const OperationId &id : ids)
            m_book.remove(id);
        if (isVisible())
            showAll();
    });
    // Its model is there now.
    connect(&m_board, &OperationBoard::recordFinished, this, [this](const OperationRecord &record) {
        if (isVisible() && m_book.take(record))
            m_reader->list();
    });
}

void RunsPage::readAll()
{
    m_book.setRecords(m_board.records());
    m_reader->list();
    if (m_hasListed)
        showAll();
}

void RunsPage::takeModels(const QList<ModelEntry> &models)
{
    m_hasListed = true;
    m_book.setModels(models);
    showAll();
}

void RunsPage::takeRecords(const QList<OperationRecord> &records)
{
    if (!isVisible() || !m_hasListed)
        return;
    bool isNew = false;
    bool isOtherwise = false;
    for (const OperationRecord &record : records) {
        if (!m_book.take(record))
            continue;
        const auto run = m_book.find(record.id.toString());
        const QModelIndex known = m_model->indexOf(run->key);
        isNew = isNew || !known.isValid();
        isOtherwise =
            isOtherwise || (known.isValid() && m_model->run(known).status() != run->status());
        m_model->put(*run);
        m_selected->update(*run);
    }
    if (isNew)
        showAll();
    else if (isOtherwise)
        Q_EMIT commandsChanged();
}

void RunsPage::showAll()
{
    const bool hadFocus = m_stack->isAncestorOf(focusWidget());
    m_model->setRuns(m_book.runs());
    const bool isEmpty = m_model->rowCount() == 0;
    QWidget *wanted = isEmpty ? m_empty : static_cast<QWidget *>(m_tableAndSelected);
    if (m_stack->currentWidget() != wanted) {
        m_stack->setCurrentWidget(wanted);
        setFocusProxy(isEmpty ? m_empty : static_cast<QWidget *>(m_table));
        if (hadFocus)
            setFocus(Qt::OtherFocusReason);
    }
    showSelected();
    showCount();
    Q_EMIT commandsChanged();
}

void RunsPage::showSelected()
{
    const QList<Run> runs = selectedRuns();
    QStringList keys;
    for (const Run &run : runs)
        keys += run.key;
    m_model->setMarks(keys);
    m_selected->showRuns(runs);
}

void RunsPage::showCount()
{
    const int shown = m_table->model()->rowCount();
    m_count->setText(m_search->text().trimmed().isEmpty()
                         ? tr("%n run(s)", nullptr, shown)
                         : tr("%1 of %n run(s)", nullptr, m_model->rowCount()).arg(shown));
}

void RunsPage::showContextMenu(const QPoint &position)
{
    if (!m_commands)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("runMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, *m_commands, menuCommands());
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace ktrdr::ui
