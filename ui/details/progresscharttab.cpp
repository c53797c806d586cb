#include "ui/details/progresscharttab.h"

#include "ui/details/progresschart.h"
#include "ui/presentation/operationtext.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QtConcurrentRun>

namespace ktrdr::ui {

using operations::OperationId;
using operations::OperationRecord;

ProgressChartTab::ProgressChartTab(QWidget *parent)
    : QWidget(parent)
    , m_chart(new ProgressChart(this))
    , m_pointed(new QLabel(this))
{
    setObjectName(QStringLiteral("progressTab"));
    setAccessibleName(tr("Progress over time"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_chart, 1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ProgressChartTab::takeHistory);
    connect(m_chart, &ProgressChart::pointed, this, &ProgressChartTab::showPointed);
}

void ProgressChartTab::showRecord(const OperationRecord &record)
{
    if (m_id != record.id || m_attempt != record.progress.attempt) {
        const bool isOther = m_id != record.id;
        clear();
        m_id = record.id;
        m_attempt = record.progress.attempt;
        m_isHistoryDue = isOther && m_source != nullptr;
        readHistory();
    }
    const ProgressPoint point{record.progress.elapsed, record.progress.percentage,
                              record.progress.rate};
    if (m_isHistoryDue || m_watcher.isRunning()) {
        m_live.push_back(point);
    }
    addPoint(point);
    redraw();
}

void ProgressChartTab::clear()
{
    m_id.reset();
    m_isHistoryDue = false;
    m_percentages.clear();
    m_rates.clear();
    m_live.clear();
    redraw();
}

void ProgressChartTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readHistory();
}

QWidget *ProgressChartTab::buildBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 8, 12, 4);
    auto *rate = new QCheckBox(tr("Rate"), bar);
    rate->setObjectName(QStringLiteral("chartRate"));
    rate->setAccessibleDescription(tr("Shows items per second beside the progress"));
    rate->setChecked(true);
    connect(rate, &QCheckBox::toggled, m_chart, &ProgressChart::setRateShown);
    m_pointed->setObjectName(QStringLiteral("chartPointed"));
    m_pointed->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(rate);
    layout->addStretch(1);
    layout->addWidget(m_pointed);
    return bar;
}

void ProgressChartTab::readHistory()
{
    if (m_isHistoryDue && isVisible() && m_id && !m_watcher.isRunning()) {
        m_isHistoryDue = false;
        m_watcher.setFuture(QtConcurrent::run([source = m_source, id = *m_id] {
            return History{id, source(id)};
        }));
    }
}

void ProgressChartTab::takeHistory()
{
    const History history = m_watcher.result();
    if (m_id != history.first) {
        readHistory();
        return;
    }
    m_percentages.clear();
    m_rates.clear();
    for (const ProgressPoint &point : history.second) {
        addPoint(point);
    }
    for (const ProgressPoint &point : m_live) {
        addPoint(point);
    }
    m_live.clear();
    redraw();
}

void ProgressChartTab::addPoint(const ProgressPoint &point)
{
    const double seconds = std::chrono::duration<double>(point.elapsed).count();
    if (point.percentage) {
        m_percentages.append(seconds, *point.percentage);
    }
    if (point.rate) {
        m_rates.append(seconds, *point.rate);
    }
}

void ProgressChartTab::showPointed(double seconds)
{
    QStringList parts;
    if (seconds >= 0) {
        const QLocale locale;
        if (const auto point = m_percentages.nearest(seconds)) {
            parts.append(
                OperationText::duration(std::chrono::milliseconds(std::llround(point->x * 1000))));
            parts.append(tr("%1 %", "a percentage").arg(locale.toString(point->y, 'f', 1)));
        }
        if (const auto point = m_rates.nearest(seconds)) {
            parts.append(tr("%1/s", "items per second").arg(locale.toString(point->y, 'f', 0)));
        }
    }
    m_pointed->setText(parts.join(QStringLiteral(" · ")));
}

void ProgressChartTab::redraw()
{
    m_chart->showSeries(m_percentages, m_rates);
}

} // namespace ktrdr::ui
