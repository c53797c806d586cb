#include "app/cli/program.h"

#include "app/cli/clisession.h"
#include "app/cli/commandfactory.h"
#include "app/cli/commandline.h"
#include "app/cli/text.h"
#include "core/logging/logging.h"
#include "core/operations/interrupthandler.h"
#include "core/operations/operationledger.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTimer>

#include <csignal>
#include <cstdlib>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using operations::InterruptHandler;

namespace {

constexpr std::chrono::seconds SecondInterruptWithin{2};
constexpr std::chrono::seconds LongestFlush{2};

QString nameOf(int signal)
{
    return signal == SIGINT ? Text::tr("Ctrl+C in the terminal")
                            : Text::tr("The process was told to end");
}

} // namespace

Program::Program(Terminal &out, Terminal &err)
    : m_out(out)
    , m_err(err)
{}

Program::~Program() = default;

int Program::run(const QStringList &arguments)
{
    auto invocation = parseCommandLine(arguments);
    if (!invocation) {
        const Usage &usage = invocation.error();
        m_out.write(usage.output);
        if (usage.exitCode != ExitCode::Done) {
            m_err.write(usage.problem + u'\n' + usage.hint + u'\n');
        }
        return static_cast<int>(usage.exitCode);
    }
    return runCommand(std::move(*invocation));
}

int Program::runCommand(Invocation invocation)
{
    if (std::holds_alternative<DemoOptions>(invocation.command) &&
        invocation.global.home.isEmpty()) {
        m_demoHome = std::make_unique<QTemporaryDir>();
        invocation.global.home = m_demoHome->path();
    }
    auto session = CliSession::open(invocation.global, m_out, m_err);
    if (!session) {
        m_err.write(session.error().message + u'\n' + session.error().hint + u'\n');
        return static_cast<int>(exitCodeOfRefusal(session.error()));
    }
    m_session = std::move(*session);
    const InterruptHandler interrupts;
    QObject::connect(&interrupts, &InterruptHandler::interrupted, &interrupts,
                     [this](int signal) { interrupt(signal); });
    m_command = makeCommand(invocation.command);
    m_command->start(*m_session, [this](ExitCode code) { finish(code); });
    if (!m_exitCode) {
        QCoreApplication::exec();
    }
    if (!m_session->ledger().flush(LongestFlush)) {
        logging::logger("cli")->warn("The ledger was not written out in time.");
        for (const operations::OperationId &id : m_session->ledger().owed()) {
            m_session->warn(
                Text::tr("%1 is not recorded as it ended here; other programs will take it "
                         "for interrupted.")
                    .arg(id.toString()));
        }
    }
    m_command.reset();
    m_session.reset();
    logging::flush();
    return static_cast<int>(*m_exitCode);
}

void Program::finish(ExitCode code)
{
    if (!m_exitCode) {
        m_exitCode = code;
        QCoreApplication::quit();
    }
}

void Program::interrupt(int signal)
{
    const bool isSecond =
        m_sinceInterrupt.isValid() &&
        !m_sinceInterrupt.hasExpired(std::chrono::milliseconds(SecondInterruptWithin).count());
    if (isSecond) {
        std::_Exit(static_cast<int>(ExitCode::Cancelled));
    }
    m_sinceInterrupt.start();
    if (!m_exitCode) {
        logging::logger("cli")->info("Interrupted by signal {}; cancelling.", signal);
        m_command->interrupt(nameOf(signal));
    }
}

} // namespace ktrdr::cli
