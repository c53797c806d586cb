#pragma once

#include <QCoreApplication>

namespace ktrdr::marketdata {

/// Translates this capability's sentences: `Text::tr("…")`.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MarketData)
};

} // namespace ktrdr::marketdata
