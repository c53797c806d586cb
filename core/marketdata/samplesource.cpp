#include "core/marketdata/samplesource.h"

#include "core/marketdata/sourceerror.h"
#include "core/marketdata/text.h"
#include "resources/resources.h"

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using operations::failure;
using operations::Result;

SampleSource::SampleSource()
{
    resources::initialise();
    const Timeframe daily = *Timeframe::parse(u"1d");
    const auto add = [this, daily](const QString &symbol, const QString &fileName) {
        m_files.insert({*Symbol::parse(symbol), daily},
                       std::make_shared<CsvSeriesFile>(fileName, daily));
    };
    add(u"GOOG"_s, u":/sampledata/GOOG_1d_2004_2008.csv"_s);
    add(u"MSFT"_s, u":/sampledata/MSFT_1d_2003.csv"_s);
}

QString SampleSource::name() const
{
    return u"sample"_s;
}

QString SampleSource::title() const
{
    return Text::tr("sample data");
}

SourceCapabilities SampleSource::capabilities() const
{
    SourceCapabilities capabilities;
    capabilities.timeframes = {*Timeframe::parse(u"1d")};
    capabilities.isArchive = true;
    capabilities.parallelLoads = 4;
    capabilities.usualRequest = 10ms;
    return capabilities;
}

std::optional<std::chrono::seconds> SampleSource::longestSpan(Timeframe) const
{
    return std::chrono::days(365);
}

Result<std::optional<TimeRange>> SampleSource::availableRange(const SeriesId &series,
                                                              FetchContext &context)
{
    const auto found = file(series);
    return found ? (*found)->range(context) : failure(found.error());
}

Result<FetchedBars> SampleSource::fetch(const Segment &segment, FetchContext &context)
{
    const auto found = file(segment.series);
    if (!found) {
        return failure(found.error());
    }
    Result<FetchedBars> fetched = (*found)->read(segment.range, context);
    if (fetched) {
        // The adjusted closes of the files are not stored; nobody needs to hear of it.
        fetched->warnings.clear();
        fetched->provenance = {name(), u"America/New_York"_s, BarLabel::Start, u"none"_s};
    }
    return fetched;
}

Result<CsvSeriesFile *> SampleSource::file(const SeriesId &series) const
{
    if (const auto found = m_files.value(series)) {
        return found.get();
    }
    return failure(sourceError(SourceFailure::UnknownSeries,
                               Text::tr("The sample data have no %1 bars of %2.")
                                   .arg(series.timeframe.toString(), series.symbol.toString()),
                               Text::tr("They hold GOOG and MSFT in 1d. Choose another source.")));
}

} // namespace ktrdr::marketdata
