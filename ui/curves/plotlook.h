#pragma once

#include "ui/curves/plotlibrary.h"

namespace ktrdr::ui {

/// Gives ground, axes and grid of a plot the colours, the font and the number format of its widget.
void dressPlot(QCustomPlot &plot, const QList<QCPAxis *> &axes);

} // namespace ktrdr::ui
