#pragma once

#include "core/operations/error.h"

#include <QByteArray>

namespace ktrdr::cli {

/// The first line of the file, without white space around it. Errors: CLI-BadTokenFile where it
/// cannot be read, is empty, or holds what no token can.
[[nodiscard]] operations::Result<QByteArray> readTokenFile(const QString &file);
/// Others than its owner may read the file.
[[nodiscard]] bool isReadByOthers(const QString &file);

} // namespace ktrdr::cli
