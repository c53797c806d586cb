#pragma once

#include "core/marketdata/timeframe.h"

#include <QStringList>

namespace ktrdr::training {

/// `deployment`: what a model may be used for later. Changes nothing about its training.
struct Deployment
{
    enum class Symbols : quint8 { Universal, GroupRestricted, TrainingOnly };

    Symbols symbols = Symbols::TrainingOnly;
    QStringList assetClasses;
    QStringList excludedSymbols;
    QString minLiquidityTier;
    QList<marketdata::Timeframe> timeframes;
};

} // namespace ktrdr::training
