#pragma once

#include "core/marketdata/barcolumns.h"
#include "core/marketdata/catalogueentry.h"
#include "core/marketdata/datajobmanager.h"
#include "core/marketdata/datarequest.h"
#include "core/marketdata/datasources.h"
#include "core/marketdata/import/folderimport.h"
#include "core/marketdata/loadplan.h"
#include "core/marketdata/seriescheck.h"
#include "core/marketdata/timeframes/alignment.h"
#include "core/operations/cancellationtoken.h"
#include "core/operations/clock.h"
#include "core/operations/operationid.h"

#include <functional>
#include <memory>

namespace ktrdr::operations {
class OperationProviders;
class Orchestrator;
class TimeEstimationEngine;
} // namespace ktrdr::operations

namespace ktrdr::marketdata {

class BarStore;
class FetchContext;
struct DataEnvironment;
struct SeriesRoute;

/// The door to market data: loads, imports, exports and reads series. Windows, terminal and API
/// come through here.
///
/// Loads and imports are operations: they return at once with an id, and everything that happens
/// is told by the orchestrator. Those two belong to the consumer's thread; everything else may be
/// called from any thread and blocks.
class DataManager
{
public:
    /// All borrowed; they outlive the manager and the operations it started. `estimator` may be
    /// null.
    DataManager(BarStore &store, operations::Orchestrator &orchestrator,
                operations::TimeEstimationEngine *estimator, const DataSourceSettings &settings,
                const operations::Clock &clock = operations::Clock::system());
    ~DataManager();

    /// Starts a load; several series become a parent with a child each. The same request that is
    /// running already is joined: its id is returned. Errors: those of validate(),
    /// DATA-UnknownSource, DATA-SeriesBusy (another load of a series runs; names it).
    operations::Result<operations::OperationId> loadData(const DataLoadRequest &request);
    /// Starts an import. Errors as above.
    operations::Result<operations::OperationId> importFile(const DataImportRequest &request);
    /// Starts the import of a folder: a parent with a child per file. Errors: those of
    /// FolderImportRequest::imports() and DATA-SeriesBusy.
    operations::Result<operations::OperationId> importFolder(const FolderImportRequest &request);

    /// What loadData() would do. Blocks on the store and, later, on services. The expected time is
    /// what such loads took before, where that is known and this is the estimator's thread; else
    /// the source's usual time per request.
    [[nodiscard]] operations::Result<LoadPlan> plan(const DataLoadRequest &request) const;

    /// Writes KTRDR's CSV layout beside `file`, then renames; returns the number of bars. Errors:
    /// DATA-SeriesNotFound, DATA-WriteError. Throws OperationCancelled, with nothing written and
    /// an older file as it was.
    [[nodiscard]] operations::Result<qint64>
    exportFile(const SeriesId &series, const std::optional<TimeRange> &range, const QString &file,
               const operations::CancellationToken &token = {}) const;
    /// Stored bars, ascending; `last` > 0 keeps the last so many. Error: DATA-SeriesNotFound.
    [[nodiscard]] operations::Result<BarColumns>
    bars(const SeriesId &series, const std::optional<TimeRange> &range = {}, int last = 0) const;
    /// Stored bars of several timeframes of a symbol on the time base of the shortest, without
    /// looking ahead: MultiTimeframeCoordinator::aligned().
    [[nodiscard]] operations::Result<AlignedBars>
    aligned(const Symbol &symbol, const QList<Timeframe> &timeframes,
            const std::optional<TimeRange> &range = {}) const;
    /// Every stored series. Throws OperationCancelled.
    [[nodiscard]] operations::Result<QList<CatalogueEntry>>
    catalogue(const operations::CancellationToken &token = {}) const;
    /// Remembers by which market's calendar a stored series is judged; empty = inferred from its
    /// bars. Errors: DATA-UnknownCalendar, DATA-SeriesNotFound.
    [[nodiscard]] operations::Result<void> setCalendar(const SeriesId &series, const QString &code);
    /// Coverage and quality of one stored series. Error: DATA-SeriesNotFound. Throws
    /// OperationCancelled.
    [[nodiscard]] operations::Result<SeriesCheck>
    check(const SeriesId &series, const operations::CancellationToken &token = {}) const;

    /// Scales the pauses before a failed request is tried again; 1 = as the classes of failures
    /// say. Before the first load.
    void setRetryScale(double scale);
    /// Adds a source, or takes the place of the one with its name.
    void addSource(std::shared_ptr<DataSource> source, SourceRank rank = SourceRank::Configured);
    void removeSource(const QString &name);
    /// Names of the sources, the default first.
    [[nodiscard]] QStringList sourceNames() const;
    /// Whether a request may name the source; empty = any. Error: DATA-UnknownSource.
    [[nodiscard]] operations::Result<void> checkSource(const QString &name) const;
    /// What a source offers and what people call it; empty for an unknown name.
    [[nodiscard]] QString sourceTitle(const QString &name) const;

    /// Lets the board repeat loads and imports from their stored requests.
    void registerProviders(operations::OperationProviders &providers) const;

private:
    [[nodiscard]] operations::Result<SeriesPlan>
    planOf(const SeriesRoute &route, const DataLoadRequest &request, FetchContext &context) const;
    [[nodiscard]] operations::Result<SeriesPlan>
    planOf(const SeriesId &series, const DataLoadRequest &request, FetchContext &context) const;
    [[nodiscard]] operations::Result<Coverage> coverageOf(const SeriesSummary &summary) const;
    /// Goes through a series without ever holding all of it.
    [[nodiscard]] operations::Result<void>
    forEachBlock(const SeriesSummary &summary, const std::optional<TimeRange> &range,
                 const std::function<operations::Result<void>(const BarColumns &)> &visit) const;

    [[nodiscard]] std::optional<std::chrono::milliseconds>
    learnedTime(const SeriesPlan &plan) const;

    std::shared_ptr<DataEnvironment> m_environment;
    DataJobManager m_jobs;
    operations::Orchestrator &m_orchestrator;
    operations::TimeEstimationEngine *m_estimator;
};

} // namespace ktrdr::marketdata
