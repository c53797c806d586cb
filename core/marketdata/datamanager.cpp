#include "core/marketdata/datamanager.h"

#include "core/marketdata/barstore.h"
#include "core/marketdata/csvbarwriter.h"
#include "core/marketdata/dataenvironment.h"
#include "core/marketdata/dataerror.h"
#include "core/marketdata/dataoperationprovider.h"
#include "core/marketdata/importoperationprovider.h"
#include "core/marketdata/loadpreparation.h"
#include "core/marketdata/marketcalendars.h"
#include "core/marketdata/qualitytally.h"
#include "core/marketdata/text.h"
#include "core/marketdata/timeframes/multitimeframecoordinator.h"
#include "core/operations/operationproviders.h"
#include "core/operations/orchestrator.h"
#include "core/operations/timeestimationengine.h"

#include <QThread>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::failure;
using operations::OperationId;
using operations::Result;

namespace {

/// Bars that are read at once where a whole series is gone through: a cancel waits for no more.
constexpr qint64 BlockBars = 32'768;

bool isUsable(const QString &calendar)
{
    return !calendar.isEmpty() && marketCalendar(calendar).has_value();
}

} // namespace

DataManager::DataManager(BarStore &store, operations::Orchestrator &orchestrator,
                         operations::TimeEstimationEngine *estimator,
                         const DataSourceSettings &settings, const operations::Clock &clock)
    : m_environment(std::make_shared<DataEnvironment>(store, clock, settings))
    , m_jobs(orchestrator)
    , m_orchestrator(orchestrator)
    , m_estimator(estimator)
{}

DataManager::~DataManager() = default;

Result<OperationId> DataManager::loadData(const DataLoadRequest &request)
{
    Result<operations::AsyncOperation> operation =
        DataOperationProvider(m_environment).operationFor(request);
    if (!operation) {
        return failure(operation.error());
    }
    const bool writes = request.mode != LoadMode::Local;
    return m_jobs.start(*std::move(operation), writes ? request.series() : QList<SeriesId>());
}

Result<OperationId> DataManager::importFile(const DataImportRequest &request)
{
    Result<operations::AsyncOperation> operation =
        ImportOperationProvider(m_environment).operationFor(request);
    if (!operation) {
        return failure(operation.error());
    }
    return m_jobs.start(*std::move(operation), {request.series});
}

Result<OperationId> DataManager::importFolder(const FolderImportRequest &request)
{
    const Result<QList<DataImportRequest>> imports = request.imports();
    if (!imports) {
        return failure(imports.error());
    }
    QList<SeriesId> writes;
    for (const DataImportRequest &import : *imports) {
        writes << import.series;
    }
    Result<operations::AsyncOperation> operation =
        ImportOperationProvider(m_environment).operationFor(request);
    if (!operation) {
        return failure(operation.error());
    }
    return m_jobs.start(*std::move(operation), writes);
}

Result<LoadPlan> DataManager::plan(const DataLoadRequest &request) const
{
    if (const Result<void> valid = request.validate(); !valid) {
        return failure(valid.error());
    }
    LoadPlan plan;
    FetchContext context{operations::CancellationToken()};
    const auto routes = MultiTimeframeCoordinator(m_environment).routes(request);
    if (!routes) {
        return failure(routes.error());
    }
    for (const SeriesRoute &route : *routes) {
        auto part = planOf(route, request, context);
        if (!part) {
            return failure(part.error());
        }
        plan.series << *std::move(part);
    }
    return plan;
}

Result<SeriesPlan> DataManager::planOf(const SeriesRoute &route, const DataLoadRequest &request,
                                       FetchContext &context) const
{
    if (!route.from) {
        return planOf(route.series, request.forSeries(route.series), context);
    }
    const SeriesId finer{route.series.symbol, *route.from};
    Result<SeriesPlan> plan = planOf(
        finer, finerRequest(request, route.series, *route.from, m_environment->now()), context);
    if (!plan) {
        return plan;
    }
    plan->series = route.series;
    plan->derivedFrom = route.from;
    if (route.isFinerLoadedBefore) {
        plan->segments.clear();
        plan->expected = std::chrono::milliseconds(0);
        plan->notes.clear();
    }
    plan->notes.prepend(Text::tr("%1: no bars of %2 here; they are made of the bars of %3.")
                            .arg(sourceTitle(plan->source), route.series.timeframe.toString(),
                                 route.from->toString()));
    return plan;
}

Result<SeriesPlan> DataManager::planOf(const SeriesId &series, const DataLoadRequest &request,
                                       FetchContext &context) const
{
    Result<StoredState> stored = readStored(m_environment->store, series, request);
    if (!stored) {
        return failure(stored.error());
    }
    std::shared_ptr<DataSource> source;
    std::optional<TimeRange> available;
    QString note;
    if (request.mode != LoadMode::Local) {
        const auto chosen = m_environment->sources.choose(
            request.source, stored->summary ? stored->summary->source : QString());
        if (!chosen) {
            return failure(chosen.error());
        }
        source = *chosen;
        stored->sourceCalendar = source->capabilities().calendar;
        const auto range = askForRange(*source, series, request, context);
        if (range) {
            available = *range;
        } else if (sourceFailure(range.error()) == SourceFailure::Transport) {
            note = Text::tr("%1 could not be asked where the series begins; there may be more to "
                            "load.")
                       .arg(source->title());
        } else {
            return failure(range.error());
        }
    }
    auto plan = preparePlan(*m_environment, source.get(), series, request, *stored, available);
    if (!plan) {
        return plan;
    }
    if (!note.isEmpty()) {
        plan->notes << note;
    }
    if (const auto learned = learnedTime(*plan)) {
        plan->expected = learned;
        plan->basis = TimeBasis::EarlierLoads;
    }
    return plan;
}

std::optional<std::chrono::milliseconds> DataManager::learnedTime(const SeriesPlan &plan) const
{
    const bool isOwnThread = QThread::currentThread() == m_orchestrator.thread();
    if (!m_estimator || !isOwnThread || plan.segments.isEmpty()) {
        return std::nullopt;
    }
    const QString details =
        DataOperationProvider::estimateKey(plan.source, plan.series.timeframe, plan.mode);
    const auto learned = m_estimator->expected({LoadType, details, {}});
    return learned ? std::optional(learned->mid) : std::nullopt;
}

Result<qint64> DataManager::exportFile(const SeriesId &series,
                                       const std::optional<TimeRange> &range, const QString &file,
                                       const operations::CancellationToken &token) const
{
    const auto summary = m_environment->store.summary(series);
    if (!summary || !*summary) {
        return failure(summary ? seriesNotFound(series.toString()) : summary.error());
    }
    const auto writer = CsvBarWriter::create(file);
    if (!writer) {
        return failure(writer.error());
    }
    const Result<void> visited = forEachBlock(**summary, range, [&](const BarColumns &bars) {
        token.throwIfCancelled("exporting");
        return (*writer)->append(bars);
    });
    if (!visited) {
        return failure(visited.error());
    }
    token.throwIfCancelled("exporting");
    if (const Result<void> committed = (*writer)->commit(); !committed) {
        return failure(committed.error());
    }
    return (*writer)->bars();
}

Result<BarColumns> DataManager::bars(const SeriesId &series, const std::optional<TimeRange> &range,
                                     int last) const
{
    const auto summary = m_environment->store.summary(series);
    if (!summary || !*summary) {
        return failure(summary ? seriesNotFound(series.toString()) : summary.error());
    }
    return m_environment->store.read(series, range, last);
}

Result<AlignedBars> DataManager::aligned(const Symbol &symbol, const QList<Timeframe> &timeframes,
                                         const std::optional<TimeRange> &range) const
{
    return MultiTimeframeCoordinator(m_environment).aligned(symbol, timeframes, range);
}

Result<QList<CatalogueEntry>>
DataManager::catalogue(const operations::CancellationToken &token) const
{
    const auto summaries = m_environment->store.catalogue();
    if (!summaries) {
        return failure(summaries.error());
    }
    QList<CatalogueEntry> entries;
    for (const SeriesSummary &summary : *summaries) {
        token.throwIfCancelled("listing");
        CatalogueEntry entry{summary, 0, !isUsable(summary.calendar)};
        if (summary.missing && summary.missingEdition == calendarEdition(summary.calendar)) {
            entry.missing = *summary.missing;
        } else {
            const Result<Coverage> coverage = coverageOf(summary);
            if (!coverage) {
                return failure(coverage.error());
            }
            entry.missing = coverage->missing;
        }
        entries << entry;
    }
    return entries;
}

Result<void> DataManager::setCalendar(const SeriesId &series, const QString &code)
{
    if (const auto known = marketCalendar(code); !code.isEmpty() && !known) {
        return failure(known.error());
    }
    const auto summary = m_environment->store.summary(series);
    if (!summary || !*summary) {
        return failure(summary ? seriesNotFound(series.toString()) : summary.error());
    }
    return m_environment->store.setCalendar(series, code);
}

Result<SeriesCheck> DataManager::check(const SeriesId &series,
                                       const operations::CancellationToken &token) const
{
    const auto summary = m_environment->store.summary(series);
    if (!summary || !*summary) {
        return failure(summary ? seriesNotFound(series.toString()) : summary.error());
    }
    Result<Coverage> coverage = coverageOf(**summary);
    if (!coverage) {
        return failure(coverage.error());
    }
    QualityTally quality;
    const Result<void> visited =
        forEachBlock(**summary, {}, [&](const BarColumns &bars) -> Result<void> {
            token.throwIfCancelled("checking");
            quality.add(bars, series.timeframe);
            return {};
        });
    if (!visited) {
        return failure(visited.error());
    }
    return SeriesCheck{**summary, *std::move(coverage), quality.report()};
}

void DataManager::setRetryScale(double scale)
{
    m_environment->retries.setScale(scale);
}

void DataManager::addSource(std::shared_ptr<DataSource> source, SourceRank rank)
{
    m_environment->sources.add(std::move(source), rank);
}

void DataManager::removeSource(const QString &name)
{
    m_environment->sources.remove(name);
}

QStringList DataManager::sourceNames() const
{
    return m_environment->sources.names();
}

Result<void> DataManager::checkSource(const QString &name) const
{
    return m_environment->sources.choose(name, {}).map([](const auto &) {});
}

QString DataManager::sourceTitle(const QString &name) const
{
    const auto source = m_environment->sources.find(name);
    return source ? source->title() : QString();
}

void DataManager::registerProviders(operations::OperationProviders &providers) const
{
    providers.add(std::make_unique<DataOperationProvider>(m_environment));
    providers.add(std::make_unique<ImportOperationProvider>(m_environment));
}

Result<Coverage> DataManager::coverageOf(const SeriesSummary &summary) const
{
    const auto times = m_environment->store.readTimes(summary.id);
    const auto answered = m_environment->store.confirmedEmpty(summary.id);
    if (!times || !answered) {
        return failure(times ? answered.error() : times.error());
    }
    const Timeframe timeframe = summary.id.timeframe;
    return analyseCoverage(*times, timeframe, {summary.first, summary.last}, *answered,
                           *calendarFor(summary.calendar, *times, timeframe));
}

Result<void>
DataManager::forEachBlock(const SeriesSummary &summary, const std::optional<TimeRange> &range,
                          const std::function<Result<void>(const BarColumns &)> &visit) const
{
    const qint64 end = range ? std::min(range->end, summary.last) : summary.last;
    qint64 start = range ? std::max(range->start, summary.first) : summary.first;
    const qint64 span = summary.id.timeframe.duration().count() * BlockBars;
    for (; start <= end; start += span) {
        const auto bars = m_environment->store.read(
            summary.id, TimeRange{start, std::min(end, start + span - 1)});
        if (!bars) {
            return failure(bars.error());
        }
        if (Result<void> visited = visit(*bars); !visited) {
            return visited;
        }
    }
    return {};
}

} // namespace ktrdr::marketdata
