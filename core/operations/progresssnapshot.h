#pragma once

#include "core/operations/progressstate.h"

#include <QByteArray>

namespace ktrdr::operations {

/// What one cell said at one moment, not yet interpreted.
struct ProgressSnapshot
{
    quint32 sequence = 0;
    int attempt = 1;
    int step = 0;
    quint64 stepCurrent = 0;
    std::optional<quint64> stepTotal;
    quint64 items = 0;
    std::optional<quint64> totalItems;
    PhaseId phase = 0;
    PhaseArguments phaseArguments{};
    /// UTF-8.
    QByteArray text;
    QByteArray detail;
};

} // namespace ktrdr::operations
