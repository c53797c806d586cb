#include "core/marketdata/csvfields.h"

namespace ktrdr::marketdata {

namespace {

std::string trimmed(std::string text)
{
    constexpr std::string_view blanks = " \t\r\f";
    const size_t last = text.find_last_not_of(blanks);
    text.resize(last == std::string::npos ? 0 : last + 1);
    return text.substr(std::min(text.size(), text.find_first_not_of(blanks)));
}

} // namespace

std::vector<std::string> splitCsvLine(std::string_view line, char delimiter)
{
    std::vector<std::string> fields;
    std::string field;
    bool quoted = false;
    for (size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quoted && c == '"' && i + 1 < line.size() && line[i + 1] == '"') {
            field += '"';
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (c == delimiter && !quoted) {
            fields.push_back(trimmed(std::move(field)));
            field.clear();
        } else {
            field += c;
        }
    }
    fields.push_back(trimmed(std::move(field)));
    return fields;
}

} // namespace ktrdr::marketdata
