#pragma once

#include "core/marketdata/csvreadreport.h"
#include "core/marketdata/dataenvironment.h"
#include "core/marketdata/datarequest.h"
#include "core/marketdata/qualitytally.h"
#include "core/marketdata/seriessummary.h"
#include "core/marketdata/storeoutcome.h"
#include "core/marketdata/storewait.h"
#include "core/operations/operationcontext.h"

namespace ktrdr::marketdata {

class CsvBarReader;

/// The work of an import: judges the whole file, then stores it block by block, then looks at
/// coverage. Eight bytes a bar are held for that. Runs on a pool thread. Blocks that are stored
/// stay, whatever ends the import.
class DataImportJob
{
public:
    /// Bars in one transaction: a cancel waits for no more than one of these.
    static constexpr qsizetype BlockBars = 16'384;

    DataImportJob(std::shared_ptr<DataEnvironment> environment, DataImportRequest request,
                  operations::OperationContext &context);

    [[nodiscard]] static std::vector<operations::ProgressStep> steps();

    /// Errors: DATA-SeriesBusy, those of CsvBarReader, and what the store reports. Throws
    /// OperationCancelled.
    [[nodiscard]] operations::Result<operations::OperationOutcome> run();

private:
    [[nodiscard]] operations::Result<CsvReadReport> judge(CsvBarReader &reader);
    [[nodiscard]] operations::Result<void> store(CsvBarReader &reader, qint64 bars);
    [[nodiscard]] operations::Result<void> rememberCalendar();
    /// Bars that are new in the store or replaced others.
    [[nodiscard]] qint64 written() const;
    /// All bars so far were in the store already.
    [[nodiscard]] bool isNothingNew() const;
    /// `12,340 bars stored`, `up to date, 12,340 bars stored`
    [[nodiscard]] QString keptText() const;
    /// Of the series as it is now.
    [[nodiscard]] operations::Result<std::vector<qint64>>
    takeStoredTimes(const std::optional<SeriesSummary> &summary);
    [[nodiscard]] operations::Result<operations::OperationOutcome>
    finish(const CsvReadReport &report);

    std::shared_ptr<DataEnvironment> m_environment;
    BarStore &m_store;
    DataImportRequest m_request;
    operations::OperationContext &m_context;
    StoreWait m_storeWait;
    QualityTally m_quality;
    StoreOutcome m_outcome;
    /// Starts of the imported bars.
    std::vector<qint64> m_times;
};

} // namespace ktrdr::marketdata
