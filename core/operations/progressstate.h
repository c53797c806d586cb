#pragma once

#include "core/operations/timeestimate.h"

#include <QString>
#include <QVariantMap>

#include <array>
#include <optional>

namespace ktrdr::operations {

/// Number of a domain's phase; the domain's renderer turns it and its arguments into words.
using PhaseId = quint16;
using PhaseArguments = std::array<qint64, 4>;

/// One consistent picture of an operation's progress: a value, free to copy and keep.
struct ProgressState
{
    int attempt = 1;
    /// Counted from 1; 0 before the first step.
    int currentStep = 0;
    int totalSteps = 0;
    QString stepName;
    /// Units of the current step ("segment 15 of 50"); total is empty where unknown.
    quint64 stepCurrent = 0;
    std::optional<quint64> stepTotal;
    /// Items of the whole operation ("1,500 of 3,000"); total is empty where unknown.
    quint64 itemsProcessed = 0;
    std::optional<quint64> totalItems;
    /// 0..100; never goes back within an attempt; 100 only when completed; empty = unknown total.
    std::optional<double> percentage;
    PhaseId phase = 0;
    PhaseArguments phaseArguments{};
    /// Raw text of the worker (English), empty where phases say it all.
    QString message;
    QString stepDetail;
    QVariantMap context;
    /// Since the first start, pauses left out.
    std::chrono::milliseconds elapsed{0};
    std::optional<TimeEstimate> remaining;
    /// Items per second of this attempt; empty where unknown.
    std::optional<double> rate;

    [[nodiscard]] bool operator==(const ProgressState &) const = default;
};

} // namespace ktrdr::operations
