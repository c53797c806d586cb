#pragma once

#include "ui/operations/operationcolumn.h"

namespace ktrdr::operations {
struct OperationRecord;
}

namespace ktrdr::ui {

/// What each column says about an operation.
class OperationCellText
{
    Q_DECLARE_TR_FUNCTIONS(OperationCellText)

public:
    [[nodiscard]] static QString display(const operations::OperationRecord &record,
                                         OperationColumn column);
    /// For screen readers: a cell that is drawn, in words.
    [[nodiscard]] static QString accessible(const operations::OperationRecord &record,
                                            OperationColumn column, const QString &display);
    /// Columns whose display differs between two states of the same operation.
    [[nodiscard]] static ColumnSet changed(const operations::OperationRecord &before,
                                           const operations::OperationRecord &after);
};

} // namespace ktrdr::ui
