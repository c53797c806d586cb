#pragma once

#include "core/marketdata/barstore.h"
#include "core/marketdata/datamanager.h"
#include "core/operations/operationrecord.h"
#include "core/operations/orchestrator.h"
#include "tests/core/marketdata/scriptedsource.h"
#include "tests/doubles/fakeclock.h"

#include <QTemporaryDir>

namespace ktrdr::test {

/// A real store and a real orchestrator in a folder of their own, with a scripted source beside the
/// usual ones. It is Friday, 2024-03-01, 13:00 UTC.
class DataWorkplace
{
public:
    explicit DataWorkplace(const marketdata::DataSourceSettings &settings = {});
    /// In a folder of another: after a restart, or in another process.
    explicit DataWorkplace(const QString &folder);

    [[nodiscard]] QString filePath(const QString &name) const;
    [[nodiscard]] marketdata::BarStore &store() { return *m_store; }
    [[nodiscard]] operations::Orchestrator &orchestrator() { return m_orchestrator; }
    [[nodiscard]] marketdata::DataManager &manager() { return *m_manager; }
    [[nodiscard]] ScriptedSource &source() { return *m_source; }
    [[nodiscard]] FakeClock &clock() { return m_clock; }

    /// Waits for the end; a record without an end after a minute.
    [[nodiscard]] operations::OperationRecord endOf(const operations::OperationId &id);
    /// Starts the load and waits for its end; a refusal is a Failed record with its error.
    [[nodiscard]] operations::OperationRecord load(const marketdata::DataLoadRequest &request);
    [[nodiscard]] operations::OperationRecord import(const marketdata::DataImportRequest &request);
    /// All that was told of progress, in order.
    [[nodiscard]] const QList<operations::OperationRecord> &changes() const { return m_changes; }

private:
    DataWorkplace(std::unique_ptr<QTemporaryDir> own, const QString &folder,
                  const marketdata::DataSourceSettings &settings);
    [[nodiscard]] operations::OperationRecord
    endOf(const operations::Result<operations::OperationId> &started);

    std::unique_ptr<QTemporaryDir> m_ownFolder;
    QString m_folder;
    FakeClock m_clock;
    std::unique_ptr<marketdata::BarStore> m_store;
    operations::Orchestrator m_orchestrator;
    std::unique_ptr<marketdata::DataManager> m_manager;
    std::shared_ptr<ScriptedSource> m_source;
    QList<operations::OperationRecord> m_changes;
};

[[nodiscard]] marketdata::SeriesId seriesId(const QString &symbol, const QString &timeframe);
/// A load of one series from the scripted source.
[[nodiscard]] marketdata::DataLoadRequest scriptedLoad(marketdata::LoadMode mode);
/// A load of one series from the sample data.
[[nodiscard]] marketdata::DataLoadRequest sampleLoad(const QString &symbol,
                                                     marketdata::LoadMode mode);

} // namespace ktrdr::test
