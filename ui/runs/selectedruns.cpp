#include "ui/runs/selectedruns.h"

#include "ui/curves/curvelook.h"
#include "ui/curves/curveview.h"
#include "ui/details/trainingcurvestab.h"
#include "ui/runs/comparisonview.h"
#include "ui/runs/resultview.h"
#include "ui/runs/runreader.h"

#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ktrdr::ui {

namespace {

/// Numbers that change faster cannot be read.
constexpr std::chrono::milliseconds TablesEvery{500};
const auto TabKey = QStringLiteral("tab");
const auto CurvesKey = QStringLiteral("curves");
const auto OnlyDifferencesKey = QStringLiteral("onlyDifferences");

} // namespace

SelectedRuns::SelectedRuns(RunReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_title(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_curves(new CurveView(this))
    , m_comparison(new ComparisonView(this))
    , m_results(new ResultView(this))
{
    setObjectName(QStringLiteral("selectedRuns"));
    setAccessibleName(tr("Selected runs"));
    build();
    m_tablesLater.setSingleShot(true);
    connect(&m_tablesLater, &QTimer::timeout, this, &SelectedRuns::showTables);
    connect(&m_reader, &RunReader::detailsRead, this, &SelectedRuns::takeDetails);
}

void SelectedRuns::showRuns(const QList<Run> &selected)
{
    m_runs = selected.mid(0, CurveLook::MostRuns);
    askForDetails();
    showTitle(selected.size());
    showCurves();
    m_tablesLater.stop();
    showTables();
}

void SelectedRuns::update(const Run &run)
{
    const auto shown = std::ranges::find(m_runs, run.key, &Run::key);
    if (shown == m_runs.end())
        return;
    *shown = run;
    askForDetails();
    showCurves();
    if (!m_tablesLater.isActive())
        m_tablesLater.start(TablesEvery);
}

const RunDetails *SelectedRuns::details(const QString &key) const
{
    const auto known = m_knownDetails.constFind(key);
    return known == m_knownDetails.cend() ? nullptr : &known->details;
}

QJsonObject SelectedRuns::saveState() const
{
    return {{TabKey, m_tabs->currentIndex()},
            {CurvesKey, m_curves->saveState()},
            {OnlyDifferencesKey, m_comparison->showsOnlyDifferences()}};
}

void SelectedRuns::restoreState(const QJsonObject &state)
{
    m_tabs->setCurrentIndex(std::clamp(state[TabKey].toInt(), 0, m_tabs->count() - 1));
    m_curves->restoreState(state[CurvesKey].toObject());
    m_comparison->setOnlyDifferences(state[OnlyDifferencesKey].toBool());
}

void SelectedRuns::build()
{
    m_title->setObjectName(QStringLiteral("selectedRuns.title"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setContentsMargins(16, 10, 16, 0);
    m_problem->setObjectName(QStringLiteral("selectedRuns.problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem->setContentsMargins(16, 0, 16, 0);
    m_tabs->setObjectName(QStringLiteral("selectedRuns.tabs"));
    m_tabs->setAccessibleName(tr("Selected runs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_curves, tr("Curves", "of a training"));
    m_tabs->addTab(m_comparison, tr("Comparison"));
    m_tabs->addTab(m_results, tr("Test"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_problem);
    column->addWidget(m_tabs, 1);
}

void SelectedRuns::askForDetails()
{
    for (const Run &run : m_runs) {
        const QString source = sourceOf(run);
        const auto known = m_knownDetails.constFind(run.key);
        const bool isKnown = known != m_knownDetails.cend() && known->source == source;
        if (isKnown || m_asked.value(run.key) == source)
            continue;
        m_asked.insert(run.key, source);
        m_reader.readDetails(run);
    }
}

void SelectedRuns::takeDetails(const QString &key, const RunDetails &details)
{
    m_knownDetails.insert(key, {m_asked.take(key), details});
    Q_EMIT detailsArrived();
    if (std::ranges::find(m_runs, key, &Run::key) == m_runs.end())
        return;
    showTitle(m_runs.size());
    showTables();
}

void SelectedRuns::showTitle(qsizetype selected)
{
    QStringList problems;
    for (const Run &run : m_runs) {
        const auto known = details(run.key);
        const auto &problem = run.isDamaged() ? run.model->damage
                              : known         ? known->problem
                                              : std::nullopt;
        if (problem)
            problems += problem->message + u' ' + problem->hint;
        else if (run.record && run.record->error)
            problems += run.record->error->message + u' ' + run.record->error->hint;
    }
    m_title->setText(
        m_runs.isEmpty()     ? tr("No run is selected.")
        : m_runs.size() == 1 ? m_runs.first().name()
        : selected > m_runs.size()
            ? tr("The first %1 of %n selected runs", nullptr, static_cast<int>(selected))
                  .arg(m_runs.size())
            : tr("%n run(s) compared", nullptr, static_cast<int>(selected)));
    m_problem->setText(problems.join(u'\n'));
    m_problem->setVisible(!problems.isEmpty());
}

void SelectedRuns::showCurves()
{
    std::vector<CurveRun> curves;
    for (const Run &run : m_runs)
        curves.push_back({run.name(), curveOf(run)});
    QString why = tr("The selected runs have no curves.");
    if (m_runs.isEmpty())
        why = tr("Select a run to see its curves, or several to see them over each other.");
    else if (m_runs.size() == 1)
        why = m_runs.first().record ? TrainingCurvesTab::whyEmpty(*m_runs.first().record)
                                    : tr("The files of this model tell nothing of its epochs.");
    m_curves->showRuns(std::move(curves), why);
}

void SelectedRuns::showTables()
{
    QHash<QString, RunDetails> known;
    for (const Run &run : m_runs) {
        if (const RunDetails *each = details(run.key))
            known.insert(run.key, *each);
    }
    m_comparison->showRuns(m_runs, known);
    m_results->showRuns(m_runs, known);
}

/// Reading the epochs again is left out while no new one was told.
const EpochCurve &SelectedRuns::curveOf(const Run &run)
{
    KnownCurve &known = m_knownCurves[run.key];
    const QJsonValue metrics = run.metrics();
    if (known.curve.isEmpty() || known.metrics != metrics || known.model != run.model)
        known = {metrics, run.model, run.curve()};
    return known.curve;
}

/// A folder never changes; of an operation, the test comes at its end.
QString SelectedRuns::sourceOf(const Run &run)
{
    if (run.model)
        return run.folder();
    return run.record->isFinal() ? QStringLiteral("ended") : QStringLiteral("live");
}

} // namespace ktrdr::ui
