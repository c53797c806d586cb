#pragma once

#include "core/operations/clock.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace ktrdr::operations {

/// Who or what asked for the end of an operation.
enum class CancelWhy : quint8 { None, User, Timeout, Shutdown, Parent, Superseded };

/// Why an operation was cancelled: the first request, kept unchanged, the same at every level of
/// linked operations.
struct CancellationReason
{
    CancelWhy why = CancelWhy::None;
    /// What the requester said; "Operation cancelled" where nothing was said.
    QString text;
    /// The id of the operation, or the name of the part, that asked; may be empty.
    QString origin;
    /// Steady time of the request.
    Clock::TimePoint at;

    [[nodiscard]] bool operator==(const CancellationReason &) const = default;
};

/// The name in JSON and storage: `user`.
[[nodiscard]] QString toString(CancelWhy why);
[[nodiscard]] std::optional<CancelWhy> cancelWhyFromString(QStringView text);

} // namespace ktrdr::operations

Q_DECLARE_METATYPE(ktrdr::operations::CancellationReason)
