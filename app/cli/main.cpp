#include "app/cli/program.h"
#include "core/logging/logging.h"
#include "resources/resources.h"

#include <QCoreApplication>

#include <clocale>
#include <csignal>
#include <cstring>
#include <langinfo.h>

using namespace Qt::StringLiterals;

namespace {

/// Qt needs a UTF-8 locale and would complain on standard error; whether the user's is one decides
/// what the terminal is given.
bool adoptLocale()
{
    std::setlocale(LC_ALL, "");
    const bool isUtf8 = std::strcmp(::nl_langinfo(CODESET), "UTF-8") == 0;
    if (!isUtf8) {
        qputenv("LC_ALL", "C.UTF-8");
    }
    return isUtf8;
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
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"ktrdr"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KTRDR_VERSION));
    qInstallMessageHandler(logQtMessage);
    ktrdr::resources::initialise();

    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    const bool colours = !arguments.contains(u"--no-color"_s);
    ktrdr::cli::Terminal out(stdout, colours, utf8);
    ktrdr::cli::Terminal err(stderr, colours, utf8);
    return ktrdr::cli::Program(out, err).run(arguments);
}
