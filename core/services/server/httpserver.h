#pragma once

#include "core/operations/error.h"
#include "core/services/server/serverconnection.h"

#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <vector>

class QTcpServer;

/// HTTP/1.1 for clients that mean well and for those that do not: strict grammar, limits on
/// everything, deadlines for everything, answers in the order of the requests.
namespace ktrdr::services {

/// Where and how a server listens.
struct ServerSettings
{
    QHostAddress address{QHostAddress::LocalHost};
    /// 0 = any free one.
    quint16 port = 0;
    /// PEM files; both or none.
    QString certificateFile{};
    QString keyFile{};
    /// Demanded as a bearer token of every request where not empty.
    QByteArray token{};
    ServerLimits limits{};
};

/// Lives and calls its handler on its own thread, which needs an event loop.
class HttpServer final : public QObject
{
public:
    using Handler = ServerConnection::Handler;

    HttpServer(ServerSettings settings, Handler handler, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Errors: SERVER-CannotListen, SERVER-BadCertificate, SERVER-TokenNeeded (an address other
    /// than this computer's own without a token).
    [[nodiscard]] operations::Result<void> listen();
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] int connections() const;

    /// Takes no further connections, lets answers that are under way go out, ends streams.
    void drain();

private:
    void accept();
    [[nodiscard]] bool hasRoom();
    void expire();
    void handle(const ServerRequest &request, const std::shared_ptr<ServerReply> &reply);
    [[nodiscard]] bool isAllowed(const ServerRequest &request) const;
    [[nodiscard]] operations::Result<void> makeServer();

    const ServerSettings m_settings;
    const Handler m_handler;
    std::unique_ptr<QTcpServer> m_server;
    std::vector<QPointer<ServerConnection>> m_connections;
    QTimer m_timer;
};

} // namespace ktrdr::services
