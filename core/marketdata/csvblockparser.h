#pragma once

#include "core/marketdata/barcolumns.h"
#include "core/marketdata/csvrowparser.h"

namespace ktrdr::marketdata {

/// What a block of lines holds.
struct ParsedBlock
{
    /// In the order of the lines.
    BarColumns bars;
    /// Of each bar, UTC of its stamp as written.
    std::vector<qint64> stamps;
    qint64 lines = 0;
    qint64 unfinished = 0;
    qint64 badRows = 0;
    /// The first bad ones; their lines count from 1 within the block.
    QList<CsvLineProblem> problems;

    /// Keeps the memory.
    void clear();
};

/// Bad rows that are described; the others are counted.
constexpr qsizetype NamedProblems = 10;

/// Parses whole lines into `to`, which is cleared first.
void parseBlock(std::string_view text, CsvRowParser &parser, ParsedBlock &to);

} // namespace ktrdr::marketdata
