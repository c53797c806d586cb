#pragma once

#include "core/operations/orchestrator.h"
#include "tests/doubles/work.h"

namespace ktrdr::test {

/// Work in units of a millisecond or so; counts them.
struct Units
{
    std::atomic<int> done{0};

    [[nodiscard]] operations::WorkFunction endless()
    {
        return [this](operations::OperationContext &context)
                   -> operations::Result<operations::OperationOutcome> {
            context.progress().setTotalItems(100'000);
            while (true) {
                context.pausePoint();
                ++done;
                context.progress().advance();
                static_cast<void>(context.token().waitFor(std::chrono::milliseconds(1)));
                context.token().throwIfCancelled("a unit");
            }
        };
    }
};

/// Work that comes by pause points.
[[nodiscard]] inline operations::AsyncOperation pausable(const QString &name,
                                                         operations::WorkFunction body)
{
    operations::AsyncOperation operation = work(name, std::move(body));
    operation.isPausable = true;
    return operation;
}

[[nodiscard]] inline QString statusOf(const operations::Orchestrator &orchestrator,
                                      const operations::OperationId &id)
{
    const auto record = orchestrator.record(id);
    return record ? toString(record->status) : QStringLiteral("none");
}

} // namespace ktrdr::test
