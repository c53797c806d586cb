#pragma once

#include "core/services/server/serverreply.h"
#include "core/services/server/serverrequest.h"
#include "core/training/manager/trainingmanager.h"

#include <memory>

namespace ktrdr::api {

/// `/trainings`: starts trainings, of a sample strategy by its name or of a strategy's own text.
/// Lives on the orchestrator's thread.
class TrainingApi final
{
public:
    using Reply = std::shared_ptr<services::ServerReply>;

    /// Borrowed; outlives it.
    explicit TrainingApi(training::TrainingManager &training);

    /// `path` is what follows `trainings`.
    void handle(const services::ServerRequest &request, const QStringList &path,
                const Reply &reply);

private:
    void start(const services::ServerRequest &request, const Reply &reply);

    training::TrainingManager &m_training;
};

} // namespace ktrdr::api
