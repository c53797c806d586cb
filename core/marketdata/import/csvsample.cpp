#include "core/marketdata/import/csvsample.h"

#include "core/marketdata/csvblocks.h"
#include "core/marketdata/csvfields.h"

#include <algorithm>

namespace ktrdr::marketdata {

CsvSample::CsvSample(const QString &fileName, int limit, std::optional<char> delimiter)
{
    CsvLines lines(fileName, {});
    std::string_view line;
    while (std::ssize(m_rows) < limit && lines.next(line)) {
        if (line.find_first_not_of(" \t\f\r") == std::string_view::npos) {
            continue;
        }
        if (m_header.empty()) {
            m_header = line;
        } else {
            m_rows.emplace_back(line);
        }
    }
    if (m_rows.empty()) {
        refuseEmptyCsv(fileName);
    }
    if (delimiter) {
        m_delimiter = *delimiter;
    } else {
        findDelimiter();
    }
}

/// A delimiter parts every row into as many fields as the header.
void CsvSample::findDelimiter()
{
    constexpr std::string_view known = ",;\t|";
    std::ptrdiff_t most = 0;
    for (const char candidate : known) {
        const auto count = std::count(m_header.begin(), m_header.end(), candidate);
        const auto fields = splitCsvLine(m_header, candidate).size();
        const bool fits = count > 0 && std::ranges::all_of(m_rows, [&](const std::string &row) {
                              return splitCsvLine(row, candidate).size() == fields;
                          });
        if (!fits) {
            continue;
        }
        m_isDelimiterSure = most == 0;
        if (count > most) {
            m_delimiter = candidate;
            most = count;
        }
    }
    if (most == 0) {
        m_isDelimiterSure = false;
        m_delimiter = *std::ranges::max_element(known, {}, [this](char candidate) {
            return std::count(m_header.begin(), m_header.end(), candidate);
        });
    }
}

QStringList CsvSample::names() const
{
    QStringList names;
    for (const std::string &name : splitCsvLine(m_header, m_delimiter)) {
        names << QString::fromStdString(name).left(100);
    }
    return names;
}

std::vector<std::string> CsvSample::column(qsizetype index) const
{
    std::vector<std::string> fields;
    for (const std::string &row : m_rows) {
        std::vector<std::string> all = splitCsvLine(row, m_delimiter);
        if (index >= 0 && index < std::ssize(all)) {
            fields.push_back(std::move(all[size_t(index)]));
        }
    }
    return fields;
}

} // namespace ktrdr::marketdata
