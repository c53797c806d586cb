#pragma once

#include "core/operations/operationrecord.h"

#include <QVariantList>

class QSqlQuery;

namespace ktrdr::operations {

/// How an operation lies in the table `operations`: plain columns for what is searched, JSON for
/// the rest.
class LedgerRow
{
public:
    /// The columns that fromRow() reads, in its order.
    [[nodiscard]] static QString columns();
    /// Throws nothing; a row whose JSON cannot be read keeps its plain columns.
    [[nodiscard]] static OperationRecord fromRow(const QSqlQuery &row);

    [[nodiscard]] static QString progressJson(const OperationRecord &record);
    [[nodiscard]] static QString detailsJson(const OperationRecord &record);
};

[[nodiscard]] QVariant toMilliseconds(const std::optional<QDateTime> &time);
[[nodiscard]] QDateTime fromMilliseconds(const QVariant &value);

} // namespace ktrdr::operations
