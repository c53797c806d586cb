#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"

#include <QElapsedTimer>

#include <memory>

class QTemporaryDir;

namespace ktrdr::cli {

/// One run of the program: the session, its command, and what Ctrl+C does to it.
class Program
{
public:
    Program(Terminal &out, Terminal &err);
    ~Program();

    /// Runs the command line to its end in the application's event loop; returns the exit code.
    [[nodiscard]] int run(const QStringList &arguments);

private:
    [[nodiscard]] int runCommand(Invocation invocation);
    void finish(ExitCode code);
    void interrupt(int signal);

    Terminal &m_out;
    Terminal &m_err;
    /// The demo's own data home.
    std::unique_ptr<QTemporaryDir> m_demoHome;
    std::unique_ptr<CliSession> m_session;
    std::unique_ptr<Command> m_command;
    std::optional<ExitCode> m_exitCode;
    QElapsedTimer m_sinceInterrupt;
};

} // namespace ktrdr::cli
