#include "ui/details/detailspane.h"

#include "ui/details/logtab.h"
#include "ui/details/overviewtab.h"
#include "ui/details/progresscharttab.h"
#include "ui/details/trainingcurvestab.h"

#include <QEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QTabWidget>

#include <algorithm>

namespace ktrdr::ui {

namespace {

constexpr int CurvesTab = 3;

} // namespace

using operations::OperationId;
using operations::OperationRecord;

DetailsPane::DetailsPane(const QString &logFolder, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
    , m_overview(new OverviewTab(this))
    , m_log(new LogTab(logFolder, this))
    , m_chart(new ProgressChartTab(this))
    , m_curves(new TrainingCurvesTab(this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("detailsPane"));
    setAccessibleName(tr("Details"));
    m_tabs->setObjectName(QStringLiteral("detailsTabs"));
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_overview, QString());
    m_tabs->addTab(m_log, QString());
    m_tabs->addTab(m_chart, QString());
    m_tabs->addTab(m_curves, QString());
    m_tabs->setTabVisible(CurvesTab, false);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (!m_isChoosingTab)
            m_wantedTab = tab;
    });
    m_empty = new QLabel(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tabs);
    retranslate();
}

void DetailsPane::setHistorySource(HistorySource source)
{
    m_chart->setHistorySource(std::move(source));
}

void DetailsPane::setActions(const QList<QAction *> &actions)
{
    m_overview->setActions(actions);
}

std::optional<OperationId> DetailsPane::shownId() const
{
    return m_shown;
}

void DetailsPane::showRecord(const OperationRecord &record)
{
    m_shown = record.id;
    m_overview->showRecord(record);
    m_log->showRecord(record);
    m_chart->showRecord(record);
    showTabsFor(record);
    m_stack->setCurrentWidget(m_tabs);
}

void DetailsPane::clear()
{
    m_shown.reset();
    m_log->clear();
    m_chart->clear();
    m_curves->clear();
    m_stack->setCurrentWidget(m_empty);
}

void DetailsPane::setCurrentTab(int tab)
{
    m_wantedTab = std::clamp(tab, 0, CurvesTab);
    m_isChoosingTab = true;
    if (m_tabs->isTabVisible(m_wantedTab))
        m_tabs->setCurrentIndex(m_wantedTab);
    m_isChoosingTab = false;
}

void DetailsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

/// Who goes through trainings and loads in turn finds the curves on top again at each training.
void DetailsPane::showTabsFor(const OperationRecord &record)
{
    const bool hasCurves = TrainingCurvesTab::isFor(record);
    if (hasCurves)
        m_curves->showRecord(record);
    if (m_tabs->isTabVisible(CurvesTab) == hasCurves)
        return;
    m_isChoosingTab = true;
    m_tabs->setTabVisible(CurvesTab, hasCurves);
    if (hasCurves && m_wantedTab == CurvesTab)
        m_tabs->setCurrentIndex(CurvesTab);
    else if (!hasCurves)
        m_curves->clear();
    m_isChoosingTab = false;
}

void DetailsPane::retranslate()
{
    m_tabs->setTabText(0, tr("Overview"));
    m_tabs->setTabText(1, tr("Log"));
    m_tabs->setTabText(2, tr("Progress"));
    m_tabs->setTabText(CurvesTab, tr("Curves", "of a training"));
    m_empty->setText(tr("Select an operation to see its details."));
}

} // namespace ktrdr::ui
