#include "core/marketdata/csvblockparser.h"

#include <cstring>

namespace ktrdr::marketdata {

namespace {

/// Takes the next line off the text, without its end.
std::string_view takeLine(std::string_view &text)
{
    const void *found = std::memchr(text.data(), '\n', text.size());
    const size_t size = found != nullptr
                            ? static_cast<size_t>(static_cast<const char *>(found) - text.data())
                            : text.size();
    std::string_view line = text.substr(0, size);
    text.remove_prefix(std::min(text.size(), size + 1));
    if (line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    return line;
}

} // namespace

void ParsedBlock::clear()
{
    bars.clear();
    stamps.clear();
    lines = 0;
    unfinished = 0;
    badRows = 0;
    problems.clear();
}

void parseBlock(std::string_view text, CsvRowParser &parser, ParsedBlock &to)
{
    to.clear();
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        ++to.lines;
        switch (parser.parse(line)) {
        case CsvRowParser::Outcome::Bar:
            to.bars.append(parser.bar());
            to.stamps.push_back(parser.stampTime());
            break;
        case CsvRowParser::Outcome::Unfinished:
            ++to.unfinished;
            break;
        case CsvRowParser::Outcome::Blank:
            break;
        case CsvRowParser::Outcome::Bad:
            if (++to.badRows <= NamedProblems) {
                to.problems.append(parser.problem());
                to.problems.last().line = to.lines;
            }
            break;
        }
    }
}

} // namespace ktrdr::marketdata
