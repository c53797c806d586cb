#include "ui/schedules/scheduledetails.h"

#include "ui/details/factlist.h"
#include "ui/presentation/cellpainter.h"
#include "ui/schedules/runsmodel.h"
#include "ui/schedules/scheduledelegate.h"
#include "ui/schedules/scheduletext.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace ktrdr::ui {

using marketdata::DamagedSchedule;
using marketdata::Schedule;

namespace {

const auto When = QStringLiteral("when");
const auto Next = QStringLiteral("next");
const auto Load = QStringLiteral("load");
const auto CatchUp = QStringLiteral("catchUp");
const auto Problem = QStringLiteral("problem");
const auto ToDo = QStringLiteral("toDo");

} // namespace

ScheduleDetails::ScheduleDetails(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_facts(new FactList(this))
    , m_model(new RunsModel(this))
    , m_runs(new QTableView(this))
    , m_noRuns(new QLabel(tr("It has not been due yet."), this))
{
    setObjectName(QStringLiteral("scheduleDetails"));
    m_title->setObjectName(QStringLiteral("scheduleDetails.title"));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_title->setFont(large);
    m_noRuns->setObjectName(QStringLiteral("scheduleDetails.noRuns"));
    m_noRuns->setForegroundRole(QPalette::PlaceholderText);
    buildRuns();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_runs, 1);
    column->addWidget(m_noRuns, 1, Qt::AlignTop);
    setFocusProxy(m_runs);
}

void ScheduleDetails::show(const Schedule &schedule, qint64 now)
{
    m_title->setText(requestText(schedule.request));
    m_facts->set(When, tr("When"), ruleText(schedule.rule));
    m_facts->set(Next, tr("Next run"), ScheduleText::nextRunInFull(schedule, now));
    m_facts->set(
        Load, tr("Load"),
        tr("Mode %1, source: %2")
            .arg(toString(schedule.request.mode), ScheduleText::source(schedule.request.source)));
    m_facts->set(CatchUp, tr("Missed runs"), ScheduleText::catchUp(schedule));
    m_facts->keepOnly({When, Next, Load, CatchUp});
    m_model->setRuns(schedule.runs);
    m_runs->setVisible(!schedule.runs.isEmpty());
    m_noRuns->setVisible(schedule.runs.isEmpty());
}

void ScheduleDetails::show(const DamagedSchedule &damaged, const QString &file)
{
    m_title->setText(tr("The entry “%1” cannot be read").arg(damaged.id.toString()));
    m_facts->set(Problem, tr("Problem"), damaged.error.message);
    m_facts->set(ToDo, tr("What to do"),
                 tr("Repair the entry in %1, or remove it here. It stays as it is until then, and "
                    "does not run.")
                     .arg(file));
    m_facts->keepOnly({Problem, ToDo});
    m_model->setRuns({});
    m_runs->hide();
    m_noRuns->hide();
}

void ScheduleDetails::buildRuns()
{
    m_runs->setObjectName(QStringLiteral("scheduleDetails.runs"));
    m_runs->setAccessibleName(tr("Latest runs"));
    m_runs->setAccessibleDescription(tr("Enter shows the operation of a run."));
    m_runs->setModel(m_model);
    m_runs->setItemDelegate(new ScheduleDelegate(m_runs));
    m_runs->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_runs->setSelectionMode(QAbstractItemView::SingleSelection);
    m_runs->setShowGrid(false);
    m_runs->setWordWrap(false);
    m_runs->setFrameShape(QFrame::NoFrame);
    m_runs->setTabKeyNavigation(false);
    m_runs->verticalHeader()->hide();
    m_runs->verticalHeader()->setDefaultSectionSize(CellPainter::rowHeight(fontMetrics()));
    m_runs->horizontalHeader()->setStretchLastSection(true);
    m_runs->horizontalHeader()->setHighlightSections(false);
    m_runs->setColumnWidth(
        RunsModel::Due,
        fontMetrics().horizontalAdvance(ScheduleColumns::sample(ScheduleColumn::Next)) + 24);
    connect(m_runs, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const auto &operation = m_model->run(index).operation)
            Q_EMIT operationRequested(*operation);
    });
}

} // namespace ktrdr::ui
