#include "ui/tray/liveoperations.h"

#include "core/operations/operationboard.h"

#include <algorithm>

namespace ktrdr::ui {

using operations::OperationBoard;
using operations::OperationId;
using operations::OperationRecord;
using operations::OperationStatus;

namespace {

constexpr std::chrono::milliseconds Pause{250};

/// Also after a pause before it ever began.
bool isQueued(const OperationRecord &record)
{
    return record.status == OperationStatus::Pending ||
           (record.status == OperationStatus::Waiting && !record.startedAt);
}

} // namespace

bool canPause(const OperationRecord &record)
{
    return record.isPausable && !record.isFinal() &&
           record.origin == operations::OperationOrigin::Local &&
           record.status != OperationStatus::Paused && record.status != OperationStatus::Cancelling;
}

bool isPaused(const OperationRecord &record)
{
    return record.status == OperationStatus::Paused &&
           record.origin == operations::OperationOrigin::Local;
}

LiveOperations::LiveOperations(OperationBoard &board, QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &LiveOperations::changed);
    connect(&board, &OperationBoard::recordsAdded, this, &LiveOperations::take);
    connect(&board, &OperationBoard::recordsChanged, this, &LiveOperations::take);
    connect(&board, &OperationBoard::recordsRemoved, this, &LiveOperations::forget);
    take(board.records());
}

QList<OperationRecord> LiveOperations::records() const
{
    QList<OperationRecord> counted;
    for (const OperationRecord &record : m_live) {
        if (isCounted(record))
            counted.append(record);
    }
    std::sort(counted.begin(), counted.end(),
              [this](const OperationRecord &a, const OperationRecord &b) {
                  return std::pair(a.createdAt, m_arrivals.value(a.id)) <
                         std::pair(b.createdAt, m_arrivals.value(b.id));
              });
    return counted;
}

template<typename Is>
int LiveOperations::countOf(Is is) const
{
    return static_cast<int>(
        std::count_if(m_live.cbegin(), m_live.cend(), [this, is](const OperationRecord &record) {
            return isCounted(record) && is(record);
        }));
}

int LiveOperations::running() const
{
    return countOf([](const OperationRecord &record) {
        return record.status != OperationStatus::Paused && !isQueued(record);
    });
}

int LiveOperations::queued() const
{
    return countOf(isQueued);
}

int LiveOperations::paused() const
{
    return countOf(
        [](const OperationRecord &record) { return record.status == OperationStatus::Paused; });
}

int LiveOperations::pausable() const
{
    return static_cast<int>(std::count_if(m_live.cbegin(), m_live.cend(), canPause));
}

std::optional<double> LiveOperations::percentage() const
{
    double sum = 0;
    int known = 0;
    for (const OperationRecord &record : m_live) {
        if (!isCounted(record) || !record.progress.percentage)
            continue;
        sum += *record.progress.percentage;
        ++known;
    }
    return known == 0 ? std::nullopt : std::optional(sum / known);
}

void LiveOperations::take(const QList<OperationRecord> &records)
{
    bool isStatus = false;
    bool isAny = false;
    for (const OperationRecord &record : records) {
        const auto known = m_live.find(record.id);
        if (record.isFinal()) {
            if (known != m_live.end()) {
                m_live.erase(known);
                m_arrivals.remove(record.id);
                isStatus = true;
            }
            continue;
        }
        isAny = true;
        isStatus = isStatus || known == m_live.end() || known->status != record.status ||
                   known->unheardSince.has_value() != record.unheardSince.has_value();
        if (known == m_live.end())
            m_arrivals.insert(record.id, m_nextArrival++);
        m_live.insert(record.id, record);
    }
    if (isStatus || isAny)
        announce(isStatus);
}

void LiveOperations::forget(const QList<OperationId> &ids)
{
    bool isStatus = false;
    for (const OperationId &id : ids) {
        m_arrivals.remove(id);
        isStatus = m_live.remove(id) > 0 || isStatus;
    }
    if (isStatus)
        announce(true);
}

void LiveOperations::announce(bool isStatus)
{
    if (isStatus)
        Q_EMIT statusChanged();
    if (!m_pause.isActive())
        m_pause.start();
}

bool LiveOperations::isCounted(const OperationRecord &record) const
{
    return !record.unheardSince && (!record.parentId || !m_live.contains(*record.parentId));
}

} // namespace ktrdr::ui
