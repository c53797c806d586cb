#pragma once

#include "core/operations/progresschildren.h"
#include "core/operations/progressplan.h"

#include <QVariantMap>

#include <mutex>

namespace ktrdr::operations {

/// The seldom written side of an operation's progress, under a lock that is held for a copy only.
struct ProgressExtras
{
    std::mutex mutex;
    std::shared_ptr<const ProgressPlan> plan;
    QVariantMap context;
    ProgressChildren children;
};

} // namespace ktrdr::operations
