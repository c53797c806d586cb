#pragma once

#include "core/operations/operationrecord.h"
#include "ui/operations/operationcolumn.h"

#include <QList>

namespace ktrdr::ui {

/// Operations as text to paste elsewhere.
class OperationExport
{
public:
    /// A heading and a line per operation, tabs between, as the table shows them.
    [[nodiscard]] static QString toText(const QList<operations::OperationRecord> &records,
                                        const QList<OperationColumn> &columns);
    /// RFC 4180 with a heading of column names; plain numbers, UTC times, seconds.
    [[nodiscard]] static QString toCsv(const QList<operations::OperationRecord> &records,
                                       const QList<OperationColumn> &columns);
    /// One array with all fields of each operation, named as the terminal names them.
    [[nodiscard]] static QString toJson(const QList<operations::OperationRecord> &records);

private:
    [[nodiscard]] static QString plainValue(const operations::OperationRecord &record,
                                            OperationColumn column);
};

} // namespace ktrdr::ui
