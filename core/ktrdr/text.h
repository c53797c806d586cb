#pragma once

#include <QCoreApplication>

namespace ktrdr::wire {

/// Translates this capability's sentences: `Text::tr("…")`.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Ktrdr)
};

} // namespace ktrdr::wire
