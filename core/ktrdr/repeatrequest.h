#pragma once

#include "core/ktrdr/downloadrequest.h"
#include "core/ktrdr/trainingrequest.h"
#include "core/operations/error.h"

#include <variant>

namespace ktrdr::wire {

/// What a record keeps so that its operation can be run again, by posting the original parameters
/// once more: `{"on": service, "start": "download" | "training", "body": {…}}`.
struct RepeatRequest
{
    QString service;
    std::variant<DownloadRequest, TrainingRequest> what;

    [[nodiscard]] QJsonObject toJson() const;
    /// KTRDR-InvalidRequest.
    [[nodiscard]] static operations::Result<RepeatRequest> fromJson(const QJsonObject &json);
    /// Empty when the operation is of another kind, or does not tell what it was started with.
    [[nodiscard]] static std::optional<RepeatRequest> of(const RemoteOperation &operation,
                                                         const QString &service);
    [[nodiscard]] bool operator==(const RepeatRequest &) const = default;
};

} // namespace ktrdr::wire
