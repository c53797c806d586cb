#pragma once

#include "core/marketdata/csvblockparser.h"
#include "core/marketdata/csvlines.h"
#include "core/marketdata/sidethread.h"

#include <functional>
#include <memory>

namespace ktrdr::marketdata {

/// A file's bars, block by block in the order of its lines, as the file has them. Throws
/// DataFailure: what CsvLines and the header's reader throw, DATA-EmptyFile without a header,
/// DATA-InvalidFormat for a line that is too long.
class CsvBlocks
{
public:
    /// Two threads parse two blocks at the same time. What a zone's doubled hour means hangs on the
    /// line before: there one thread reads all lines whatever was asked for.
    enum class Threads { One, Two };

    CsvBlocks(const QString &fileName, Timeframe timeframe, const CsvImportOptions &options,
              std::function<void(qint64 done, qint64 total)> progress, Threads threads);

    /// The next block; its problems have the file's line numbers. Null at the end. Valid until the
    /// next call.
    [[nodiscard]] const ParsedBlock *next();
    [[nodiscard]] const CsvHeader &header() const { return m_header; }
    [[nodiscard]] qint64 size() const { return m_lines.size(); }
    /// So far.
    [[nodiscard]] CsvRowCounts counts() const;

private:
    struct Part
    {
        std::string text;
        CsvRowParser parser;
        ParsedBlock block;
    };

    [[nodiscard]] CsvHeader readHeader(const CsvImportOptions &options);
    [[nodiscard]] const ParsedBlock *numbered(ParsedBlock &block);
    void refuseLongLine() const;

    QString m_fileName;
    CsvLines m_lines;
    qint64 m_linesBefore = 0;
    CsvHeader m_header;
    Part m_first;
    Part m_second;
    bool m_hasSecond = false;
    /// Null where one thread does it.
    std::unique_ptr<SideThread> m_side;
};

/// "The file has no bars." Throws it.
[[noreturn]] void refuseEmptyCsv(const QString &fileName, QVariantMap context = {});

} // namespace ktrdr::marketdata
