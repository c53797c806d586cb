#pragma once

#include "core/marketdata/coverage.h"
#include "core/marketdata/dataenvironment.h"
#include "core/marketdata/loadpreparation.h"
#include "core/marketdata/qualitytally.h"
#include "core/marketdata/segmentkeeper.h"
#include "core/marketdata/writerlease.h"
#include "core/operations/operationcontext.h"

#include <optional>

namespace ktrdr::marketdata {

/// The work of a load of one series, one attempt long: validates, plans, fetches and stores segment
/// by segment, and says what is missing in the end. Runs on a pool thread.
///
/// Every segment is stored when it arrives, so whatever ends the load keeps what was fetched; the
/// same request goes on from there.
class DataLoadingJob
{
public:
    /// `request` names one series.
    DataLoadingJob(std::shared_ptr<DataEnvironment> environment, DataLoadRequest request,
                   operations::OperationContext &context);

    /// The seven steps and their usual shares of the time.
    [[nodiscard]] static std::vector<operations::ProgressStep> steps();

    /// Leaves it to the caller to say that all is done. Errors: DATA-SeriesBusy,
    /// DATA-PricesRescaled, DATA-LoadFailed (caused by the source's error), and what the store
    /// reports. Throws OperationCancelled.
    [[nodiscard]] operations::Result<operations::OperationOutcome> run();

private:
    struct FailedSegment
    {
        TimeRange range;
        operations::Error error;
    };

    [[nodiscard]] operations::Result<SeriesPlan> prepare();
    [[nodiscard]] operations::Result<std::optional<TimeRange>> findSource();
    [[nodiscard]] operations::Result<void> download(const SeriesPlan &plan);
    [[nodiscard]] operations::Result<void> load(const PlannedSegment &segment);
    /// Whether the failure of the first segment ends the load.
    [[nodiscard]] bool endsWithFirst(const SeriesPlan &plan) const;
    /// For when the first of the failures ends the load.
    [[nodiscard]] operations::Error loadFailed() const;
    [[nodiscard]] operations::Result<void> rememberUnfinished(const QList<TimeRange> &ranges);
    [[nodiscard]] operations::Result<operations::OperationOutcome> finish(const SeriesPlan &plan);
    [[nodiscard]] Coverage coverageIn(const std::optional<TimeRange> &range) const;
    [[nodiscard]] QJsonObject resultOf(const SeriesPlan &plan, const Coverage &asked) const;
    void sayWhatIsMissing(const SeriesPlan &plan, const Coverage &asked);
    /// Whether neither the source nor the store has a bar of what was asked for.
    [[nodiscard]] bool cameEmpty(const Coverage &asked) const;
    /// "AAPL 1h: 12,340 bars, 2 gaps left"
    [[nodiscard]] QString summary(const Coverage &asked) const;
    /// New and changed ones.
    [[nodiscard]] qint64 loadedBars() const;
    [[nodiscard]] QString title() const;

    template<typename T, typename Ask>
    [[nodiscard]] operations::Result<T> tried(Ask ask);

    std::shared_ptr<DataEnvironment> m_environment;
    BarStore &m_store;
    DataLoadRequest m_request;
    SeriesId m_series;
    operations::OperationContext &m_context;
    FetchContext m_fetchContext;
    StoreWait m_storeWait;
    std::shared_ptr<DataSource> m_source;
    std::optional<WriterLease> m_lease;
    StoredState m_stored;

    QList<TimeRange> m_unfinished;
    QList<FailedSegment> m_failed;
    QualityTally m_quality;
    StoreOutcome m_outcome;
    QStringList m_sourceWarnings;
    qint64 m_fetched = 0;
    int m_requests = 0;
};

} // namespace ktrdr::marketdata
