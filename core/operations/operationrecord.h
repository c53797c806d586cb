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
    /// What the domain wants shown and filtered by; values are texts, numbers or lists of texts.
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

    [[nodiscard]] bool isFinal() const { return operations::isFinal(status); }
    [[nodiscard]] bool operator==(const OperationRecord &) const = default;
};

} // namespace ktrdr::operations
