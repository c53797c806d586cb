#include "app/desktop/desktopprogram.h"

#include "core/logging/logging.h"
#include "core/operations/interrupthandler.h"
#include "core/operations/orchestrator.h"
#include "translations/translators.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMessageBox>

#include <cstdio>
#include <cstdlib>

using ktrdr::desktop::DesktopArguments;
using ktrdr::desktop::DesktopProgram;
using ktrdr::desktop::SingleInstance;
using ktrdr::operations::Error;
using ktrdr::settings::DataHome;
using ktrdr::settings::Settings;

namespace {

enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

void print(std::FILE *stream, const QString &text)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(text.trimmed()));
}

void printError(const Error &error)
{
    print(stderr, error.message);
    if (!error.hint.isEmpty())
        print(stderr, error.hint);
}

/// Where a person sits before a screen, the terminal is not enough.
int failVisibly(QApplication &application, const Error &error)
{
    printError(error);
    static const QStringList unseen{QStringLiteral("offscreen"), QStringLiteral("minimal")};
    if (unseen.contains(QGuiApplication::platformName()))
        return Failed;
    QMessageBox box(QMessageBox::Critical, QCoreApplication::translate("Main", "ktrdr monitor"),
                    error.message, QMessageBox::Close);
    box.setInformativeText(error.hint);
    QObject::connect(&box, &QMessageBox::finished, &application,
                     [&application] { application.exit(Failed); });
    box.open();
    return application.exec();
}

int run(QApplication &application, const DesktopArguments &arguments)
{
    const auto home = DataHome::open(arguments.home);
    if (!home)
        return failVisibly(application, home.error());
    const QString noLog = ktrdr::logging::setUp(
        {home->logs(), spdlog::level::from_str(arguments.logLevel.toStdString()), false});

    // Before anybody can know of this program, so that no signal finds it unprepared.
    const ktrdr::operations::InterruptHandler interrupts;
    SingleInstance instance(home->folder());
    if (!instance.acquire()) {
        if (instance.handOver(application.arguments().mid(1)))
            return Done;
        return failVisibly(
            application,
            {QStringLiteral("APP-OtherInstance"),
             QCoreApplication::translate("Main", "Another ktrdr monitor uses this data folder and "
                                                 "does not answer."),
             QCoreApplication::translate("Main", "End it, or choose another folder with --home."),
             {},
             {}});
    }
    Settings settings = Settings::open(home->settingsFile());
    ktrdr::translations::install(
        application,
        settings.value(QStringLiteral("ui.language"), QStringLiteral("system")).toString());
    auto program = DesktopProgram::open(*home, std::move(settings), instance, interrupts);
    if (!program)
        return failVisibly(application, program.error());
    (*program)->window().showNotice(noLog);
    (*program)->start(arguments);
    return application.exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ktrdr-monitor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KTRDR_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("ktrdr monitor"));
    QGuiApplication::setDesktopFileName(QStringLiteral("ktrdr-monitor"));
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));

    const auto arguments = DesktopArguments::parse(application.arguments().mid(1));
    if (!arguments) {
        printError(arguments.error());
        return WrongUsage;
    }
    if (arguments->help) {
        print(stdout, DesktopArguments::helpText());
        return Done;
    }
    if (arguments->version) {
        print(stdout,
              QStringLiteral("ktrdr-monitor %1").arg(QCoreApplication::applicationVersion()));
        return Done;
    }
    const int exitCode = run(application, *arguments);
    if (ktrdr::operations::Orchestrator::isWorkLeftBehind()) {
        ktrdr::logging::flush();
        std::_Exit(exitCode);
    }
    return exitCode;
}
