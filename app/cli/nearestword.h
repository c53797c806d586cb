#pragma once

#include <QStringList>

namespace ktrdr::cli {

/// The one of `known` that `typed` most likely means, by the number of letters that are missing,
/// wrong, doubled or swapped; empty where none is near.
[[nodiscard]] QString nearestWord(const QString &typed, const QStringList &known);

} // namespace ktrdr::cli
