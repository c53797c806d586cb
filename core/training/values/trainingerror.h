#pragma once

#include "core/operations/error.h"

namespace ktrdr::training {

/// An error of this capability: code `TRAINING-…`, translated message and hint.
[[nodiscard]] operations::Error trainingError(const char *code, QString message, QString hint = {},
                                              QVariantMap context = {});

} // namespace ktrdr::training
