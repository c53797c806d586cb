#include "core/operations/progresssampler.h"

#include "core/operations/progressextras.h"

#include <algorithm>

namespace ktrdr::operations {

namespace {

constexpr int MostTries = 8;
constexpr double Everything = 100;

std::optional<double> share(quint64 done, const std::optional<quint64> &total)
{
    if (total.value_or(0) == 0) {
        return std::nullopt;
    }
    return std::min(static_cast<double>(done) / static_cast<double>(*total), 1.0);
}

/// How much of a step is done; empty while that is unknown.
std::optional<double> shareOfChildren(const std::map<int, ChildSums> &children, int step)
{
    const auto sums = children.find(step);
    if (sums == children.end()) {
        return std::nullopt;
    }
    const std::optional<double> units = share(sums->second.units, sums->second.totalUnits);
    return units ? units : share(sums->second.items, sums->second.totalItems);
}

} // namespace

ProgressSampler::ProgressSampler(OperationCell &operation)
    : m_operation(operation)
{
    sample();
}

bool ProgressSampler::hasNewsOfChildren() const
{
    ProgressExtras *const extras = operation().existingExtras();
    const std::lock_guard lock(extras->mutex);
    return extras->children.version() != m_childVersion;
}

const ProgressState &ProgressSampler::sample()
{
    for (int tries = 0; tries < MostTries && !m_finished && !read(); ++tries) {
    }
    return m_state;
}

const ProgressState &ProgressSampler::finish(bool completed)
{
    sample();
    if (completed) {
        m_state.percentage = Everything;
    }
    m_finished = true;
    return m_state;
}

bool ProgressSampler::read()
{
    const ProgressCell &cell = operation().progress();
    ProgressSnapshot now;
    if (!cell.read(now)) {
        return false;
    }
    std::map<int, ChildSums> children;
    quint64 childVersion = 0;
    std::shared_ptr<const ProgressPlan> plan;
    QVariantMap context;
    if (ProgressExtras *const extras = operation().existingExtras()) {
        const std::lock_guard lock(extras->mutex);
        childVersion = extras->children.version();
        if (!extras->children.read(children)) {
            return false;
        }
        plan = extras->plan;
        context = extras->context;
    }
    if (cell.sequence() != now.sequence) {
        return false;
    }
    m_sequence = now.sequence;
    m_items = now.items;
    m_childVersion = childVersion;
    m_plan.swap(plan);
    m_state.context.swap(context);
    interpret(now, children);
    return true;
}

void ProgressSampler::interpret(const ProgressSnapshot &now,
                                const std::map<int, ChildSums> &children)
{
    if (now.attempt != m_state.attempt) {
        m_highest.reset();
    }
    m_state.attempt = now.attempt;
    m_state.totalSteps = m_plan ? m_plan->count() : 0;
    m_state.currentStep = now.step;
    m_state.stepName = m_plan ? m_plan->name(now.step) : QString();
    m_state.stepCurrent = now.stepCurrent;
    m_state.stepTotal = now.stepTotal;
    m_state.itemsProcessed = now.items;
    m_state.totalItems = now.totalItems;
    addChildren(children);
    m_state.phase = now.phase;
    m_state.phaseArguments = now.phaseArguments;
    m_state.message = QString::fromUtf8(now.text);
    m_state.stepDetail = QString::fromUtf8(now.detail);
    if (const std::optional<double> reached = percentage(children)) {
        m_highest = std::max(m_highest.value_or(0), std::min(*reached, MostWhileRunning));
        m_state.percentage = m_highest;
    } else {
        m_state.percentage = m_highest.value_or(0) > 0 ? m_highest : std::nullopt;
    }
}

void ProgressSampler::addChildren(const std::map<int, ChildSums> &children)
{
    std::optional<quint64> totalItems = 0;
    for (const auto &[step, sums] : children) {
        m_state.itemsProcessed += sums.items;
        totalItems = totalItems && sums.totalItems ? std::optional(*totalItems + *sums.totalItems)
                                                   : std::nullopt;
        if (step == m_state.currentStep) {
            m_state.stepCurrent += sums.units;
            if (!m_state.stepTotal && sums.totalUnits.value_or(0) > 0) {
                m_state.stepTotal = sums.totalUnits;
            }
        }
    }
    if (!m_state.totalItems && totalItems.value_or(0) > 0) {
        m_state.totalItems = totalItems;
    }
}

std::optional<double> ProgressSampler::percentage(const std::map<int, ChildSums> &children) const
{
    const int step = m_state.currentStep;
    std::optional<double> current = share(m_state.stepCurrent, m_state.stepTotal);
    if (!current) {
        current = shareOfChildren(children, step);
    }
    if (m_state.totalSteps <= 1) {
        if (!current) {
            current = share(m_state.itemsProcessed, m_state.totalItems);
        }
        return current ? std::optional(Everything * *current) : std::nullopt;
    }
    const ProgressPlan::Range range = m_plan->range(step);
    double reached = range.start + (range.end - range.start) * current.value_or(0);
    bool isKnown = current || step == 0;
    for (const auto &[ahead, sums] : children) {
        const std::optional<double> early = shareOfChildren(children, ahead);
        if (ahead > step && early) {
            const ProgressPlan::Range later = m_plan->range(ahead);
            reached += (later.end - later.start) * *early;
            isKnown = true;
        }
    }
    return isKnown || reached > 0 ? std::optional(reached) : std::nullopt;
}

} // namespace ktrdr::operations
