#pragma once

#include "core/marketdata/bar.h"
#include "core/marketdata/csvheader.h"
#include "core/marketdata/timeframe.h"
#include "core/operations/error.h"

#include <optional>

namespace ktrdr::marketdata {

/// A row of a file beside what would be stored of it.
struct CsvPreviewRow
{
    /// Counted from 1.
    qint64 line = 0;
    /// As the file has it, shortened.
    QString text;
    /// Empty where the row is no bar.
    std::optional<Bar> bar;
    /// Why it is none: a translated sentence.
    QString problem;
};

/// The first rows of a file as an import would read them.
struct CsvPreview
{
    CsvHeader header;
    QList<CsvPreviewRow> rows;

    [[nodiscard]] int problems() const;
};

/// Reads the first `limit` rows. Blocks on the file. Errors: those of CsvBarReader.
[[nodiscard]] operations::Result<CsvPreview> previewCsv(const QString &fileName,
                                                        Timeframe timeframe,
                                                        const CsvImportOptions &options, int limit);

} // namespace ktrdr::marketdata
