#pragma once

#include "app/cli/options.h"
#include "core/operations/ledgerquery.h"
#include "core/operations/operationrecord.h"

namespace ktrdr::operations {
class OperationLedger;
} // namespace ktrdr::operations

namespace ktrdr::cli {

/// The operation with this id, or the only one whose id ends so (at least four characters of it).
/// Error: OPERATION-NotFound.
[[nodiscard]] operations::Result<operations::OperationRecord>
findOperation(const operations::OperationLedger &ledger, const QString &id);

[[nodiscard]] operations::Result<operations::OperationRecord>
findOperation(const QList<operations::OperationRecord> &records, const QString &id);

[[nodiscard]] operations::LedgerQuery ledgerQuery(const OpsListOptions &options);

} // namespace ktrdr::cli
