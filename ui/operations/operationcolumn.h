#pragma once

#include <QCoreApplication>

#include <array>
#include <optional>

namespace ktrdr::ui {

/// The columns of the table, in their first order.
enum class OperationColumn : quint8 {
    Name,
    Type,
    Status,
    Progress,
    Cancel,
    Message,
    Step,
    Items,
    Rate,
    Elapsed,
    Remaining,
    Where,
    Symbols,
    Timeframes,
    Priority,
    Started,
    Ended,
    Result,
    Tags,
    Id,
};

constexpr int OperationColumnCount = 20;

/// One bit per column.
using ColumnSet = quint32;

[[nodiscard]] constexpr ColumnSet bit(OperationColumn column)
{
    return ColumnSet{1} << static_cast<unsigned>(column);
}

/// What the table knows of its columns before it has seen a row.
class OperationColumns
{
    Q_DECLARE_TR_FUNCTIONS(OperationColumns)

public:
    [[nodiscard]] static const std::array<OperationColumn, OperationColumnCount> &all();
    /// The name under which widths and sorting are stored; never changes between versions.
    [[nodiscard]] static QString name(OperationColumn column);
    [[nodiscard]] static std::optional<OperationColumn> fromName(QStringView name);
    /// The translated heading; every column has one, for menus and screen readers.
    [[nodiscard]] static QString title(OperationColumn column);
    [[nodiscard]] static bool isShownAtFirst(OperationColumn column);
    /// In characters of the table's font.
    [[nodiscard]] static int widthAtFirst(OperationColumn column);
    /// Sorted and aligned as a number.
    [[nodiscard]] static bool isNumber(OperationColumn column);
    [[nodiscard]] static bool isSortable(OperationColumn column);
};

} // namespace ktrdr::ui
