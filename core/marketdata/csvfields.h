#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ktrdr::marketdata {

/// The fields of one line, without quotes and blanks around them. Heeds `"a,b"` and `""`.
[[nodiscard]] std::vector<std::string> splitCsvLine(std::string_view line, char delimiter);

} // namespace ktrdr::marketdata
