#pragma once

#include "core/marketdata/csvimportoptions.h"
#include "core/marketdata/seriesid.h"
#include "core/operations/error.h"

#include <QStringList>

namespace ktrdr::marketdata {

/// How a file seems to be meant, from its name and its first rows. A proposal for a person to look
/// at: what the file does not tell for certain is among the questions.
struct CsvProposal
{
    CsvImportOptions options;
    /// The file's columns, by position.
    QStringList columns;
    /// As the file's name tells, in KTRDR's manner.
    std::optional<SeriesId> series;
    /// The distance that most rows have; before the name's where both are known.
    std::optional<Timeframe> timeframe;
    /// Its times are UTC or say how far they are from it.
    bool timesTellZone = false;
    /// What to look at: translated sentences.
    QStringList questions;
};

/// Looks at the first rows of a file. Blocks on it. Errors: those of CsvBarReader; columns without
/// usual names are no error but a question.
/// Without a delimiter it is found out.
[[nodiscard]] operations::Result<CsvProposal> proposeCsv(const QString &fileName,
                                                         std::optional<char> delimiter = {});

} // namespace ktrdr::marketdata
