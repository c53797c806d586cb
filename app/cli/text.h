#pragma once

#include <QCoreApplication>

namespace ktrdr::cli {

/// Translates the terminal's sentences: `Text::tr("…")`.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace ktrdr::cli
