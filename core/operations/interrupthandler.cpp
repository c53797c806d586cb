#include "core/operations/interrupthandler.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace ktrdr::operations {

namespace {

constexpr std::array<int, 2> Signals{SIGINT, SIGTERM};

/// Signal handlers reach only what is global.
std::atomic<int> writeEnd{-1};
int readEnd = -1;
std::array<struct sigaction, Signals.size()> formerActions;

extern "C" void writeSignalToPipe(int signal)
{
    const int savedErrno = errno;
    const auto byte = static_cast<unsigned char>(signal);
    // A full pipe already holds more interrupts than anybody will count.
    [[maybe_unused]] const ssize_t written = write(writeEnd.load(), &byte, 1);
    errno = savedErrno;
}

void openPipe()
{
    std::array<int, 2> ends{-1, -1};
    if (pipe2(ends.data(), O_NONBLOCK | O_CLOEXEC) != 0) {
        qFatal("No pipe for interrupts could be made: errno %d", errno);
    }
    readEnd = ends[0];
    writeEnd.store(ends[1]);
}

void installHandlers()
{
    struct sigaction action = {};
    action.sa_handler = writeSignalToPipe;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < Signals.size(); ++i) {
        sigaction(Signals.at(i), &action, &formerActions.at(i));
    }
}

} // namespace

InterruptHandler::InterruptHandler(QObject *parent)
    : QObject(parent)
{
    Q_ASSERT(writeEnd.load() < 0);
    openPipe();
    m_notifier = std::make_unique<QSocketNotifier>(readEnd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &InterruptHandler::readPipe);
    installHandlers();
}

InterruptHandler::~InterruptHandler()
{
    for (size_t i = 0; i < Signals.size(); ++i) {
        sigaction(Signals.at(i), &formerActions.at(i), nullptr);
    }
    m_notifier.reset();
    close(writeEnd.exchange(-1));
    close(readEnd);
    readEnd = -1;
}

void InterruptHandler::readPipe()
{
    unsigned char signal = 0;
    while (read(readEnd, &signal, 1) == 1) {
        ++m_count;
        Q_EMIT interrupted(signal, m_count);
    }
}

} // namespace ktrdr::operations
