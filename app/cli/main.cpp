#include "app/cli/program.h"
#include "core/logging/logging.h"
#include "core/operations/orchestrator.h"
#include "resources/resources.h"
#include "translations/translators.h"

#include <QCoreApplication>

#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>

using namespace Qt::StringLiterals;

namespace {

/// What the C library answers to LC_ALL, LC_MESSAGES and LANG, whether or not it has that locale.
QByteArray messagesLocale()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (QByteArray value = qgetenv(variable); !value.isEmpty()) {
            return value;
        }
    }
    return {};
}

/// Qt needs a UTF-8 locale and would complain on standard error; whether the user's is one decides
/// what the terminal is given. The user's language survives, also where its locale is not
/// installed.
bool adoptLocale()
{
    const bool isInstalled = std::setlocale(LC_ALL, "") != nullptr;
    if (isInstalled && std::strcmp(::nl_langinfo(CODESET), "UTF-8") == 0) {
        return true;
    }
    const QByteArray locale = messagesLocale();
    if (qEnvironmentVariableIsEmpty("LANGUAGE") && !locale.isEmpty()) {
        qputenv("LANGUAGE", locale.left(locale.indexOf('.')));
    }
    qputenv("LC_ALL", "C.UTF-8");
    return !isInstalled && locale.toUpper().replace("-", "").contains(".UTF8");
}

void logQtMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    const auto level = type == QtDebugMsg  ? spdlog::level::debug
                       : type == QtInfoMsg ? spdlog::level::info
                                           : spdlog::level::warn;
    ktrdr::logging::logger("qt")->log(level, text.toStdString());
}

} // namespace

int main(int argc, char *argv[])
{
    const bool utf8 = adoptLocale();
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"ktrdr"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KTRDR_VERSION));
    qInstallMessageHandler(logQtMessage);
    ktrdr::resources::initialise();
    ktrdr::translations::install(application, u"system"_s);

    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    const bool colours = !arguments.contains(u"--no-color"_s);
    ktrdr::cli::Terminal out(stdout, colours, utf8);
    ktrdr::cli::Terminal err(stderr, colours, utf8);
    const int exitCode = ktrdr::cli::Program(out, err).run(arguments);
    if (ktrdr::operations::Orchestrator::isWorkLeftBehind()) {
        std::fflush(nullptr);
        std::_Exit(exitCode);
    }
    return exitCode;
}
