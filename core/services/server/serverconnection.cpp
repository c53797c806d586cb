#include "core/services/server/serverconnection.h"

#include "core/services/server/answerwriter.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ktrdr::services {

namespace {

using Clock = std::chrono::steady_clock;

/// Requests sent ahead are read up to here while one is answered; the rest waits in the kernel.
constexpr qint64 ReadAhead = 256LL * 1024;

int statusFor(const HttpParseError &error)
{
    switch (error.kind) {
    case HttpParseError::Kind::HeadTooLarge:
        return 431;
    case HttpParseError::Kind::BodyTooLarge:
        return 413;
    case HttpParseError::Kind::Unsupported:
        return 501;
    case HttpParseError::Kind::Malformed:
    case HttpParseError::Kind::Truncated:
        return 400;
    }
    Q_UNREACHABLE();
}

/// Two slashes at its beginning would make it name another host.
QUrl urlOf(const QByteArray &target)
{
    return target.startsWith("//") ? QUrl() : QUrl::fromEncoded(target, QUrl::StrictMode);
}

QStringList partsOf(const QUrl &target)
{
    QStringList parts = target.path(QUrl::FullyEncoded).sliced(1).split(u'/');
    for (QString &part : parts)
        part = QUrl::fromPercentEncoding(part.toLatin1());
    return parts;
}

} // namespace

ServerConnection::ServerConnection(QTcpSocket *socket, const ServerLimits &limits, Handler handler,
                                   QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_limits(limits)
    , m_handler(std::move(handler))
    , m_stage(Stage::Head)
    , m_since(Clock::now())
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(ReadAhead);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &ServerConnection::takeReadable);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this] { m_since = Clock::now(); });
    connect(m_socket, &QTcpSocket::disconnected, this, &ServerConnection::takeGone);
}

ServerConnection::~ServerConnection()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

void ServerConnection::takeReadable()
{
    if (m_stage == Stage::Closing) {
        m_socket->readAll();
        return;
    }
    const bool isBusy = m_stage == Stage::Answering || m_stage == Stage::Streaming;
    if (!isBusy && m_stage != Stage::Gone)
        parse();
}

void ServerConnection::parse()
{
    m_waiting += m_socket->readAll();
    if (m_waiting.isEmpty())
        return;
    if (!m_parser)
        m_parser = std::make_unique<RequestParser>(m_limits.message);
    if (m_stage == Stage::Idle) {
        m_stage = Stage::Head;
        m_since = Clock::now();
    }
    const auto used = m_parser->feed(m_waiting);
    if (!used) {
        refuse(statusFor(used.error()), used.error().text);
        return;
    }
    m_waiting.remove(0, *used);
    if (m_parser->isDone()) {
        takeRequest();
        return;
    }
    if (!m_parser->isHeadDone())
        return;
    m_stage = Stage::Body;
    m_since = Clock::now();
    if (m_parser->expectsContinue() && !std::exchange(m_toldToGoOn, true))
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

void ServerConnection::takeRequest()
{
    m_hasAsked = true;
    const auto parser = std::exchange(m_parser, nullptr);
    const QUrl target = urlOf(parser->head().target);
    m_keepsAlive = parser->keepsAlive();
    m_answersHead = parser->head().method == "HEAD";
    if (!target.isValid()) {
        refuse(400, u"the path is not valid"_s);
        return;
    }
    m_stage = Stage::Answering;
    m_since = Clock::now();
    m_client.emplace();
    m_token = m_client->token();
    const ServerRequest request{m_answersHead ? QByteArray("GET") : parser->head().method,
                                partsOf(target), QUrlQuery(target), parser->head().fields,
                                parser->takeBody()};
    m_handler(request, std::make_shared<ServerReply>(*this));
}

void ServerConnection::send(const ServerAnswer &answer)
{
    QByteArray message = headOf(answer, answer.body.size(), m_keepsAlive);
    if (!m_answersHead)
        message += answer.body;
    write(message);
    finishAnswer();
}

void ServerConnection::beginStream(const QByteArray &contentType)
{
    ServerAnswer answer;
    answer.contentType = contentType;
    answer.fields.add("Cache-Control", "no-store");
    write(headOf(answer, -1, m_keepsAlive));
    m_stage = Stage::Streaming;
}

void ServerConnection::writeStream(const QByteArray &piece)
{
    if (piece.isEmpty() || m_answersHead)
        return;
    write(QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n");
    if (m_socket->bytesToWrite() > m_limits.streamLag)
        close();
}

void ServerConnection::finishStream()
{
    if (m_stage != Stage::Streaming)
        return;
    if (!m_answersHead)
        write("0\r\n\r\n");
    finishAnswer();
}

void ServerConnection::write(const QByteArray &bytes)
{
    m_since = Clock::now();
    m_socket->write(bytes);
}

void ServerConnection::finishAnswer()
{
    m_client.reset();
    if (!m_keepsAlive) {
        close();
        return;
    }
    m_stage = Stage::Idle;
    m_toldToGoOn = false;
    // Not from within the handler: a client that sends ahead must not deepen the stack.
    QMetaObject::invokeMethod(this, &ServerConnection::takeReadable, Qt::QueuedConnection);
}

void ServerConnection::refuse(int status, const QString &detail)
{
    m_keepsAlive = false;
    m_answersHead = false;
    send(refusal(status, detail));
}

void ServerConnection::close()
{
    m_stage = Stage::Closing;
    m_client.reset();
    m_since = Clock::now();
    m_socket->disconnectFromHost();
}

void ServerConnection::closeWhenIdle()
{
    m_keepsAlive = false;
    if (m_stage == Stage::Streaming)
        finishStream();
    else if (m_stage != Stage::Answering && m_stage != Stage::Gone)
        close();
}

void ServerConnection::takeGone()
{
    if (m_client)
        m_client->cancel(operations::CancelWhy::Superseded, u"the client left"_s);
    m_client.reset();
    m_stage = Stage::Gone;
    deleteLater();
}

std::chrono::milliseconds ServerConnection::allowed() const
{
    switch (m_stage) {
    case Stage::Idle:
        return m_limits.idle;
    case Stage::Head:
    case Stage::Closing:
        return m_limits.head;
    case Stage::Body:
        return m_limits.inactivity;
    case Stage::Answering:
    case Stage::Streaming:
        return m_socket->bytesToWrite() > 0 ? m_limits.inactivity
                                            : std::chrono::milliseconds::max();
    case Stage::Gone:
        return std::chrono::milliseconds::max();
    }
    Q_UNREACHABLE();
}

void ServerConnection::expire(Moment now)
{
    const auto limit = allowed();
    if (limit == std::chrono::milliseconds::max() || now - m_since < limit)
        return;
    const bool inRequest = m_stage == Stage::Head || m_stage == Stage::Body;
    if (inRequest && (m_parser || m_stage == Stage::Body))
        refuse(408, u"the request took too long"_s);
    else
        m_socket->abort();
}

} // namespace ktrdr::services
