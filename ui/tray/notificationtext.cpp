#include "ui/tray/notificationtext.h"

#include "ui/presentation/operationtext.h"

#include <QCoreApplication>

#include <array>

namespace ktrdr::ui {

using operations::OperationRecord;
using operations::OperationStatus;

namespace {

std::optional<std::chrono::milliseconds> durationOf(const OperationRecord &record)
{
    // Pauses left out, where it is known.
    if (record.progress.elapsed.count() > 0)
        return record.progress.elapsed;
    if (!record.startedAt || !record.endedAt)
        return std::nullopt;
    return std::chrono::milliseconds(record.startedAt->msecsTo(*record.endedAt));
}

QString outcomeOf(const OperationRecord &record)
{
    switch (kindOf(record)) {
    case NotificationKind::Completed: {
        const QString message = OperationText::message(record);
        return message.isEmpty() ? QCoreApplication::translate("Notification", "Completed.")
                                 : message;
    }
    case NotificationKind::CompletedWithWarnings:
        return record.warnings.isEmpty()
                   ? QCoreApplication::translate("Notification", "Completed with warnings.")
                   : record.warnings.first();
    case NotificationKind::Failed:
        return record.error ? record.error->message
                            : QCoreApplication::translate("Notification", "Failed.");
    case NotificationKind::Cancelled:
        return record.kept.isEmpty() ? QCoreApplication::translate("Notification", "Cancelled.")
                                     : record.kept;
    case NotificationKind::Interrupted:
        break;
    }
    return QCoreApplication::translate(
        "Notification", "Interrupted: the program that ran it ended. You can run it again.");
}

} // namespace

NotificationKind kindOf(const OperationRecord &record)
{
    switch (record.status) {
    case OperationStatus::CompletedWithWarnings:
        return NotificationKind::CompletedWithWarnings;
    case OperationStatus::Failed:
        return NotificationKind::Failed;
    case OperationStatus::Cancelled:
        return NotificationKind::Cancelled;
    case OperationStatus::Interrupted:
        return NotificationKind::Interrupted;
    default:
        return NotificationKind::Completed;
    }
}

QString toString(NotificationKind kind)
{
    constexpr std::array Status{OperationStatus::Completed, OperationStatus::CompletedWithWarnings,
                                OperationStatus::Failed, OperationStatus::Cancelled,
                                OperationStatus::Interrupted};
    return operations::toString(Status.at(static_cast<size_t>(kind)));
}

Notification describe(const OperationRecord &record)
{
    const NotificationKind kind = kindOf(record);
    QString body = outcomeOf(record);
    if (const auto duration = durationOf(record))
        body = QStringLiteral("%1 · %2").arg(body, OperationText::duration(*duration));
    return {record.name, body, record.id.toString(),
            kind == NotificationKind::Failed || kind == NotificationKind::Interrupted};
}

Notification describe(const QList<OperationRecord> &records)
{
    std::array<int, NotificationKindCount> counts{};
    for (const OperationRecord &record : records)
        ++counts.at(static_cast<size_t>(kindOf(record)));
    constexpr std::array Sentences{
        QT_TRANSLATE_N_NOOP("Notification", "%n completed"),
        QT_TRANSLATE_N_NOOP("Notification", "%n completed with warnings"),
        QT_TRANSLATE_N_NOOP("Notification", "%n failed"),
        QT_TRANSLATE_N_NOOP("Notification", "%n cancelled"),
        QT_TRANSLATE_N_NOOP("Notification", "%n interrupted"),
    };
    QStringList parts;
    for (size_t kind = 0; kind < counts.size(); ++kind) {
        if (counts.at(kind) > 0)
            parts << QCoreApplication::translate("Notification", Sentences.at(kind), nullptr,
                                                 counts.at(kind));
    }
    const int failed = counts.at(static_cast<size_t>(NotificationKind::Failed)) +
                       counts.at(static_cast<size_t>(NotificationKind::Interrupted));
    const int count = static_cast<int>(records.size());
    return {QCoreApplication::translate("Notification", "%n operations ended", nullptr, count),
            parts.join(QStringLiteral(" · ")),
            {},
            failed > 0};
}

} // namespace ktrdr::ui
