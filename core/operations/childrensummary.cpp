#include "core/operations/childrensummary.h"

#include "core/operations/progresssampler.h"

#include <QCoreApplication>

#include <algorithm>

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

namespace {

QString trouble(const OperationRecord &record)
{
    if (record.error) {
        return QCoreApplication::translate("Operations", "%1 failed: %2")
            .arg(record.name, record.error->message);
    }
    if (record.status == OperationStatus::Cancelled) {
        return QCoreApplication::translate("Operations", "%1 was cancelled.").arg(record.name);
    }
    return QCoreApplication::translate("Operations", "%1 did not complete.").arg(record.name);
}

} // namespace

void ChildrenSummary::childEnded(const OperationRecord &record)
{
    ++m_ended;
    m_items += record.progress.itemsProcessed;
    if (record.progress.totalItems) {
        ++m_knownTotals;
        m_totalItems += *record.progress.totalItems;
    }
    if (!record.kept.isEmpty()) {
        m_kept.append(
            QCoreApplication::translate("Operations", "%1: %2").arg(record.name, record.kept));
    }
    for (const QString &warning : record.warnings) {
        m_warnings.append(
            QCoreApplication::translate("Operations", "%1: %2").arg(record.name, warning));
    }
    switch (record.status) {
    case OperationStatus::Completed:
    case OperationStatus::CompletedWithWarnings:
        ++m_completed;
        m_percent += 100;
        return;
    case OperationStatus::Cancelled:
        ++m_cancelled;
        break;
    default:
        ++m_failed;
        if (!m_firstError) {
            m_firstError = record.error;
        }
    }
    m_percent += record.progress.percentage.value_or(0);
    m_troubles.append(trouble(record));
}

ProgressState ChildrenSummary::progress(const std::vector<const ProgressState *> &running,
                                        const ProgressState *ownWork) const
{
    ProgressState state;
    state.totalSteps = m_total;
    state.currentStep = std::min(m_total, m_ended + (running.empty() ? 0 : 1));
    state.itemsProcessed = m_items;
    quint64 totalItems = m_totalItems;
    int knownTotals = m_knownTotals;
    double percent = m_percent;
    for (const ProgressState *child : running) {
        percent += child->percentage.value_or(0);
        state.itemsProcessed += child->itemsProcessed;
        totalItems += child->totalItems.value_or(0);
        knownTotals += child->totalItems ? 1 : 0;
    }
    if (knownTotals == m_total) {
        state.totalItems = totalItems;
    }
    const int parts = m_total + (ownWork ? 1 : 0);
    if (ownWork) {
        percent += ownWork->percentage.value_or(0);
        state.stepName = ownWork->stepName;
        state.message = ownWork->message;
        state.context = ownWork->context;
    }
    state.percentage = std::min(percent / std::max(parts, 1), ProgressSampler::MostWhileRunning);
    return state;
}

OperationOutcome ChildrenSummary::outcome() const
{
    const QJsonObject counts{{u"children"_s, m_total},
                             {u"completed"_s, m_completed},
                             {u"failed"_s, m_failed},
                             {u"cancelled"_s, m_cancelled}};
    return {counts, m_troubles + m_warnings, m_kept.join(u'\n')};
}

OperationEnd ChildrenSummary::end(bool isCancelled) const
{
    OperationEnd end{OperationStatus::Completed, std::nullopt, outcome(), false};
    const bool allCompleted = m_completed == m_total;
    if (isCancelled && !allCompleted) {
        end.status = OperationStatus::Cancelled;
    } else if (m_completed > 0) {
        end.status = end.outcome.warnings.isEmpty() ? OperationStatus::Completed
                                                    : OperationStatus::CompletedWithWarnings;
        end.cancelCameTooLate = isCancelled;
    } else if (m_failed > 0) {
        end.status = OperationStatus::Failed;
        end.error =
            Error{u"OPERATION-AllPartsFailed"_s,
                  QCoreApplication::translate("Operations", "None of the %n parts completed.",
                                              nullptr, m_total),
                  QCoreApplication::translate(
                      "Operations", "See the error of each part and retry those that failed."),
                  {},
                  m_firstError ? std::make_shared<const Error>(*m_firstError) : nullptr};
    } else {
        end.status = OperationStatus::Cancelled;
    }
    return end;
}

OperationEnd ChildrenSummary::endWith(OperationEnd own) const
{
    OperationOutcome ours = outcome();
    for (auto it = own.outcome.result.begin(); it != own.outcome.result.end(); ++it) {
        ours.result.insert(it.key(), it.value());
    }
    own.outcome.result = ours.result;
    own.outcome.warnings = ours.warnings + own.outcome.warnings;
    if (!own.outcome.kept.isEmpty()) {
        ours.kept += (ours.kept.isEmpty() ? QString() : QString(u'\n')) + own.outcome.kept;
    }
    own.outcome.kept = ours.kept;
    if (own.status == OperationStatus::Completed && !own.outcome.warnings.isEmpty()) {
        own.status = OperationStatus::CompletedWithWarnings;
    }
    return own;
}

} // namespace ktrdr::operations
