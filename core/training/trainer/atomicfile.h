#pragma once

#include "core/operations/error.h"

namespace ktrdr::training {

/// Puts `content` in the file's place as a whole or not at all, whatever happens meanwhile: written
/// beside it, flushed to the disk, renamed. Makes the folder if missing. On an error
/// (TRAINING-DiskFull, TRAINING-CannotWrite) the file is what it was before.
[[nodiscard]] operations::Result<void> writeAtomically(const QString &file,
                                                       const QByteArray &content);

/// Errors: TRAINING-CannotRead.
[[nodiscard]] operations::Result<QByteArray> readWhole(const QString &file);

} // namespace ktrdr::training
