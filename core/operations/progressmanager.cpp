#include "core/operations/progressmanager.h"

#include "core/operations/progressextras.h"

#include <algorithm>
#include <limits>

namespace ktrdr::operations {

namespace {

constexpr int LargestStep = std::numeric_limits<quint16>::max();

quint64 knownOrNot(const std::optional<quint64> &total)
{
    return total.value_or(0) == 0 ? ProgressCell::Unknown : *total;
}

} // namespace

ProgressManager::ProgressManager(OperationCell &operation)
    : m_operation(operation)
    , m_cell(&operation.progress())
{}

ProgressManager::ProgressManager(OperationCell &operation, std::shared_ptr<ProgressCell> cell)
    : m_operation(operation)
    , m_cell(cell.get())
    , m_ownCell(std::move(cell))
{}

ProgressManager &ProgressManager::operator=(ProgressManager &&other) noexcept
{
    if (this != &other) {
        retire();
        m_operation = std::move(other.m_operation);
        m_cell = other.m_cell;
        m_ownCell = std::move(other.m_ownCell);
    }
    return *this;
}

ProgressManager::~ProgressManager()
{
    retire();
}

void ProgressManager::plan(const std::vector<ProgressStep> &steps)
{
    check("plan");
    auto plan = std::make_shared<const ProgressPlan>(steps);
    ProgressExtras &extras = operation().extras();
    {
        const std::lock_guard lock(extras.mutex);
        extras.plan.swap(plan);
    }
    m_cell->touch();
}

void ProgressManager::startStep(int step, std::optional<quint64> units)
{
    check("startStep");
    Q_ASSERT(step >= 1 && step <= LargestStep);
    m_cell->startStep(std::clamp(step, 1, LargestStep), knownOrNot(units));
}

void ProgressManager::advanceStep(quint64 n)
{
    check("advanceStep");
    m_cell->advanceStep(n);
}

void ProgressManager::setTotalItems(std::optional<quint64> total)
{
    check("setTotalItems");
    m_cell->setTotalItems(knownOrNot(total));
}

void ProgressManager::setText(std::string_view text)
{
    check("setText");
    m_cell->setText(text);
}

void ProgressManager::setDetail(std::string_view detail)
{
    check("setDetail");
    m_cell->setDetail(detail);
}

void ProgressManager::setContext(QLatin1StringView key, const QVariant &value)
{
    check("setContext");
    ProgressExtras &extras = operation().extras();
    {
        const std::lock_guard lock(extras.mutex);
        extras.context.insert(QString(key), value);
    }
    m_cell->touch();
}

ProgressManager ProgressManager::child(int step)
{
    check("child");
    ProgressExtras &extras = operation().extras();
    std::shared_ptr<ProgressCell> cell;
    {
        const std::lock_guard lock(extras.mutex);
        cell = extras.children.add(step);
    }
    operation().progress().setShared();
    return {operation(), std::move(cell)};
}

void ProgressManager::complete()
{
    check("complete");
    int steps = 0;
    if (ProgressExtras *const extras = operation().existingExtras(); extras && !m_ownCell) {
        const std::lock_guard lock(extras->mutex);
        steps = extras->plan ? extras->plan->count() : 0;
    }
    m_cell->complete(steps);
}

void ProgressManager::beginAttempt(int attempt)
{
    if (ProgressExtras *const extras = operation().existingExtras()) {
        const std::lock_guard lock(extras->mutex);
        extras->children.clear();
    }
    m_cell->beginAttempt(attempt);
}

void ProgressManager::throwCancelled(const char *where) const
{
    m_operation->throwCancelled(where);
}

OperationCell &ProgressManager::operation() const noexcept
{
    return static_cast<OperationCell &>(*m_operation);
}

void ProgressManager::retire() noexcept
{
    if (!m_ownCell) {
        return;
    }
    ProgressExtras &extras = operation().extras();
    const std::lock_guard lock(extras.mutex);
    extras.children.retire(*m_ownCell);
}

} // namespace ktrdr::operations
