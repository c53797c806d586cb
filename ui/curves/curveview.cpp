#include "ui/curves/curveview.h"

#include "ui/curves/curvechart.h"
#include "ui/curves/curvelook.h"
#include "ui/curves/curvetext.h"
#include "ui/curves/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStackedLayout>

#include <algorithm>

namespace ktrdr::ui {

namespace {

constexpr QSize SampleSize{24, 12};
constexpr std::array Weights{0.0, 0.6, 0.9};

QIcon sampleOf(const QPen &pen, qreal ratio)
{
    QPixmap picture(SampleSize * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setPen(pen);
    painter.drawLine(0, SampleSize.height() / 2, SampleSize.width(), SampleSize.height() / 2);
    return QIcon(picture);
}

} // namespace

CurveView::CurveView(QWidget *parent)
    : QWidget(parent)
    , m_chart(new CurveChart(this))
    , m_smoothingTitle(new QLabel(this))
    , m_smoothing(new QComboBox(this))
    , m_figures(new QLabel(this))
    , m_why(new QLabel(this))
    , m_content(new QWidget(this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("curveView"));
    buildFigures();
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_figures);
    column->addWidget(m_chart, 1);
    m_why->setObjectName(QStringLiteral("curves.why"));
    m_why->setAlignment(Qt::AlignCenter);
    m_why->setWordWrap(true);
    m_why->setMargin(24);
    m_why->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_why);
    m_stack->addWidget(m_content);
    connect(m_chart, &CurveChart::cursorMoved, this, &CurveView::showFigures);
    retranslate();
    drawSamples();
}

void CurveView::showRuns(std::vector<CurveRun> runs, const QString &why)
{
    const bool isEmpty =
        std::ranges::all_of(runs, [](const CurveRun &run) { return run.curve.isEmpty(); });
    const bool wasAlone = m_chart->runs().size() == 1;
    const bool isAlone = runs.size() == 1;
    m_rate->setVisible(isAlone && runs.front().curve.hasChangingRate());
    m_chart->showRuns(std::move(runs));
    if (isAlone != wasAlone)
        drawSamples();
    m_why->setText(why);
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_why) : m_content);
    showFigures();
}

QJsonObject CurveView::saveState() const
{
    const CurveChoice &choice = m_chart->choice();
    return {{QStringLiteral("training"), choice.training},
            {QStringLiteral("validation"), choice.validation},
            {QStringLiteral("learningRate"), choice.learningRate},
            {QStringLiteral("logarithmic"), choice.isLogarithmic},
            {QStringLiteral("smoothing"), choice.smoothing}};
}

void CurveView::restoreState(const QJsonObject &state)
{
    CurveChoice choice;
    choice.training = state[u"training"].toBool(choice.training);
    choice.validation = state[u"validation"].toBool(choice.validation);
    choice.learningRate = state[u"learningRate"].toBool(choice.learningRate);
    choice.isLogarithmic = state[u"logarithmic"].toBool(choice.isLogarithmic);
    const auto *weight = std::ranges::find(Weights, state[u"smoothing"].toDouble());
    choice.smoothing = weight == Weights.end() ? 0 : *weight;
    m_training->setChecked(choice.training);
    m_validation->setChecked(choice.validation);
    m_rate->setChecked(choice.learningRate);
    m_logarithmic->setChecked(choice.isLogarithmic);
    m_smoothing->setCurrentIndex(
        weight == Weights.end() ? 0 : static_cast<int>(weight - Weights.begin()));
    choose(choice);
}

void CurveView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        drawSamples();
}

QWidget *CurveView::buildBar()
{
    auto *bar = new QWidget(m_content);
    auto *row = new FlowLayout(bar);
    row->setContentsMargins(12, 8, 12, 2);
    row->setSpacing(12);
    m_training = addSwitch(*row, "curves.training", &CurveChoice::training);
    m_validation = addSwitch(*row, "curves.validation", &CurveChoice::validation);
    m_rate = addSwitch(*row, "curves.rate", &CurveChoice::learningRate);
    m_logarithmic = addSwitch(*row, "curves.logarithmic", &CurveChoice::isLogarithmic);
    m_smoothing->setObjectName(QStringLiteral("curves.smoothing"));
    for (size_t i = 0; i < Weights.size(); ++i)
        m_smoothing->addItem(QString());
    m_smoothingTitle->setBuddy(m_smoothing);
    connect(m_smoothing, &QComboBox::currentIndexChanged, this, [this](int index) {
        CurveChoice choice = m_chart->choice();
        choice.smoothing = Weights.at(static_cast<size_t>(std::max(index, 0)));
        choose(choice);
    });
    auto *smoothing = new QWidget(bar);
    auto *pair = new QHBoxLayout(smoothing);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->addWidget(m_smoothingTitle);
    pair->addWidget(m_smoothing);
    row->addWidget(smoothing);
    return bar;
}

void CurveView::buildFigures()
{
    m_figures->setObjectName(QStringLiteral("curves.figures"));
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setForegroundRole(QPalette::PlaceholderText);
    m_figures->setContentsMargins(14, 0, 12, 4);
    m_figures->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QCheckBox *CurveView::addSwitch(QLayout &bar, const char *name, bool CurveChoice::*part)
{
    auto *box = new QCheckBox(this);
    box->setObjectName(QLatin1StringView(name));
    box->setChecked(m_chart->choice().*part);
    box->setIconSize(SampleSize);
    connect(box, &QCheckBox::toggled, this, [this, part](bool isOn) {
        CurveChoice choice = m_chart->choice();
        choice.*part = isOn;
        choose(choice);
    });
    bar.addWidget(box);
    return box;
}

void CurveView::retranslate()
{
    m_training->setText(tr("Training", "the curve of the training data"));
    m_training->setAccessibleDescription(tr("Shows the curves of the data that are learnt from"));
    m_validation->setText(tr("Validation", "the curve of the validation data"));
    m_validation->setAccessibleDescription(
        tr("Shows the curves of the data that are held back for checking"));
    m_rate->setText(tr("Learning rate"));
    m_rate->setAccessibleDescription(tr("Shows how the learning rate changes"));
    m_logarithmic->setText(tr("Log scale"));
    m_logarithmic->setAccessibleDescription(tr("Shows the losses by their magnitude"));
    m_smoothingTitle->setText(tr("Smoothing:"));
    m_smoothing->setAccessibleName(tr("Smoothing"));
    const QStringList names{tr("None", "smoothing"), tr("Light", "smoothing"),
                            tr("Strong", "smoothing")};
    for (int i = 0; i < m_smoothing->count(); ++i)
        m_smoothing->setItemText(i, names.at(i));
    m_figures->setAccessibleName(tr("Figures of the epoch"));
    showFigures();
}

void CurveView::drawSamples()
{
    const bool isAlone = m_chart->runs().size() <= 1;
    const QColor text = palette().color(QPalette::Text);
    const auto inText = [&](QPen pen) {
        if (!isAlone)
            pen.setColor(text);
        return pen;
    };
    const qreal ratio = devicePixelRatioF();
    m_training->setIcon(sampleOf(inText(CurveLook::training(palette())), ratio));
    m_validation->setIcon(sampleOf(inText(CurveLook::validation(palette())), ratio));
    m_rate->setIcon(sampleOf(CurveLook::learningRate(palette()), ratio));
}

void CurveView::choose(const CurveChoice &choice)
{
    m_chart->setChoice(choice);
}

/// Without an epoch that is pointed at, one run alone is summed up.
void CurveView::showFigures()
{
    const std::vector<CurveRun> &runs = m_chart->runs();
    QString text;
    if (m_chart->cursor() > 0)
        text = CurveText::pointed(runs, m_chart->cursor());
    else if (runs.size() == 1)
        text = CurveText::summary(runs.front().curve);
    else
        text = tr("Point at the chart, or press Left and Right in it, to read an epoch.");
    m_figures->setText(text);
    m_figures->setToolTip(text);
}

} // namespace ktrdr::ui
