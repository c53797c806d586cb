#include "core/services/engine/httpconnection.h"

#include "core/services/engine/connectfailure.h"
#include "core/services/engine/requestwriter.h"
#include "core/services/engine/streambuffer.h"

#include <QNetworkProxy>
#include <QSslSocket>

#include <algorithm>
#include <array>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace ktrdr::services {

namespace {

using Clock = std::chrono::steady_clock;

constexpr qsizetype PieceSize = 65'536;
/// What fits goes out in one segment with the head.
constexpr qsizetype OneWrite = 65'536;

HttpLimits limitsOf(const HttpRequest &request)
{
    HttpLimits limits;
    limits.body = request.bodyLimit;
    return limits;
}

bool isSocks(const QUrl &proxy)
{
    return proxy.scheme().startsWith(QLatin1String("socks"));
}

QNetworkProxy proxyOf(const QUrl &url)
{
    if (url.isEmpty())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const bool socks = isSocks(url);
    constexpr int SocksPort = 1080;
    constexpr int HttpProxyPort = 8080;
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         static_cast<quint16>(url.port(socks ? SocksPort : HttpProxyPort)),
                         url.userName(), url.password());
}

FailureKind kindOf(const HttpParseError &error)
{
    switch (error.kind) {
    case HttpParseError::Kind::HeadTooLarge:
    case HttpParseError::Kind::BodyTooLarge:
        return FailureKind::TooLarge;
    case HttpParseError::Kind::Truncated:
        return FailureKind::Closed;
    case HttpParseError::Kind::Malformed:
    case HttpParseError::Kind::Unsupported:
        return FailureKind::Protocol;
    }
    Q_UNREACHABLE();
}

} // namespace

HttpConnection::HttpConnection(const Origin &origin, ConnectionOwner &owner, Moment deadline)
    : m_origin(origin)
    , m_owner(owner)
    , m_connectUntil(deadline)
    , m_addressUntil(deadline)
{}

HttpConnection::~HttpConnection()
{
    reset();
}

void HttpConnection::open(const QList<QHostAddress> &addresses,
                          const std::optional<QSslConfiguration> &tls)
{
    m_addresses = addresses;
    m_tls = tls;
    connectToNext();
}

void HttpConnection::connectToNext()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket.release()->deleteLater();
    }
    QSslSocket *secure = m_origin.isSecure() ? new QSslSocket : nullptr;
    m_socket.reset(secure ? secure : new QTcpSocket);
    m_socket->setProxy(proxyOf(m_origin.proxy));
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &HttpConnection::takeReadable);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &HttpConnection::takeWritten);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &HttpConnection::takeSocketError);
    if (secure) {
        secure->setSslConfiguration(*m_tls);
        secure->setPeerVerifyName(m_origin.host);
        connect(secure, &QSslSocket::encrypted, this, &HttpConnection::takeConnected);
        connect(secure, &QSslSocket::sslErrors, this,
                [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
        connect(secure, &QSslSocket::connected, secure, &QSslSocket::startClientEncryption);
    } else {
        connect(m_socket.get(), &QTcpSocket::connected, this, &HttpConnection::takeConnected);
    }

    // Unbuffered, a plain body goes from the kernel to where it stays.
    const QIODevice::OpenMode mode =
        secure ? QIODevice::ReadWrite : QIODevice::ReadWrite | QIODevice::Unbuffered;
    if (m_addresses.isEmpty()) {
        m_socket->connectToHost(m_origin.host, m_origin.port, mode);
        return;
    }
    const QHostAddress address = m_addresses.takeFirst();
    const auto now = Clock::now();
    m_addressUntil = now + (m_connectUntil - now) / (m_addresses.size() + 1);
    m_owner.deadlineSet(m_addressUntil);
    m_socket->connectToHost(address.toString(), m_origin.port, mode);
}

void HttpConnection::takeConnected()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_stage = Stage::Free;
    m_since = Clock::now();
    m_owner.connectionFree(*this);
}

/// Empty where there is none yet, and behind SOCKS5: there Qt gives out numbers of its own making.
std::optional<int> HttpConnection::descriptor() const
{
    const auto descriptor = m_socket->socketDescriptor();
    if (descriptor < 0 || isSocks(m_origin.proxy))
        return std::nullopt;
    return static_cast<int>(descriptor);
}

bool HttpConnection::isAlive() const
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return false;
    const auto kernelSocket = descriptor();
    if (!kernelSocket)
        return true;
    char byte = 0;
    const auto peeked = ::recv(*kernelSocket, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    // Session tickets of TLS may lie there; a close shows when they are read.
    return (peeked < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) ||
           (peeked > 0 && m_origin.isSecure());
}

void HttpConnection::send(std::shared_ptr<HttpCall> call)
{
    Q_ASSERT(isFree());
    m_call = std::move(call);
    const HttpRequest &request = m_call->request();
    BodySink sink;
    if (const auto stream = m_call->stream()) {
        sink = [stream](QByteArrayView piece) { stream->push(piece); };
        m_socket->setReadBufferSize(PieceSize);
    }
    m_parser = std::make_unique<ResponseParser>(
        request.method == "HEAD" ? ResponseParser::To::Head : ResponseParser::To::Other,
        limitsOf(request), std::move(sink));
    m_mayServeAgain = !request.fields.lists("connection", "close");
    m_stage = Stage::Sending;
    m_since = Clock::now();

    QByteArray head = headOf(request, m_origin);
    if (head.size() + request.body.size() <= OneWrite) {
        m_socket->write(head.append(request.body));
    } else {
        m_socket->write(head);
        m_socket->write(request.body);
    }
    m_socket->flush();
    takeWritten();
}

void HttpConnection::takeWritten()
{
    if (m_stage != Stage::Sending)
        return;
    m_since = Clock::now();
    const auto *secure = qobject_cast<QSslSocket *>(m_socket.get());
    if (m_socket->bytesToWrite() == 0 && (!secure || secure->encryptedBytesToWrite() == 0))
        m_stage = Stage::AwaitingAnswer;
    m_owner.deadlineSet(deadline());
}

void HttpConnection::resume()
{
    if (m_call)
        takeReadable();
}

void HttpConnection::takeReadable()
{
    if (m_stage == Stage::Connecting || m_stage == Stage::Gone || m_reading)
        return;
    if (!m_call) {
        // Nobody asked: the next caller must not get it as its answer.
        end(broken(FailureKind::Protocol, QString()));
        return;
    }
    m_reading = true;
    while (readSome()) {
    }
    m_reading = false;
    if (m_stage != Stage::Gone && m_closedByPeer) {
        const auto whole = m_parser ? m_parser->finish() : Parsed<void>{};
        if (m_call && whole && m_parser->isDone()) {
            m_mayServeAgain = false;
            finishAnswer();
        } else {
            end(broken(FailureKind::Closed, whole ? QString() : whole.error().text));
        }
    }
}

/// False when there is nothing more to read now.
bool HttpConnection::readSome()
{
    if (m_stage == Stage::Gone || !m_call)
        return false;
    if (m_call->stream() && m_call->stream()->isFull())
        return false;
    if (const auto room = m_parser->directRoom(); room.data) {
        const qint64 read = m_socket->read(room.data, room.size);
        m_parser->addDirect(std::max<qint64>(read, 0));
        return tookBytes(read) && takeBytes({});
    }
    std::array<char, PieceSize> piece;
    const qint64 read = m_socket->read(piece.data(), piece.size());
    return tookBytes(read) && takeBytes({piece.data(), static_cast<qsizetype>(read)});
}

/// An unbuffered socket tells its end to who reads, not by a signal.
bool HttpConnection::tookBytes(qint64 read)
{
    if (read < 0 && m_socket->state() != QAbstractSocket::ConnectedState)
        m_closedByPeer = true;
    return read > 0;
}

bool HttpConnection::takeBytes(QByteArrayView bytes)
{
    m_since = Clock::now();
    const auto used = m_parser->feed(bytes);
    if (!used) {
        end(broken(kindOf(used.error()), used.error().text));
        return false;
    }
    if (m_stage != Stage::Receiving && m_parser->isHeadDone())
        takeHead();
    if (!m_parser->isDone())
        return true;
    if (*used < bytes.size())
        m_mayServeAgain = false;
    finishAnswer();
    return false;
}

/// An answer that comes while the request is still going out ends the connection with it.
void HttpConnection::takeHead()
{
    if (m_stage == Stage::Sending)
        m_mayServeAgain = false;
    m_stage = Stage::Receiving;
    m_owner.deadlineSet(deadline());
    if (m_call->stream())
        m_call->complete(HttpAnswer{m_parser->head(), {}, hasServed()});
}

void HttpConnection::finishAnswer()
{
    const auto call = std::exchange(m_call, nullptr);
    const auto parser = std::exchange(m_parser, nullptr);
    HttpAnswer answer{parser->head(), parser->takeBody(), hasServed()};
    ++m_served;
    const bool staysOpen = m_mayServeAgain && parser->keepsAlive() && !m_closedByPeer;
    if (const auto &stream = call->stream()) {
        stream->close();
        m_socket->setReadBufferSize(0);
    } else {
        call->complete(std::move(answer));
    }
    if (staysOpen) {
        m_stage = Stage::Free;
        m_since = Clock::now();
        m_owner.connectionFree(*this);
    } else {
        end({});
    }
}

void HttpConnection::takeSocketError(QAbstractSocket::SocketError error)
{
    if (m_stage == Stage::Gone)
        return;
    if (m_stage == Stage::Connecting) {
        const auto failure = connectFailure(*m_socket, m_origin, m_tlsErrors);
        if (!m_addresses.isEmpty() && failure.kind != FailureKind::Tls) {
            connectToNext();
            return;
        }
        end(failure);
        return;
    }
    m_closedByPeer = true;
    if (m_reading)
        return;
    if (error == QAbstractSocket::RemoteHostClosedError && m_call)
        takeReadable();
    else
        end(broken(FailureKind::Closed, m_socket->errorString()));
}

HttpConnection::Moment HttpConnection::deadline() const
{
    if (m_stage == Stage::Connecting)
        return m_addressUntil;
    if (!m_call)
        return Moment::max();
    const HttpTimeouts &timeouts = m_call->request().timeouts;
    if (m_call->stream() && m_call->stream()->isFull())
        return m_call->deadline();
    const auto allowed =
        m_stage == Stage::AwaitingAnswer ? timeouts.firstByte : timeouts.inactivity;
    return std::min(m_since + allowed, m_call->deadline());
}

void HttpConnection::expire(Moment now)
{
    if (now < deadline())
        return;
    if (m_stage == Stage::Connecting) {
        if (!m_addresses.isEmpty() && now < m_connectUntil)
            connectToNext();
        else
            end({FailureKind::ConnectTimeout, m_socket ? QString() : u"name look-up"_s});
        return;
    }
    const FailureKind kind = now >= m_call->deadline()          ? FailureKind::Deadline
                             : m_stage == Stage::AwaitingAnswer ? FailureKind::FirstByteTimeout
                                                                : FailureKind::Inactivity;
    end(broken(kind, {}));
}

void HttpConnection::end(const TransportFailure &failure)
{
    const bool connecting = m_stage == Stage::Connecting;
    const auto call = std::exchange(m_call, nullptr);
    reset();
    if (call) {
        call->complete(tl::unexpected(failure));
        if (call->stream())
            call->stream()->close(failure);
    }
    m_owner.connectionGone(*this, connecting ? std::optional(failure) : std::nullopt);
}

void HttpConnection::reset()
{
    m_stage = Stage::Gone;
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    if (const auto kernelSocket = descriptor()) {
        const linger atOnce{1, 0};
        ::setsockopt(*kernelSocket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    }
    m_socket->abort();
}

TransportFailure HttpConnection::broken(FailureKind kind, const QString &detail) const
{
    const bool unanswered = !m_parser || !m_parser->hasStarted();
    const bool dead = kind == FailureKind::Closed && hasServed() && unanswered;
    return {kind, detail, true, dead};
}

} // namespace ktrdr::services
