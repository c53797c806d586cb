#pragma once

#include "core/services/engine/httpcall.h"
#include "core/services/http/responseparser.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QSslError>
#include <QTcpSocket>

#include <memory>

namespace ktrdr::services {

class HttpConnection;

/// Who owns connections and decides what they do next.
class ConnectionOwner
{
public:
    virtual ~ConnectionOwner() = default;
    /// It can take a call: newly connected, or after an answer.
    virtual void connectionFree(HttpConnection &connection) = 0;
    /// It will never take one again. `failure` tells why it never came to be; empty = it had.
    virtual void connectionGone(HttpConnection &connection,
                                const std::optional<TransportFailure> &failure) = 0;
    /// Its present stage, or its call, ends at this moment at the latest.
    virtual void deadlineSet(HttpCall::Moment deadline) = 0;
};

/// One connection to an origin, one call at a time. Network thread.
class HttpConnection final : public QObject
{
public:
    using Moment = HttpCall::Moment;

    /// Is connecting from now on, until `deadline` at the latest.
    HttpConnection(const Origin &origin, ConnectionOwner &owner, Moment deadline);
    ~HttpConnection() override;

    /// Tries the addresses in order; with a proxy there are none. A secure origin needs `tls`; any
    /// other has none, because already an empty configuration loads the whole of OpenSSL.
    void open(const QList<QHostAddress> &addresses, const std::optional<QSslConfiguration> &tls);
    /// There is nothing to open: tells the owner why.
    void fail(const TransportFailure &failure) { end(failure); }
    /// Only on a free connection.
    void send(std::shared_ptr<HttpCall> call);
    /// Drops the connection so that the server sees it at once; nobody is told.
    void reset();
    /// Reads on after the reader of a stream caught up.
    void resume();

    [[nodiscard]] bool isConnecting() const { return m_stage == Stage::Connecting; }
    [[nodiscard]] bool isFree() const { return m_stage == Stage::Free; }
    /// Looks at the socket: has the server closed it, or sent what nobody asked for?
    [[nodiscard]] bool isAlive() const;
    [[nodiscard]] bool hasServed() const { return m_served > 0; }
    [[nodiscard]] const std::shared_ptr<HttpCall> &call() const { return m_call; }
    [[nodiscard]] Moment freeSince() const { return m_since; }

    /// When the present stage or the call takes too long; Moment::max() while free.
    [[nodiscard]] Moment deadline() const;
    /// Ends what is over its deadline.
    void expire(Moment now);

private:
    enum class Stage : quint8 { Connecting, Free, Sending, AwaitingAnswer, Receiving, Gone };

    [[nodiscard]] std::optional<int> descriptor() const;
    void connectToNext();
    void takeConnected();
    void takeReadable();
    void takeWritten();
    void takeSocketError(QAbstractSocket::SocketError error);
    [[nodiscard]] bool readSome();
    [[nodiscard]] bool tookBytes(qint64 read);
    [[nodiscard]] bool takeBytes(QByteArrayView bytes);
    void takeHead();
    void finishAnswer();
    void end(const TransportFailure &failure);
    [[nodiscard]] TransportFailure broken(FailureKind kind, const QString &detail) const;

    const Origin m_origin;
    ConnectionOwner &m_owner;
    std::unique_ptr<QTcpSocket> m_socket;
    QList<QHostAddress> m_addresses;
    std::optional<QSslConfiguration> m_tls;
    QList<QSslError> m_tlsErrors;
    Stage m_stage = Stage::Connecting;
    const Moment m_connectUntil;
    /// For the address that is tried now.
    Moment m_addressUntil;
    /// The last activity.
    Moment m_since{};
    std::shared_ptr<HttpCall> m_call;
    std::unique_ptr<ResponseParser> m_parser;
    int m_served = 0;
    bool m_reading = false;
    bool m_closedByPeer = false;
    bool m_mayServeAgain = true;
};

} // namespace ktrdr::services
