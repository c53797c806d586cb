#pragma once

#include "core/operations/error.h"
#include "core/operations/operationid.h"
#include "core/operations/operationstatus.h"
#include "core/operations/progressstate.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace ktrdr::operations {

/// Everything the table, the terminal and the ledger know of one operation: a value.
struct OperationRecord
{
    OperationId id;
    /// Machine name of the kind of work: `data_load`.
    QString type{};
    /// Translated title of the row.
    QString name{};
    OperationStatus status = OperationStatus::Pending;
    OperationOrigin origin = OperationOrigin::Local;
    /// `local`, or the name of the service that runs it.
    QString where = QStringLiteral("local");
    /// Higher runs earlier; 0 is normal.
    int priority = 0;
    /// It can be paused while it has not ended.
    bool isPausable = false;
    std::optional<OperationId> parentId{};
    /// The operation that this one repeats at the user's wish.
    std::optional<OperationId> retryOf{};
    QDateTime createdAt{};
    std::optional<QDateTime> startedAt{};
    std::optional<QDateTime> endedAt{};
    ProgressState progress{};
    /// The domain's rendering of `progress`.
    QString message{};
    QString stepDetail{};
    /// What is shown and filtered by: texts, numbers, lists of texts, or numbers by name.
    QJsonObject context{};
    /// The typed request, enough to run the operation again.
    QJsonObject request{};
    /// Why it was cancelled or is waiting.
    QString reason{};
    std::optional<Error> error{};
    QStringList warnings{};
    QJsonObject result{};
    /// What is stored although the operation did not complete; a translated sentence.
    QString kept{};
    QStringList tags{};
    /// Of a remote operation that has not ended while nobody hears of it: when that was last so.
    /// Everything else is told as it was then.
    std::optional<QDateTime> unheardSince{};

    [[nodiscard]] bool isFinal() const { return operations::isFinal(status); }
    [[nodiscard]] bool operator==(const OperationRecord &) const = default;
};

} // namespace ktrdr::operations
