#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

namespace ktrdr::test {

/// The test program itself as another, real process: started with `--child` and a task, it does
/// that instead of testing, and tells its steps line by line on standard output.
class ChildProcess
{
public:
    explicit ChildProcess(const QStringList &task)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(),
                        QStringList{QStringLiteral("--child")} + task);
    }
    ~ChildProcess() { kill(); }

    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

    /// Waits for the next line; empty when the process ended instead.
    [[nodiscard]] QByteArray readLine()
    {
        [[maybe_unused]] const bool told =
            QTest::qWaitFor([this] { return m_process.canReadLine() || hasEnded(); }, 30'000);
        return m_process.readLine().trimmed();
    }
    /// Lets a child that waits for its input's end go on.
    void letGo() { m_process.closeWriteChannel(); }
    /// The exit code, or -1 for a crash.
    [[nodiscard]] int join()
    {
        [[maybe_unused]] const bool ended = QTest::qWaitFor([this] { return hasEnded(); }, 60'000);
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    /// As `kill -9` does.
    void kill()
    {
        if (!hasEnded()) {
            m_process.kill();
            [[maybe_unused]] const int code = join();
        }
    }

private:
    [[nodiscard]] bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }

    QProcess m_process;
};

/// The task of a child process; empty in the test itself.
[[nodiscard]] inline QStringList childTask(const QCoreApplication &application)
{
    const QStringList arguments = application.arguments();
    return arguments.value(1) == QLatin1StringView("--child") ? arguments.mid(2) : QStringList();
}

} // namespace ktrdr::test
