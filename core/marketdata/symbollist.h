#pragma once

#include <QStringList>

namespace ktrdr::marketdata {

/// The names in a list of symbols as people keep them: one to a line or several with commas,
/// semicolons or blanks between; `#` begins a comment. In a table with a heading "symbol" or
/// "ticker" (CSV), the names of that column. Each once, in the order of the text, not yet checked
/// for being symbols.
[[nodiscard]] QStringList symbolNames(const QString &text);

} // namespace ktrdr::marketdata
