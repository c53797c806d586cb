#pragma once

#include <QString>

namespace ktrdr::training {

/// The key that people mean who write another program's word for it (`length` for `period`); empty
/// where none is known.
[[nodiscard]] QString meantKey(const QString &key);

/// Where a key belongs that often stands elsewhere: `training.epochs`; empty for others.
[[nodiscard]] QString homeOfKey(const QString &key);

} // namespace ktrdr::training
