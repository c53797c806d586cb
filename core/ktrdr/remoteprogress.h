#pragma once

#include "core/operations/progressstate.h"

#include <QJsonObject>

#include <optional>

namespace ktrdr::wire {

/// Progress as KTRDR's services tell it.
struct RemoteProgress
{
    /// 0 to 100, as told: it may jump back once, from preparation to the first epoch.
    std::optional<double> percentage;
    /// The service's text of what it does, English.
    QString currentStep;
    std::optional<int> stepsCompleted;
    std::optional<int> stepsTotal;
    std::optional<qint64> itemsProcessed;
    std::optional<qint64> itemsTotal;
    QString currentItem;
    QJsonObject context;

    [[nodiscard]] static RemoteProgress fromJson(const QJsonObject &json);
    /// The same in our words. `isTraining`: steps are epochs, read from the text; else steps are
    /// those of a download, and the context's segment counter belongs to the current one. Never 100
    /// here: that is for the end.
    [[nodiscard]] operations::ProgressState toState(bool isTraining) const;
};

} // namespace ktrdr::wire
