#pragma once

#include "core/marketdata/barcolumns.h"
#include "core/marketdata/csvimportoptions.h"
#include "core/marketdata/csvreadreport.h"
#include "core/marketdata/timeframe.h"
#include "core/operations/error.h"

#include <functional>
#include <memory>

namespace ktrdr::marketdata {

/// Reads bars from a CSV file: KTRDR's layout and plain headers of other tools. The file is read
/// through and judged first (readThrough), then its bars are delivered ascending, without
/// duplicates and in UTC bar starts (next). Memory stays bounded whatever the file holds: bars wait
/// in a temporary file, and a file in order that is too long for it is read twice.
///
/// Errors: DATA-FileNotFound, DATA-ReadError, DATA-EmptyFile, DATA-InvalidFormat,
/// DATA-MissingColumns, DATA-InvalidIndex, DATA-InvalidTimeframe, DATA-FileChanged.
class CsvBarReader
{
public:
    /// Called on the reading thread about every MiB; may throw to stop (operations' tokens do).
    using ByteProgress = std::function<void(qint64 bytesDone, qint64 bytesTotal)>;

    /// 768 MiB of waiting bars.
    static constexpr qsizetype MostWaiting = qsizetype(16) << 20;

    CsvBarReader(QString fileName, Timeframe timeframe, CsvImportOptions options = {},
                 qsizetype mostWaiting = MostWaiting);
    ~CsvBarReader();
    CsvBarReader(CsvBarReader &&other) noexcept;
    CsvBarReader &operator=(CsvBarReader &&other) noexcept;
    CsvBarReader(const CsvBarReader &) = delete;
    CsvBarReader &operator=(const CsvBarReader &) = delete;

    /// Parses the whole file once. Without `skipBad` rows that cannot be read make it fail with
    /// DATA-InvalidFormat, whose context holds `problems` (list of maps line, column, text, why).
    [[nodiscard]] operations::Result<CsvReadReport> readThrough(const ByteProgress &progress = {});
    /// The next at most `limit` bars; empty at the end. Call after readThrough().
    [[nodiscard]] operations::Result<BarColumns> next(qsizetype limit);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ktrdr::marketdata
