#pragma once

#include "core/operations/operationrecord.h"

namespace ktrdr::cli {

/// The columns of an exported operation, with the line end.
[[nodiscard]] QByteArray operationCsvHeader();

/// One operation as a line of comma-separated values (RFC 4180 quoting): the fields of its JSON
/// line; objects as JSON, lists of texts parted by blanks, unknown values empty.
[[nodiscard]] QByteArray operationCsvLine(const operations::OperationRecord &record);

} // namespace ktrdr::cli
