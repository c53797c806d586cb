#include "ui/details/progresschart.h"

#include "ui/curves/plotlook.h"
#include "ui/theme/palettes.h"

#include <algorithm>
#include <cmath>

namespace ktrdr::ui {

namespace {

void fill(QCPGraph &graph, const ProgressSeries &series)
{
    QVector<QCPGraphData> data;
    data.reserve(static_cast<qsizetype>(series.points().size()));
    for (const ProgressSeries::Point &point : series.points()) {
        data.append({point.x, point.y});
    }
    graph.data()->set(data, true);
}

double highest(const ProgressSeries &series)
{
    double most = 0;
    for (const ProgressSeries::Point &point : series.points()) {
        most = std::max(most, point.y);
    }
    return most;
}

double lastTime(const ProgressSeries &series)
{
    return series.points().empty() ? 0 : series.points().back().x;
}

} // namespace

ProgressChart::ProgressChart(QWidget *parent)
    : QCustomPlot(parent)
    , m_percentage(addGraph(xAxis, yAxis))
    , m_rate(addGraph(xAxis, yAxis2))
{
    setObjectName(QStringLiteral("progressChart"));
    setAccessibleName(tr("Progress over time"));
    setMouseTracking(true);
    setNoAntialiasingOnDrag(true);
    QSharedPointer<QCPAxisTickerTime> ticker(new QCPAxisTickerTime);
    ticker->setTimeFormat(QStringLiteral("%h:%m:%s"));
    xAxis->setTicker(ticker);
    xAxis->setLabel(tr("Elapsed"));
    yAxis->setLabel(tr("Progress, %"));
    yAxis2->setLabel(tr("Items per second"));
    yAxis2->setVisible(true);
    yAxis->setRange(0, 100);
    xAxis->setRange(0, 10);
    connect(this, &QCustomPlot::afterReplot, this, [this] { ++m_drawCount; });
    colour();
}

void ProgressChart::showSeries(const ProgressSeries &percentage, const ProgressSeries &rate)
{
    fill(*m_percentage, percentage);
    fill(*m_rate, rate);
    xAxis->setRange(0, std::max({10.0, lastTime(percentage), lastTime(rate)}));
    yAxis2->setRange(0, std::max(1.0, highest(rate) * 1.1));
    setAccessibleDescription(percentage.points().empty()
                                 ? tr("No percentage is known.")
                                 : tr("%1 percent after %2 seconds.")
                                       .arg(std::lround(percentage.points().back().y))
                                       .arg(std::lround(percentage.points().back().x)));
    drawSoon();
}

void ProgressChart::setRateShown(bool shown)
{
    m_rate->setVisible(shown);
    yAxis2->setVisible(shown);
    drawSoon();
}

void ProgressChart::showEvent(QShowEvent *event)
{
    QCustomPlot::showEvent(event);
    if (m_isDrawingDue) {
        drawSoon();
    }
}

void ProgressChart::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colour();
        drawSoon();
    }
}

void ProgressChart::mouseMoveEvent(QMouseEvent *event)
{
    QCustomPlot::mouseMoveEvent(event);
    const bool isInside = axisRect()->rect().contains(event->pos());
    Q_EMIT pointed(isInside ? xAxis->pixelToCoord(event->position().x()) : -1.0);
}

void ProgressChart::leaveEvent(QEvent *event)
{
    QCustomPlot::leaveEvent(event);
    Q_EMIT pointed(-1.0);
}

void ProgressChart::colour()
{
    dressPlot(*this, {xAxis, yAxis, yAxis2});
    const QColor progress = colourOf(Meaning::Active, palette());
    QColor below = progress;
    below.setAlphaF(0.15F);
    m_percentage->setPen(QPen(progress, 2));
    m_percentage->setBrush(below);
    m_rate->setPen(QPen(colourOf(Meaning::Attention, palette()), 1.25));
}

void ProgressChart::drawSoon()
{
    m_isDrawingDue = !isVisible();
    if (isVisible()) {
        replot(QCustomPlot::rpQueuedReplot);
    }
}

} // namespace ktrdr::ui
