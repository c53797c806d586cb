#include "ui/details/detailspane.h"
#include "ui/operations/filtersidebar.h"
#include "ui/operations/operationspage.h"
#include "ui/operations/operationtablemodel.h"
#include "ui/operations/operationtableview.h"
#include "ui/operations/searchbox.h"
#include "ui/pages/splittersizes.h"

#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ktrdr::ui {

namespace {

QWidget *makeNotice(const QString &name, const QString &text, QWidget *parent, QWidget *action)
{
    auto *page = new QWidget(parent);
    page->setObjectName(name);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(12);
    auto *label = new QLabel(text, page);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    layout->addStretch(1);
    layout->addWidget(label);
    if (action != nullptr) {
        layout->addWidget(action, 0, Qt::AlignCenter);
    }
    layout->addStretch(1);
    return page;
}

} // namespace

void OperationsPage::build()
{
    m_firstRun =
        makeNotice(QStringLiteral("noOperations"),
                   tr("There are no operations yet. What you start appears here."), this, nullptr);
    auto *clearButton = new QPushButton(tr("Show all operations"), this);
    clearButton->setObjectName(QStringLiteral("clearFilters"));
    connect(clearButton, &QPushButton::clicked, this, &OperationsPage::clearFilters);
    m_nothingFound =
        makeNotice(QStringLiteral("nothingFound"),
                   tr("No operation matches the filter and the search."), this, clearButton);
    m_center = new QStackedWidget(this);
    m_center->addWidget(m_table);
    m_center->addWidget(m_firstRun);
    m_center->addWidget(m_nothingFound);

    auto *tableSide = new QWidget(this);
    auto *tableLayout = new QVBoxLayout(tableSide);
    tableLayout->setContentsMargins(0, 0, 0, 0);
    tableLayout->setSpacing(0);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(8, 8, 8, 8);
    searchRow->addWidget(m_search);
    tableLayout->addLayout(searchRow);
    tableLayout->addWidget(m_center, 1);

    m_tableAndDetails = new QSplitter(Qt::Vertical, this);
    m_tableAndDetails->setObjectName(QStringLiteral("tableAndDetails"));
    m_tableAndDetails->addWidget(tableSide);
    m_tableAndDetails->addWidget(m_details);
    m_tableAndDetails->setStretchFactor(0, 3);
    m_tableAndDetails->setStretchFactor(1, 2);
    m_tableAndDetails->setChildrenCollapsible(false);
    m_details->setMinimumSize(240, 120);

    m_sidebarSide = new QWidget(this);
    auto *sidebarLayout = new QVBoxLayout(m_sidebarSide);
    sidebarLayout->setContentsMargins(8, 8, 4, 8);
    sidebarLayout->addWidget(m_sidebar);

    m_sides = new QSplitter(Qt::Horizontal, this);
    m_sides->setObjectName(QStringLiteral("sides"));
    m_sides->addWidget(m_sidebarSide);
    m_sides->addWidget(m_tableAndDetails);
    m_sides->setStretchFactor(0, 0);
    m_sides->setStretchFactor(1, 1);
    m_sides->setChildrenCollapsible(false);
    m_sidebarSide->setMinimumWidth(160);
    m_sides->setSizes({210, 990});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sides);
    setFocusProxy(m_table);
    setTabOrder(m_search, m_sidebar);
    setTabOrder(m_sidebar, m_table);
    setTabOrder(m_table, m_details);
}

QJsonObject OperationsPage::saveState() const
{
    return {
        {QStringLiteral("table"), m_table->saveColumns()},
        {QStringLiteral("sidebar"), isSidebarVisible()},
        {QStringLiteral("details"), isDetailsVisible()},
        {QStringLiteral("detailsBeside"), detailsOrientation() == Qt::Horizontal},
        {QStringLiteral("detailsTab"), m_details->currentTab()},
        {QStringLiteral("sides"), sizesOf(*m_sides)},
        {QStringLiteral("tableAndDetails"), sizesOf(*m_tableAndDetails)},
    };
}

void OperationsPage::restoreState(const QJsonObject &state)
{
    if (state.contains(u"table")) {
        m_table->restoreColumns(state.value(u"table").toObject());
    }
    setSidebarVisible(state.value(u"sidebar").toBool(true));
    setDetailsVisible(state.value(u"details").toBool(true));
    setDetailsOrientation(state.value(u"detailsBeside").toBool(false) ? Qt::Horizontal
                                                                      : Qt::Vertical);
    m_details->setCurrentTab(state.value(u"detailsTab").toInt(0));
    restoreSizes(*m_sides, state.value(u"sides"));
    restoreSizes(*m_tableAndDetails, state.value(u"tableAndDetails"));
}

} // namespace ktrdr::ui
