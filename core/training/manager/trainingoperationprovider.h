#pragma once

#include "core/operations/operationprovider.h"
#include "core/training/manager/trainingplan.h"

#include <memory>

namespace ktrdr::training {

struct TrainingEnvironment;

/// Makes trainings from requests: names, steps, resources, work and words of the operation.
class TrainingOperationProvider final : public operations::OperationProvider
{
public:
    explicit TrainingOperationProvider(std::shared_ptr<TrainingEnvironment> environment);

    [[nodiscard]] QString type() const override { return TrainingType; }
    [[nodiscard]] operations::Result<operations::AsyncOperation>
    fromRequest(const QJsonObject &request) const override;
    /// A sweep becomes a parent with a child each. Run and seed are settled here, so that a repeat
    /// goes on where a checkpoint is. Errors: TrainingCheck::toError().
    [[nodiscard]] operations::Result<operations::AsyncOperation>
    operationFor(TrainingRequest request) const;

    /// What the durations of trainings are remembered by.
    [[nodiscard]] static QString estimateKey(const TrainingPlan &plan);
    /// By what is read: about as many samples.
    [[nodiscard]] static QString sizeClass(qint64 bars);

private:
    [[nodiscard]] operations::Result<operations::AsyncOperation>
    trainingOf(const TrainingRequest &request) const;
    [[nodiscard]] operations::Result<operations::AsyncOperation>
    sweepOf(const TrainingRequest &request) const;

    std::shared_ptr<TrainingEnvironment> m_environment;
};

} // namespace ktrdr::training
