#pragma once

#include "core/marketdata/bar.h"
#include "core/marketdata/barcolumns.h"

#include <QStringList>

#include <vector>

namespace ktrdr::marketdata {

/// Bars in the order of time, each time once, and what that took.
struct RepairedBars
{
    BarColumns bars;
    qsizetype outOfOrder = 0;
    qsizetype doubled = 0;

    /// What was repaired: translated sentences on bars of `exchange`.
    [[nodiscard]] QStringList warnings(const QString &exchange) const;
};

/// Of several bars of one time, the one that came last stays. Pure.
[[nodiscard]] RepairedBars repaired(std::vector<Bar> bars);

} // namespace ktrdr::marketdata
