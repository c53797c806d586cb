#include "ui/curves/curvegraphs.h"

#include "ui/curves/curvelook.h"
#include "ui/curves/smoothing.h"

#include <cmath>

namespace ktrdr::ui {

namespace {

/// So few epochs are seen one by one.
constexpr size_t MostDots = 40;
constexpr double DotSize = 4;
constexpr double BestSize = 9;
constexpr double Percent = 100;

constexpr std::array Figures{&EpochFigures::trainLoss, &EpochFigures::validationLoss,
                             &EpochFigures::trainAccuracy, &EpochFigures::validationAccuracy};

/// A line breaks where epochs are not known.
void fillLine(QCPGraph &graph, const EpochCurve &curve, const std::vector<double> &values)
{
    QVector<QCPGraphData> data;
    data.reserve(static_cast<qsizetype>(values.size()));
    for (size_t i = 0; i < values.size(); ++i) {
        const int epoch = curve.epochs[i].epoch;
        if (i > 0 && curve.epochs[i - 1].epoch + 1 < epoch)
            data.append({epoch - 0.5, EpochFigures::Unknown});
        data.append({double(epoch), values[i]});
    }
    graph.data()->set(data, true);
}

std::vector<double> valuesOf(const EpochCurve &curve, double EpochFigures::*figure, double factor)
{
    std::vector<double> values;
    values.reserve(curve.epochs.size());
    for (const EpochFigures &epoch : curve.epochs)
        values.push_back(epoch.*figure * factor);
    return values;
}

void extend(std::optional<QCPRange> &range, const QCPGraph &graph, bool isPositive)
{
    if (!graph.visible())
        return;
    bool isFound = false;
    const QCPRange own = graph.getValueRange(isFound, isPositive ? QCP::sdPositive : QCP::sdBoth);
    if (isFound)
        range = range ? range->expanded(own) : own;
}

} // namespace

CurveGraphs::CurveGraphs(QCustomPlot &plot, QCPAxisRect &loss, QCPAxisRect &accuracy)
    : m_plot(plot)
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const QCPAxisRect &rect = i < TrainAccuracy ? loss : accuracy;
        QCPAxis *value = rect.axis(QCPAxis::atLeft);
        m_lines.at(i).values = add(value);
        m_lines.at(i).line = add(value);
        if (i == ValidationLoss || i == ValidationAccuracy)
            m_lines.at(i).best = add(value);
    }
    m_rate = add(loss.axis(QCPAxis::atRight));
    m_rate->setLineStyle(QCPGraph::lsStepCenter);
}

CurveGraphs::~CurveGraphs()
{
    for (const Line &line : m_lines) {
        for (QCPGraph *graph : {line.values, line.line, line.best}) {
            if (graph)
                m_plot.removeGraph(graph);
        }
    }
    m_plot.removeGraph(m_rate);
}

void CurveGraphs::fill(const EpochCurve &curve, double smoothing)
{
    m_isSmoothed = smoothing > 0;
    m_hasChangingRate = curve.hasChangingRate();
    m_epochs = curve.epochs.size();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        const double factor = i < TrainAccuracy ? 1 : Percent;
        const std::vector<double> values = valuesOf(curve, Figures.at(i), factor);
        fillLine(*line.line, curve, m_isSmoothed ? smoothed(values, smoothing) : values);
        fillLine(*line.values, curve, m_isSmoothed ? values : std::vector<double>());
        if (!line.best)
            continue;
        // The value itself, not its smoothed one.
        const EpochFigures *best = curve.bestEpoch > 0 ? curve.find(curve.bestEpoch) : nullptr;
        QVector<QCPGraphData> point;
        if (best && !std::isnan(best->*Figures.at(i)))
            point.append({double(best->epoch), best->*Figures.at(i) * factor});
        line.best->data()->set(point, true);
    }
    fillLine(*m_rate, curve, valuesOf(curve, &EpochFigures::learningRate, 1));
}

void CurveGraphs::setShown(const CurveChoice &choice, bool isAlone)
{
    // One epoch alone is no line.
    m_hasDots = !m_isSmoothed && (m_epochs == 1 || (isAlone && m_epochs <= MostDots));
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        const bool isTraining = i == TrainLoss || i == TrainAccuracy;
        const bool isShown = isTraining ? choice.training : choice.validation;
        line.line->setVisible(isShown);
        line.values->setVisible(isShown && m_isSmoothed);
        if (line.best)
            line.best->setVisible(isShown);
    }
    m_rate->setVisible(choice.learningRate && isAlone && m_hasChangingRate);
}

void CurveGraphs::setPens(const QPen &training, const QPen &validation, const QPen &rate,
                          const QColor &ground)
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        const QPen &pen = i == TrainLoss || i == TrainAccuracy ? training : validation;
        line.line->setPen(pen);
        line.line->setScatterStyle(
            m_hasDots ? QCPScatterStyle(QCPScatterStyle::ssDisc, pen.color(), DotSize)
                      : QCPScatterStyle());
        line.values->setPen(CurveLook::faint(pen));
        if (line.best) {
            line.best->setLineStyle(QCPGraph::lsNone);
            line.best->setScatterStyle(
                QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(pen.color(), 2), ground, BestSize));
        }
    }
    m_rate->setPen(rate);
}

std::optional<QCPRange> CurveGraphs::lossRange(bool isPositive) const
{
    return rangeOf(TrainLoss, isPositive);
}

std::optional<QCPRange> CurveGraphs::accuracyRange() const
{
    return rangeOf(TrainAccuracy, false);
}

std::optional<QCPRange> CurveGraphs::rateRange() const
{
    std::optional<QCPRange> range;
    extend(range, *m_rate, false);
    return range;
}

QCPGraph *CurveGraphs::add(QCPAxis *value)
{
    QCPGraph *graph = m_plot.addGraph(value->axisRect()->axis(QCPAxis::atBottom), value);
    graph->removeFromLegend();
    graph->setSelectable(QCP::stNone);
    return graph;
}

/// Of the two figures from `first` on.
std::optional<QCPRange> CurveGraphs::rangeOf(Figure first, bool isPositive) const
{
    std::optional<QCPRange> range;
    for (size_t i = first; i < first + 2; ++i) {
        const Line &line = m_lines.at(i);
        for (const QCPGraph *graph : {line.line, line.values, line.best}) {
            if (graph)
                extend(range, *graph, isPositive);
        }
    }
    return range;
}

} // namespace ktrdr::ui
