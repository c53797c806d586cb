#include "app/cli/grammar.h"

#include "core/remote/serviceentry.h"

namespace ktrdr::cli {

namespace {

std::vector<std::string> kindNames()
{
    std::vector<std::string> names;
    for (const remote::ServiceKind kind : remote::AllServiceKinds) {
        names.push_back(remote::toString(kind).toStdString());
    }
    return names;
}

} // namespace

void Grammar::addServiceCommands()
{
    CLI::App *services = m_app.add_subcommand(
        "services", said(QT_TRANSLATE_NOOP("Cli", "Services that this program works with")));
    services->require_subcommand(1);
    CLI::App *made = nullptr;

    command<ServicesListOptions>(*services, "list",
                                 QT_TRANSLATE_NOOP("Cli", "List the configured services"), &made);

    auto &add = command<ServicesAddOptions>(*services, "add",
                                            QT_TRANSLATE_NOOP("Cli", "Configure a service"), &made);
    addText(*made, "NAME", add.name, QT_TRANSLATE_NOOP("Cli", "What to call it"), true);
    addChoice(*made, "--kind", add.kind, kindNames(), QT_TRANSLATE_NOOP("Cli", "What it is"));
    made->get_option("--kind")->required();
    addText(*made, "--url", add.url,
            QT_TRANSLATE_NOOP("Cli", "Its address (default: the usual one of its kind)"));
    addText(*made, "--token-file", add.tokenFile,
            QT_TRANSLATE_NOOP("Cli", "File whose first line is its access token"));
    addText(*made, "--ca", add.caFile,
            QT_TRANSLATE_NOOP("Cli", "PEM file of the only certificates to be believed"));
    addText(*made, "--proxy", add.proxy,
            QT_TRANSLATE_NOOP("Cli", "http://host:port or socks5://host:port"));

    auto &remove = command<ServicesRemoveOptions>(
        *services, "remove", QT_TRANSLATE_NOOP("Cli", "Forget a service and its token"), &made);
    addText(*made, "NAME", remove.name, QT_TRANSLATE_NOOP("Cli", "Its name"), true);

    auto &check = command<ServicesCheckOptions>(
        *services, "check", QT_TRANSLATE_NOOP("Cli", "See whether services answer and work"),
        &made);
    addText(*made, "NAME", check.name, QT_TRANSLATE_NOOP("Cli", "One of them (default: all)"));
}

void Grammar::addServeCommand()
{
    CLI::App *made = nullptr;
    auto &serve = command<ServeOptions>(
        m_app, "serve",
        QT_TRANSLATE_NOOP("Cli", "Run operations for others, over HTTP, without a window"), &made);
    made->add_option("--port", serve.port,
                     said(QT_TRANSLATE_NOOP("Cli", "Port, 0 = any free one (default 8321)")))
        ->check(CLI::Range(0, 65535).description(""))
        ->type_name("N");
    addText(*made, "--bind", serve.address,
            QT_TRANSLATE_NOOP("Cli", "Address to listen at (default 127.0.0.1); others than this "
                                     "computer's own need --token-file"));
    addText(*made, "--token-file", serve.tokenFile,
            QT_TRANSLATE_NOOP("Cli", "File whose first line is the token to demand"));
    addText(*made, "--cert", serve.certificateFile,
            QT_TRANSLATE_NOOP("Cli", "Certificate for TLS, PEM"));
    addText(*made, "--key", serve.keyFile, QT_TRANSLATE_NOOP("Cli", "Its private key, PEM"));
}

} // namespace ktrdr::cli
