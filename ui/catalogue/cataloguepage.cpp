#include "ui/catalogue/cataloguepage.h"

#include "core/marketdata/dataoperationtypes.h"
#include "core/operations/operationboard.h"
#include "ui/catalogue/cataloguemodel.h"
#include "ui/catalogue/cataloguereader.h"
#include "ui/catalogue/cataloguetable.h"
#include "ui/catalogue/cataloguetext.h"
#include "ui/catalogue/seriesdetails.h"
#include "ui/commands/commandids.h"
#include "ui/commands/commandmenu.h"
#include "ui/commands/commandregistry.h"
#include "ui/pages/emptypage.h"
#include "ui/pages/splittersizes.h"

#include <QAction>
#include <QJsonArray>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ktrdr::ui {

using marketdata::CatalogueEntry;
using marketdata::SeriesId;
using operations::OperationBoard;
using operations::OperationRecord;

namespace {

/// While a load runs, the table follows it; not at every segment.
constexpr std::chrono::milliseconds FollowEvery{2'000};
/// Who walks through the table does not have every series on the way checked.
constexpr std::chrono::milliseconds CheckAfter{200};
const auto TableKey = QStringLiteral("table");
const auto SizesKey = QStringLiteral("tableAndDetails");

bool writesTheStore(const OperationRecord &record)
{
    return record.type == marketdata::LoadType || record.type == marketdata::ImportType;
}

} // namespace

CataloguePage::CataloguePage(marketdata::DataManager &manager, const OperationBoard &board,
                             QWidget *parent)
    : WindowPage(parent)
    , m_manager(manager)
    , m_reader(new CatalogueReader(manager, this))
    , m_model(new CatalogueModel(this))
    , m_table(new CatalogueTable(*m_model, this))
    , m_details(new SeriesDetails(this))
    , m_tableAndDetails(new QSplitter(Qt::Vertical, this))
    , m_empty(makeEmptyPage())
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("cataloguePage"));
    setAccessibleName(tr("Catalogue"));
    build();
    m_listLater.setSingleShot(true);
    m_checkLater.setSingleShot(true);
    connect(&m_listLater, &QTimer::timeout, m_reader, &CatalogueReader::list);
    connect(&m_checkLater, &QTimer::timeout, this, &CataloguePage::checkSeries);
    connect(m_reader, &CatalogueReader::listed, this, &CataloguePage::takeList);
    connect(m_reader, &CatalogueReader::checked, m_details, &SeriesDetails::showCheck);
    connect(m_reader, &CatalogueReader::failed, this, &CataloguePage::failed);
    connect(m_reader, &CatalogueReader::exported, this,
            [this](const SeriesId &series, const QString &file, qint64 bars) {
                Q_EMIT done(tr("%1: %n bar(s) written to %2.", nullptr, static_cast<int>(bars))
                                .arg(CatalogueText::name(series), file));
            });
    connect(m_table, &SortedTable::selectedChanged, this, [this] {
        showSelected();
        Q_EMIT commandsChanged();
    });
    connect(m_table, &QAbstractItemView::activated, this, &CataloguePage::loadMissing);
    connect(m_table, &QWidget::customContextMenuRequested, this, &CataloguePage::showContextMenu);
    connect(&board, &OperationBoard::recordsChanged, this, &CataloguePage::takeRecords);
    connect(&board, &OperationBoard::recordFinished, this, [this](const OperationRecord &record) {
        if (isVisible() && writesTheStore(record))
            m_reader->list();
    });
    setFocusProxy(m_table);
}

QJsonObject CataloguePage::saveState() const
{
    return {{TableKey, m_table->saveColumns()}, {SizesKey, sizesOf(*m_tableAndDetails)}};
}

void CataloguePage::restoreState(const QJsonObject &state)
{
    m_table->restoreColumns(state.value(TableKey).toObject());
    restoreSizes(*m_tableAndDetails, state.value(SizesKey));
}

QList<SeriesId> CataloguePage::selectedSeries() const
{
    return m_table->selectedSeries();
}

bool CataloguePage::showSeries(const SeriesId &series)
{
    return m_table->select(series);
}

void CataloguePage::showEvent(QShowEvent *event)
{
    WindowPage::showEvent(event);
    m_reader->list();
}

void CataloguePage::build()
{
    m_tableAndDetails->setObjectName(QStringLiteral("catalogueAndDetails"));
    m_tableAndDetails->addWidget(m_table);
    m_tableAndDetails->addWidget(m_details);
    m_tableAndDetails->setChildrenCollapsible(false);
    m_tableAndDetails->setStretchFactor(0, 1);
    m_tableAndDetails->setStretchFactor(1, 1);
    m_details->setMinimumSize(240, 120);
    m_stack->addWidget(m_tableAndDetails);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setTabOrder(m_table, m_details);
}

QWidget *CataloguePage::makeEmptyPage()
{
    auto *page = new EmptyPage(
        {QStringLiteral("emptyCatalogue"),
         tr("No bars are stored yet. What you load or import is listed here, with "
            "how complete it is."),
         QStringLiteral("emptyCatalogue.load"), QStringLiteral("load"), tr("New data &load…")},
        this);
    connect(page, &EmptyPage::clicked, this, [this] {
        if (QAction *action = m_commands ? m_commands->action(command::LoadData) : nullptr)
            action->trigger();
    });
    return page;
}

void CataloguePage::takeList(const QList<CatalogueEntry> &entries)
{
    const bool hadFocus = m_stack->isAncestorOf(focusWidget());
    m_model->setEntries(entries);
    QWidget *wanted = entries.isEmpty() ? m_empty : m_tableAndDetails;
    if (m_stack->currentWidget() != wanted) {
        m_stack->setCurrentWidget(wanted);
        setFocusProxy(entries.isEmpty() ? m_empty : m_table);
        if (hadFocus)
            setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT commandsChanged();
}

void CataloguePage::takeRecords(const QList<OperationRecord> &records)
{
    if (isVisible() && !m_listLater.isActive() &&
        std::any_of(records.cbegin(), records.cend(), writesTheStore)) {
        m_listLater.start(FollowEvery);
    }
}

void CataloguePage::showSelected()
{
    m_reader->forgetCheck();
    m_checkLater.stop();
    const QList<SeriesId> series = selectedSeries();
    if (series.size() != 1) {
        m_details->showCount(series.size());
        return;
    }
    m_details->showEntry(m_model->entry(m_model->indexOf(series.first())));
    m_checkLater.start(CheckAfter);
}

void CataloguePage::showContextMenu(const QPoint &position)
{
    if (!m_commands)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("seriesMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, *m_commands, menuCommands());
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace ktrdr::ui
