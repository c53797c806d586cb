#pragma once

#include "core/operations/asyncoperation.h"

namespace ktrdr::operations {

/// Makes operations of one type from their stored requests: how a domain offers its work for
/// retry and for other front ends without the core knowing it.
class OperationProvider
{
public:
    virtual ~OperationProvider() = default;
    /// The type it makes: the `type` of its operations.
    [[nodiscard]] virtual QString type() const = 0;
    /// A fresh operation for the request, or why the request is not valid.
    [[nodiscard]] virtual Result<AsyncOperation> fromRequest(const QJsonObject &request) const = 0;
};

} // namespace ktrdr::operations
