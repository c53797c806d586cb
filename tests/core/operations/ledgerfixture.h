#pragma once

#include "core/operations/operationledger.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <functional>

namespace ktrdr::test {

/// A pending operation of this moment, with everything set that a record can hold.
[[nodiscard]] operations::OperationRecord
fullRecord(const QString &type = QStringLiteral("import"));
/// The same, started.
[[nodiscard]] operations::OperationRecord running(operations::OperationRecord record);
[[nodiscard]] operations::OperationRecord ended(operations::OperationRecord record,
                                                operations::OperationStatus status);

/// Opens the ledger of a folder or fails the program: for tests in which opening is not the point.
[[nodiscard]] std::unique_ptr<operations::OperationLedger> opened(const QString &folder);

/// Waits for the outcome of one writing.
[[nodiscard]] operations::Result<void>
outcome(const std::function<void(operations::OperationJournal::Stored)> &write);
/// Stores the record as a start, change or end by its status; fails the program otherwise.
void store(operations::OperationLedger &ledger, const operations::OperationRecord &record);

} // namespace ktrdr::test
