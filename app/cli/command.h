#pragma once

#include "app/cli/exitcode.h"

#include <functional>

namespace ktrdr::cli {

class CliSession;

/// One command of the program. It starts, works in the event loop or on a worker, and says once
/// how it ended.
class Command
{
public:
    using Done = std::function<void(ExitCode)>;

    virtual ~Command() = default;
    virtual void start(CliSession &session, Done done) = 0;
    /// Ctrl+C or SIGTERM (`signalName`): stop soon and call done. Never called after done.
    virtual void interrupt(const QString &signalName) = 0;
};

} // namespace ktrdr::cli
