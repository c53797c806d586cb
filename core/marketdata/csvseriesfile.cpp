#include "core/marketdata/csvseriesfile.h"

#include "core/marketdata/csvbarreader.h"
#include "core/marketdata/sourceerror.h"
#include "core/marketdata/text.h"

#include <QFileInfo>
#include <QMutexLocker>

namespace ktrdr::marketdata {

using operations::Error;
using operations::failure;
using operations::Result;

namespace {

constexpr qint64 KeptBars = 1'000'000;
constexpr qsizetype BlockBars = 65'536;

Error badFile(const QString &fileName, const Error &cause)
{
    return cause.wrappedBy(
        sourceError(SourceFailure::BadAnswer,
                    Text::tr("The file %1 cannot be used: %2").arg(fileName, cause.message),
                    cause.hint, {{QStringLiteral("file"), fileName}}));
}

/// Resources never change: they all have the same time.
std::filesystem::file_time_type lastWrite(const QString &fileName)
{
    std::error_code error;
    const auto time = std::filesystem::last_write_time(fileName.toStdString(), error);
    return error ? std::filesystem::file_time_type() : time;
}

/// Delivers the rest of the file, block by block.
template<typename Take>
Result<void> forEachBlock(CsvBarReader &reader, FetchContext &context, Take take)
{
    while (true) {
        context.token().throwIfCancelled("reading a file");
        const Result<BarColumns> block = reader.next(BlockBars);
        if (!block) {
            return failure(block.error());
        }
        if (block->isEmpty()) {
            return {};
        }
        take(*block);
    }
}

} // namespace

CsvSeriesFile::CsvSeriesFile(QString fileName, Timeframe timeframe, CsvImportOptions options)
    : m_fileName(std::move(fileName))
    , m_timeframe(timeframe)
    , m_options(std::move(options))
{}

Result<std::optional<TimeRange>> CsvSeriesFile::range(FetchContext &context)
{
    const auto known = snapshot(context);
    if (!known) {
        return failure(known.error());
    }
    return (*known)->range;
}

Result<FetchedBars> CsvSeriesFile::read(const TimeRange &range, FetchContext &context)
{
    const auto known = snapshot(context);
    if (!known) {
        return failure(known.error());
    }
    FetchedBars fetched;
    fetched.warnings = (*known)->warnings;
    if (const std::optional<BarColumns> &bars = (*known)->bars) {
        const qsizetype first = bars->lowerBound(range.start);
        fetched.bars = bars->slice(first, bars->lowerBound(range.end + 1) - first);
        return fetched;
    }
    Result<BarColumns> bars = readRange(range, context);
    if (!bars) {
        return failure(badFile(m_fileName, bars.error()));
    }
    fetched.bars = std::move(*bars);
    return fetched;
}

Result<std::shared_ptr<const CsvSeriesFile::Snapshot>>
CsvSeriesFile::snapshot(FetchContext &context)
{
    const QMutexLocker lock(&m_mutex);
    const qint64 size = QFileInfo(m_fileName).size();
    const auto modified = lastWrite(m_fileName);
    if (m_snapshot && m_snapshot->modified == modified && m_snapshot->size == size) {
        return m_snapshot;
    }
    auto fresh = std::make_shared<Snapshot>();
    fresh->modified = modified;
    fresh->size = size;
    CsvBarReader reader(m_fileName, m_timeframe, m_options);
    const auto report = reader.readThrough(
        [&context](qint64, qint64) { context.token().throwIfCancelled("reading a file"); });
    if (!report) {
        return failure(badFile(m_fileName, report.error()));
    }
    fresh->range = report->range;
    fresh->warnings = report->warnings();
    if (report->bars <= KeptBars) {
        BarColumns bars;
        bars.reserve(report->bars);
        const Result<void> read =
            forEachBlock(reader, context, [&bars](const BarColumns &block) { bars.append(block); });
        if (!read) {
            return failure(badFile(m_fileName, read.error()));
        }
        fresh->bars = std::move(bars);
    }
    m_snapshot = fresh;
    return m_snapshot;
}

Result<BarColumns> CsvSeriesFile::readRange(const TimeRange &range, FetchContext &context) const
{
    CsvBarReader reader(m_fileName, m_timeframe, m_options);
    const auto report = reader.readThrough(
        [&context](qint64, qint64) { context.token().throwIfCancelled("reading a file"); });
    if (!report) {
        return failure(report.error());
    }
    BarColumns bars;
    const Result<void> read = forEachBlock(reader, context, [&](const BarColumns &block) {
        const qsizetype first = block.lowerBound(range.start);
        bars.append(block, first, block.lowerBound(range.end + 1) - first);
    });
    if (!read) {
        return failure(read.error());
    }
    return bars;
}

} // namespace ktrdr::marketdata
