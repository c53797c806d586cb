#include "tests/core/operations/workerprocess.h"

#include <QFile>
#include <QTest>

#include <csignal>

#ifdef __SANITIZE_THREAD__
// QProcess forks with vfork, which the thread sanitizer takes for a fork of this process itself.
extern "C" const char *__tsan_default_options()
{
    return "die_after_fork=0";
}
#endif

namespace ktrdr::test {

using namespace operations;
using namespace Qt::StringLiterals;

namespace {

/// The state follows the program's name in brackets: proc(5).
bool isStopped(pid_t process)
{
    QFile stat(u"/proc/%1/stat"_s.arg(process));
    if (!stat.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray line = stat.readAll();
    return line.mid(line.lastIndexOf(')') + 2, 1) == "T";
}

} // namespace

WorkerProcess::WorkerProcess(const QString &folder, const QString &mode)
{
    const QString program = QStringLiteral(KTRDR_LEDGER_WORKER);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, {folder, mode});
    if (!QTest::qWaitFor([this] { return m_process.state() == QProcess::Running; }, 20'000)) {
        qFatal("%s does not start", qPrintable(program));
    }
}

WorkerProcess::~WorkerProcess()
{
    if (isRunning()) {
        signal(SIGKILL);
    }
}

void WorkerProcess::signal(int number)
{
    const auto process = static_cast<pid_t>(pid());
    ::kill(process, number);
    // The signal is only on its way when kill() returns.
    if (number == SIGSTOP && !QTest::qWaitFor([process] { return isStopped(process); })) {
        qFatal("a worker did not stop");
    }
    if (number == SIGKILL) {
        if (!QTest::qWaitFor([this] { return !isRunning(); }, 20'000)) {
            qFatal("a worker survived SIGKILL");
        }
        parse();
    }
}

const QList<WorkerLine> &WorkerProcess::lines()
{
    parse();
    return m_lines;
}

void WorkerProcess::parse()
{
    m_rest += m_process.readAllStandardOutput();
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        const QStringList words = QString::fromUtf8(m_rest.left(end)).split(u' ');
        m_rest.remove(0, end + 1);
        const auto id = OperationId::parse(words.value(1));
        const auto status = statusFromString(words.value(2));
        if (words.size() != 5 || !id || !status) {
            qFatal("a worker said something strange");
        }
        m_lines += {words.at(0), *id, *status, words.at(3).toULongLong(), words.at(4).toLongLong()};
    }
}

std::optional<WorkerLine> WorkerProcess::waitFor(const QString &what)
{
    std::optional<WorkerLine> found;
    const auto said = [&] {
        for (const WorkerLine &line : lines()) {
            if (line.what == what) {
                found = line;
            }
        }
        return found.has_value();
    };
    return QTest::qWaitFor(said, 30'000) ? found : std::nullopt;
}

} // namespace ktrdr::test
