#pragma once

#include "core/operations/operationcontext.h"

namespace ktrdr::test {

/// An operation called `name` that does `work`.
[[nodiscard]] inline operations::AsyncOperation work(const QString &name,
                                                     operations::WorkFunction body)
{
    operations::AsyncOperation operation{};
    operation.type = QStringLiteral("work");
    operation.name = name;
    operation.work = std::move(body);
    return operation;
}

/// Work that does nothing and succeeds.
[[nodiscard]] inline operations::WorkFunction nothing()
{
    return [](operations::OperationContext &) { return operations::OperationOutcome{}; };
}

/// Work that goes on until it is cancelled, then unwinds.
[[nodiscard]] inline operations::WorkFunction untilCancelled()
{
    return [](operations::OperationContext &context) {
        while (!context.token().waitFor(std::chrono::minutes(1))) {
        }
        context.token().throwIfCancelled("the wait");
        return operations::OperationOutcome{};
    };
}

[[nodiscard]] inline operations::Error error(const QString &message)
{
    return {QStringLiteral("TEST-Failed"), message, QStringLiteral("Try it again."), {}, {}};
}

} // namespace ktrdr::test
