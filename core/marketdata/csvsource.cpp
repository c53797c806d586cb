#include "core/marketdata/csvsource.h"

#include "core/marketdata/sourceerror.h"
#include "core/marketdata/text.h"

#include <QDir>
#include <QMutexLocker>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using operations::failure;
using operations::Result;

namespace {

/// Bounds the memory of a load from a long file, and what a cancel waits for.
constexpr int BarsPerRequest = 100'000;
/// Files whose bars stay in memory.
constexpr qsizetype KeptFiles = 4;

} // namespace

CsvSource::CsvSource(QString folder)
    : m_folder(std::move(folder))
{}

QString CsvSource::name() const
{
    return u"csv"_s;
}

QString CsvSource::title() const
{
    return Text::tr("CSV files");
}

SourceCapabilities CsvSource::capabilities() const
{
    SourceCapabilities capabilities;
    capabilities.isArchive = true;
    capabilities.parallelLoads = 4;
    capabilities.usualRequest = 500ms;
    return capabilities;
}

QList<Timeframe> CsvSource::timeframesOf(const Symbol &symbol) const
{
    QList<Timeframe> timeframes = Timeframe::all();
    timeframes.removeIf([this, &symbol](Timeframe timeframe) {
        return !QFileInfo(fileNameOf({symbol, timeframe})).isFile();
    });
    return timeframes;
}

std::optional<std::chrono::seconds> CsvSource::longestSpan(Timeframe timeframe) const
{
    return timeframe.duration() * BarsPerRequest;
}

Result<std::optional<TimeRange>> CsvSource::availableRange(const SeriesId &series,
                                                           FetchContext &context)
{
    const auto found = file(series);
    return found ? (*found)->range(context) : failure(found.error());
}

Result<FetchedBars> CsvSource::fetch(const Segment &segment, FetchContext &context)
{
    const auto found = file(segment.series);
    if (!found) {
        return failure(found.error());
    }
    Result<FetchedBars> fetched = (*found)->read(segment.range, context);
    if (fetched) {
        fetched->provenance.source = name();
    }
    return fetched;
}

QString CsvSource::fileNameOf(const SeriesId &series) const
{
    const QString baseName = series.symbol.toString() + u'_' + series.timeframe.toString();
    return QDir(m_folder).filePath(QString(baseName + u".csv"_s));
}

Result<std::shared_ptr<CsvSeriesFile>> CsvSource::file(const SeriesId &series)
{
    const QString fileName = fileNameOf(series);
    if (!QFileInfo(fileName).isFile()) {
        return failure(sourceError(
            SourceFailure::UnknownSeries, Text::tr("There is no file %1.").arg(fileName),
            Text::tr("Put it there, or import a file of another name with “ktrdr data import”."),
            {{u"file"_s, fileName}}));
    }
    const QMutexLocker lock(&m_mutex);
    if (m_files.size() >= KeptFiles && !m_files.contains(series)) {
        m_files.clear();
    }
    std::shared_ptr<CsvSeriesFile> &known = m_files[series];
    if (!known) {
        known = std::make_shared<CsvSeriesFile>(fileName, series.timeframe);
    }
    return known;
}

} // namespace ktrdr::marketdata
