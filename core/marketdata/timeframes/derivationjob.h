#pragma once

#include "core/marketdata/dataenvironment.h"
#include "core/marketdata/datarequest.h"
#include "core/marketdata/loadpreparation.h"
#include "core/marketdata/storeoutcome.h"
#include "core/marketdata/storewait.h"
#include "core/marketdata/timeframes/finerloads.h"
#include "core/operations/operationcontext.h"

namespace ktrdr::marketdata {

struct Aggregation;
struct FinerSeries;

/// The work of a series that its source lacks: loads the shorter bars, unless an earlier part of
/// the same request did, makes the longer ones of them and stores both. One attempt long. Runs on a
/// pool thread.
///
/// Only bars of which every part is there are made. What is made is stored window by window, with a
/// provenance that names the shorter timeframe; whatever ends the work keeps it.
class DerivationJob
{
public:
    /// `request` names one series; `loads` is shared by the parts of one request.
    DerivationJob(std::shared_ptr<DataEnvironment> environment, DataLoadRequest request,
                  Timeframe from, std::shared_ptr<FinerLoads> loads,
                  operations::OperationContext &context);

    /// Those of a load, and one more.
    [[nodiscard]] static std::vector<operations::ProgressStep> steps();

    /// Leaves it to the caller to say that all is done. Errors: those of DataLoadingJob, DATA-
    /// FinerLoadFailed (the earlier part of the request failed), DATA-SeriesBusy, and what the
    /// store reports. Throws OperationCancelled.
    [[nodiscard]] operations::Result<operations::OperationOutcome> run();

private:
    [[nodiscard]] operations::Result<void> loadFiner();
    [[nodiscard]] operations::Result<void> make();
    [[nodiscard]] operations::Result<void> makeWindow(const FinerSeries &series,
                                                      const TimeRange &buckets);
    [[nodiscard]] operations::Result<void> store(const Aggregation &made);
    [[nodiscard]] operations::Result<void> rememberAnswered(const QList<TimeRange> &answered);
    [[nodiscard]] TimeRange bucketsToMake() const;
    [[nodiscard]] operations::Result<operations::OperationOutcome> finish();
    void sayWhatIsNotMade();
    [[nodiscard]] QString title() const;

    std::shared_ptr<DataEnvironment> m_environment;
    BarStore &m_store;
    DataLoadRequest m_request;
    SeriesId m_series;
    SeriesId m_finer;
    std::shared_ptr<FinerLoads> m_loads;
    operations::OperationContext &m_context;
    StoreWait m_storeWait;

    StoredState m_stored;
    StoredState m_parts;
    /// What the load of the shorter bars told.
    QJsonObject m_loadResult;
    StoreOutcome m_outcome;
    std::vector<qint64> m_incomplete;
    qint64 m_outsideSessions = 0;
    QStringList m_notes;
};

} // namespace ktrdr::marketdata
