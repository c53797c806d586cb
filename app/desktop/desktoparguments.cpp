#include "app/desktop/desktoparguments.h"

#include <QCommandLineParser>

namespace ktrdr::desktop {

namespace {

/// Names and help of the options, in one place for parsing and for --help.
struct Parser : QCommandLineParser
{
    QCommandLineOption home{QStringLiteral("home"),
                            QCoreApplication::translate("DesktopArguments",
                                                        "Keep ledger, bars, logs and settings in "
                                                        "this folder (else $KTRDR_HOME, else the "
                                                        "platform's place)."),
                            QStringLiteral("DIR")};
    QCommandLineOption logLevel{QStringLiteral("log-level"),
                                QCoreApplication::translate("DesktopArguments",
                                                            "Write at least this to the log: "
                                                            "debug, info, warn, error."),
                                QStringLiteral("LEVEL"), QStringLiteral("info")};
    QCommandLineOption show{QStringLiteral("show"),
                            QCoreApplication::translate("DesktopArguments", "Open this operation."),
                            QStringLiteral("ID")};
    QCommandLineOption newLoad{
        QStringLiteral("new-load"),
        QCoreApplication::translate("DesktopArguments", "Open the dialog for a new data load.")};
    QCommandLineOption newTraining{
        QStringLiteral("new-training"),
        QCoreApplication::translate("DesktopArguments", "Open the dialog for a new training.")};
    QCommandLineOption inTray{QStringLiteral("tray"),
                              QCoreApplication::translate("DesktopArguments",
                                                          "Start in the tray, where there is "
                                                          "one.")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")},
                            QCoreApplication::translate("DesktopArguments", "Show this help.")};
    QCommandLineOption version{
        {QStringLiteral("v"), QStringLiteral("version")},
        QCoreApplication::translate("DesktopArguments", "Show the version.")};

    Parser()
    {
        setApplicationDescription(QCoreApplication::translate(
            "DesktopArguments", "Starts, shows and stops market-data loads. The same from a "
                                "terminal: ktrdr."));
        addOptions({home, logLevel, show, newLoad, newTraining, inTray, help, version});
    }
};

operations::Error wrongUsage(const QString &message)
{
    return {QStringLiteral("APP-WrongUsage"),
            message,
            QCoreApplication::translate("DesktopArguments",
                                        "ktrdr-monitor --help lists what there is."),
            {},
            {}};
}

} // namespace

operations::Result<DesktopArguments> DesktopArguments::parse(const QStringList &arguments)
{
    Parser parser;
    if (!parser.parse(QStringList{QStringLiteral("ktrdr-monitor")} + arguments))
        return operations::failure(wrongUsage(parser.errorText()));
    if (!parser.positionalArguments().isEmpty()) {
        return operations::failure(
            wrongUsage(QCoreApplication::translate("DesktopArguments", "“%1” is not an option.")
                           .arg(parser.positionalArguments().first())));
    }
    DesktopArguments parsed;
    parsed.home = parser.value(parser.home);
    parsed.logLevel = parser.value(parser.logLevel);
    parsed.show = parser.value(parser.show);
    parsed.newLoad = parser.isSet(parser.newLoad);
    parsed.newTraining = parser.isSet(parser.newTraining);
    parsed.inTray = parser.isSet(parser.inTray);
    parsed.help = parser.isSet(parser.help);
    parsed.version = parser.isSet(parser.version);
    static const QStringList levels{QStringLiteral("debug"), QStringLiteral("info"),
                                    QStringLiteral("warn"), QStringLiteral("error")};
    if (!levels.contains(parsed.logLevel)) {
        return operations::failure(
            wrongUsage(QCoreApplication::translate("DesktopArguments",
                                                   "“%1” is not a log level: choose one of %2.")
                           .arg(parsed.logLevel, levels.join(QStringLiteral(", ")))));
    }
    return parsed;
}

QString DesktopArguments::helpText()
{
    return Parser().helpText();
}

} // namespace ktrdr::desktop
