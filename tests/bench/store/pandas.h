#pragma once

#include <QString>

namespace ktrdr::bench {

/// Seconds that Debian's pandas needs for a file, in a process of its own.
struct PandasTimes
{
    double readCsv = 0;
    double toCsv = 0;
};

/// Runs `read_csv(file, parse_dates=[0])` and `to_csv`; ends the program when pandas is not there.
[[nodiscard]] PandasTimes timePandas(const QString &file, const QString &output);

} // namespace ktrdr::bench
