#pragma once

#include <QCoreApplication>

namespace ktrdr::services {

/// Translates the room's sentences: `Text::tr("…")`.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Services)
};

} // namespace ktrdr::services
