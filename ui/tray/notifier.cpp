#include "ui/tray/notifier.h"

#include "core/operations/operationboard.h"

namespace ktrdr::ui {

using operations::OperationRecord;

namespace {

constexpr std::chrono::seconds ShortOperation{5};
constexpr std::chrono::milliseconds GatherTime{500};
constexpr int MostSingle = 3;

bool isLong(const OperationRecord &record)
{
    return record.startedAt && record.endedAt &&
           std::chrono::milliseconds(record.startedAt->msecsTo(*record.endedAt)) > ShortOperation;
}

bool isBad(NotificationKind kind)
{
    return kind == NotificationKind::Failed || kind == NotificationKind::Interrupted ||
           kind == NotificationKind::CompletedWithWarnings;
}

} // namespace

Notifier::Notifier(operations::OperationBoard &board, NotificationService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    m_enabled.set();
    setEnabled(NotificationKind::Cancelled, false);
    m_gather.setSingleShot(true);
    m_gather.setInterval(GatherTime);
    connect(&m_gather, &QTimer::timeout, this, &Notifier::tell);
    connect(&board, &operations::OperationBoard::recordFinished, this, &Notifier::takeEnd);
}

bool Notifier::isEnabled(NotificationKind kind) const
{
    return m_enabled.test(static_cast<size_t>(kind));
}

void Notifier::setEnabled(NotificationKind kind, bool isEnabled)
{
    m_enabled.set(static_cast<size_t>(kind), isEnabled);
}

void Notifier::takeEnd(const OperationRecord &record)
{
    const NotificationKind kind = kindOf(record);
    if (record.parentId)
        return;
    if (isBad(kind))
        Q_EMIT attentionNeeded();
    if (!isEnabled(kind) || !(m_isInBackground || isLong(record)))
        return;
    m_untold.append(record);
    if (!m_gather.isActive())
        m_gather.start();
}

void Notifier::tell()
{
    const QList<OperationRecord> records = std::exchange(m_untold, {});
    if (records.size() > MostSingle) {
        m_service.show(describe(records));
        return;
    }
    for (const OperationRecord &record : records)
        m_service.show(describe(record));
}

} // namespace ktrdr::ui
