#pragma once

#include "core/operations/operationcontext.h"
#include "core/training/features/preparation.h"
#include "core/training/manager/runfolder.h"
#include "core/training/manager/trainingenvironment.h"
#include "core/training/manager/trainingphase.h"
#include "core/training/manager/trainingplan.h"
#include "core/training/samples/lookaheadreport.h"
#include "core/training/samples/sampleset.h"
#include "core/training/samples/samplesplit.h"
#include "core/training/strategy/storedbars.h"
#include "core/training/trainer/modelcard.h"
#include "core/training/trainer/trainingresult.h"

namespace ktrdr::training {

/// The work of one training: bars, features, labels, the look-ahead check, the split, the training
/// itself, its test, and the model's folder. Runs on a pool thread and computes on that alone.
///
/// A run goes on where its checkpoint ends, whatever ended it; the folder of the run goes away once
/// the model is kept.
class TrainingJob
{
public:
    TrainingJob(std::shared_ptr<TrainingEnvironment> environment, TrainingPlan plan,
                operations::OperationContext &context);

    [[nodiscard]] static std::vector<operations::ProgressStep> steps();

    /// Leaves it to the caller to say that all is done. Errors: all of TRAINING-…, and what the
    /// store reports. Throws OperationCancelled.
    [[nodiscard]] operations::Result<operations::OperationOutcome> run();

private:
    void enter(RunPhase phase, const operations::PhaseArguments &arguments = {});
    [[nodiscard]] operations::Result<void> loadBars();
    [[nodiscard]] operations::Result<void> settleRun();
    [[nodiscard]] operations::Result<SampleSet> makeAllSamples();
    [[nodiscard]] operations::Result<void> checkLookAheadOf(const QList<SymbolBars> &symbols);
    void note(const PreparationStep &step);
    [[nodiscard]] operations::Result<TrainingResult> train(SampleSet samples);
    [[nodiscard]] operations::Result<operations::OperationOutcome>
    keep(const TrainingResult &result);
    [[nodiscard]] ModelCard card() const;
    [[nodiscard]] QJsonObject provenance() const;
    [[nodiscard]] QJsonObject resultOf(const TrainingResult &result, const QString &folder) const;

    std::shared_ptr<TrainingEnvironment> m_environment;
    TrainingPlan m_plan;
    operations::OperationContext &m_context;
    RunFolder m_folder;

    std::optional<marketdata::TimeRange> m_range;
    std::vector<StoredBars> m_bars;
    /// Of the base timeframe, what was read.
    marketdata::TimeRange m_read;
    LookAheadReport m_lookAhead;
    SampleSplit m_split;
    QStringList m_features;
    QJsonObject m_scales;
    QJsonArray m_data;
    bool m_isResumed = false;
};

} // namespace ktrdr::training
