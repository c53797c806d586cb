#pragma once

#include "core/operations/operationrecord.h"

namespace ktrdr::cli {

/// Tells the user how the one operation that a command follows is doing. The calls come in the
/// order started, changed…, ended; ended exactly once.
class RunReporter
{
public:
    virtual ~RunReporter() = default;
    virtual void started(const operations::OperationRecord &record) = 0;
    virtual void changed(const operations::OperationRecord &record) = 0;
    virtual void ended(const operations::OperationRecord &record) = 0;
};

} // namespace ktrdr::cli
