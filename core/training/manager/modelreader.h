#pragma once

#include "core/training/manager/modelcatalogue.h"

namespace ktrdr::training {

/// What the files of a model folder tell; `damage` is set for the first that cannot be read. Never
/// opens the weights.
[[nodiscard]] ModelEntry readModelEntry(const QString &folder, const QString &name);

} // namespace ktrdr::training
