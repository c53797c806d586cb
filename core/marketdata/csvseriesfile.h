#pragma once

#include "core/marketdata/csvimportoptions.h"
#include "core/marketdata/datasource.h"

#include <QMutex>

#include <filesystem>

namespace ktrdr::marketdata {

/// One CSV file as a source's series. A file of up to a million bars is read once and kept until it
/// changes; of a longer one each request reads through the file and keeps only its own bars, so
/// that memory stays bounded. Thread-safe.
class CsvSeriesFile
{
public:
    CsvSeriesFile(QString fileName, Timeframe timeframe, CsvImportOptions options = {});

    /// Empty where the file holds no bars. Fails with SourceFailure::BadAnswer, caused by the
    /// reader's error.
    [[nodiscard]] operations::Result<std::optional<TimeRange>> range(FetchContext &context);
    [[nodiscard]] operations::Result<FetchedBars> read(const TimeRange &range,
                                                       FetchContext &context);

private:
    struct Snapshot
    {
        std::filesystem::file_time_type modified;
        qint64 size = -1;
        std::optional<TimeRange> range;
        QStringList warnings;
        /// Empty where the file is too long to be kept.
        std::optional<BarColumns> bars;
    };

    /// What the file holds now; reads it through if it changed.
    [[nodiscard]] operations::Result<std::shared_ptr<const Snapshot>>
    snapshot(FetchContext &context);
    [[nodiscard]] operations::Result<BarColumns> readRange(const TimeRange &range,
                                                           FetchContext &context) const;

    QString m_fileName;
    Timeframe m_timeframe;
    CsvImportOptions m_options;
    QMutex m_mutex;
    std::shared_ptr<const Snapshot> m_snapshot;
};

} // namespace ktrdr::marketdata
