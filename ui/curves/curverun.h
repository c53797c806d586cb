#pragma once

#include "ui/curves/epochcurve.h"

#include <QString>

namespace ktrdr::ui {

/// One training in a chart.
struct CurveRun
{
    QString name;
    EpochCurve curve;
};

} // namespace ktrdr::ui
