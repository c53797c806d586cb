#pragma once

#include "core/operations/liveoperation.h"

namespace ktrdr::test {

/// An operation as the orchestrator would hand it to the pump, with its worker's hand on it.
struct SampledOperation
{
    explicit SampledOperation(const QString &name)
        : block(*operations::OperationId::parse(name))
        , progress(block.progress())
        , live({.id = *operations::OperationId::parse(name),
                .type = QStringLiteral("work"),
                .name = name,
                .status = operations::OperationStatus::Running,
                .parentId = {},
                .retryOf = {},
                .createdAt = {},
                .startedAt = QDateTime::currentDateTimeUtc(),
                .endedAt = {},
                .progress = {},
                .message = {},
                .stepDetail = {},
                .context = {},
                .request = {},
                .reason = {},
                .error = {},
                .warnings = {},
                .result = {},
                .kept = {},
                .tags = {}})
    {
        live.isStartShown = true;
        live.sampler.emplace(block.sampler());
    }

    operations::OperationBlock block;
    operations::ProgressManager progress;
    operations::LiveOperation live;
};

} // namespace ktrdr::test
