#pragma once

#include <QCoreApplication>

namespace ktrdr::remote {

/// Translates this capability's sentences: `Text::tr("…")`.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Remote)
};

} // namespace ktrdr::remote
