#pragma once

#include <QCoreApplication>

namespace ktrdr::training {

/// Translates this capability's sentences: `Text::tr("…")`.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Training)
};

} // namespace ktrdr::training
