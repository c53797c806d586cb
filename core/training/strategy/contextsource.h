#pragma once

#include "core/marketdata/timeframe.h"

#include <QStringList>

#include <optional>

namespace ktrdr::training {

/// An entry of `context_data`: other data than the symbol's own bars. KTRDR fetches it; this
/// program checks it and refuses to train indicators that need it.
struct ContextSource
{
    /// `fred`, `ib`, `cftc_cot`, …
    QString provider;
    QString alignment = QStringLiteral("forward_fill");
    QString symbol;
    std::optional<marketdata::Timeframe> timeframe;
    QString instrumentType;
    QStringList series;
    QString frequency;
    QString report;
    QStringList currencies;
    QString minImpact;
    QString broker;

    /// What `data_source` of an indicator may name: the symbol, `fred_DGS2`,
    /// `yield_spread_DGS2_DGS10`, `cot_EUR_net_pct`.
    [[nodiscard]] QStringList sourceIds() const;
};

} // namespace ktrdr::training
