#pragma once

#include "core/ktrdr/operationspage.h"

#include <QDateTime>

namespace ktrdr::wire {

/// The two families of services that have operations; their paths differ in small ways that matter.
enum class OperationsHost : quint8 {
    /// Port 8000; cancels at the operation itself.
    Backend,
    /// Training hosts and workers; cancel below the operation.
    Worker,
};

// Paths with their query, percent-encoded, from the root of the service on. They are exact: the
// services redirect or refuse when a slash is missing or too many.

[[nodiscard]] QString operationsPath(const OperationsQuery &query);
[[nodiscard]] QString operationPath(const operations::OperationId &id);
/// `part`: `children`, `results`, `resume`.
[[nodiscard]] QString operationPath(const operations::OperationId &id, const QString &part);
/// `cursor` counts epochs that are known already.
[[nodiscard]] QString metricsPath(const operations::OperationId &id, int cursor);
/// For DELETE. A backend takes the reason from the body, a worker from the query.
[[nodiscard]] QString cancelPath(OperationsHost host, const operations::OperationId &id,
                                 const QString &reason);
[[nodiscard]] QString backendBarsPath(const QString &symbol, const QString &timeframe,
                                      const std::optional<QDateTime> &start,
                                      const std::optional<QDateTime> &end);
[[nodiscard]] QString healthPath(OperationsHost host);
[[nodiscard]] QString trainingResultPath(const operations::OperationId &id);
[[nodiscard]] QString trainingSessionPath(const operations::OperationId &id);
[[nodiscard]] QString ibHeadTimestampPath(const QString &symbol, const QString &timeframe,
                                          const QString &instrumentType);
[[nodiscard]] QString ibSymbolInfoPath(const QString &symbol);

} // namespace ktrdr::wire
