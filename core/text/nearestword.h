#pragma once

#include <QStringList>

namespace ktrdr::text {

/// The one of `known` that `typed` most likely means: by the number of letters that are missing,
/// wrong, doubled or swapped, else by the words that both share (`fast` means `fast_period`, but
/// `max_holding_bars` means `max_holding_period`). Case does not matter. Empty where none is near.
[[nodiscard]] QString nearestWord(const QString &typed, const QStringList &known);

} // namespace ktrdr::text
