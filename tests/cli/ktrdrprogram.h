#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

/// Runs the real program as a process, as scripts and people do.
namespace ktrdr::test {

/// How a run of the program ended.
struct Run
{
    int exitCode = -1;
    bool hasExited = false;
    QByteArray out;
    QByteArray err;

    /// Standard output as JSON lines; a line that is no object fails the test.
    [[nodiscard]] QList<QJsonObject> lines() const;
    [[nodiscard]] QStringList errorLines() const;
};

/// A process of the program that can be watched and signalled while it runs.
class LiveProgram
{
public:
    /// Starts `program` with `arguments` and the environment of tests plus `environment`.
    LiveProgram(const QString &program, const QStringList &arguments,
                const QStringList &environment = {});
    ~LiveProgram();

    /// Waits until a JSON line of standard output satisfies `wanted`; false when it ended first.
    [[nodiscard]] bool waitForLine(const std::function<bool(const QJsonObject &)> &wanted);
    void signal(int number);
    /// Waits for the end; a program that hangs is killed and `hasExited` stays false.
    [[nodiscard]] Run end();
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

private:
    [[nodiscard]] bool isInNewOutput(const std::function<bool(const QJsonObject &)> &wanted);

    QProcess m_process;
    QByteArray m_out;
    qsizetype m_looked = 0;
};

/// A data home of its own and the program in it.
class KtrdrHome
{
public:
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// A path in the home's own scratch folder, which the program does not know.
    [[nodiscard]] QString scratch(const QString &name) const;
    [[nodiscard]] QString writeScratch(const QString &name, const QByteArray &bytes) const;

    [[nodiscard]] Run run(const QStringList &arguments, const QStringList &environment = {}) const;
    [[nodiscard]] std::unique_ptr<LiveProgram> start(const QStringList &arguments) const;

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_scratch;
};

/// Runs without a home of its own.
[[nodiscard]] Run runProgram(const QString &program, const QStringList &arguments,
                             const QStringList &environment = {});
[[nodiscard]] QString ktrdrProgram();

/// Minute bars without a hole from 2000-01-01 on, in KTRDR's layout.
[[nodiscard]] QByteArray generatedMinutes(qint64 bars);
constexpr qint64 LongImportBars = 6'000'000;
/// A file LONG_1m.csv of that many such bars, alone in its folder: its import takes seconds on any
/// machine. Written once per test program.
[[nodiscard]] QString longImportFile();

/// The record of the only operation of a type, as `ops list --json` shows it.
[[nodiscard]] QJsonObject onlyOperation(const KtrdrHome &home, const QString &type);

} // namespace ktrdr::test
