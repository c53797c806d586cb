#include "core/services/server/httpserver.h"

#include "core/services/http/text.h"
#include "core/services/server/answerwriter.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ktrdr::services {

namespace {

/// As long as the longer of both, whatever they contain: the time tells nothing of the token.
bool isSame(const QByteArray &given, const QByteArray &expected)
{
    unsigned difference = given.size() == expected.size() ? 0 : 1;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const char byte = i < given.size() ? given[i] : '\0';
        difference |= static_cast<unsigned char>(byte) ^ static_cast<unsigned char>(expected[i]);
    }
    return difference == 0;
}

/// Within a private key, RSA or EC, lie the last bytes of its public one.
bool areHalves(const QSslKey &publicKey, const QSslKey &privateKey)
{
    constexpr qsizetype Enough = 64;
    return privateKey.toDer().contains(publicKey.toDer().last(Enough));
}

bool isSilent(const ServerConnection *connection)
{
    return connection && !connection->hasAsked();
}

operations::Result<QSslConfiguration> tlsOf(const ServerSettings &settings)
{
    const auto bad = [](const QString &message) {
        return operations::failure(
            {u"SERVER-BadCertificate"_s,
             message,
             Text::tr("Give a certificate and its private key, both in PEM form."),
             {},
             {}});
    };
    if (settings.keyFile.isEmpty() || settings.certificateFile.isEmpty())
        return bad(Text::tr("For TLS, a certificate and a private key are needed."));
    QFile keyFile(settings.keyFile);
    if (!keyFile.open(QIODevice::ReadOnly))
        return bad(Text::tr("The key file %1 cannot be read.").arg(settings.keyFile));
    const QByteArray pem = keyFile.readAll();
    QSslKey key(pem, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(pem, QSsl::Ec);
    if (key.isNull())
        return bad(Text::tr("There is no private key in %1.").arg(settings.keyFile));
    const auto chain = QSslCertificate::fromPath(settings.certificateFile);
    if (chain.isEmpty())
        return bad(Text::tr("There is no certificate in %1.").arg(settings.certificateFile));
    if (!areHalves(chain.first().publicKey(), key)) {
        return bad(Text::tr("The private key in %1 does not belong to the certificate in %2.")
                       .arg(settings.keyFile, settings.certificateFile));
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return configuration;
}

} // namespace

HttpServer::HttpServer(ServerSettings settings, Handler handler, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_handler(std::move(handler))
{
    connect(&m_timer, &QTimer::timeout, this, &HttpServer::expire);
}

HttpServer::~HttpServer() = default;

operations::Result<void> HttpServer::makeServer()
{
    if (m_settings.certificateFile.isEmpty() && m_settings.keyFile.isEmpty()) {
        m_server = std::make_unique<QTcpServer>();
        return {};
    }
    const auto configuration = tlsOf(m_settings);
    if (!configuration)
        return operations::failure(configuration.error());
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(*configuration);
    server->setHandshakeTimeout(static_cast<int>(m_settings.limits.head.count()));
    m_server = std::move(server);
    return {};
}

operations::Result<void> HttpServer::listen()
{
    if (!m_settings.address.isLoopback() && m_settings.token.isEmpty()) {
        return operations::failure(
            {u"SERVER-TokenNeeded"_s,
             Text::tr("Listening on %1, others could start and cancel operations here.")
                 .arg(m_settings.address.toString()),
             Text::tr("Give a token that clients must know, or listen on 127.0.0.1."),
             {},
             {}});
    }
    if (auto made = makeServer(); !made)
        return made;
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &HttpServer::accept);
    m_server->setListenBacklogSize(m_settings.limits.connections);
    // Those in a TLS handshake count as pending; at Qt's own 30, the silent would keep others out.
    m_server->setMaxPendingConnections(m_settings.limits.connections);
    if (!m_server->listen(m_settings.address, m_settings.port)) {
        return operations::failure(
            {u"SERVER-CannotListen"_s,
             Text::tr("Port %1 on %2 cannot be used: %3.")
                 .arg(m_settings.port)
                 .arg(m_settings.address.toString(), m_server->errorString()),
             Text::tr("Is another program using it? Choose another port."),
             {},
             {}});
    }
    m_timer.start(250ms);
    return {};
}

quint16 HttpServer::port() const
{
    return m_server->serverPort();
}

int HttpServer::connections() const
{
    return static_cast<int>(std::count_if(m_connections.begin(), m_connections.end(),
                                          [](const auto &connection) { return !!connection; }));
}

/// Clients that asked for nothing yet must not keep others out: the eldest of them makes room.
bool HttpServer::hasRoom()
{
    std::erase_if(m_connections, [](const auto &connection) { return !connection; });
    if (m_connections.size() < static_cast<std::size_t>(m_settings.limits.connections))
        return true;
    const auto silent =
        std::find_if(m_connections.begin(), m_connections.end(),
                     [](const auto &connection) { return isSilent(connection.data()); });
    if (silent == m_connections.end())
        return false;
    if (ServerConnection *connection = silent->data())
        connection->drop();
    m_connections.erase(silent);
    return true;
}

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        const bool full = !hasRoom();
        auto *connection = new ServerConnection(
            socket, m_settings.limits,
            [this](const ServerRequest &request, const std::shared_ptr<ServerReply> &reply) {
                handle(request, reply);
            },
            this);
        m_connections.emplace_back(connection);
        if (full)
            connection->refuse(503, u"too many connections"_s);
    }
}

void HttpServer::expire()
{
    const auto now = std::chrono::steady_clock::now();
    const auto connections = m_connections;
    for (const auto &connection : connections) {
        if (connection)
            connection->expire(now);
    }
}

bool HttpServer::isAllowed(const ServerRequest &request) const
{
    if (m_settings.token.isEmpty())
        return true;
    const QByteArray given = request.fields.value("authorization").value_or(QByteArray());
    constexpr QByteArrayView Scheme("Bearer ");
    return given.size() > Scheme.size() &&
           QByteArrayView(given).first(Scheme.size()).compare(Scheme, Qt::CaseInsensitive) == 0 &&
           isSame(given.sliced(Scheme.size()).trimmed(), m_settings.token);
}

void HttpServer::handle(const ServerRequest &request, const std::shared_ptr<ServerReply> &reply)
{
    if (isAllowed(request)) {
        m_handler(request, reply);
        return;
    }
    ServerAnswer answer = refusal(401, u"a valid bearer token is needed"_s);
    answer.fields.add("WWW-Authenticate", "Bearer");
    reply->send(answer);
}

void HttpServer::drain()
{
    m_server->close();
    const auto connections = m_connections;
    for (const auto &connection : connections) {
        if (connection)
            connection->closeWhenIdle();
    }
}

} // namespace ktrdr::services
