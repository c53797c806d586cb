#pragma once

#include "core/operations/cancellationsource.h"
#include "core/services/http/requestparser.h"
#include "core/services/server/serverlimits.h"
#include "core/services/server/serverreply.h"

#include <QObject>
#include <QTcpSocket>

#include <functional>
#include <memory>
#include <optional>

namespace ktrdr::services {

/// One client of a server: reads a request, has it answered, then reads the next, so that answers
/// keep the order of the requests. Deletes itself when it is done. The server's thread.
class ServerConnection final : public QObject
{
public:
    using Moment = std::chrono::steady_clock::time_point;
    using Handler = std::function<void(const ServerRequest &, std::shared_ptr<ServerReply>)>;

    /// Takes the socket.
    ServerConnection(QTcpSocket *socket, const ServerLimits &limits, Handler handler,
                     QObject *parent);
    ~ServerConnection() override;

    /// Answers and closes.
    void refuse(int status, const QString &detail);
    /// Ends what is over its time.
    void expire(Moment now);
    /// A whole request came, now or before.
    [[nodiscard]] bool hasAsked() const { return m_hasAsked; }
    /// Ends without a word.
    void drop() { m_socket->abort(); }
    /// Closes now, or after the answer that is under way.
    void closeWhenIdle();

    /// For ServerReply.
    void send(const ServerAnswer &answer);
    void beginStream(const QByteArray &contentType);
    void writeStream(const QByteArray &piece);
    void finishStream();
    [[nodiscard]] const operations::CancellationToken &token() const { return m_token; }

private:
    enum class Stage : quint8 { Idle, Head, Body, Answering, Streaming, Closing, Gone };

    void takeReadable();
    void parse();
    void takeRequest();
    void write(const QByteArray &bytes);
    void finishAnswer();
    void close();
    void takeGone();
    [[nodiscard]] std::chrono::milliseconds allowed() const;

    QTcpSocket *m_socket;
    const ServerLimits m_limits;
    const Handler m_handler;
    Stage m_stage = Stage::Idle;
    Moment m_since;
    QByteArray m_waiting;
    std::unique_ptr<RequestParser> m_parser;
    bool m_hasAsked = false;
    bool m_answersHead = false;
    bool m_keepsAlive = true;
    bool m_toldToGoOn = false;
    std::optional<operations::CancellationSource> m_client;
    operations::CancellationToken m_token;
};

} // namespace ktrdr::services
