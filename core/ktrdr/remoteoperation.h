#pragma once

#include "core/ktrdr/answer.h"
#include "core/ktrdr/epochmetrics.h"
#include "core/ktrdr/remoteprogress.h"
#include "core/ktrdr/remotestatus.h"
#include "core/operations/operationid.h"

#include <QDateTime>
#include <QStringList>

namespace ktrdr::wire {

/// What KTRDR keeps of a request.
struct RemoteMetadata
{
    QString symbol;
    QString timeframe;
    QString mode;
    /// As the service wrote them.
    QString startDate;
    QString endDate;
    QJsonObject parameters;

    [[nodiscard]] static RemoteMetadata fromJson(const QJsonObject &json);
    /// Of the metadata or, for several, of the parameters.
    [[nodiscard]] QStringList symbols() const;
    [[nodiscard]] QStringList timeframes() const;
};

/// One operation as a KTRDR service tells it, word for word; RemoteTruth says what to believe.
struct RemoteOperation
{
    operations::OperationId id;
    std::optional<operations::OperationId> parentId{};
    /// `data_load`, `training`, ….
    QString type{};
    RemoteStatus status = RemoteStatus::Pending;
    std::optional<QDateTime> createdAt{};
    std::optional<QDateTime> startedAt{};
    std::optional<QDateTime> completedAt{};
    std::optional<double> durationSeconds{};
    RemoteProgress progress{};
    RemoteMetadata metadata{};
    QString errorMessage{};
    QStringList warnings{};
    QStringList errors{};
    QJsonObject resultSummary{};
    /// In any of the forms that EpochMetrics reads.
    QJsonValue metrics{};
    /// From a list: no metadata, no result, no error text.
    bool isSummary = false;

    /// Of an entry of a list or the `data` of a single one. KTRDR-BadAnswer without an id or with
    /// an unknown status.
    [[nodiscard]] static operations::Result<RemoteOperation> fromJson(const QJsonObject &json,
                                                                      const Answer &answer);
    /// Of the answer to "tell me of this operation", wrapped or not.
    [[nodiscard]] static operations::Result<RemoteOperation> fromAnswer(const Answer &answer);

    /// Of a training: what its metrics and its result tell.
    [[nodiscard]] MetricsHistory epochs() const;
    [[nodiscard]] bool isTraining() const { return type == QStringLiteral("training"); }
    [[nodiscard]] bool isDownload() const { return type == QStringLiteral("data_load"); }
};

} // namespace ktrdr::wire
