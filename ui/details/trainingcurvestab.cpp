#include "ui/details/trainingcurvestab.h"

#include "core/ktrdr/latestmetrics.h"
#include "ui/curves/curveview.h"

#include <QVBoxLayout>

namespace ktrdr::ui {

using operations::OperationRecord;
using operations::OperationStatus;

TrainingCurvesTab::TrainingCurvesTab(QWidget *parent)
    : QWidget(parent)
    , m_view(new CurveView(this))
{
    setObjectName(QStringLiteral("trainingCurvesTab"));
    setAccessibleName(tr("Curves of the training"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
}

void TrainingCurvesTab::showRecord(const OperationRecord &record)
{
    // Equal at once where the operation told nothing new: both share one value.
    const QJsonValue metrics = record.result.value(wire::MetricsKey);
    const QString why = whyEmpty(record);
    if (m_id == record.id && metrics == m_metrics && why == m_why)
        return;
    m_id = record.id;
    m_metrics = metrics;
    m_why = why;
    m_isStale = true;
    readMetrics();
}

void TrainingCurvesTab::clear()
{
    m_id.reset();
    m_metrics = {};
    m_why.clear();
    m_isStale = true;
    readMetrics();
}

bool TrainingCurvesTab::isFor(const OperationRecord &record)
{
    return record.type == u"training" && record.request[u"sweep"].toArray().isEmpty();
}

QString TrainingCurvesTab::whyEmpty(const OperationRecord &record)
{
    const bool isRemote = record.origin == operations::OperationOrigin::Remote;
    if (record.status == OperationStatus::Pending)
        return tr("The training has not begun yet.");
    if (!record.isFinal()) {
        return isRemote ? tr("“%1” has told of no epoch yet.").arg(record.where)
                        : tr("The first epoch has not ended yet. The curves begin with it.");
    }
    return isRemote ? tr("“%1” told of no epoch of this training.").arg(record.where)
                    : tr("The training ended before its first epoch did; there are no curves.");
}

void TrainingCurvesTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readMetrics();
}

void TrainingCurvesTab::readMetrics()
{
    if (!m_isStale || !isVisible())
        return;
    m_isStale = false;
    m_curve = EpochCurve::fromMetrics(m_metrics);
    std::vector<CurveRun> runs;
    if (m_id)
        runs.push_back({QString(), m_curve});
    m_view->showRuns(std::move(runs), m_why);
}

} // namespace ktrdr::ui
