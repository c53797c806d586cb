#pragma once

#include <QCoreApplication>

namespace ktrdr::training {

/// Translates the sentences about strategy files: `StrategyText::tr("…")`.
struct StrategyText
{
    Q_DECLARE_TR_FUNCTIONS(Strategy)
};

} // namespace ktrdr::training
