// A process to be measured from outside: opens a window, says when it was painted and when its rows
// are there, and, once nothing more happens, how much memory it holds. `windowprobe bare` opens a
// window of Qt with nothing in it: what no program can do without.

#include "tests/bench/window/openprogram.h"

#include "ui/theme/icons.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QIcon>
#include <QTimer>

#include <cstdio>

namespace {

constexpr std::chrono::milliseconds Settled{1500};

void say(const char *what, long value = 0)
{
    std::printf("%s %ld\n", what, value);
    std::fflush(stdout);
}

long residentKibibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype start = text.indexOf("VmRSS:") + 6;
    return text.mid(start, text.indexOf("kB", start) - start).trimmed().toLong();
}

/// Says when the first picture is out and the event loop is free again.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(QWidget &window)
        : m_window(window)
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_window && event->type() == QEvent::Paint) {
            qApp->removeEventFilter(this);
            QTimer::singleShot(0, this, [] { say("painted"); });
        }
        return false;
    }

private:
    QWidget &m_window;
};

void endSettled()
{
    QTimer::singleShot(Settled, qApp, [] {
        say("resident", residentKibibytes());
        QCoreApplication::quit();
    });
}

int runBare()
{
    QMainWindow window;
    const FirstPaint paint(window);
    window.resize(1280, 800);
    window.show();
    endSettled();
    return QCoreApplication::exec();
}

int runProgram(const QString &home)
{
    OpenProgram program(home);
    const FirstPaint paint(program.window());
    QObject::connect(&program.core().board(), &ktrdr::operations::OperationBoard::historyLoaded,
                     qApp, [] {
                         QTimer::singleShot(0, qApp, [] {
                             say("rows");
                             endSettled();
                         });
                     });
    program.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ktrdr-monitor"));
    QGuiApplication::setQuitOnLastWindowClosed(false);
    const QString what = QCoreApplication::arguments().value(1);
    if (what == QStringLiteral("bare"))
        return runBare();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
    return runProgram(what);
}
