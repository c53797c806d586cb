#pragma once

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace ktrdr::marketdata {

/// The first lines of a file, apart by a delimiter.
class CsvSample
{
public:
    /// Reads up to `limit` rows below the header. Throws DataFailure as CsvLines does, and
    /// DATA-EmptyFile without a header.
    /// Without a delimiter it is found out.
    CsvSample(const QString &fileName, int limit, std::optional<char> delimiter);

    /// The one given or found, and whether no other parts all rows alike.
    [[nodiscard]] char delimiter() const { return m_delimiter; }
    [[nodiscard]] bool isDelimiterSure() const { return m_isDelimiterSure; }
    [[nodiscard]] const std::string &header() const { return m_header; }
    [[nodiscard]] QStringList names() const;
    /// The fields of one column, one per row that has it.
    [[nodiscard]] std::vector<std::string> column(qsizetype index) const;

private:
    void findDelimiter();

    std::string m_header;
    std::vector<std::string> m_rows;
    char m_delimiter = ',';
    bool m_isDelimiterSure = true;
};

} // namespace ktrdr::marketdata
