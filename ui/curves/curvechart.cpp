#include "ui/curves/curvechart.h"

#include "ui/curves/curvegraphs.h"
#include "ui/curves/curvelook.h"
#include "ui/curves/curvetext.h"
#include "ui/curves/plotlook.h"

#include <algorithm>

namespace ktrdr::ui {

namespace {

constexpr std::chrono::milliseconds BetweenDrawings{100};
/// Narrower charts lie below each other.
constexpr double WideShape = 1.7;
constexpr int LegendLine = 40;
/// The chart has all the height but what the names need.
constexpr double LeastStretch = 0.001;
constexpr double RoomAbove = 0.05;
/// Rates that differ by more are drawn by their magnitude.
constexpr double ManyMagnitudes = 20;
constexpr double Percent = 100;

QSharedPointer<QCPAxisTicker> wholeNumbers()
{
    QSharedPointer<QCPAxisTickerFixed> ticker(new QCPAxisTickerFixed);
    ticker->setTickStep(1);
    ticker->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    return ticker;
}

void setLogarithmic(QCPAxis &axis, bool isLogarithmic)
{
    const auto type = isLogarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear;
    if (axis.scaleType() == type)
        return;
    axis.setScaleType(type);
    axis.setTicker(isLogarithmic ? QSharedPointer<QCPAxisTicker>(new QCPAxisTickerLog)
                                 : QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
}

/// With room around the curves, on either scale.
QCPRange withRoom(const QCPRange &range, bool isLogarithmic)
{
    if (isLogarithmic)
        return {range.lower / 1.15, range.upper * 1.15};
    const double room = range.size() > 0 ? range.size() * RoomAbove
                                         : std::max(std::abs(range.upper) * RoomAbove, 1e-6);
    return {range.lower - room, range.upper + room};
}

void join(std::optional<QCPRange> &all, const std::optional<QCPRange> &one)
{
    if (one)
        all = all ? all->expanded(*one) : *one;
}

} // namespace

CurveChart::CurveChart(QWidget *parent)
    : QCustomPlot(parent)
    , m_rects(new QCPLayoutGrid)
    , m_loss(new QCPAxisRect(this))
    , m_accuracy(new QCPAxisRect(this))
    , m_names(new QCPLegend)
{
    setObjectName(QStringLiteral("curveChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    build();
    nameAxes();
    colour();
    m_drawLater.setSingleShot(true);
    connect(&m_drawLater, &QTimer::timeout, this, &CurveChart::drawNow);
    connect(this, &QCustomPlot::afterReplot, this, [this] { ++m_drawCount; });
}

CurveChart::~CurveChart() = default;

void CurveChart::showRuns(std::vector<CurveRun> runs)
{
    Q_ASSERT(runs.size() <= CurveLook::MostRuns);
    m_runs = std::move(runs);
    if (m_cursor > lastEpoch())
        setCursorEpoch(0);
    setAccessibleDescription(CurveText::described(m_runs));
    m_isStale = true;
    drawSoon();
}

void CurveChart::setChoice(const CurveChoice &choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    m_isStale = true;
    drawSoon();
}

void CurveChart::showEvent(QShowEvent *event)
{
    QCustomPlot::showEvent(event);
    if (m_isStale)
        drawSoon();
}

void CurveChart::resizeEvent(QResizeEvent *event)
{
    arrange();
    QCustomPlot::resizeEvent(event);
}

void CurveChart::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LocaleChange) {
        colour();
    } else if (event->type() == QEvent::LanguageChange) {
        nameAxes();
        setAccessibleDescription(CurveText::described(m_runs));
    } else {
        return;
    }
    m_isStale = true;
    drawSoon();
}

void CurveChart::build()
{
    plotLayout()->clear();
    plotLayout()->addElement(0, 0, m_rects);
    plotLayout()->setRowSpacing(0);
    m_names->setParent(this);
    m_names->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    m_names->setBorderPen(Qt::NoPen);
    m_names->setBrush(Qt::NoBrush);
    m_names->setMargins(QMargins(12, 0, 12, 6));
    auto *margins = new QCPMarginGroup(this);
    for (QCPAxisRect *rect : {m_loss, m_accuracy}) {
        rect->setMarginGroup(QCP::msLeft | QCP::msRight, margins);
        rect->axis(QCPAxis::atBottom)->setTicker(wholeNumbers());
        rect->axis(QCPAxis::atBottom)->setRange(0.5, 10.5);
    }
    m_rects->addElement(0, 0, m_loss);
    arrange();
    for (QCPAxisRect *rect : {m_loss, m_accuracy}) {
        m_bestLines += makeLine(*rect);
        m_cursorLines += makeLine(*rect);
    }
}

/// Side by side where the shape allows it; without any accuracy the loss has all the room.
void CurveChart::arrange()
{
    const bool isWide = width() > height() * WideShape;
    const bool hasAccuracy = m_runs.empty() || std::ranges::any_of(m_runs, [](const CurveRun &run) {
                                 return run.curve.isEmpty() || run.curve.hasAccuracy();
                             });
    if (m_accuracy->layout())
        m_rects->take(m_accuracy);
    m_rects->simplify();
    m_accuracy->setVisible(hasAccuracy);
    if (hasAccuracy)
        m_rects->addElement(isWide ? 0 : 1, isWide ? 1 : 0, m_accuracy);
}

void CurveChart::nameAxes()
{
    setAccessibleName(tr("Loss and accuracy per epoch"));
    for (const QCPAxisRect *rect : {m_loss, m_accuracy})
        rect->axis(QCPAxis::atBottom)->setLabel(tr("Epoch"));
    m_loss->axis(QCPAxis::atLeft)->setLabel(tr("Loss"));
    m_loss->axis(QCPAxis::atRight)->setLabel(tr("Learning rate"));
    m_accuracy->axis(QCPAxis::atLeft)->setLabel(tr("Accuracy, %"));
}

void CurveChart::colour()
{
    dressPlot(*this, m_loss->axes() + m_accuracy->axes());
    m_names->setFont(font());
    m_names->setTextColor(palette().color(QPalette::Text));
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    for (QCPItemStraightLine *line : m_bestLines)
        line->setPen(QPen(quiet, 1, Qt::DashDotLine));
    for (QCPItemStraightLine *line : m_cursorLines)
        line->setPen(QPen(palette().color(QPalette::Text), 1));
}

void CurveChart::drawSoon()
{
    if (!isVisible() || m_drawLater.isActive())
        return;
    const std::chrono::milliseconds since(m_sinceDrawn.isValid() ? m_sinceDrawn.elapsed()
                                                                 : BetweenDrawings.count());
    m_drawLater.start(std::max(BetweenDrawings - since, std::chrono::milliseconds(0)));
}

void CurveChart::drawNow()
{
    if (!isVisible())
        return;
    m_sinceDrawn.start();
    if (m_isStale) {
        m_isStale = false;
        fill();
        fillLegend();
        arrange();
        scale();
    }
    placeMarks();
    replot(QCustomPlot::rpQueuedRefresh);
}

void CurveChart::fill()
{
    while (m_graphs.size() > m_runs.size())
        m_graphs.pop_back();
    while (m_graphs.size() < m_runs.size())
        m_graphs.push_back(std::make_unique<CurveGraphs>(*this, *m_loss, *m_accuracy));
    const QPalette &look = palette();
    for (size_t i = 0; i < m_runs.size(); ++i) {
        CurveGraphs &graphs = *m_graphs[i];
        const auto run = static_cast<int>(i);
        graphs.fill(m_runs[i].curve, m_choice.smoothing);
        graphs.setShown(m_choice, isAlone());
        graphs.setPens(isAlone() ? CurveLook::training(look) : CurveLook::training(run, look),
                       isAlone() ? CurveLook::validation(look) : CurveLook::validation(run, look),
                       CurveLook::learningRate(look), look.color(QPalette::Base));
    }
}

/// One run alone is named by what is around the chart.
void CurveChart::fillLegend()
{
    m_names->clearItems();
    const bool isShown = m_runs.size() > 1;
    m_names->setVisible(isShown);
    if (isShown != (m_names->layout() != nullptr)) {
        if (isShown) {
            plotLayout()->addElement(1, 0, m_names);
            plotLayout()->setRowStretchFactor(1, LeastStretch);
        } else {
            plotLayout()->take(m_names);
            plotLayout()->simplify();
        }
    }
    if (!isShown)
        return;
    int widest = 0;
    for (const CurveRun &run : m_runs)
        widest = std::max(widest, fontMetrics().horizontalAdvance(run.name));
    m_names->setWrap(std::max(1, width() / (widest + LegendLine)));
    for (size_t i = 0; i < m_runs.size(); ++i) {
        QCPGraph *line = m_graphs[i]->validationLoss();
        line->setName(m_runs[i].name);
        m_names->addItem(new QCPPlottableLegendItem(m_names, line));
    }
}

void CurveChart::scale()
{
    std::optional<QCPRange> losses;
    std::optional<QCPRange> accuracies;
    std::optional<QCPRange> rates;
    for (const auto &graphs : m_graphs) {
        join(losses, graphs->lossRange(m_choice.isLogarithmic));
        join(accuracies, graphs->accuracyRange());
        join(rates, graphs->rateRange());
    }
    QCPAxis &loss = *m_loss->axis(QCPAxis::atLeft);
    setLogarithmic(loss, m_choice.isLogarithmic && losses.has_value());
    if (losses)
        loss.setRange(withRoom(*losses, m_choice.isLogarithmic));
    if (accuracies) {
        const QCPRange range = withRoom(*accuracies, false);
        m_accuracy->axis(QCPAxis::atLeft)
            ->setRange(std::max(range.lower, -Percent * RoomAbove),
                       std::min(range.upper, Percent * (1 + RoomAbove)));
    }
    QCPAxis &rate = *m_loss->axis(QCPAxis::atRight);
    rate.setVisible(rates.has_value());
    if (rates) {
        const bool isWide = rates->lower > 0 && rates->upper / rates->lower > ManyMagnitudes;
        setLogarithmic(rate, isWide);
        rate.setRange(withRoom(*rates, isWide));
    }
    for (const QCPAxisRect *rect : {m_loss, m_accuracy})
        rect->axis(QCPAxis::atBottom)->setRange(0.5, std::max(lastEpoch(), 2) + 0.5);
}

int CurveChart::lastEpoch() const
{
    int last = 0;
    for (const CurveRun &run : m_runs)
        last = std::max(last, run.curve.lastEpoch());
    return last;
}

} // namespace ktrdr::ui
