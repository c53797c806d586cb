#pragma once

#include "app/cli/exitcode.h"
#include "app/cli/options.h"

#include <tl/expected.hpp>

namespace ktrdr::cli {

/// What is printed instead of running a command: help and version (Done, on standard output) or a
/// usage error (two lines on standard error).
struct Usage
{
    ExitCode exitCode = ExitCode::Done;
    QString output;
    QString problem;
    QString hint;
};

/// Reads `arguments` (without the program's name). The only place that knows the command line's
/// grammar.
[[nodiscard]] tl::expected<Invocation, Usage> parseCommandLine(const QStringList &arguments);

} // namespace ktrdr::cli
