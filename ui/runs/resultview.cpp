#include "ui/runs/resultview.h"

#include "ui/curves/curvelook.h"
#include "ui/curves/curvetext.h"
#include "ui/runs/confusiontable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace ktrdr::ui {

namespace {

constexpr int PanelWidth = 320;

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString sentenceOf(const RunTest &test)
{
    QStringList parts;
    if (test.accuracy)
        parts += ResultView::tr("accuracy %1").arg(CurveText::share(*test.accuracy));
    if (test.loss)
        parts += ResultView::tr("loss %1").arg(CurveText::loss(*test.loss));
    if (test.f1)
        parts += ResultView::tr("F1 %1").arg(QLocale().toString(*test.f1, 'f', 3));
    if (test.meanAbsoluteError) {
        parts += ResultView::tr("mean absolute error %1")
                     .arg(QLocale().toString(*test.meanAbsoluteError, 'g', 4));
    }
    return ResultView::tr("On the test data: %1.").arg(parts.join(QStringLiteral(", ")));
}

QString whyNoTest(const Run &run)
{
    if (!run.record || run.record->isFinal())
        return ResultView::tr("No test of this run is recorded.");
    return ResultView::tr("The test follows the last epoch.");
}

} // namespace

ResultView::ResultView(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("resultView"));
    setAccessibleName(tr("Test results"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setBackgroundRole(QPalette::Base);
}

void ResultView::showRuns(const QList<Run> &runs, const QHash<QString, RunDetails> &details)
{
    QStringList shown;
    for (const Run &run : runs) {
        const auto known = details.constFind(run.key);
        const bool hasTest = known != details.cend() && known->test;
        shown += QStringList{run.key, run.name(), toString(run.status()),
                             hasTest ? QStringLiteral("test") : QString(),
                             known == details.cend() ? QStringLiteral("unread") : QString()};
    }
    if (shown == m_shown)
        return;
    m_shown = shown;
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(16, 14, 16, 14);
    row->setSpacing(32);
    for (int i = 0; i < runs.size(); ++i) {
        const auto known = details.constFind(runs.at(i).key);
        row->addWidget(makePanel(runs.at(i), known == details.cend() ? nullptr : &*known,
                                 runs.size() > 1 ? i : -1, page),
                       0, Qt::AlignTop);
    }
    row->addStretch(1);
    setWidget(page);
}

QWidget *ResultView::makePanel(const Run &run, const RunDetails *details, int number,
                               QWidget *parent) const
{
    auto *panel = new QWidget(parent);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    QLabel *title = wrapped(run.name(), panel);
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    if (number >= 0) {
        QPalette coloured = title->palette();
        coloured.setColor(QPalette::WindowText, CurveLook::colorOf(number, palette()));
        title->setPalette(coloured);
    }
    column->addWidget(title);
    QLabel *sentence = wrapped(QString(), panel);
    sentence->setObjectName(QStringLiteral("result.sentence"));
    // Of the label: the panel itself is as wide as its table.
    sentence->setMinimumWidth(PanelWidth);
    column->addWidget(sentence);
    if (!details) {
        sentence->setText(tr("Reading…"));
    } else if (!details->test) {
        sentence->setText(whyNoTest(run));
        sentence->setForegroundRole(QPalette::PlaceholderText);
    } else {
        sentence->setText(sentenceOf(*details->test));
        if (!details->test->confusion.empty() || !details->test->classes.empty()) {
            column->addWidget(new ConfusionTable(*details->test, panel));
            QLabel *how = wrapped(tr("Each row is a class; its cells tell what the model said of "
                                     "the samples of that class."),
                                  panel);
            how->setForegroundRole(QPalette::PlaceholderText);
            column->addWidget(how);
        }
    }
    column->addStretch(1);
    return panel;
}

} // namespace ktrdr::ui
