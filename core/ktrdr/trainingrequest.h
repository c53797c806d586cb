#pragma once

#include "core/ktrdr/remoteoperation.h"

namespace ktrdr::wire {

/// "Train this": a strategy by its name for a backend, or as YAML text for a training host or
/// worker.
struct TrainingRequest
{
    /// Of a strategy that the backend knows: letters, digits, dashes and underscores.
    QString strategyName;
    /// The strategy itself.
    QString strategyYaml;
    /// Empty lists and dates: as the strategy says.
    QStringList symbols;
    QStringList timeframes;
    std::optional<QDateTime> start;
    std::optional<QDateTime> end;
    /// Wished names of the operation and the session; empty = the service makes its own.
    QString taskId;
    QString sessionId;
    bool detailedAnalytics = false;

    /// The body for `POST /trainings/start` of a backend.
    [[nodiscard]] QJsonObject toBackendJson() const;
    /// The body for `POST /training/start` of a host or worker.
    [[nodiscard]] QJsonObject toHostJson() const;
    /// Of either body; empty when there is neither name nor text of a strategy.
    [[nodiscard]] static std::optional<TrainingRequest> fromJson(const QJsonObject &json);
    /// What `operation` was started with; empty when it does not name its strategy.
    [[nodiscard]] static std::optional<TrainingRequest> of(const RemoteOperation &operation);
    /// Whether a backend accepts `name` as the name of a strategy.
    [[nodiscard]] static bool isStrategyName(const QString &name);
    [[nodiscard]] bool operator==(const TrainingRequest &) const = default;
};

} // namespace ktrdr::wire
