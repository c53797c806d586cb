#pragma once

#include "core/operations/cancellationreason.h"

#include <exception>
#include <string>

namespace ktrdr::operations {

/// Unwinds a worker whose token was cancelled, once, from the checkpoint that noticed it to the end
/// of the work function. Not a failure.
class OperationCancelled : public std::exception
{
public:
    OperationCancelled(CancellationReason reason, QString where, QString operation);

    [[nodiscard]] const CancellationReason &reason() const noexcept { return m_reason; }
    /// The place that noticed the request, as the worker named it; may be empty.
    [[nodiscard]] const QString &where() const noexcept { return m_where; }
    /// The operation's id; empty for a token without one.
    [[nodiscard]] const QString &operation() const noexcept { return m_operation; }
    /// `Operation {id} cancelled: at {where}: ({text})`, UTF-8.
    [[nodiscard]] const char *what() const noexcept override { return m_what.c_str(); }

private:
    CancellationReason m_reason;
    QString m_where;
    QString m_operation;
    std::string m_what;
};

} // namespace ktrdr::operations
