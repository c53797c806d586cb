#pragma once

#include "core/operations/operationrecord.h"

namespace ktrdr::test {

/// A number of what an operation came to; -1 where it tells none.
[[nodiscard]] inline qint64 number(const operations::OperationRecord &record, const QString &key)
{
    return record.result[key].toInteger(-1);
}

} // namespace ktrdr::test
