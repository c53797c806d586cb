#pragma once

#include "core/marketdata/csvimportoptions.h"

#include <QStringList>

#include <array>
#include <string_view>
#include <vector>

namespace ktrdr::marketdata {

/// What a column of a file holds.
enum class CsvRole : quint8 { Time, Open, High, Low, Close, Volume, Ignored };
constexpr int CsvRoleCount = 6;

/// Which column of a file is which.
struct CsvHeader
{
    char delimiter = ',';
    /// By position in the line.
    std::vector<CsvRole> roles;
    /// The file's names, by position.
    QStringList names;
    std::array<bool, CsvRoleCount> present{};

    [[nodiscard]] bool has(CsvRole role) const { return present[static_cast<size_t>(role)]; }
    [[nodiscard]] QStringList ignoredColumns() const;
    /// Price columns that the file lacks.
    [[nodiscard]] QStringList filledColumns() const;
};

/// Where the columns with the usual names are, by our names; none for a time that two columns may
/// hold.
[[nodiscard]] QMap<QString, int> usualColumns(const QStringList &names);

/// Understands the first line of a file: KTRDR's unnamed first column, `date`, `timestamp`, `time`,
/// any case. Throws DataFailure with DATA-MissingColumns or DATA-InvalidFormat.
[[nodiscard]] CsvHeader readCsvHeader(std::string_view line, const CsvImportOptions &options,
                                      const QString &fileName);

} // namespace ktrdr::marketdata
