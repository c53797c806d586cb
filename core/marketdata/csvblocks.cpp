#include "core/marketdata/csvblocks.h"

#include "core/marketdata/datafailure.h"
#include "core/marketdata/text.h"

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;

CsvBlocks::CsvBlocks(const QString &fileName, Timeframe timeframe, const CsvImportOptions &options,
                     std::function<void(qint64, qint64)> progress, Threads threads)
    : m_fileName(fileName)
    , m_lines(fileName, std::move(progress))
    , m_header(readHeader(options))
    , m_first{{}, CsvRowParser(m_header, timeframe, options), {}}
    , m_second{{}, CsvRowParser(m_header, timeframe, options), {}}
{
    if (threads == Threads::Two && !m_first.parser.needsEveryLine()) {
        m_side = std::make_unique<SideThread>();
    }
}

CsvHeader CsvBlocks::readHeader(const CsvImportOptions &options)
{
    std::string_view line;
    while (m_lines.next(line)) {
        ++m_linesBefore;
        if (line.find_first_not_of(" \t\f") != std::string_view::npos) {
            return readCsvHeader(line, options, m_fileName);
        }
    }
    refuseLongLine();
    refuseEmptyCsv(m_fileName);
}

const ParsedBlock *CsvBlocks::next()
{
    if (std::exchange(m_hasSecond, false)) {
        return numbered(m_second.block);
    }
    if (!m_lines.nextBlock(m_first.text)) {
        refuseLongLine();
        return nullptr;
    }
    m_hasSecond = m_side && m_lines.nextBlock(m_second.text);
    if (m_hasSecond) {
        m_side->run([this] { parseBlock(m_second.text, m_second.parser, m_second.block); });
    }
    parseBlock(m_first.text, m_first.parser, m_first.block);
    if (m_hasSecond) {
        m_side->join();
    }
    return numbered(m_first.block);
}

const ParsedBlock *CsvBlocks::numbered(ParsedBlock &block)
{
    for (CsvLineProblem &problem : block.problems) {
        problem.line += m_linesBefore;
    }
    m_linesBefore += block.lines;
    return &block;
}

CsvRowCounts CsvBlocks::counts() const
{
    CsvRowCounts counts = m_first.parser.counts();
    counts += m_second.parser.counts();
    return counts;
}

void CsvBlocks::refuseLongLine() const
{
    if (m_lines.isLineTooLong()) {
        throw DataFailure(
            dataError("DATA-InvalidFormat",
                      Text::tr("Line %1 of %2 is longer than 1 MiB.")
                          .arg(QString::number(m_linesBefore + 1), m_fileName),
                      Text::tr("Check that the file is a CSV of bars, one bar a line."),
                      {{u"file"_s, m_fileName}, {u"line"_s, m_linesBefore + 1}}));
    }
}

void refuseEmptyCsv(const QString &fileName, QVariantMap context)
{
    context.insert(u"file"_s, fileName);
    throw DataFailure(dataError("DATA-EmptyFile", Text::tr("%1 has no bars.").arg(fileName),
                                Text::tr("Check that it was written completely."), context));
}

} // namespace ktrdr::marketdata
