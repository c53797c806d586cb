#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"

#include <memory>

namespace ktrdr::cli {

/// The command that the options are for.
[[nodiscard]] std::unique_ptr<Command> makeCommand(const CommandOptions &options);

} // namespace ktrdr::cli
