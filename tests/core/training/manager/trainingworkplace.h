#pragma once

#include "core/marketdata/barstore.h"
#include "core/operations/operationproviders.h"
#include "core/operations/orchestrator.h"
#include "core/training/manager/trainingmanager.h"

#include <QTemporaryDir>

namespace ktrdr::test {

/// A home with bars, an orchestrator and a training manager in it.
class TrainingWorkplace
{
public:
    TrainingWorkplace();
    /// In a folder of another: after a restart, or in another process.
    explicit TrainingWorkplace(const QString &folder);

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] training::TrainingFolders folders() const;
    [[nodiscard]] marketdata::BarStore &store() { return *m_store; }
    [[nodiscard]] operations::Orchestrator &orchestrator() { return m_orchestrator; }
    [[nodiscard]] training::TrainingManager &manager() { return *m_manager; }
    [[nodiscard]] operations::OperationProviders &providers() { return m_providers; }

    /// Stores hourly bars from 2024-01-01 on whose price wanders up and down.
    void storeBars(const QString &symbol, const QString &timeframe, int count, int seed = 1);
    void storeBars(const QString &symbol, const QString &timeframe,
                   const marketdata::BarColumns &bars);

    /// Waits for the end; a record without an end after two minutes.
    [[nodiscard]] operations::OperationRecord endOf(const operations::OperationId &id);
    /// Starts it and waits for its end; a refusal is a Failed record with its error.
    [[nodiscard]] operations::OperationRecord train(const training::TrainingRequest &request);
    [[nodiscard]] operations::OperationRecord
    endOf(const operations::Result<operations::OperationId> &started);
    /// Waits until an operation shows what is wanted; false when it ended first.
    [[nodiscard]] bool
    waitFor(const operations::OperationId &id,
            const std::function<bool(const operations::OperationRecord &)> &wanted);
    /// All that was told, in order.
    [[nodiscard]] const QList<operations::OperationRecord> &changes() const { return m_changes; }

private:
    std::unique_ptr<QTemporaryDir> m_ownFolder;
    QString m_folder;
    std::unique_ptr<marketdata::BarStore> m_store;
    operations::Orchestrator m_orchestrator;
    std::unique_ptr<training::TrainingManager> m_manager;
    operations::OperationProviders m_providers;
    QList<operations::OperationRecord> m_changes;
};

[[nodiscard]] marketdata::BarColumns wanderingBars(qint64 spacing, int count, int seed);

/// RSI of hourly bars of AAA, classes by zigzag; `epochs` of it.
[[nodiscard]] QByteArray rsiStrategy(int epochs = 3);
[[nodiscard]] training::TrainingRequest requestFor(const QByteArray &strategy);

} // namespace ktrdr::test
