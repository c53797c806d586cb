#include "core/marketdata/import/csvpreview.h"

#include "core/marketdata/csvblocks.h"
#include "core/marketdata/csvrowparser.h"
#include "core/marketdata/datafailure.h"
#include "core/marketdata/text.h"

#include <algorithm>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::Result;

namespace {

constexpr qsizetype ShownCharacters = 200;

/// The next line that is not blank; false at the end.
bool nextLine(CsvLines &lines, std::string_view &line, qint64 &number)
{
    while (lines.next(line)) {
        ++number;
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        if (line.find_first_not_of(" \t\f") != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

QString problemOf(const CsvLineProblem &problem)
{
    return problem.column.isEmpty()
               ? problem.why
               : Text::tr("Column \"%1\": %2").arg(problem.column, problem.why);
}

CsvPreviewRow rowOf(CsvRowParser &parser, std::string_view line, qint64 number)
{
    CsvPreviewRow row;
    row.line = number;
    row.text = QString::fromUtf8(line.data(), qsizetype(line.size())).left(ShownCharacters);
    switch (parser.parse(line)) {
    case CsvRowParser::Outcome::Bar:
        row.bar = parser.bar();
        break;
    case CsvRowParser::Outcome::Unfinished:
        row.problem = Text::tr("The bar is not over yet and would be left out.");
        break;
    case CsvRowParser::Outcome::Blank:
        break;
    case CsvRowParser::Outcome::Bad:
        row.problem = problemOf(parser.problem());
        break;
    }
    return row;
}

} // namespace

int CsvPreview::problems() const
{
    return static_cast<int>(
        std::ranges::count_if(rows, [](const CsvPreviewRow &row) { return !row.bar.has_value(); }));
}

Result<CsvPreview> previewCsv(const QString &fileName, Timeframe timeframe,
                              const CsvImportOptions &options, int limit)
{
    try {
        CsvLines lines(fileName, {});
        std::string_view line;
        qint64 number = 0;
        if (!nextLine(lines, line, number)) {
            refuseEmptyCsv(fileName);
        }
        CsvPreview preview{readCsvHeader(line, options, fileName), {}};
        CsvRowParser parser(preview.header, timeframe, options);
        while (preview.rows.size() < limit && nextLine(lines, line, number)) {
            preview.rows << rowOf(parser, line, number);
        }
        if (preview.rows.isEmpty()) {
            refuseEmptyCsv(fileName);
        }
        return preview;
    } catch (const DataFailure &failed) {
        return operations::failure(failed.error());
    }
}

} // namespace ktrdr::marketdata
