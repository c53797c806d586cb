// Hostile clients besiege a server for a while; a normal client beside them must be served without
// an error. Exit codes: 0 it was, 1 it was not, 2 the server cannot be reached or the arguments are
// wrong.

#include "tests/core/services/serverthread.h"
#include "tests/load/besiegedserver.h"
#include "tests/load/hostilecrowd.h"
#include "tests/load/normalclient.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QThread>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ktrdr;
using namespace ktrdr::load;

namespace {

struct Options
{
    int seconds = 5;
    int connections = 1'000;
    unsigned seed = 1;
    std::string target;
    std::string tokenFile;
};

struct Target
{
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 0;
};

/// Each hostile client has a socket, and the server one for it.
void allowSockets(int connections)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    const auto needed = static_cast<rlim_t>(2 * connections + 1'000);
    limit.rlim_cur = std::min(limit.rlim_max, std::max(limit.rlim_cur, needed));
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

std::optional<Target> parseTarget(const std::string &text)
{
    const QString whole = QString::fromStdString(text);
    const auto colon = whole.lastIndexOf(u':');
    bool isPort = false;
    Target target;
    target.port = whole.sliced(colon + 1).toUShort(&isPort);
    const QString host = whole.left(colon);
    target.address =
        host == u"localhost" ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (colon < 0 || !isPort || target.address.protocol() != QAbstractSocket::IPv4Protocol)
        return std::nullopt;
    return target;
}

std::optional<QByteArray> readToken(const std::string &name)
{
    if (name.empty())
        return QByteArray();
    QFile file(QString::fromStdString(name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll().trimmed();
}

services::ServiceSettings settingsFor(const Target &target, const QByteArray &token)
{
    services::ServiceSettings settings;
    settings.name = u"the server"_s;
    settings.origin.host = target.address.toString();
    settings.origin.port = target.port;
    settings.token = token;
    return settings;
}

sockaddr_in plainAddress(const Target &target)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(target.port);
    address.sin_addr.s_addr = htonl(target.address.toIPv4Address());
    return address;
}

double milliseconds(std::chrono::steady_clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

void print(const std::map<std::string, HostileTally> &tallies)
{
    std::printf("%-17s %8s %9s %7s %7s %8s %10s %10s\n", "hostile", "clients", "answered", "closed",
                "left", "no entry", "KiB sent", "KiB read");
    for (const auto &[name, tally] : tallies) {
        std::printf("%-17s %8d %9d %7d %7d %8d %10lld %10lld\n", name.c_str(), tally.begun,
                    tally.answered, tally.closedByServer, tally.left, tally.notConnected,
                    tally.bytesSent / 1024, tally.bytesReceived / 1024);
    }
}

void print(NormalTally tally)
{
    std::sort(tally.latencies.begin(), tally.latencies.end());
    const auto at = [&tally](double share) {
        const auto index = share * static_cast<double>(tally.latencies.size() - 1);
        return milliseconds(tally.latencies[static_cast<std::size_t>(index)]);
    };
    std::printf("normal client: %zu calls, %lld errors, %llu tried again", tally.latencies.size(),
                static_cast<long long>(tally.errors.size()),
                static_cast<unsigned long long>(tally.retries));
    if (!tally.latencies.empty())
        std::printf("; p50 %.2f ms, p99 %.2f ms, longest %.2f ms", at(0.5), at(0.99), at(1.0));
    std::printf("\n");
    tally.errors.removeDuplicates();
    for (const QString &error : tally.errors)
        std::printf("  %s\n", qPrintable(error));
}

bool answers(const services::ServiceSettings &settings)
{
    services::HttpEngine engine;
    services::HostService service(settings, engine);
    services::HttpRequest request;
    request.target = "/health";
    const auto answer = service.call(request, {});
    if (!answer)
        std::fprintf(stderr, "%s %s\n", qPrintable(answer.error().error().message),
                     qPrintable(answer.error().error().hint));
    return answer.has_value();
}

/// Whether the siege left nothing behind.
bool becomesEmpty(const test::ServerThread &server)
{
    for (int i = 0; i < 200 && server.connections() > 0; ++i)
        QThread::msleep(50);
    std::printf("connections left at the server: %d\n", server.connections());
    return server.connections() == 0;
}

int besiege(const Options &options)
{
    const auto token = readToken(options.tokenFile);
    if (!token) {
        std::fprintf(stderr, "%s cannot be read\n", options.tokenFile.c_str());
        return 2;
    }
    std::optional<Target> target = Target{};
    std::unique_ptr<test::ServerThread> own;
    if (options.target.empty()) {
        services::ServerSettings settings;
        settings.token = *token;
        own = std::make_unique<test::ServerThread>(settings, besiegedHandler());
        target->port = own->port();
    } else if (target = parseTarget(options.target); !target) {
        std::fprintf(stderr, "--target needs an IPv4 address and a port: 127.0.0.1:8765\n");
        return 2;
    }
    const auto settings = settingsFor(*target, *token);
    if (!answers(settings))
        return 2;

    QByteArray fields = "Host: x\r\n";
    if (!token->isEmpty())
        fields += "Authorization: Bearer " + *token + "\r\n";
    HostileCrowd crowd(plainAddress(*target), fields, options.connections, options.seed);
    auto normal = std::make_unique<NormalClient>(settings);
    QThread::sleep(static_cast<unsigned long>(options.seconds));
    const NormalTally served = normal->stop();
    normal.reset();
    print(crowd.stop());
    std::printf("hostile connections at once: %d, for %d s\n", crowd.mostOpen(), options.seconds);
    print(served);
    bool good = served.errors.isEmpty() && !served.latencies.empty();
    if (own)
        good = becomesEmpty(*own) && good;
    good = answers(settings) && good;
    std::printf("%s\n", good ? "the normal client was served without error"
                             : "THE NORMAL CLIENT WAS NOT SERVED AS IT SHOULD");
    return good ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Options options;
    CLI::App arguments("Besieges a server with hostile clients while a normal one is served.");
    arguments.add_option("--seconds", options.seconds, "how long")->check(CLI::Range(1, 86'400));
    arguments.add_option("--connections", options.connections, "hostile ones at once")
        ->check(CLI::Range(1, 10'000));
    arguments.add_option("--seed", options.seed, "of the chances");
    arguments.add_option("--target", options.target, "ADDRESS:PORT; without it, an own server");
    arguments.add_option("--token-file", options.tokenFile, "holds the bearer token of the server");
    try {
        arguments.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return arguments.exit(error) == 0 ? 0 : 2;
    }
    allowSockets(options.connections);
    return besiege(options);
}
